import { mix, mix2, mix3 } from '../model/hash.ts';
import { W } from '../words.ts';
import { GAZETTEER_BITS } from './gazetteer.ts';

/** Most features that `nameFeatures` writes. */
export const MOST_NAME_FEATURES = 128;

/** What the name tagger knows of a sentence: one cell a unit. */
export interface NameSentence {
  readonly count: number;
  /** Word-table rows. */
  readonly rows: Int32Array;
  /** Hash of each unit's tag. */
  readonly tags: Int32Array;
  readonly gazetteer: Int32Array;
  readonly places: Uint8Array;
  /** How the rest of the text writes the word: bits of `context.ts`. */
  readonly context: Uint8Array;
  /** 1 where the unit may be part of a name. */
  readonly active: Uint8Array;
}

/** Writes the features of unit `i` into `out` and returns their number. `f` is the word table, `edge` a row for "nothing". */
export function nameFeatures(out: Int32Array, f: Int32Array, sentence: NameSentence, i: number, edge: number): number {
  const { count, rows, tags, gazetteer, places, context } = sentence;
  const a = rows[i]!;
  const b1 = rowAt(sentence, edge, i - 1);
  const b2 = rowAt(sentence, edge, i - 2);
  const b3 = rowAt(sentence, edge, i - 3);
  const n1 = rowAt(sentence, edge, i + 1);
  const n2 = rowAt(sentence, edge, i + 2);
  const n3 = rowAt(sentence, edge, i + 3);
  const first = i === 0 ? 1 : 0;
  const word = f[a + W.word]!;
  const shape = f[a + W.shape]!;
  const s3 = f[a + W.suffix3]!;
  const wordB = f[b1 + W.word]!;
  const wordB2 = f[b2 + W.word]!;
  const wordN = f[n1 + W.word]!;
  const wordN2 = f[n2 + W.word]!;
  const shapeB = f[b1 + W.shape]!;
  const shapeN = f[n1 + W.shape]!;
  const p0 = tags[i]!;
  const pB = i > 0 ? tags[i - 1]! : 0;
  const pN = i + 1 < count ? tags[i + 1]! : 0;
  let k = 0;
  out[k++] = mix(400, 0);
  out[k++] = mix(401, word);
  out[k++] = mix2(402, f[a + W.form]!, first);
  out[k++] = mix(403, f[a + W.suffix2]!);
  out[k++] = mix(404, s3);
  out[k++] = mix(405, f[a + W.suffix4]!);
  out[k++] = mix(406, f[a + W.prefix3]!);
  out[k++] = mix(407, f[a + W.prefix4]!);
  out[k++] = mix2(408, shape, first);
  out[k++] = mix(409, wordB);
  out[k++] = mix(410, wordN);
  out[k++] = mix(411, wordB2);
  out[k++] = mix(412, wordN2);
  out[k++] = mix2(413, wordB, word);
  out[k++] = mix2(414, word, wordN);
  out[k++] = mix3(415, shapeB, shape, shapeN);
  out[k++] = mix2(416, shape, shapeN);
  out[k++] = mix2(417, shapeB, shape);
  out[k++] = mix2(418, wordB, shape);
  out[k++] = mix2(419, wordN, shape);
  out[k++] = mix2(420, wordB2, wordB);
  out[k++] = mix2(421, wordN, wordN2);
  out[k++] = mix(422, f[b1 + W.suffix3]!);
  out[k++] = mix(423, f[n1 + W.suffix3]!);
  out[k++] = mix3(424, wordB2, wordB, shape);
  out[k++] = mix3(425, wordN, wordN2, shape);
  out[k++] = mix2(426, f[b1 + W.suffix3]!, shape);
  out[k++] = mix2(427, f[n1 + W.suffix3]!, shape);
  out[k++] = mix2(428, f[b3 + W.word]!, shape);
  out[k++] = mix2(429, f[n3 + W.word]!, shape);
  out[k++] = mix(430, p0);
  out[k++] = mix2(431, pB, p0);
  out[k++] = mix2(432, p0, pN);
  out[k++] = mix3(433, pB, p0, pN);
  out[k++] = mix2(434, p0, shape);
  out[k++] = mix2(435, p0, s3);
  const bits = gazetteer[i]!;
  const place = places[i]!;
  if (bits !== 0) {
    const cap = f[a + W.capital]! * 2 + first;
    for (let bit = 0; bit < GAZETTEER_BITS; bit++) {
      if ((bits & (1 << bit)) === 0) continue;
      out[k++] = mix2(440, bit, place);
      out[k++] = mix3(441, bit, place, cap);
      out[k++] = mix3(442, bit, place, wordB);
    }
    out[k++] = mix2(443, bits, place);
    out[k++] = mix3(444, bits, place, shapeN);
    out[k++] = mix3(449, bits, pB, pN);
  }
  if (i > 0) out[k++] = mix3(445, gazetteer[i - 1]!, places[i - 1]!, shape);
  if (i + 1 < count) out[k++] = mix3(446, gazetteer[i + 1]!, places[i + 1]!, shape);
  if (i > 1) out[k++] = mix3(447, gazetteer[i - 2]!, gazetteer[i - 1]!, bits);
  if (i + 2 < count) out[k++] = mix3(448, gazetteer[i + 1]!, gazetteer[i + 2]!, bits);
  const seen = context[i]!;
  out[k++] = mix2(450, seen, first);
  out[k++] = mix2(451, seen, shape);
  // The last word of the run of capitalised words that the unit stands in: "Agency" makes the whole run an organisation.
  const end = runEnd(sentence, f, i);
  const begin = runStart(sentence, f, i);
  out[k++] = mix2(452, f[rows[end]! + W.word]!, end === i ? 1 : 0);
  out[k++] = mix3(453, gazetteer[end]!, Math.min(end - i, 3), Math.min(i - begin, 3));
  out[k++] = mix2(454, f[rowAt(sentence, edge, end + 1) + W.word]!, Math.min(end - begin, 3));
  out[k++] = mix2(455, f[rowAt(sentence, edge, begin - 1) + W.word]!, Math.min(end - begin, 3));
  out[k++] = mix3(456, gazetteer[begin]!, Math.min(i - begin, 2), Math.min(end - begin, 3));
  out[k++] = mix2(457, f[rowAt(sentence, edge, begin - 1) + W.word]!, f[rowAt(sentence, edge, end + 1) + W.word]!);
  if (f[a + W.cluster] !== 0) {
    out[k++] = mix(458, f[a + W.cluster]!);
    out[k++] = mix2(459, f[a + W.coarse]!, shape);
  }
  if (f[n1 + W.cluster] !== 0) out[k++] = mix2(460, f[n1 + W.cluster]!, shape);
  if (f[b1 + W.cluster] !== 0) out[k++] = mix2(461, f[b1 + W.cluster]!, shape);
  return k;
}

function rowAt({ rows, count }: NameSentence, edge: number, at: number): number {
  return at >= 0 && at < count ? rows[at]! : edge;
}

function runEnd({ rows, count }: NameSentence, f: Int32Array, i: number): number {
  let end = i;
  while (end + 1 < count && end - i < 8 && f[rows[end + 1]! + W.capital]! > 0) end++;
  return end;
}

function runStart({ rows }: NameSentence, f: Int32Array, i: number): number {
  let begin = i;
  while (begin > 0 && i - begin < 8 && f[rows[begin - 1]! + W.capital]! > 0) begin--;
  return begin;
}
