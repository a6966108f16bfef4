import { linkSync, readFileSync, rmSync, statSync, utimes, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
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

const HEARTBEAT_MS = 5_000;
/** A holder on another machine whose heart has not beaten for so long is gone. */
const STALE_MS = 30_000;

/** Whether the lock's holder still lives: by its pid on this machine, by its heartbeat on another. */
function isHeld(file: string, owner: Owner | null): boolean {
  if (owner?.host === hostname()) return isAlive(owner);
  try {
    return Date.now() - statSync(file).mtimeMs < STALE_MS;
  } catch {
    return false;
  }
}

/** Makes the lock file, whole and only if there is none: written aside, then linked into place. */
function claim(file: string): boolean {
  const aside = `${file}.${process.pid}`;
  const self: Owner = { pid: process.pid, host: hostname(), born: birth(process.pid) };
  writeFileSync(aside, JSON.stringify(self));
  try {
    linkSync(aside, file);
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(aside, { force: true });
  }
}

/**
 * Takes a directory for this process alone, since PGlite itself lets two processes open one database and lose rows.
 *
 * A lock whose process is gone is taken over at once when it was on this machine; one from another machine (a shared volume)
 * when its heart has not beaten for 30 seconds. (A library that
 * locks by time alone would keep a crashed service from starting again for as long.)
 * @returns gives the directory back.
 */
export async function lockDirectory(directory: string): Promise<() => Promise<void>> {
  const file = join(directory, 'lock');
  if (!claim(file)) {
    const owner = readOwner(file);
    if (isHeld(file, owner)) {
      const elsewhere = owner === null || owner.host === hostname() ? '' : ` on ${owner.host}`;
      throw new StoreError(
        'DATA_LOCKED',
        `The data directory ${directory} is in use by ${owner === null ? 'another process' : `process ${owner.pid}${elsewhere}`}.`,
        'Stop it, or give this one a directory of its own: DATELINE_DATA=/another/directory',
      );
    }
    rmSync(file, { force: true });
    if (!claim(file)) return lockDirectory(directory);
  }
  const heart = setInterval(() => {
    const now = new Date();
    utimes(file, now, now, () => {});
  }, HEARTBEAT_MS).unref();
  return async () => {
    clearInterval(heart);
    rmSync(file, { force: true });
  };
}
