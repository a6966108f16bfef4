import { LanguageError } from '../errors.ts';
import { decodeWordMap, encodeWordMap } from '../model/codec.ts';
import { LAYERS, WORD_VIEWS } from './shape.ts';
import type { Direction, NetworkWeights, QuantisedMatrix } from './tensors.ts';

// A matrix is its rows and columns, a little-endian float for each column, then its bytes. A vector is floats alone.

/** The network's sections of a weights file, by name. */
export function encodeNetwork(weights: NetworkWeights): Map<string, Uint8Array> {
  const sections = new Map<string, Uint8Array>();
  const matrix = (name: string, value: QuantisedMatrix) => sections.set(name, encodeMatrix(value));
  const vector = (name: string, value: Float32Array) => sections.set(name, encodeFloats(value));
  weights.vocabularies.forEach((vocabulary, view) => {
    sections.set(`network-words-${view}`, encodeWordMap(vocabulary));
  });
  weights.embeddings.forEach((embedding, view) => {
    matrix(`network-embedding-${view}`, embedding);
  });
  weights.layers.forEach((directions, layer) => {
    directions.forEach(({ inputs, states, bias }, index) => {
      const name = directionName(layer, index);
      matrix(`${name}-inputs`, inputs);
      matrix(`${name}-states`, states);
      vector(`${name}-bias`, bias);
    });
  });
  matrix('network-reading', weights.reading);
  vector('network-reading-bias', weights.readingBias);
  matrix('network-bilinear', weights.bilinear);
  vector('network-head-bias', weights.headBias);
  vector('network-root-head', weights.rootHead);
  matrix('network-label', weights.label);
  vector('network-label-bias', weights.labelBias);
  vector('network-root-label', weights.rootLabel);
  return sections;
}

/**
 * Reads what `encodeNetwork` wrote; `section` gives the bytes of a name.
 * @throws LanguageError WEIGHTS_CORRUPT where a matrix has not the bytes that its size asks for.
 */
export function decodeNetwork(section: (name: string) => Uint8Array): NetworkWeights {
  const matrix = (name: string): QuantisedMatrix => decodeMatrix(section(name), name);
  const vector = (name: string): Float32Array => decodeFloats(section(name));
  const direction = (layer: number, index: number): Direction => {
    const name = directionName(layer, index);
    return { inputs: matrix(`${name}-inputs`), states: matrix(`${name}-states`), bias: vector(`${name}-bias`) };
  };
  return {
    vocabularies: WORD_VIEWS.map((_, view) => decodeWordMap(section(`network-words-${view}`))),
    embeddings: WORD_VIEWS.map((_, view) => matrix(`network-embedding-${view}`)),
    layers: Array.from({ length: LAYERS }, (_, layer) => [direction(layer, 0), direction(layer, 1)] as const),
    reading: matrix('network-reading'),
    readingBias: vector('network-reading-bias'),
    bilinear: matrix('network-bilinear'),
    headBias: vector('network-head-bias'),
    rootHead: vector('network-root-head'),
    label: matrix('network-label'),
    labelBias: vector('network-label-bias'),
    rootLabel: vector('network-root-label'),
  };
}

function directionName(layer: number, index: number): string {
  return `network-layer-${layer}-${index === 0 ? 'forward' : 'backward'}`;
}

function encodeMatrix({ rows, columns, scales, values }: QuantisedMatrix): Uint8Array {
  const size = Buffer.alloc(8);
  size.writeUInt32LE(rows, 0);
  size.writeUInt32LE(columns, 4);
  return Buffer.concat([size, encodeFloats(scales), Buffer.from(values.buffer, values.byteOffset, values.length)]);
}

function decodeMatrix(bytes: Uint8Array, name: string): QuantisedMatrix {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const rows = bytes.length < 8 ? 0 : view.getUint32(0, true);
  const columns = bytes.length < 8 ? 0 : view.getUint32(4, true);
  if (rows === 0 || bytes.length !== 8 + columns * 4 + rows * columns)
    throw new LanguageError('WEIGHTS_CORRUPT', `The weights file has a bad section "${name}".`);
  const scales = decodeFloats(bytes.subarray(8, 8 + columns * 4));
  return {
    rows,
    columns,
    scales,
    values: new Int8Array(bytes.subarray(8 + columns * 4)),
  };
}

function encodeFloats(values: Float32Array): Uint8Array {
  const bytes = Buffer.alloc(values.length * 4);
  values.forEach((value, i) => {
    bytes.writeFloatLE(value, i * 4);
  });
  return bytes;
}

function decodeFloats(bytes: Uint8Array): Float32Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return Float32Array.from({ length: bytes.length >> 2 }, (_, i) => view.getFloat32(i * 4, true));
}
