import { mix, mix2, mix3 } from '../model/hash.ts';
import { W } from '../words.ts';

/** Most features that `tagFeatures` writes. */
export const MOST_TAG_FEATURES = 64;

/** Neighbours beyond a sentence's edge: rows that no word has. */
export interface Edges {
  readonly before: number;
  readonly before2: number;
  readonly after: number;
  readonly after2: number;
}

/**
 * Writes the features of token `i` for the tagger into `out` and returns their number.
 * `rows` are offsets into the word table; `p1`, `p2` hashes of the two tags before.
 */
export function tagFeatures(
  out: Int32Array,
  f: Int32Array,
  rows: Int32Array,
  count: number,
  i: number,
  p1: number,
  p2: number,
  edges: Edges,
): number {
  const a = rows[i]!;
  const b1 = i > 0 ? rows[i - 1]! : edges.before;
  const b2 = i > 1 ? rows[i - 2]! : i === 1 ? edges.before : edges.before2;
  const n1 = i + 1 < count ? rows[i + 1]! : edges.after;
  const n2 = i + 2 < count ? rows[i + 2]! : edges.after2;
  const first = i === 0 ? 1 : 0;
  const word = f[a + W.word]!;
  const wordB = f[b1 + W.word]!;
  const wordN = f[n1 + W.word]!;
  const s3 = f[a + W.suffix3]!;
  const shape = f[a + W.shape]!;
  const lex = f[a + W.lexicon]!;
  const lexB = f[b1 + W.lexicon]!;
  const lexN = f[n1 + W.lexicon]!;
  const lexN2 = f[n2 + W.lexicon]!;
  const cluster = f[a + W.cluster]!;
  const clusterN = f[n1 + W.cluster]!;
  let k = 0;
  out[k++] = mix(0, 0);
  out[k++] = mix(1, word);
  out[k++] = mix2(2, f[a + W.form]!, first);
  out[k++] = mix(3, f[a + W.suffix1]!);
  out[k++] = mix(4, f[a + W.suffix2]!);
  out[k++] = mix(5, s3);
  out[k++] = mix(6, f[a + W.suffix4]!);
  out[k++] = mix(7, f[a + W.prefix1]!);
  out[k++] = mix(8, f[a + W.prefix3]!);
  out[k++] = mix2(9, shape, first);
  out[k++] = mix(10, p1);
  out[k++] = mix2(11, p1, p2);
  out[k++] = mix2(12, p1, word);
  out[k++] = mix(13, wordB);
  out[k++] = mix(14, f[b2 + W.word]!);
  out[k++] = mix(15, wordN);
  out[k++] = mix(16, f[n2 + W.word]!);
  out[k++] = mix(17, f[b1 + W.suffix3]!);
  out[k++] = mix(18, f[n1 + W.suffix3]!);
  out[k++] = mix2(19, wordB, word);
  out[k++] = mix2(20, word, wordN);
  out[k++] = mix2(21, p1, s3);
  out[k++] = mix2(22, f[a + W.capital]! * 2 + first, f[n1 + W.capital]! * 3 + f[b1 + W.capital]!);
  out[k++] = mix2(23, shape, s3);
  out[k++] = mix(24, lex);
  out[k++] = mix2(25, p1, lex);
  out[k++] = mix2(26, lex, lexN);
  out[k++] = mix3(27, p1, lex, lexN);
  out[k++] = mix2(28, word, lexN);
  out[k++] = mix3(29, p1, p2, lex);
  out[k++] = mix3(30, lex, lexN, lexN2);
  out[k++] = mix(31, f[a + W.prefix4]!);
  out[k++] = mix2(32, lexB, lex);
  out[k++] = mix2(33, wordB, lexN);
  out[k++] = mix2(34, p2, word);
  out[k++] = mix3(35, p1, lexN, lexN2);
  if (cluster !== 0) {
    out[k++] = mix(36, cluster);
    out[k++] = mix2(37, p1, cluster);
    out[k++] = mix2(38, f[a + W.coarse]!, s3);
  }
  if (clusterN !== 0) {
    out[k++] = mix(39, clusterN);
    out[k++] = mix2(40, lex, clusterN);
  }
  if (f[b1 + W.cluster] !== 0) out[k++] = mix2(41, f[b1 + W.cluster]!, lex);
  return k;
}
