import { hashText } from '../model/hash.ts';
import type { SparseModel } from '../model/sparse.ts';
import type { WordTable } from '../words.ts';
import { type Edges, MOST_TAG_FEATURES, tagFeatures } from './features.ts';

/** Rows of the word table that stand for what is beyond a sentence's edges. */
export function edgesOf(words: WordTable): Edges {
  return {
    before: words.row('\u0001'),
    before2: words.row('\u0002'),
    after: words.row('\u0003'),
    after2: words.row('\u0004'),
  };
}

/** History of a sentence's start: what stands for the tags before the first word. */
export const TAG_BEFORE = 1;
export const TAG_BEFORE_2 = 2;

/** Hash of each tag, as the tagger's history and the other models' features have it. */
export function tagHashes(labels: readonly string[]): Int32Array {
  return Int32Array.from(labels, (label) => hashText(label, 77));
}

/** Tags sentences from left to right with a linear classifier over the words around and the two tags before. */
export class Tagger {
  readonly #model: SparseModel;
  readonly #hashes: Int32Array;
  readonly #features = new Int32Array(MOST_TAG_FEATURES);

  constructor(model: SparseModel, labels: readonly string[]) {
    this.#model = model;
    this.#hashes = tagHashes(labels);
  }

  /** Writes the label of each word of the sentence `rows[from..to)` into `out` at the same places. */
  tag(words: WordTable, rows: Int32Array, from: number, to: number, out: Uint8Array): void {
    const edges = edgesOf(words);
    const sentence = rows.subarray(from, to);
    const count = to - from;
    let p1 = TAG_BEFORE;
    let p2 = TAG_BEFORE_2;
    for (let i = 0; i < count; i++) {
      const n = tagFeatures(this.#features, words.features, sentence, count, i, p1, p2, edges);
      const scores = this.#model.score(this.#features, n);
      let best = 0;
      for (let label = 1; label < scores.length; label++) if (scores[label]! > scores[best]!) best = label;
      out[from + i] = best;
      p2 = p1;
      p1 = this.#hashes[best]!;
    }
  }
}
