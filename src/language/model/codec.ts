import { ByteReader, ByteWriter } from './bytes.ts';
import type { SparseWeights } from './sparse.ts';

// Keys are written as differences, and each kind of number in a run of its own: both compress well.

export function encodeSparse(model: SparseWeights): Uint8Array {
  const out = new ByteWriter();
  out.unsigned(model.classes);
  out.unsigned(model.keys.length);
  out.unsigned(model.labels.length);
  writeAscending(out, model.keys);
  for (const count of model.counts) out.byte(count);
  for (const label of model.labels) out.byte(label);
  for (const weight of model.weights) out.signed(weight);
  return out.done();
}

export function decodeSparse(bytes: Uint8Array): SparseWeights {
  const input = new ByteReader(bytes);
  const classes = input.unsigned();
  const features = input.unsigned();
  const entries = input.unsigned();
  const keys = readAscending(input, features);
  const counts = new Uint8Array(features);
  for (let i = 0; i < features; i++) counts[i] = input.byte();
  const labels = new Uint8Array(entries);
  for (let i = 0; i < entries; i++) labels[i] = input.byte();
  const weights = new Int16Array(entries);
  for (let i = 0; i < entries; i++) weights[i] = input.signed();
  return { classes, keys, counts, labels, weights };
}

/** A map from word hashes to small numbers, each a place in a list of distinct values. */
export function encodeWordMap(map: ReadonlyMap<number, number>): Uint8Array {
  const out = new ByteWriter();
  const sorted = [...map].map(([word, value]) => [word >>> 0, value | 0] as const).sort((a, b) => a[0] - b[0]);
  const values = [...new Set(sorted.map(([, value]) => value))].sort((a, b) => a - b);
  const places = new Map(values.map((value, place) => [value, place]));
  out.unsigned(values.length);
  for (const value of values) out.signed(value);
  out.unsigned(sorted.length);
  writeAscending(
    out,
    sorted.map(([word]) => word),
  );
  for (const [, value] of sorted) out.unsigned(places.get(value)!);
  return out.done();
}

export function decodeWordMap(bytes: Uint8Array): Map<number, number> {
  const input = new ByteReader(bytes);
  const values = Array.from({ length: input.unsigned() }, () => input.signed());
  const words = readAscending(input, input.unsigned());
  const map = new Map<number, number>();
  for (const word of words) map.set(word | 0, values[input.unsigned()]!);
  return map;
}

function writeAscending(out: ByteWriter, keys: ArrayLike<number>): void {
  let before = 0;
  for (let i = 0; i < keys.length; i++) {
    out.unsigned(keys[i]! - before);
    before = keys[i]!;
  }
}

function readAscending(input: ByteReader, count: number): Uint32Array {
  const keys = new Uint32Array(count);
  let before = 0;
  for (let i = 0; i < count; i++) {
    before += input.unsigned();
    keys[i] = before;
  }
  return keys;
}
