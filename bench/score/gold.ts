/** Reads the annotated sets, which live outside the repository: GOLD_DIR, or ../shared/gold beside the checkout. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The folder of the annotated sets. */
export function goldDir(): string {
  return process.env['GOLD_DIR'] ?? join(import.meta.dirname, '../../../shared/gold');
}

/** The records of a JSON Lines file in the gold folder; null when it is not there. */
export function readGold<T>(dir: string, file: string): T[] | null {
  const path = join(dir, file);
  if (!existsSync(path)) return null;
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line): T => JSON.parse(line));
}
