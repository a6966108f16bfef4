import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import asc from 'assemblyscript/asc';

/** Entry files of the modules, from the repository's root. */
export const NETWORK_KERNELS = 'src/language/network/assembly/index.ts';
export const TRAINING_KERNELS = 'scripts/train/network/assembly/index.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/**
 * Compiles a module written in AssemblyScript to WebAssembly. The same source gives the same bytes.
 * @throws Error with the compiler's messages.
 */
export async function compileKernels(entry: string): Promise<Uint8Array> {
  let wasm: Uint8Array | undefined;
  const { error, stderr } = await asc.main(
    [
      entry,
      '--outFile',
      'module.wasm',
      '--optimizeLevel',
      '3',
      '--runtime',
      'stub',
      '--enable',
      'simd',
      '--noAssert',
      '--use',
      'abort=',
    ],
    {
      readFile: (name, base) => readFile(`${base === '.' ? ROOT : base}/${name}`, 'utf8').catch(() => null),
      writeFile: (_, contents) => {
        if (typeof contents !== 'string') wasm = contents;
      },
      listFiles: () => [],
    },
  );
  if (error || !wasm) throw new Error(`${entry} does not compile: ${error?.message ?? ''}\n${stderr.toString()}`);
  return wasm;
}
