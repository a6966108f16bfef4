import type { Arena, Matrix } from './arena.ts';
import type { Parameter } from './parameters.ts';

/** input · weights + bias. */
export function linear(arena: Arena, input: Matrix, weights: Parameter, bias: Parameter): Matrix {
  const { kernels } = arena;
  const { rows: inner, columns } = weights.value;
  const out = arena.matrix(input.rows, columns);
  kernels.repeat(bias.value.at, out.at, input.rows, columns);
  kernels.multiply(input.at, inner, weights.value.at, columns, out.at, columns, input.rows, inner, columns);
  return out;
}

/** Gradient of the inputs of `linear`, added to `out`; the parameters' gradients are gathered on the way. */
export function linearBack(
  arena: Arena,
  input: Matrix,
  weights: Parameter,
  bias: Parameter,
  gradient: Matrix,
  out: Matrix,
): void {
  const { kernels } = arena;
  const { rows: inner, columns } = weights.value;
  const turned = arena.turned(weights.value);
  kernels.multiply(gradient.at, columns, turned.at, inner, out.at, inner, input.rows, columns, inner);
  gather(arena, input, weights, gradient);
  kernels.sumColumns(gradient.at, input.rows, columns, bias.gradient.at);
}

/** Adds inputᵀ · gradient to the gradient of weights. */
export function gather(arena: Arena, input: Matrix, weights: Parameter, gradient: Matrix): void {
  const turned = arena.turned(input);
  const { columns } = gradient;
  arena.kernels.multiply(
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
