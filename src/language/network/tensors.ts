/** A matrix of 8-bit weights, row after row, with a factor for each column: `values[row][column] * scales[column]`. */
export interface QuantisedMatrix {
  readonly rows: number;
  readonly columns: number;
  readonly scales: Float32Array;
  readonly values: Int8Array;
}

/** What the network has learnt. Matrices have a row an input and a column an output. */
export interface NetworkWeights {
  /** For each view of `WORD_VIEWS`: the row of each value, from 1; row 0 is for what training did not see. */
  readonly vocabularies: readonly ReadonlyMap<number, number>[];
  readonly embeddings: readonly QuantisedMatrix[];
  /** For each layer both directions: what inputs add to the gates, what the state before adds, and the gates' biases. */
  readonly layers: readonly (readonly [Direction, Direction])[];
  /** Everything that is read off the last layer, in the columns of `readingOf`. */
  readonly reading: QuantisedMatrix;
  readonly readingBias: Float32Array;
  readonly bilinear: QuantisedMatrix;
  readonly headBias: Float32Array;
  readonly rootHead: Float32Array;
  readonly label: QuantisedMatrix;
  readonly labelBias: Float32Array;
  readonly rootLabel: Float32Array;
}

/** Gates in the order input, forget, output, candidate. */
export interface Direction {
  readonly inputs: QuantisedMatrix;
  readonly states: QuantisedMatrix;
  readonly bias: Float32Array;
}

/** Rounds a matrix to eight bits, each column by its own greatest weight. */
export function quantise(weights: Float32Array, rows: number, columns: number): QuantisedMatrix {
  const scales = new Float32Array(columns);
  for (let i = 0; i < rows * columns; i++) scales[i % columns] = Math.max(scales[i % columns]!, Math.abs(weights[i]!));
  for (let j = 0; j < columns; j++) scales[j] = (scales[j]! || 1) / 127;
  const values = Int8Array.from(weights, (weight, i) => Math.round(weight / scales[i % columns]!));
  return { rows, columns, scales, values };
}

/** The matrix in floats. */
export function dequantise({ values, scales, columns }: QuantisedMatrix): Float32Array {
  return Float32Array.from(values, (value, i) => value * scales[i % columns]!);
}
