import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import lockfile from 'proper-lockfile';
import { codeOf, StoreError } from '../errors.ts';

/** Who holds a directory. `born` tells two processes apart that had one pid; null where the system does not say. */
interface Owner {
  readonly pid: number;
  readonly host: string;
  readonly born: string | null;
}

/** When a process was started, in ticks since boot, with the boot's id. Linux only. */
function birth(pid: number): string | null {
  try {
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').replace(/^.*\)/s, '').trim().split(' ');
    return `${boot}/${fields[19]}`;
  } catch {
    return null;
  }
}

function isAlive({ pid, born }: Owner): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (codeOf(error) === 'ESRCH') return false;
  }
  return born === null || birth(pid) === born;
}

function readOwner(file: string): Owner | null {
  try {
    const { pid, host, born } = JSON.parse(readFileSync(file, 'utf8'));
    return typeof pid === 'number' && typeof host === 'string' ? { pid, host, born: born ?? null } : null;
  } catch {
    return null;
  }
}

/**
 * Takes a directory for this process alone, since PGlite itself lets two processes open one database and lose rows.
 *
 * A lock whose process is gone is taken over at once when it was on this machine; one from another machine (a shared volume)
 * when its heart has not beaten for 30 seconds.
 * @returns gives the directory back.
 */
export async function lockDirectory(directory: string): Promise<() => Promise<void>> {
  const lockfilePath = join(directory, 'lock');
  const ownerFile = join(directory, 'owner.json');
  const owner = readOwner(ownerFile);
  const held = (cause?: unknown): StoreError => {
    const who =
      owner === null
        ? 'another process'
        : `process ${owner.pid}${owner.host === hostname() ? '' : ` on ${owner.host}`}`;
    return new StoreError(
      'DATA_LOCKED',
      `The data directory ${directory} is in use by ${who}.`,
      'Stop it, or give this one a directory of its own: DATELINE_DATA=/another/directory',
      { cause },
    );
  };
  if (owner !== null && owner.host === hostname()) {
    if (isAlive(owner)) throw held();
    rmSync(lockfilePath, { recursive: true, force: true });
    rmSync(ownerFile, { force: true });
  }
  try {
    const release = await lockfile.lock(directory, {
      lockfilePath,
      stale: 30_000,
      update: 5_000,
      // The machine slept, or the clock jumped: the pid still guards against processes beside us, so carry on.
      onCompromised: () => {},
    });
    const self: Owner = { pid: process.pid, host: hostname(), born: birth(process.pid) };
    writeFileSync(ownerFile, JSON.stringify(self));
    return async () => {
      rmSync(ownerFile, { force: true });
      await release().catch(() => {});
    };
  } catch (error) {
    if (codeOf(error) === 'ELOCKED') throw held(error);
    throw error;
  }
}
