/** Weights of the choice of transition, packed: three small integers for each feature. */
export interface TransitionWeights {
  /** Feature hashes, ascending as unsigned. */
  readonly keys: Uint32Array;
  /** Weights of shift, left and right of each feature, each within ±511. */
  readonly weights: Int16Array;
}

/** Largest quantised weight of a transition: three of them share 30 bits. */
export const LARGEST_TRANSITION_WEIGHT = 511;

/** Scores three classes from feature hashes; key and weights lie side by side, so that a look-up touches one cache line. */
export class TransitionModel {
  readonly scores = new Int32Array(3);
  readonly #table: Int32Array;
  readonly #mask: number;
  readonly #bits: Uint32Array;
  readonly #bitMask: number;

  constructor({ keys, weights }: TransitionWeights) {
    let capacity = 16;
    while (capacity < keys.length * 2) capacity *= 2;
    this.#mask = capacity - 1;
    this.#table = new Int32Array(capacity * 2);
    let bits = 14;
    while (1 << bits < keys.length * 8 && bits < 22) bits++;
    this.#bitMask = (1 << bits) - 1;
    this.#bits = new Uint32Array(1 << (bits - 5));
    for (let i = 0; i < keys.length; i++) {
      const key = keys[i]! | 0;
      const bit = key & this.#bitMask;
      this.#bits[bit >>> 5] = this.#bits[bit >>> 5]! | (1 << (bit & 31));
      let slot = slotOf(key, this.#mask);
      while (this.#table[slot * 2 + 1] !== 0) slot = (slot + 1) & this.#mask;
      this.#table[slot * 2] = key;
      // A bit above the weights marks the slot as taken.
      this.#table[slot * 2 + 1] =
        (1 << 30) |
        ((weights[i * 3]! & 1023) << 20) |
        ((weights[i * 3 + 1]! & 1023) << 10) |
        (weights[i * 3 + 2]! & 1023);
    }
  }

  /** Sums the weights of the first `count` features into `scores`, which it returns: valid until the next call. */
  score(features: Int32Array, count: number): Int32Array {
    const table = this.#table;
    const mask = this.#mask;
    const bits = this.#bits;
    const bitMask = this.#bitMask;
    let shift = 0;
    let left = 0;
    let right = 0;
    for (let i = 0; i < count; i++) {
      const key = features[i]!;
      const bit = key & bitMask;
      if ((bits[bit >>> 5]! & (1 << (bit & 31))) === 0) continue;
      let slot = slotOf(key, mask);
      for (let packed = table[slot * 2 + 1]!; packed !== 0; packed = table[slot * 2 + 1]!) {
        if (table[slot * 2] === key) {
          shift += (packed << 2) >> 22;
          left += (packed << 12) >> 22;
          right += (packed << 22) >> 22;
          break;
        }
        slot = (slot + 1) & mask;
      }
    }
    this.scores[0] = shift;
    this.scores[1] = left;
    this.scores[2] = right;
    return this.scores;
  }
}

function slotOf(key: number, mask: number): number {
  return (Math.imul(key, 0x9e3779b1) >>> 7) & mask;
}
