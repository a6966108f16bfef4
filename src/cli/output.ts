/** Standard output at the pace of its reader, and progress on standard error. */
import { once } from 'node:events';
import { stderr, stdout } from 'node:process';

/** Writes, and waits while the reader is behind. */
export async function write(text: string): Promise<void> {
  if (!stdout.write(text)) await once(stdout, 'drain');
}

export async function writeLine(value: unknown): Promise<void> {
  await write(`${JSON.stringify(value)}\n`);
}

/** Counts on standard error when that is a terminal; `end` leaves the last count there. */
export function progress(what: string): { tick(): void; end(): void } {
  const started = Date.now();
  let done = 0;
  let shown = 0;
  const show = (): void => {
    const seconds = (Date.now() - started) / 1000;
    stderr.write(`\r${done} ${what}, ${(done / Math.max(seconds, 0.001)).toFixed(1)} a second`);
  };
  return {
    tick() {
      done += 1;
      if (!stderr.isTTY || Date.now() - shown < 200) return;
      shown = Date.now();
      show();
    },
    end() {
      if (!stderr.isTTY) return;
      show();
      stderr.write('\n');
    },
  };
}
