/** Weights of one linear classifier, packed: for each feature, the classes that it speaks for and how strongly. */
export interface SparseWeights {
  readonly classes: number;
  /** Feature hashes, ascending as unsigned. */
  readonly keys: Uint32Array;
  /** Entries of each feature. */
  readonly counts: Uint8Array;
  /** Class of each entry. */
  readonly labels: Uint8Array;
  /** Weight of each entry, in units. */
  readonly weights: Int16Array;
}

/** Scores classes from feature hashes: an open-addressing table behind a bitmap that turns most misses away. */
export class SparseModel {
  readonly classes: number;
  readonly scores: Int32Array;
  readonly #table: Int32Array;
  readonly #mask: number;
  readonly #entries: Int32Array;
  readonly #bits: Uint32Array;
  readonly #bitMask: number;

  constructor(weights: SparseWeights) {
    this.classes = weights.classes;
    this.scores = new Int32Array(weights.classes);
    const features = weights.keys.length;
    let capacity = 16;
    while (capacity < features * 2) capacity *= 2;
    this.#mask = capacity - 1;
    this.#table = new Int32Array(capacity * 2);
    let bits = 14;
    while (1 << bits < features * 8 && bits < 22) bits++;
    this.#bitMask = (1 << bits) - 1;
    this.#bits = new Uint32Array(1 << (bits - 5));
    this.#entries = new Int32Array(weights.labels.length + features + 1);
    let free = 1;
    let entry = 0;
    for (let i = 0; i < features; i++) {
      const key = weights.keys[i]! | 0;
      const bit = key & this.#bitMask;
      this.#bits[bit >>> 5] = this.#bits[bit >>> 5]! | (1 << (bit & 31));
      let slot = slotOf(key, this.#mask);
      while (this.#table[slot * 2 + 1] !== 0) slot = (slot + 1) & this.#mask;
      this.#table[slot * 2] = key;
      this.#table[slot * 2 + 1] = free;
      const count = weights.counts[i]!;
      this.#entries[free++] = count;
      for (let j = 0; j < count; j++, entry++)
        this.#entries[free++] = (weights.weights[entry]! << 8) | weights.labels[entry]!;
    }
  }

  /** Sums the weights of the first `count` features into `scores`, which it returns: valid until the next call. */
  score(features: Int32Array, count: number): Int32Array {
    const scores = this.scores;
    const table = this.#table;
    const mask = this.#mask;
    const entries = this.#entries;
    const bits = this.#bits;
    const bitMask = this.#bitMask;
    scores.fill(0);
    for (let i = 0; i < count; i++) {
      const key = features[i]!;
      const bit = key & bitMask;
      if ((bits[bit >>> 5]! & (1 << (bit & 31))) === 0) continue;
      let slot = slotOf(key, mask);
      for (let at = table[slot * 2 + 1]!; at !== 0; at = table[slot * 2 + 1]!) {
        if (table[slot * 2] === key) {
          const end = at + entries[at]!;
          for (let e = at + 1; e <= end; e++) {
            const entry = entries[e]!;
            scores[entry & 255] = scores[entry & 255]! + (entry >> 8);
          }
          break;
        }
        slot = (slot + 1) & mask;
      }
    }
    return scores;
  }
}

function slotOf(key: number, mask: number): number {
  return (Math.imul(key, 0x9e3779b1) >>> 7) & mask;
}
