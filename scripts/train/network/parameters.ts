import {
  ARC_SIZE,
  HIDDEN,
  LABEL_SIZE,
  LAYERS,
  readingOf,
  upTo8,
  WORD_SIZE,
  WORD_VIEWS,
} from '../../../src/language/network/shape.ts';
import type { Arena, Matrix } from './arena.ts';

/** A parameter with the gradient that training gathers for it. */
export interface Parameter {
  readonly value: Matrix;
  readonly gradient: Matrix;
}

/** One direction of a recurrent layer. */
export interface DirectionParameters {
  readonly inputs: Parameter;
  readonly states: Parameter;
  readonly bias: Parameter;
}

/** Everything that the network learns. */
export interface Parameters {
  readonly embeddings: readonly Parameter[];
  readonly layers: readonly (readonly [DirectionParameters, DirectionParameters])[];
  readonly reading: Parameter;
  readonly readingBias: Parameter;
  readonly bilinear: Parameter;
  readonly headBias: Parameter;
  readonly rootHead: Parameter;
  readonly label: Parameter;
  readonly labelBias: Parameter;
  readonly rootLabel: Parameter;
  /** All values, all gradients, and Adam's two moments, each in one piece. */
  readonly all: {
    readonly values: Matrix;
    readonly gradients: Matrix;
    readonly means: Matrix;
    readonly variances: Matrix;
  };
}

/** How many of each thing the data have. */
export interface Sizes {
  readonly vocabularies: readonly number[];
  readonly tags: number;
  readonly relations: number;
}

/** Makes the parameters with their first random values. */
export function makeParameters(arena: Arena, sizes: Sizes, random: () => number): Parameters {
  const planned: { rows: number; columns: number; spread: number }[] = [];
  const plan = (rows: number, columns: number, spread = Math.sqrt(6 / (rows + columns))): number =>
    planned.push({ rows, columns, spread }) - 1;
  const embeddings = WORD_VIEWS.map(({ size }, view) => plan(sizes.vocabularies[view]!, size, 0.17));
  const direction = (layer: number) => ({
    inputs: plan(layer === 0 ? WORD_SIZE : 2 * HIDDEN, 4 * HIDDEN),
    states: plan(HIDDEN, 4 * HIDDEN, Math.sqrt(3 / HIDDEN)),
    bias: plan(1, 4 * HIDDEN, 0),
  });
  const layers = Array.from({ length: LAYERS }, (_, layer) => [direction(layer), direction(layer)] as const);
  const width = readingOf(sizes.tags).width;
  const reading = plan(2 * HIDDEN, width, Math.sqrt(6 / (2 * HIDDEN + ARC_SIZE)));
  const readingBias = plan(1, width, 0);
  const bilinear = plan(ARC_SIZE, ARC_SIZE, 0.05);
  const headBias = plan(1, ARC_SIZE, 0);
  const rootHead = plan(1, ARC_SIZE, 0.1);
  const relations = upTo8(sizes.relations);
  const label = plan(LABEL_SIZE, relations);
  const labelBias = plan(1, relations, 0);
  const rootLabel = plan(1, LABEL_SIZE, 0.1);

  const offsets: number[] = [];
  let total = 0;
  for (const { rows, columns } of planned) {
    offsets.push(total);
    total += (rows * columns + 15) & ~15;
  }
  const all = {
    values: arena.matrix(1, total),
    gradients: arena.matrix(1, total),
    means: arena.matrix(1, total),
    variances: arena.matrix(1, total),
  };
  const parameters = planned.map(({ rows, columns, spread }, index): Parameter => {
    const place = (matrix: Matrix): Matrix => ({ at: matrix.at + offsets[index]! * 4, rows, columns });
    const value = place(all.values);
    const numbers = arena.values(value);
    for (let i = 0; i < numbers.length; i++) numbers[i] = (2 * random() - 1) * spread;
    return { value, gradient: place(all.gradients) };
  });
  const get = (index: number): Parameter => parameters[index]!;
  const made = (plan: ReturnType<typeof direction>): DirectionParameters => ({
    inputs: get(plan.inputs),
    states: get(plan.states),
    bias: get(plan.bias),
  });
  for (const pair of layers) {
    // A gate that keeps at first lets gradients through.
    for (const { bias } of pair) arena.values(get(bias).value).fill(1, HIDDEN, 2 * HIDDEN);
  }
  const diagonal = arena.values(get(bilinear).value);
  for (let i = 0; i < ARC_SIZE; i++) diagonal[i * ARC_SIZE + i]! += 0.3;
  return {
    embeddings: embeddings.map(get),
    layers: layers.map(([forward, backward]) => [made(forward), made(backward)] as const),
    reading: get(reading),
    readingBias: get(readingBias),
    bilinear: get(bilinear),
    headBias: get(headBias),
    rootHead: get(rootHead),
    label: get(label),
    labelBias: get(labelBias),
    rootLabel: get(rootLabel),
    all,
  };
}
