import type { SparseWeights } from '../../src/language/model/sparse.ts';

const BLOCK = 1 << 14;

/** How a trained classifier is cut down to what ships. */
export interface PackOptions {
  /** Averaged weights smaller than this are dropped. */
  readonly threshold: number;
  /** Units in a weight of one. */
  readonly scale: number;
}

/**
 * Averaged perceptron over hashed features. A feature gets a dense row at its first mistake. The average is kept as
 * `weights - updates / time`, with `time` advanced by `tick`.
 */
export class Perceptron {
  readonly classes: number;
  readonly scores: Float64Array;
  #keys: Int32Array;
  #rows: Int32Array;
  #mask: number;
  #count = 0;
  #time = 1;
  readonly #weights: Float32Array[] = [];
  readonly #updates: Float64Array[] = [];

  constructor(classes: number, capacity = 1 << 20) {
    this.classes = classes;
    this.scores = new Float64Array(classes);
    this.#keys = new Int32Array(capacity);
    this.#rows = new Int32Array(capacity).fill(-1);
    this.#mask = capacity - 1;
  }

  /** Features that have a row. */
  get size(): number {
    return this.#count;
  }

  tick(): void {
    this.#time++;
  }

  #slot(key: number): number {
    let slot = (Math.imul(key, 0x9e3779b1) >>> 7) & this.#mask;
    while (this.#rows[slot]! >= 0 && this.#keys[slot] !== key) slot = (slot + 1) & this.#mask;
    return slot;
  }

  #grow(): void {
    const keys = this.#keys;
    const rows = this.#rows;
    const capacity = keys.length * 2;
    this.#mask = capacity - 1;
    this.#keys = new Int32Array(capacity);
    this.#rows = new Int32Array(capacity).fill(-1);
    for (let i = 0; i < keys.length; i++) {
      if (rows[i]! < 0) continue;
      const slot = this.#slot(keys[i]!);
      this.#keys[slot] = keys[i]!;
      this.#rows[slot] = rows[i]!;
    }
  }

  #rowFor(key: number): number {
    const slot = this.#slot(key);
    const known = this.#rows[slot]!;
    if (known >= 0) return known;
    if (this.#count >= this.#keys.length * 0.6) {
      this.#grow();
      return this.#rowFor(key);
    }
    const row = this.#count++;
    this.#keys[slot] = key;
    this.#rows[slot] = row;
    if (row % BLOCK === 0) {
      this.#weights.push(new Float32Array(BLOCK * this.classes));
      this.#updates.push(new Float64Array(BLOCK * this.classes));
    }
    return row;
  }

  /** Sums the current weights into `scores`. */
  score(features: Int32Array, count: number): Float64Array {
    const scores = this.scores;
    const classes = this.classes;
    scores.fill(0);
    for (let i = 0; i < count; i++) {
      const row = this.#rows[this.#slot(features[i]!)]!;
      if (row < 0) continue;
      const weights = this.#weights[(row / BLOCK) | 0]!;
      const offset = (row % BLOCK) * classes;
      for (let c = 0; c < classes; c++) scores[c] = scores[c]! + weights[offset + c]!;
    }
    return scores;
  }

  add(features: Int32Array, count: number, label: number, amount: number): void {
    for (let i = 0; i < count; i++) {
      const row = this.#rowFor(features[i]!);
      const block = (row / BLOCK) | 0;
      const at = (row % BLOCK) * this.classes + label;
      this.#weights[block]![at] = this.#weights[block]![at]! + amount;
      this.#updates[block]![at] = this.#updates[block]![at]! + this.#time * amount;
    }
  }

  /** Averaged weights of every feature, in ascending order of unsigned hash. The array is reused: copy what you keep. */
  *averages(): Generator<{ readonly key: number; readonly averages: Float64Array }> {
    const order: number[] = [];
    for (let slot = 0; slot < this.#keys.length; slot++) if (this.#rows[slot]! >= 0) order.push(slot);
    order.sort((a, b) => (this.#keys[a]! >>> 0) - (this.#keys[b]! >>> 0));
    const averages = new Float64Array(this.classes);
    for (const slot of order) {
      const row = this.#rows[slot]!;
      const weights = this.#weights[(row / BLOCK) | 0]!;
      const updates = this.#updates[(row / BLOCK) | 0]!;
      const offset = (row % BLOCK) * this.classes;
      for (let c = 0; c < this.classes; c++) averages[c] = weights[offset + c]! - updates[offset + c]! / this.#time;
      yield { key: this.#keys[slot]! >>> 0, averages };
    }
  }

  /** Averaged, pruned and quantised weights. */
  pack({ threshold, scale }: PackOptions): SparseWeights {
    const keys: number[] = [];
    const counts: number[] = [];
    const labels: number[] = [];
    const weights: number[] = [];
    for (const { key, averages } of this.averages()) {
      let count = 0;
      for (let label = 0; label < this.classes; label++) {
        const average = averages[label]!;
        if (Math.abs(average) < threshold) continue;
        const quantised = Math.max(-32767, Math.min(32767, Math.round(average * scale)));
        if (quantised === 0) continue;
        labels.push(label);
        weights.push(quantised);
        count++;
      }
      if (count === 0) continue;
      keys.push(key);
      counts.push(count);
    }
    return {
      classes: this.classes,
      keys: Uint32Array.from(keys),
      counts: Uint8Array.from(counts),
      labels: Uint8Array.from(labels),
      weights: Int16Array.from(weights),
    };
  }
}
