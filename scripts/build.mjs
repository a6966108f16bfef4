/**
 * Compiles src/ into dist/ when dist/ is not current, and says nothing on standard output.
 * It compiles beside dist/ and swaps the folders, so that a program that runs from dist/ never sees half a build.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const dist = join(root, 'dist');
const stampFile = join(dist, '.stamp');

/** Changes with every source file's size or time, and with what they are compiled against. */
function stampOfSources() {
  const hash = createHash('sha256').update(process.version);
  const folders = ['src', 'prisma'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true }).map((file) => join(folder, file)),
  );
  for (const file of [...folders, 'tsconfig.json', 'tsconfig.build.json', 'package-lock.json'].sort()) {
    if (file.includes('generated')) continue;
    const { size, mtimeMs } = statSync(join(root, file));
    if (/\.(ts|json|prisma)$/.test(file)) hash.update(`${file} ${size} ${mtimeMs}\n`);
  }
  return hash.digest('hex');
}

function run(script, ...args) {
  const { status } = spawnSync(process.execPath, [script, ...args], { cwd: root, stdio: ['ignore', 2, 2] });
  if (status !== 0) process.exit(status ?? 1);
}

/** Builds unless dist/ is current. */
export function build() {
  const stamp = stampOfSources();
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return;
  const caches = join(root, 'node_modules', '.cache', 'dateline');
  const fresh = join(caches, `build-${process.pid}`);
  const stale = join(caches, `stale-${process.pid}`);
  mkdirSync(caches, { recursive: true });
  run(join(root, 'scripts', 'generate.mjs'));
  const typescript = dirname(createRequire(import.meta.url).resolve('typescript/package.json'));
  run(join(typescript, 'bin', 'tsc'), '-p', join(root, 'tsconfig.build.json'), '--outDir', fresh);
  writeFileSync(join(fresh, '.stamp'), stamp);
  if (existsSync(dist)) renameSync(dist, stale);
  renameSync(fresh, dist);
  rmSync(stale, { recursive: true, force: true });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) build();
