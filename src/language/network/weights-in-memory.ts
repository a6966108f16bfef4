import type { NetworkMemory } from './memory.ts';
import { upTo8 } from './shape.ts';
import type { QuantisedMatrix } from './tensors.ts';

/** A matrix laid out for the kernels. */
export interface PlacedMatrix {
  readonly weights: number;
  /** Addresses of a factor and a summand for each output. */
  readonly scale: number;
  readonly bias: number;
  readonly inner: number;
  readonly outer: number;
  /** out[rows × outer] from x, rows of 16-bit activations. */
  project(x: number, out: number, rows: number): void;
}

/**
 * Puts matrices with the same inputs side by side into memory: pairs of rows, then outputs, as `project` reads them. `one` is the
 * integer that stands for an activation of 1.
 */
export function place(
  memory: NetworkMemory,
  matrices: readonly QuantisedMatrix[],
  biases: readonly Float32Array[],
  one: number,
): PlacedMatrix {
  const inner = matrices[0]!.rows;
  const outer = upTo8(matrices.reduce((sum, { columns }) => sum + columns, 0));
  const weights = memory.allocate(inner * outer * 2);
  const packed = memory.shorts(weights, inner * outer);
  const scales = new Float32Array(outer);
  const bias = new Float32Array(outer);
  let column = 0;
  matrices.forEach((matrix, index) => {
    for (let i = 0; i < inner; i++) {
      for (let j = 0; j < matrix.columns; j++)
        packed[((i >> 1) * outer + column + j) * 2 + (i & 1)] = matrix.values[i * matrix.columns + j]!;
    }
    for (let j = 0; j < matrix.columns; j++) scales[column + j] = matrix.scales[j]! / one;
    bias.set(biases[index] ?? [], column);
    column += matrix.columns;
  });
  const placed = { weights, scale: memory.store(scales), bias: memory.store(bias), inner, outer };
  return {
    ...placed,
    project: (x, out, rows) =>
      memory.kernels.project(x, placed.weights, placed.scale, placed.bias, out, rows, inner, outer),
  };
}
