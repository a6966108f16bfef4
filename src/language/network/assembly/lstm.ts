import { sigmoid, tanh } from './float';
import { project, quantise } from './integer';

/**
 * One direction of a long short-term memory over several sentences at once, longest first. Row `firsts[t] + s` is word `t` of
 * sentence `s`. `inputs` holds for each row the address of what its word adds to the gates (input, forget, output, candidate:
 * 4 · `hidden` floats). Writes each row's state, as 16-bit activations, to `out`, whose rows are `outStep` bytes apart.
 * `state`, `cells` and `gates` are room for as many rows as there are sentences; `hidden` is a multiple of 8.
 */
export function lstm(
  inputs: usize,
  weights: usize,
  scale: usize,
  zeros: usize,
  firsts: usize,
  steps: i32,
  hidden: i32,
  backwards: bool,
  out: usize,
  outStep: usize,
  state: usize,
  cells: usize,
  gates: usize,
): void {
  const sentences = load<i32>(firsts, 4) - load<i32>(firsts);
  const block = (<usize>hidden) << 2;
  memory.fill(state, 0, (<usize>sentences * block) >> 1);
  memory.fill(cells, 0, <usize>sentences * block);
  for (let step = 0; step < steps; step++) {
    const time = backwards ? steps - 1 - step : step;
    const first = load<i32>(firsts + ((<usize>time) << 2));
    const count = load<i32>(firsts + ((<usize>time) << 2), 4) - first;
    project(state, weights, scale, zeros, gates, count, hidden, hidden << 2);
    for (let i = 0; i < count; i++) {
      const input = <usize>load<u32>(inputs + ((<usize>(first + i)) << 2));
      const gate = gates + ((<usize>i * block) << 2);
      const cell = cells + <usize>i * block;
      const stateRow = state + ((<usize>i * block) >> 1);
      const outRow = out + <usize>(first + i) * outStep;
      for (let j: usize = 0; j < block; j += 32) {
        const low = unit(gate + j, input + j, cell + j, block);
        const high = unit(gate + j + 16, input + j + 16, cell + j + 16, block);
        const eight = quantise(low, high);
        v128.store(stateRow + (j >> 1), eight);
        v128.store(outRow + (j >> 1), eight);
      }
    }
  }
}

/** New states of four cells. */
function unit(gate: usize, input: usize, cell: usize, block: usize): v128 {
  const write = sigmoid(f32x4.add(v128.load(gate), v128.load(input)));
  const keep = sigmoid(f32x4.add(v128.load(gate + block), v128.load(input + block)));
  const show = sigmoid(f32x4.add(v128.load(gate + 2 * block), v128.load(input + 2 * block)));
  const candidate = tanh(f32x4.add(v128.load(gate + 3 * block), v128.load(input + 3 * block)));
  const value = f32x4.add(f32x4.mul(keep, v128.load(cell)), f32x4.mul(write, candidate));
  v128.store(cell, value);
  return f32x4.mul(show, tanh(value));
}
