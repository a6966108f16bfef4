import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where the gold data lies: `GOLD_DIR`, or `../shared/gold` beside the checkout. */
export const goldFolder: string =
  process.env['GOLD_DIR'] ?? fileURLToPath(new URL('../../../../shared/gold', import.meta.url));

/** Path of a gold file, or null where the folder or the file is absent. */
export function goldFile(path: string): string | null {
  const file = join(goldFolder, path);
  return existsSync(file) ? file : null;
}
