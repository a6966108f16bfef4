import { ARC_SIZE, HIDDEN, LABEL_SIZE, type Reading, readingOf } from '../../../src/language/network/shape.ts';
import type { Arena, Matrix } from './arena.ts';
import { gather, linear, linearBack } from './dense.ts';
import type { Dropout } from './dropout.ts';
import type { Drawing, Losses, TreeLesson } from './lesson.ts';
import type { Parameters, Sizes } from './parameters.ts';

/** One sentence of a batch. */
interface Place {
  readonly lesson: TreeLesson;
  /** Its row in each mask. */
  readonly sentence: number;
  /** Row of each word among the packed sentences. */
  readonly rows: Int32Array;
}

/** Masks of a batch, a row a sentence. */
interface Masks {
  readonly dependents: Matrix;
  readonly governors: Matrix;
  readonly labels: Matrix;
}

/** Reads tags, arcs and relations off the last layer's states, and says how wrong they are. */
export class Readout {
  readonly #arena: Arena;
  readonly #parameters: Parameters;
  readonly #sizes: Sizes;
  readonly #columns: Reading;
  readonly #dropout: Dropout;

  constructor(arena: Arena, parameters: Parameters, sizes: Sizes, dropout: Dropout) {
    this.#arena = arena;
    this.#parameters = parameters;
    this.#sizes = sizes;
    this.#columns = readingOf(sizes.tags);
    this.#dropout = dropout;
  }

  /** Adds the batch's losses. Returns the gradient of the states, of the mean loss a word. */
  learn(batch: readonly TreeLesson[], states: Matrix, firsts: Int32Array, losses: Losses): Matrix {
    const arena = this.#arena;
    const { reading: weights, readingBias } = this.#parameters;
    const reading = linear(arena, states, weights, readingBias);
    const gradient = arena.matrix(states.rows, reading.columns);
    losses.words += states.rows;
    const masks: Masks = {
      dependents: this.#dropout.mask(batch.length, ARC_SIZE),
      governors: this.#dropout.mask(batch.length, ARC_SIZE),
      labels: this.#dropout.mask(batch.length, LABEL_SIZE),
    };
    batch.forEach((lesson, sentence) => {
      const place = { lesson, sentence, rows: Int32Array.from(lesson.heads, (_, t) => firsts[t]! + sentence) };
      losses.tags += this.#tags(place, reading, gradient);
      losses.arcs += this.#arcs(place, reading, gradient, masks);
      losses.relations += this.#labels(place, reading, gradient, masks);
    });
    const out = arena.matrix(states.rows, 2 * HIDDEN);
    linearBack(arena, states, weights, readingBias, gradient, out);
    return out;
  }

  #tags({ lesson, rows }: Place, reading: Matrix, gradient: Matrix): number {
    const { floats } = this.#arena;
    const { tags } = this.#sizes;
    let loss = 0;
    rows.forEach((row, t) => {
      const from = reading.at / 4 + row * reading.columns;
      const to = gradient.at / 4 + row * gradient.columns;
      floats.copyWithin(to, from, from + tags);
      loss += this.#wrongness(to, tags, lesson, 1 / reading.rows, ({ tags }) => tags[t]!);
    });
    return loss;
  }

  #arcs({ lesson, sentence, rows }: Place, reading: Matrix, gradient: Matrix, masks: Masks): number {
    const arena = this.#arena;
    const { kernels, floats } = arena;
    const p = this.#parameters;
    const n = rows.length;
    const size = ARC_SIZE;
    const dependents = this.#cut(reading, rows, this.#columns.dependent, size);
    const governors = this.#cut(reading, rows, this.#columns.head, size, 1);
    kernels.leak(dependents.at, n * size);
    kernels.leak(governors.at, n * size);
    this.#dropout.apply(dependents, n, masks.dependents, sentence);
    this.#dropout.apply(governors, n, masks.governors, sentence);
    arena.values(governors).set(arena.values(p.rootHead.value), n * size);
    const product = linear(arena, dependents, p.bilinear, p.headBias);
    // Columns beyond the root keep the kernels' width of four.
    const stride = (n + 4) & ~3;
    const wide = arena.matrix(stride, size);
    arena.values(wide).set(arena.values(governors));
    const turned = arena.turned(wide);
    const scores = arena.matrix(n, stride);
    kernels.multiply(product.at, size, turned.at, stride, scores.at, stride, n, size, stride);
    let loss = 0;
    for (let t = 0; t < n; t++) {
      const at = scores.at / 4 + t * stride;
      floats[at + t] = -1e9;
      loss += this.#wrongness(at, n + 1, lesson, 1 / reading.rows, ({ heads }) => heads[t]!);
      floats.fill(0, at + n + 1, at + stride);
    }
    const dProduct = arena.matrix(n, size);
    kernels.multiply(scores.at, stride, wide.at, size, dProduct.at, size, n, stride, size);
    const dGovernors = arena.matrix(stride, size);
    kernels.multiply(arena.turned(scores).at, n, product.at, size, dGovernors.at, size, stride, n, size);
    const dRoot = dGovernors.at / 4 + n * size;
    const rootGradient = arena.values(p.rootHead.gradient);
    for (let j = 0; j < size; j++) rootGradient[j]! += floats[dRoot + j]!;
    kernels.sumColumns(dProduct.at, n, size, p.headBias.gradient.at);
    const dDependents = arena.matrix(n, size);
    kernels.multiply(dProduct.at, size, arena.turned(p.bilinear.value).at, size, dDependents.at, size, n, size, size);
    gather(arena, dependents, p.bilinear, dProduct);
    this.#dropout.apply(dDependents, n, masks.dependents, sentence);
    this.#dropout.apply(dGovernors, n, masks.governors, sentence);
    kernels.leakBack(dDependents.at, dependents.at, n * size);
    kernels.leakBack(dGovernors.at, governors.at, n * size);
    this.#paste(dDependents, rows, gradient, this.#columns.dependent);
    this.#paste(dGovernors, rows, gradient, this.#columns.head);
    return loss;
  }

  #labels({ lesson, sentence, rows }: Place, reading: Matrix, gradient: Matrix, masks: Masks): number {
    const arena = this.#arena;
    const { kernels, floats } = arena;
    const p = this.#parameters;
    const n = rows.length;
    const size = LABEL_SIZE;
    const hidden = this.#cut(reading, rows, this.#columns.labelDependent, size);
    const governors = this.#cut(reading, rows, this.#columns.labelHead, size, 1);
    arena.values(governors).set(arena.values(p.rootLabel.value), n * size);
    for (let t = 0; t < n; t++)
      addTo(floats, hidden.at / 4 + t * size, governors.at / 4 + lesson.heads[t]! * size, size);
    kernels.leak(hidden.at, n * size);
    this.#dropout.apply(hidden, n, masks.labels, sentence);
    const scores = linear(arena, hidden, p.label, p.labelBias);
    const { relations } = this.#sizes;
    let loss = 0;
    for (let t = 0; t < n; t++) {
      const at = scores.at / 4 + t * scores.columns;
      loss += this.#wrongness(at, relations, lesson, 1 / reading.rows, ({ relations }) => relations[t]!);
      floats.fill(0, at + relations, at + scores.columns);
    }
    const dHidden = arena.matrix(n, size);
    linearBack(arena, hidden, p.label, p.labelBias, scores, dHidden);
    this.#dropout.apply(dHidden, n, masks.labels, sentence);
    kernels.leakBack(dHidden.at, hidden.at, n * size);
    this.#paste(dHidden, rows, gradient, this.#columns.labelDependent);
    const rootGradient = p.rootLabel.gradient.at / 4;
    for (let t = 0; t < n; t++) {
      const head = lesson.heads[t]!;
      const to = head === n ? rootGradient : gradient.at / 4 + rows[head]! * gradient.columns + this.#columns.labelHead;
      addTo(floats, to, dHidden.at / 4 + t * size, size);
    }
    return loss;
  }

  /**
   * Turns the scores at a place into their gradient and gives the loss: the mean over what the teachers say, where there are
   * several, else that of the one right answer.
   */
  #wrongness(
    at: number,
    count: number,
    lesson: TreeLesson,
    weight: number,
    said: (drawing: Drawing) => number,
  ): number {
    const { floats, kernels } = this.#arena;
    const right = said(lesson);
    const answers = lesson.opinions?.map(said) ?? [right];
    const share = 1 / answers.length;
    const lead = answers.reduce((sum, answer) => sum - share * floats[at + answer]!, floats[at + right]!);
    const loss = kernels.crossEntropy(at * 4, count, right, weight) + lead;
    floats[at + right]! += weight;
    for (const answer of answers) floats[at + answer]! -= share * weight;
    return loss;
  }

  /** Copies some columns of a sentence's rows, with `extra` rows of zeros below. */
  #cut(from: Matrix, rows: Int32Array, column: number, width: number, extra = 0): Matrix {
    const out = this.#arena.matrix(rows.length + extra, width);
    rows.forEach((row, t) => {
      const start = from.at / 4 + row * from.columns + column;
      this.#arena.floats.copyWithin(out.at / 4 + t * width, start, start + width);
    });
    return out;
  }

  /** Puts a sentence's rows back. */
  #paste(from: Matrix, rows: Int32Array, to: Matrix, column: number): void {
    rows.forEach((row, t) => {
      const start = from.at / 4 + t * from.columns;
      this.#arena.floats.copyWithin(to.at / 4 + row * to.columns + column, start, start + from.columns);
    });
  }
}

function addTo(floats: Float32Array, to: number, from: number, length: number): void {
  for (let j = 0; j < length; j++) floats[to + j]! += floats[from + j]!;
}
