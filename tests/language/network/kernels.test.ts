import { describe, expect, it } from 'vitest';
import { compileKernels, NETWORK_KERNELS } from '../../../scripts/compile-kernels.ts';
import { KERNELS } from '../../../src/language/network/kernels.ts';
import { NetworkMemory } from '../../../src/language/network/memory.ts';
import { quantise } from '../../../src/language/network/tensors.ts';
import { place } from '../../../src/language/network/weights-in-memory.ts';

describe('the WebAssembly of the network', () => {
  it('is what its source compiles to', async () => {
    expect(Buffer.from(await compileKernels(NETWORK_KERNELS)).toString('base64')).toBe(KERNELS);
  });

  it('multiplies exactly', () => {
    const memory = new NetworkMemory();
    const [rows, inner, outer] = [7, 6, 11];
    const matrix = quantise(
      Float32Array.from({ length: inner * outer }, (_, i) => ((i * 37) % 23) - 11),
      inner,
      outer,
    );
    const bias = Float32Array.from({ length: outer }, (_, i) => i);
    const placed = place(memory, [matrix], [bias], 1);
    const x = memory.allocate(rows * inner * 2);
    const out = memory.allocate(rows * placed.outer * 4);
    const left = Int16Array.from({ length: rows * inner }, (_, i) => ((i * 101) % 4001) - 2000);
    memory.shorts(x, left.length).set(left);
    placed.project(x, out, rows);
    const found = memory.floats(out, rows * placed.outer);
    for (let i = 0; i < rows; i++) {
      for (let j = 0; j < outer; j++) {
        let sum = 0;
        for (let k = 0; k < inner; k++) sum += left[i * inner + k]! * matrix.values[k * outer + j]!;
        expect(found[i * placed.outer + j]).toBe(Math.fround(Math.fround(sum * matrix.scales[j]!) + bias[j]!));
      }
    }
  });
});
