import { packed } from '../../../src/language/network/groups.ts';
import {
  ARC_SIZE,
  HIDDEN,
  LABEL_SIZE,
  type Reading,
  readingOf,
  WORD_SIZE,
  WORD_VIEWS,
} from '../../../src/language/network/shape.ts';
import type { Arena, Matrix } from './arena.ts';
import type { Parameter, Parameters } from './parameters.ts';

/** A sentence to learn from. */
export interface TreeLesson {
  /** For each view of a word, the row of each word's value. */
  readonly views: readonly Int32Array[];
  readonly tags: Uint8Array;
  /** Head of each word, the number of words for the root. */
  readonly heads: Int32Array;
  readonly relations: Uint8Array;
}

/** Sums of losses over a batch, in nats. */
export interface Losses {
  tags: number;
  arcs: number;
  relations: number;
  words: number;
}

/** Learning's knobs that a pass needs. */
export interface PassOptions {
  /** Share of numbers that are dropped at each place. */
  readonly dropout: number;
  /** A word seen n times is hidden with probability hide / (hide + n). */
  readonly hide: number;
  /** How often each word of the first view was seen. */
  readonly counts: Int32Array;
}

/** What a layer keeps from the way forward for the way back. */
interface LayerTrace {
  readonly input: Matrix;
  readonly gates: readonly [Matrix, Matrix];
  readonly cells: readonly [Matrix, Matrix];
  /** States before dropout. */
  readonly states: Matrix;
  readonly mask: Matrix;
}

/** One pass forwards and backwards over a batch of sentences; gradients are added to the parameters'. */
export class Pass {
  readonly #arena: Arena;
  readonly #parameters: Parameters;
  readonly #tags: number;
  readonly #relations: number;
  readonly #reading: Reading;
  readonly #options: PassOptions;
  readonly #random: () => number;

  constructor(
    arena: Arena,
    parameters: Parameters,
    tags: number,
    relations: number,
    options: PassOptions,
    random: () => number,
  ) {
    this.#arena = arena;
    this.#parameters = parameters;
    this.#tags = tags;
    this.#relations = relations;
    this.#reading = readingOf(tags);
    this.#options = options;
    this.#random = random;
  }

  /** Learns from a batch, longest sentence first. */
  run(batch: readonly TreeLesson[], losses: Losses): void {
    const arena = this.#arena;
    arena.reset();
    const lengths = batch.map(({ heads }) => heads.length);
    const firsts = packed(lengths);
    const steps = firsts.length - 1;
    const rows = firsts[steps]!;
    const firstsAt = arena.matrix(1, firsts.length).at;
    arena.integers.set(firsts, firstsAt / 4);
    const row = (sentence: number, word: number): number => firsts[word]! + sentence;

    const ids = WORD_VIEWS.map(() => new Int32Array(rows));
    const vectors = arena.matrix(rows, WORD_SIZE);
    batch.forEach((lesson, s) => {
      for (let t = 0; t < lengths[s]!; t++) this.#embed(lesson, t, row(s, t), ids, vectors);
    });
    const masks = this.#mask(batch.length, WORD_SIZE);
    this.#spreadMask(vectors, masks, firsts);

    const traces: LayerTrace[] = [];
    let input = vectors;
    for (const pair of this.#parameters.layers) {
      const trace = this.#layer(pair, input, firsts, firstsAt, batch.length);
      traces.push(trace);
      input = arena.matrix(rows, 2 * HIDDEN);
      arena.values(input).set(arena.values(trace.states));
      this.#spreadMask(input, trace.mask, firsts);
    }
    const gradient = this.#readout(batch, input, firsts, losses);
    this.#backThroughLayers(traces, gradient, firsts, firstsAt, ids, masks);
  }

  #embed({ views }: TreeLesson, word: number, row: number, ids: readonly Int32Array[], vectors: Matrix): void {
    const { floats } = this.#arena;
    const { hide, counts } = this.#options;
    let at = vectors.at / 4 + row * WORD_SIZE;
    WORD_VIEWS.forEach(({ size }, view) => {
      let id = views[view]![word]!;
      if (view === 0 && id > 0 && this.#random() < hide / (hide + counts[id]!)) id = 0;
      ids[view]![row] = id;
      const from = this.#parameters.embeddings[view]!.value.at / 4 + id * size;
      floats.copyWithin(at, from, from + size);
      at += size;
    });
  }

  /** A mask for each sentence: zeros at random, else what keeps the sum. */
  #mask(sentences: number, columns: number): Matrix {
    const mask = this.#arena.matrix(sentences, columns);
    const values = this.#arena.values(mask);
    const { dropout } = this.#options;
    for (let i = 0; i < values.length; i++) values[i] = this.#random() < dropout ? 0 : 1 / (1 - dropout);
    return mask;
  }

  /** Multiplies each row with its sentence's mask. */
  #spreadMask({ at, columns }: Matrix, mask: Matrix, firsts: Int32Array): void {
    for (let t = 0; t + 1 < firsts.length; t++)
      this.#arena.kernels.scale(at + firsts[t]! * columns * 4, mask.at, (firsts[t + 1]! - firsts[t]!) * columns);
  }

  #layer(
    pair: Parameters['layers'][number],
    input: Matrix,
    firsts: Int32Array,
    firstsAt: number,
    sentences: number,
  ): LayerTrace {
    const arena = this.#arena;
    const { kernels } = arena;
    const states = arena.matrix(input.rows, 2 * HIDDEN);
    const [forward, backward] = pair.map((direction, index) => {
      const gates = this.#linear(input, direction.inputs, direction.bias);
      const cells = arena.matrix(input.rows, HIDDEN);
      kernels.lstmForward(
        gates.at,
        direction.states.value.at,
        firstsAt,
        firsts.length - 1,
        HIDDEN,
        index === 1,
        states.at + index * HIDDEN * 4,
        2 * HIDDEN,
        cells.at,
      );
      return { gates, cells };
    });
    return {
      input,
      gates: [forward!.gates, backward!.gates],
      cells: [forward!.cells, backward!.cells],
      states,
      mask: this.#mask(sentences, 2 * HIDDEN),
    };
  }

  #linear(input: Matrix, weights: Parameter, bias: Parameter): Matrix {
    const { kernels } = this.#arena;
    const { rows: inner, columns } = weights.value;
    const out = this.#arena.matrix(input.rows, columns);
    kernels.repeat(bias.value.at, out.at, input.rows, columns);
    kernels.multiply(input.at, inner, weights.value.at, columns, out.at, columns, input.rows, inner, columns);
    return out;
  }

  /** Gradient of the inputs of `#linear`, added to `out`; the parameters' gradients are gathered on the way. */
  #linearBack(input: Matrix, weights: Parameter, bias: Parameter, gradient: Matrix, out: Matrix): void {
    const arena = this.#arena;
    const { kernels } = arena;
    const { rows: inner, columns } = weights.value;
    const turnedWeights = arena.turned(weights.value);
    kernels.multiply(gradient.at, columns, turnedWeights.at, inner, out.at, inner, input.rows, columns, inner);
    this.#gather(input, weights, gradient);
    kernels.sumColumns(gradient.at, input.rows, columns, bias.gradient.at);
  }

  /** Adds inputᵀ · gradient to the gradient of weights. */
  #gather(input: Matrix, weights: Parameter, gradient: Matrix): void {
    const turned = this.#arena.turned(input);
    const { columns } = gradient;
    this.#arena.kernels.multiply(
      turned.at,
      input.rows,
      gradient.at,
      columns,
      weights.gradient.at,
      columns,
      turned.rows,
      input.rows,
      columns,
    );
  }

  /** Losses of tags, arcs and relations. Returns the gradient of the last layer's states. */
  #readout(batch: readonly TreeLesson[], states: Matrix, firsts: Int32Array, losses: Losses): Matrix {
    const arena = this.#arena;
    const p = this.#parameters;
    const reading = this.#linear(states, p.reading, p.readingBias);
    const gradient = arena.matrix(states.rows, reading.columns);
    const weight = 1 / states.rows;
    losses.words += states.rows;
    const arcMasks = [this.#mask(batch.length, ARC_SIZE), this.#mask(batch.length, ARC_SIZE)] as const;
    const labelMasks = this.#mask(batch.length, LABEL_SIZE);
    batch.forEach((lesson, s) => {
      const rows = Int32Array.from(lesson.heads, (_, t) => firsts[t]! + s);
      this.#tagLoss(lesson, rows, reading, gradient, weight, losses);
      this.#arcLoss(lesson, rows, reading, gradient, weight, losses, arcMasks, s);
      this.#labelLoss(lesson, rows, reading, gradient, weight, losses, labelMasks.at + s * LABEL_SIZE * 4);
    });
    const out = arena.matrix(states.rows, 2 * HIDDEN);
    this.#linearBack(states, p.reading, p.readingBias, gradient, out);
    return out;
  }

  #tagLoss(
    { tags }: TreeLesson,
    rows: Int32Array,
    reading: Matrix,
    gradient: Matrix,
    weight: number,
    losses: Losses,
  ): void {
    const { floats, kernels } = this.#arena;
    rows.forEach((row, t) => {
      const from = reading.at / 4 + row * reading.columns;
      const to = gradient.at / 4 + row * gradient.columns;
      floats.copyWithin(to, from, from + this.#tags);
      losses.tags += kernels.crossEntropy(to * 4, this.#tags, tags[t]!, weight);
    });
  }

  /** Copies some columns of a sentence's rows. */
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

  #maskRows(matrix: Matrix, rows: number, mask: number): void {
    for (let t = 0; t < rows; t++) this.#arena.kernels.scale(matrix.at + t * matrix.columns * 4, mask, matrix.columns);
  }

  #arcLoss(
    { heads }: TreeLesson,
    rows: Int32Array,
    reading: Matrix,
    gradient: Matrix,
    weight: number,
    losses: Losses,
    masks: readonly [Matrix, Matrix],
    s: number,
  ): void {
    const arena = this.#arena;
    const { kernels, floats } = arena;
    const p = this.#parameters;
    const n = rows.length;
    const size = ARC_SIZE;
    const dependents = this.#cut(reading, rows, this.#reading.dependent, size);
    const governors = this.#cut(reading, rows, this.#reading.head, size, 1);
    kernels.leak(dependents.at, n * size);
    kernels.leak(governors.at, n * size);
    const masksAt = masks.map(({ at }) => at + s * size * 4);
    this.#maskRows(dependents, n, masksAt[0]!);
    this.#maskRows(governors, n, masksAt[1]!);
    arena.values(governors).set(arena.values(p.rootHead.value), n * size);
    const product = arena.matrix(n, size);
    kernels.repeat(p.headBias.value.at, product.at, n, size);
    kernels.multiply(dependents.at, size, p.bilinear.value.at, size, product.at, size, n, size, size);
    // Columns beyond the root keep the kernels' width of four.
    const stride = (n + 4) & ~3;
    const wide = arena.matrix(stride, size);
    arena.values(wide).set(arena.values(governors));
    const turned = arena.turned(wide);
    const scores = arena.matrix(n, stride);
    kernels.multiply(product.at, size, turned.at, stride, scores.at, stride, n, size, stride);
    for (let t = 0; t < n; t++) {
      const at = scores.at / 4 + t * stride;
      floats[at + t] = -1e9;
      losses.arcs += kernels.crossEntropy(at * 4, n + 1, heads[t]!, weight);
      floats.fill(0, at + n + 1, at + stride);
    }
    const dProduct = arena.matrix(n, size);
    kernels.multiply(scores.at, stride, wide.at, size, dProduct.at, size, n, stride, size);
    const turnedScores = arena.turned(scores);
    const dGovernors = arena.matrix(stride, size);
    kernels.multiply(turnedScores.at, n, product.at, size, dGovernors.at, size, stride, n, size);
    const rootGradient = arena.values(p.rootHead.gradient);
    const dRoot = dGovernors.at / 4 + n * size;
    for (let j = 0; j < size; j++) rootGradient[j]! += floats[dRoot + j]!;
    kernels.sumColumns(dProduct.at, n, size, p.headBias.gradient.at);
    const dDependents = arena.matrix(n, size);
    const turnedBilinear = arena.turned(p.bilinear.value);
    kernels.multiply(dProduct.at, size, turnedBilinear.at, size, dDependents.at, size, n, size, size);
    this.#gather(dependents, p.bilinear, dProduct);
    this.#maskRows(dDependents, n, masksAt[0]!);
    this.#maskRows(dGovernors, n, masksAt[1]!);
    kernels.leakBack(dDependents.at, dependents.at, n * size);
    kernels.leakBack(dGovernors.at, governors.at, n * size);
    this.#paste(dDependents, rows, gradient, this.#reading.dependent);
    this.#paste(dGovernors, rows, gradient, this.#reading.head);
  }

  #labelLoss(
    { heads, relations }: TreeLesson,
    rows: Int32Array,
    reading: Matrix,
    gradient: Matrix,
    weight: number,
    losses: Losses,
    mask: number,
  ): void {
    const arena = this.#arena;
    const { kernels, floats } = arena;
    const p = this.#parameters;
    const n = rows.length;
    const size = LABEL_SIZE;
    const hidden = this.#cut(reading, rows, this.#reading.labelDependent, size);
    const governors = this.#cut(reading, rows, this.#reading.labelHead, size, 1);
    arena.values(governors).set(arena.values(p.rootLabel.value), n * size);
    for (let t = 0; t < n; t++) {
      const own = hidden.at / 4 + t * size;
      const other = governors.at / 4 + heads[t]! * size;
      for (let j = 0; j < size; j++) floats[own + j]! += floats[other + j]!;
    }
    kernels.leak(hidden.at, n * size);
    this.#maskRows(hidden, n, mask);
    const scores = this.#linear(hidden, p.label, p.labelBias);
    for (let t = 0; t < n; t++) {
      const at = scores.at / 4 + t * scores.columns;
      losses.relations += kernels.crossEntropy(at * 4, this.#relations, relations[t]!, weight);
      floats.fill(0, at + this.#relations, at + scores.columns);
    }
    const dHidden = arena.matrix(n, size);
    this.#linearBack(hidden, p.label, p.labelBias, scores, dHidden);
    this.#maskRows(dHidden, n, mask);
    kernels.leakBack(dHidden.at, hidden.at, n * size);
    this.#paste(dHidden, rows, gradient, this.#reading.labelDependent);
    const rootGradient = p.rootLabel.gradient.at / 4;
    for (let t = 0; t < n; t++) {
      const head = heads[t]!;
      const to = head === n ? rootGradient : gradient.at / 4 + rows[head]! * gradient.columns + this.#reading.labelHead;
      const from = dHidden.at / 4 + t * size;
      for (let j = 0; j < size; j++) floats[to + j]! += floats[from + j]!;
    }
  }

  #backThroughLayers(
    traces: readonly LayerTrace[],
    top: Matrix,
    firsts: Int32Array,
    firstsAt: number,
    ids: readonly Int32Array[],
    masks: Matrix,
  ): void {
    const arena = this.#arena;
    let above = top;
    for (let layer = traces.length - 1; layer >= 0; layer--) {
      const trace = traces[layer]!;
      this.#spreadMask(above, trace.mask, firsts);
      const below = arena.matrix(trace.input.rows, trace.input.columns);
      this.#parameters.layers[layer]!.forEach((direction, index) => {
        const gates = trace.gates[index]!;
        const sentences = firsts[1]! - firsts[0]!;
        arena.kernels.lstmBack(
          gates.at,
          arena.turned(direction.states.value).at,
          firstsAt,
          firsts.length - 1,
          HIDDEN,
          index === 1,
          above.at + index * HIDDEN * 4,
          2 * HIDDEN,
          trace.cells[index]!.at,
          arena.matrix(sentences, HIDDEN).at,
          arena.matrix(sentences, HIDDEN).at,
        );
        this.#gather(this.#before(trace.states, index, firsts), direction.states, gates);
        this.#linearBack(trace.input, direction.inputs, direction.bias, gates, below);
      });
      above = below;
    }
    this.#spreadMask(above, masks, firsts);
    const { floats } = arena;
    let column = 0;
    WORD_VIEWS.forEach(({ size }, view) => {
      const gradient = this.#parameters.embeddings[view]!.gradient.at / 4;
      for (let row = 0; row < above.rows; row++) {
        const to = gradient + ids[view]![row]! * size;
        const from = above.at / 4 + row * WORD_SIZE + column;
        for (let j = 0; j < size; j++) floats[to + j]! += floats[from + j]!;
      }
      column += size;
    });
  }

  /** For each row the state that its step began with: that of the word before, or after it for the backward direction. */
  #before(states: Matrix, index: number, firsts: Int32Array): Matrix {
    const arena = this.#arena;
    const out = arena.matrix(states.rows, HIDDEN);
    const steps = firsts.length - 1;
    for (let t = 0; t < steps; t++) {
      const last = index === 1 ? t + 1 : t - 1;
      if (last < 0 || last >= steps) continue;
      const known = Math.min(firsts[t + 1]! - firsts[t]!, firsts[last + 1]! - firsts[last]!);
      for (let s = 0; s < known; s++) {
        const from = states.at / 4 + (firsts[last]! + s) * 2 * HIDDEN + index * HIDDEN;
        arena.floats.copyWithin(out.at / 4 + (firsts[t]! + s) * HIDDEN, from, from + HIDDEN);
      }
    }
    return out;
  }
}
