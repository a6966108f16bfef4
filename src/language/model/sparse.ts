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

/** Integers of a slot: key, number of entries, then up to two entries, or the place of more. */
const SLOT = 4;

/**
 * Scores classes from feature hashes. A bitmap turns most unknown features away; a slot of the open-addressing table holds the
 * key with its first entries, so that most look-ups touch one cache line. An entry is a weight with its class in the low byte.
 */
export class SparseModel {
  readonly classes: number;
  readonly scores: Int32Array;
  readonly #table: Int32Array;
  readonly #mask: number;
  readonly #more: Int32Array;
  readonly #bits: Uint32Array;
  readonly #bitMask: number;

  constructor(weights: SparseWeights) {
    this.classes = weights.classes;
    this.scores = new Int32Array(weights.classes);
    const features = weights.keys.length;
    let capacity = 16;
    while (capacity < features * 1.5) capacity *= 2;
    this.#mask = capacity - 1;
    const table = new Int32Array(capacity * SLOT);
    this.#table = table;
    let bits = 14;
    while (1 << bits < features * 8 && bits < 22) bits++;
    this.#bitMask = (1 << bits) - 1;
    this.#bits = new Uint32Array(1 << (bits - 5));
    this.#more = new Int32Array(weights.labels.length);
    let more = 0;
    let entry = 0;
    for (let i = 0; i < features; i++) {
      const key = weights.keys[i]! | 0;
      const bit = key & this.#bitMask;
      this.#bits[bit >>> 5] = this.#bits[bit >>> 5]! | (1 << (bit & 31));
      let slot = slotOf(key, this.#mask);
      while (table[slot * SLOT + 1] !== 0) slot = (slot + 1) & this.#mask;
      const at = slot * SLOT;
      const count = weights.counts[i]!;
      table[at] = key;
      table[at + 1] = count;
      if (count > 2) table[at + 2] = more;
      for (let j = 0; j < count; j++, entry++) {
        const packed = (weights.weights[entry]! << 8) | weights.labels[entry]!;
        if (count <= 2) table[at + 2 + j] = packed;
        else this.#more[more++] = packed;
      }
    }
  }

  /** Sums the weights of the first `count` features into `scores`, which it returns: valid until the next call. */
  score(features: Int32Array, count: number): Int32Array {
    const scores = this.scores;
    const table = this.#table;
    const mask = this.#mask;
    const more = this.#more;
    const bits = this.#bits;
    const bitMask = this.#bitMask;
    scores.fill(0);
    for (let i = 0; i < count; i++) {
      const key = features[i]!;
      const bit = key & bitMask;
      if ((bits[bit >>> 5]! & (1 << (bit & 31))) === 0) continue;
      let at = slotOf(key, mask) * SLOT;
      for (let entries = table[at + 1]!; entries !== 0; entries = table[at + 1]!) {
        if (table[at] !== key) {
          at = (at + SLOT) & (mask * SLOT + SLOT - 1);
          continue;
        }
        const first = table[at + 2]!;
        if (entries > 2) {
          for (let e = first, end = first + entries; e < end; e++) {
            const entry = more[e]!;
            scores[entry & 255] = scores[entry & 255]! + (entry >> 8);
          }
        } else {
          scores[first & 255] = scores[first & 255]! + (first >> 8);
          if (entries === 2) {
            const second = table[at + 3]!;
            scores[second & 255] = scores[second & 255]! + (second >> 8);
          }
        }
        break;
      }
    }
    return scores;
  }
}

function slotOf(key: number, mask: number): number {
  return (Math.imul(key, 0x9e3779b1) >>> 7) & mask;
}
