/** `npm run kernels`: compiles the language core's WebAssembly and writes it where the core reads it. */
import { writeFileSync } from 'node:fs';
import { compileKernels, NETWORK_KERNELS } from './compile-kernels.ts';

const wasm = await compileKernels(NETWORK_KERNELS);
writeFileSync(
  new URL('../src/language/network/kernels.ts', import.meta.url),
  `// Made by "npm run kernels" from assembly/: do not edit.\nexport const KERNELS =\n  '${Buffer.from(wasm).toString('base64')}';\n`,
);
console.log(`src/language/network/kernels.ts: ${wasm.length} bytes of WebAssembly`);
