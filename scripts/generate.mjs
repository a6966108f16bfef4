/**
 * Generates the Prisma client into src/store/generated, and does nothing when it is current.
 *
 * `prisma generate` needs no schema engine, yet downloads one unless told where it is: naming any existing file keeps it
 * from the network. That holds for `generate` alone: other commands would do nothing and say that all is well.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const output = join(root, 'src', 'store', 'generated');
const stampFile = join(output, '.stamp');
const prismaPackage = createRequire(import.meta.url).resolve('prisma/package.json');
const prisma = JSON.parse(readFileSync(prismaPackage, 'utf8'));

const hash = createHash('sha256').update(prisma.version);
for (const file of readdirSync(join(root, 'prisma'), { recursive: true }).sort()) {
  if (file.endsWith('.prisma')) hash.update(file).update(readFileSync(join(root, 'prisma', file)));
}
const stamp = hash.digest('hex');
const current = existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp;

if (!current) {
  rmSync(output, { recursive: true, force: true });
  const command = join(dirname(prismaPackage), prisma.bin.prisma);
  const { status } = spawnSync(process.execPath, [command, 'generate', '--no-hints'], {
    cwd: root,
    env: { ...process.env, PRISMA_SCHEMA_ENGINE_BINARY: process.execPath, PRISMA_HIDE_UPDATE_MESSAGE: '1' },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status !== 0) process.exit(status ?? 1);
  writeFileSync(stampFile, stamp);
}
