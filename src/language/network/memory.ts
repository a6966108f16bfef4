import { KERNELS } from './kernels.ts';

/** What the WebAssembly module gives: see `assembly/` for each. Addresses are in bytes. */
export interface Kernels {
  readonly memory: WebAssembly.Memory;
  project(
    x: number,
    w: number,
    scale: number,
    bias: number,
    out: number,
    rows: number,
    inner: number,
    outer: number,
  ): void;
  lstm(
    inputs: number,
    weights: number,
    scale: number,
    zeros: number,
    firsts: number,
    steps: number,
    hidden: number,
    backwards: boolean,
    out: number,
    outStep: number,
    state: number,
    cells: number,
    gates: number,
  ): void;
  arcs(
    dependents: number,
    heads: number,
    firsts: number,
    step: number,
    root: number,
    bilinear: number,
    headBias: number,
    size: number,
    words: number,
    left: number,
    right: number,
    product: number,
    out: number,
    stride: number,
  ): void;
  labels(
    dependents: number,
    governors: number,
    firsts: number,
    step: number,
    root: number,
    heads: number,
    weights: number,
    bias: number,
    size: number,
    classes: number,
    words: number,
    hidden: number,
    scores: number,
    out: number,
  ): void;
  best(scores: number, count: number): number;
  bestTree(scores: number, stride: number, words: number, heads: number, room: number): void;
  roomFor(words: number): number;
}

const PAGE = 65_536;

/** A WebAssembly memory that hands out room from the bottom up and never takes it back. */
export class NetworkMemory {
  readonly kernels: Kernels;
  #top = PAGE;

  constructor() {
    this.kernels = instantiate();
  }

  /** Address of fresh room, a multiple of 64. Views made before are void after. */
  allocate(bytes: number): number {
    const address = this.#top;
    this.#top += (bytes + 63) & ~63;
    const { memory } = this.kernels;
    const missing = this.#top - memory.buffer.byteLength;
    if (missing > 0) memory.grow(Math.ceil(missing / PAGE));
    return address;
  }

  floats(address: number, length: number): Float32Array {
    return new Float32Array(this.kernels.memory.buffer, address, length);
  }

  integers(address: number, length: number): Int32Array {
    return new Int32Array(this.kernels.memory.buffer, address, length);
  }

  shorts(address: number, length: number): Int16Array {
    return new Int16Array(this.kernels.memory.buffer, address, length);
  }

  bytes(address: number, length: number): Uint8Array {
    return new Uint8Array(this.kernels.memory.buffer, address, length);
  }

  /** A copy of some floats, padded with zeros to `length`. */
  store(values: Float32Array, length = values.length): number {
    const address = this.allocate(length * 4);
    this.floats(address, values.length).set(values);
    return address;
  }
}

function instantiate(): Kernels {
  const module = new WebAssembly.Module(Buffer.from(KERNELS, 'base64'));
  const instance = new WebAssembly.Instance(module, {});
  return instance.exports as unknown as Kernels;
}
