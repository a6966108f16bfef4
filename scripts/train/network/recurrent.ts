import { HIDDEN } from '../../../src/language/network/shape.ts';
import type { Arena, Matrix } from './arena.ts';
import { gather, linear, linearBack } from './dense.ts';
import type { Parameters } from './parameters.ts';

type Directions = Parameters['layers'][number];

/** Sentences packed word by word: the first row of each time, here and in the arena. */
export interface Packing {
  readonly firsts: Int32Array;
  readonly at: number;
}

/** What a layer keeps from the way forward for the way back. */
export interface LayerTrace {
  readonly input: Matrix;
  /** Both directions' gates and cells. */
  readonly gates: readonly Matrix[];
  readonly cells: readonly Matrix[];
  /** States of both directions side by side, before dropout. */
  readonly states: Matrix;
}

/** A bidirectional layer over packed sentences. */
export function layerForward(arena: Arena, directions: Directions, input: Matrix, { firsts, at }: Packing): LayerTrace {
  const states = arena.matrix(input.rows, 2 * HIDDEN);
  const gates = directions.map(({ inputs, bias }) => linear(arena, input, inputs, bias));
  const cells = directions.map((direction, index) => {
    const room = arena.matrix(input.rows, HIDDEN);
    arena.kernels.lstmForward(
      gates[index]!.at,
      direction.states.value.at,
      at,
      firsts.length - 1,
      HIDDEN,
      index === 1,
      states.at + index * HIDDEN * 4,
      2 * HIDDEN,
      room.at,
    );
    return room;
  });
  return { input, gates, cells, states };
}

/** Gradient of the layer's inputs from that of its states. */
export function layerBack(
  arena: Arena,
  directions: Directions,
  trace: LayerTrace,
  above: Matrix,
  { firsts, at }: Packing,
): Matrix {
  const below = arena.matrix(trace.input.rows, trace.input.columns);
  const sentences = firsts[1]! - firsts[0]!;
  directions.forEach((direction, index) => {
    const gates = trace.gates[index]!;
    arena.kernels.lstmBack(
      gates.at,
      arena.turned(direction.states.value).at,
      at,
      firsts.length - 1,
      HIDDEN,
      index === 1,
      above.at + index * HIDDEN * 4,
      2 * HIDDEN,
      trace.cells[index]!.at,
      arena.matrix(sentences, HIDDEN).at,
      arena.matrix(sentences, HIDDEN).at,
    );
    gather(arena, statesBefore(arena, trace.states, index, firsts), direction.states, gates);
    linearBack(arena, trace.input, direction.inputs, direction.bias, gates, below);
  });
  return below;
}

/** For each row the state that its step began with: that of the word before, or after it for the backward direction. */
function statesBefore(arena: Arena, states: Matrix, index: number, firsts: Int32Array): Matrix {
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
