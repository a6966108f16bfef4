import { packed } from '../../../src/language/network/groups.ts';
import { HIDDEN, WORD_SIZE, WORD_VIEWS } from '../../../src/language/network/shape.ts';
import type { Arena, Matrix } from './arena.ts';
import { Dropout } from './dropout.ts';
import type { Losses, TreeLesson } from './lesson.ts';
import type { Parameters, Sizes } from './parameters.ts';
import { Readout } from './readout.ts';
import { layerBack, layerForward } from './recurrent.ts';

/** Learning's knobs that a pass needs. */
export interface PassOptions {
  /** Share of numbers that are dropped at each place. */
  readonly dropout: number;
  /** A word seen n times is hidden with probability hide / (hide + n). */
  readonly hide: number;
  /** How often each word of the first view was seen. */
  readonly counts: Int32Array;
}

/** One pass forwards and backwards over a batch of sentences; gradients are added to the parameters'. */
export class Pass {
  readonly #arena: Arena;
  readonly #parameters: Parameters;
  readonly #options: PassOptions;
  readonly #random: () => number;
  readonly #dropout: Dropout;
  readonly #readout: Readout;

  constructor(arena: Arena, parameters: Parameters, sizes: Sizes, options: PassOptions, random: () => number) {
    this.#arena = arena;
    this.#parameters = parameters;
    this.#options = options;
    this.#random = random;
    this.#dropout = new Dropout(arena, options.dropout, random);
    this.#readout = new Readout(arena, parameters, sizes, this.#dropout);
  }

  /** Learns from a batch, longest sentence first. */
  run(batch: readonly TreeLesson[], losses: Losses): void {
    const arena = this.#arena;
    const dropout = this.#dropout;
    arena.reset();
    const firsts = packed(batch.map(({ heads }) => heads.length));
    const packing = { firsts, at: arena.matrix(1, firsts.length).at };
    arena.integers.set(firsts, packing.at / 4);
    const rows = firsts.at(-1)!;
    const ids = WORD_VIEWS.map(() => new Int32Array(rows));
    const vectors = this.#embed(batch, firsts, ids, rows);
    const mask = dropout.mask(batch.length, WORD_SIZE);
    dropout.spread(vectors, mask, firsts);
    let input = vectors;
    const layers = this.#parameters.layers.map((directions) => {
      const trace = layerForward(arena, directions, input, packing);
      const layerMask = dropout.mask(batch.length, 2 * HIDDEN);
      input = arena.matrix(rows, 2 * HIDDEN);
      arena.values(input).set(arena.values(trace.states));
      dropout.spread(input, layerMask, firsts);
      return { directions, trace, mask: layerMask };
    });
    let gradient = this.#readout.learn(batch, input, firsts, losses);
    for (const layer of layers.reverse()) {
      dropout.spread(gradient, layer.mask, firsts);
      gradient = layerBack(arena, layer.directions, layer.trace, gradient, packing);
    }
    dropout.spread(gradient, mask, firsts);
    this.#embedBack(gradient, ids);
  }

  /** Vectors of all words; rare words are hidden now and then. Writes the rows that were taken to `ids`. */
  #embed(batch: readonly TreeLesson[], firsts: Int32Array, ids: readonly Int32Array[], rows: number): Matrix {
    const { floats } = this.#arena;
    const { hide, counts } = this.#options;
    const vectors = this.#arena.matrix(rows, WORD_SIZE);
    batch.forEach(({ views, heads }, sentence) => {
      for (let t = 0; t < heads.length; t++) {
        const row = firsts[t]! + sentence;
        let at = vectors.at / 4 + row * WORD_SIZE;
        WORD_VIEWS.forEach(({ size }, view) => {
          let id = views[view]![t]!;
          if (view === 0 && id > 0 && this.#random() < hide / (hide + counts[id]!)) id = 0;
          ids[view]![row] = id;
          const from = this.#parameters.embeddings[view]!.value.at / 4 + id * size;
          floats.copyWithin(at, from, from + size);
          at += size;
        });
      }
    });
    return vectors;
  }

  #embedBack({ at, rows }: Matrix, ids: readonly Int32Array[]): void {
    const { floats } = this.#arena;
    let column = 0;
    WORD_VIEWS.forEach(({ size }, view) => {
      const gradient = this.#parameters.embeddings[view]!.gradient.at / 4;
      for (let row = 0; row < rows; row++) {
        const to = gradient + ids[view]![row]! * size;
        const from = at / 4 + row * WORD_SIZE + column;
        for (let j = 0; j < size; j++) floats[to + j]! += floats[from + j]!;
      }
      column += size;
    });
  }
}
