import type { Arena, Matrix } from './arena.ts';

/** Drops numbers at random: what one word's vector loses, every word of its sentence loses (Gal and Ghahramani 2016). */
export class Dropout {
  readonly #arena: Arena;
  readonly #share: number;
  readonly #random: () => number;

  constructor(arena: Arena, share: number, random: () => number) {
    this.#arena = arena;
    this.#share = share;
    this.#random = random;
  }

  /** A mask for each sentence: zeros at random, else what keeps the sum. */
  mask(sentences: number, columns: number): Matrix {
    const mask = this.#arena.matrix(sentences, columns);
    const values = this.#arena.values(mask);
    for (let i = 0; i < values.length; i++) values[i] = this.#random() < this.#share ? 0 : 1 / (1 - this.#share);
    return mask;
  }

  /** Multiplies each row of packed sentences with its sentence's mask. */
  spread({ at, columns }: Matrix, mask: Matrix, firsts: Int32Array): void {
    for (let t = 0; t + 1 < firsts.length; t++)
      this.#arena.kernels.scale(at + firsts[t]! * columns * 4, mask.at, (firsts[t + 1]! - firsts[t]!) * columns);
  }

  /** Multiplies the first rows of one sentence's matrix with the sentence's row of a mask. */
  apply({ at, columns }: Matrix, rows: number, mask: Matrix, sentence: number): void {
    for (let t = 0; t < rows; t++)
      this.#arena.kernels.scale(at + t * columns * 4, mask.at + sentence * mask.columns * 4, columns);
  }
}
