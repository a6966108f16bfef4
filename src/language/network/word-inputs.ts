import { STRIDE, type WordTable } from '../words.ts';
import type { NetworkMemory } from './memory.ts';
import { HIDDEN, upTo8, WORD_SIZE, WORD_VIEWS } from './shape.ts';
import type { QuantisedMatrix } from './tensors.ts';
import type { PlacedMatrix } from './weights-in-memory.ts';

/** Distinct words whose inputs are kept. */
const SLOTS = 4096;
/** Words whose inputs are worked out at once. */
const BATCH = 64;
const ONE = 8192;
/** Floats of a word's inputs: four gates in two directions. */
const WIDTH = 8 * HIDDEN;

/**
 * What each word adds to the first layer's gates, in both directions. It hangs on the word alone, so it is worked out once for
 * each distinct word and kept until the room is full.
 */
export class WordInputs {
  readonly #memory: NetworkMemory;
  readonly #vocabularies: readonly ReadonlyMap<number, number>[];
  readonly #embeddings: readonly QuantisedMatrix[];
  readonly #matrix: PlacedMatrix;
  readonly #room: number;
  readonly #vectors: number;
  /** Slot of each word row, plus one. */
  #slots = new Int32Array(SLOTS);
  #used = 0;
  #generation = -1;

  constructor(
    memory: NetworkMemory,
    vocabularies: readonly ReadonlyMap<number, number>[],
    embeddings: readonly QuantisedMatrix[],
    matrix: PlacedMatrix,
  ) {
    this.#memory = memory;
    this.#vocabularies = vocabularies;
    this.#embeddings = embeddings;
    this.#matrix = matrix;
    this.#room = memory.allocate(SLOTS * WIDTH * 4);
    this.#vectors = memory.allocate(BATCH * upTo8(WORD_SIZE) * 2);
  }

  /** Writes for each row the address of its word's inputs, the forward ones to `forward`, the backward ones to `backward`. */
  find(words: WordTable, rows: Int32Array, forward: Int32Array, backward: Int32Array): void {
    if (this.#generation !== words.generation || this.#used + rows.length > SLOTS) {
      this.#slots.fill(0);
      this.#used = 0;
      this.#generation = words.generation;
    }
    const news: number[] = [];
    for (const row of rows) {
      const word = row / STRIDE;
      if (word >= this.#slots.length) {
        const larger = new Int32Array(Math.max(word + 1, this.#slots.length * 2));
        larger.set(this.#slots);
        this.#slots = larger;
      }
      if (this.#slots[word] === 0) {
        this.#slots[word] = ++this.#used;
        news.push(row);
      }
    }
    for (let from = 0; from < news.length; from += BATCH) this.#fill(words, news.slice(from, from + BATCH));
    for (let i = 0; i < rows.length; i++) {
      const address = this.#room + (this.#slots[rows[i]! / STRIDE]! - 1) * WIDTH * 4;
      forward[i] = address;
      backward[i] = address + WIDTH * 2;
    }
  }

  #fill(words: WordTable, rows: readonly number[]): void {
    const vectors = this.#memory.shorts(this.#vectors, rows.length * WORD_SIZE);
    rows.forEach((row, i) => {
      let at = i * WORD_SIZE;
      WORD_VIEWS.forEach(({ column, size }, view) => {
        const { values, scales } = this.#embeddings[view]!;
        const from = (this.#vocabularies[view]!.get(words.features[row + column]!) ?? 0) * size;
        for (let j = 0; j < size; j++)
          vectors[at++] = Math.max(-32768, Math.min(32767, Math.round(values[from + j]! * scales[j]! * (ONE / 4))));
      });
    });
    // New words have slots in a row.
    const first = this.#slots[rows[0]! / STRIDE]! - 1;
    this.#matrix.project(this.#vectors, this.#room + first * WIDTH * 4, rows.length);
  }
}
