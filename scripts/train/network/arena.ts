import { compileKernels, TRAINING_KERNELS } from '../../compile-kernels.ts';

/** The training module's functions: see `assembly/`. Addresses are in bytes, strides in floats. */
export interface TrainingKernels {
  readonly memory: WebAssembly.Memory;
  multiply(
    left: number,
    leftStride: number,
    right: number,
    rightStride: number,
    out: number,
    outStride: number,
    rows: number,
    inner: number,
    outer: number,
  ): void;
  transpose(source: number, stride: number, rows: number, columns: number, out: number): void;
  repeat(row: number, out: number, rows: number, columns: number): void;
  sumColumns(source: number, rows: number, columns: number, out: number): void;
  scale(x: number, y: number, length: number): void;
  leak(x: number, length: number): void;
  leakBack(gradient: number, result: number, length: number): void;
  lstmForward(
    gates: number,
    weights: number,
    firsts: number,
    steps: number,
    hidden: number,
    backwards: boolean,
    states: number,
    stride: number,
    cells: number,
  ): void;
  lstmBack(
    gates: number,
    turned: number,
    firsts: number,
    steps: number,
    hidden: number,
    backwards: boolean,
    above: number,
    stride: number,
    cells: number,
    dState: number,
    dCell: number,
  ): void;
  crossEntropy(scores: number, count: number, right: number, weight: number): number;
  squares(x: number, length: number): number;
  adam(
    weights: number,
    gradients: number,
    means: number,
    variances: number,
    length: number,
    rate: number,
    beta1: number,
    beta2: number,
    correction1: number,
    correction2: number,
    clip: number,
  ): void;
}

/** A matrix of floats in the arena's memory, row after row. */
export interface Matrix {
  /** Address in bytes. */
  readonly at: number;
  readonly rows: number;
  readonly columns: number;
}

const PAGES = 8192;
const BOTTOM = 65_536;

/** Memory of the training module: parameters at the bottom for good, then scratch that every batch starts afresh. */
export class Arena {
  readonly kernels: TrainingKernels;
  /** All of memory as floats: `floats[matrix.at / 4]` is a matrix's first number. */
  readonly floats: Float32Array;
  readonly integers: Int32Array;
  #top = BOTTOM;
  #floor = BOTTOM;

  private constructor(kernels: TrainingKernels) {
    this.kernels = kernels;
    kernels.memory.grow(PAGES);
    this.floats = new Float32Array(kernels.memory.buffer);
    this.integers = new Int32Array(kernels.memory.buffer);
  }

  static async open(): Promise<Arena> {
    const module = await WebAssembly.compile(Buffer.from(await compileKernels(TRAINING_KERNELS)));
    const instance = await WebAssembly.instantiate(module, {});
    return new Arena(instance.exports as unknown as TrainingKernels);
  }

  /** What has been taken so far stays for good. */
  keep(): void {
    this.#floor = this.#top;
  }

  /** Scratch begins anew. */
  reset(): void {
    this.#top = this.#floor;
  }

  /** A matrix of zeros. */
  matrix(rows: number, columns: number): Matrix {
    const at = this.#top;
    this.#top += (rows * columns * 4 + 63) & ~63;
    if (this.#top > this.floats.byteLength) throw new Error('A batch does not fit into the memory of training.');
    this.floats.fill(0, at / 4, at / 4 + rows * columns);
    return { at, rows, columns };
  }

  /** The matrix's numbers. */
  values({ at, rows, columns }: Matrix): Float32Array {
    return this.floats.subarray(at / 4, at / 4 + rows * columns);
  }

  /** The transpose. */
  turned({ at, rows, columns }: Matrix): Matrix {
    const out = this.matrix(columns, rows);
    this.kernels.transpose(at, columns, rows, columns, out.at);
    return out;
  }
}
