/**
 * `npm run ratchet`: measures the engine on the project's own corpus and fails when a figure is lower than bench/ratchet.json has it.
 * `npm run ratchet -- --raise` writes the figures that have risen.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { OwnScore } from './score/row.ts';

const FILE = join(import.meta.dirname, 'ratchet.json');
const PARTS = join(import.meta.dirname, 'score');
/** Rounding must not fail a check. */
const TOLERANCE = 0.05;

const kept: Record<string, number> = JSON.parse(readFileSync(FILE, 'utf8'));
const raised: Record<string, number> = { ...kept };
let fell = false;

for (const file of readdirSync(PARTS).filter((name) => name.endsWith('.ts') && name !== 'main.ts')) {
  const { own }: { readonly own?: OwnScore } = await import(join(PARTS, file));
  for (const [name, value] of Object.entries((await own?.()) ?? {})) {
    const least = kept[name];
    const low = least !== undefined && value < least - TOLERANCE;
    fell ||= low;
    console.log(
      `${low ? 'FELL' : 'ok  '}  ${name}: ${value.toFixed(1)}${least === undefined ? ' (new)' : ` (least ${least})`}`,
    );
    if (least === undefined || value > least) raised[name] = Math.floor(value * 10) / 10;
  }
}

if (process.argv.includes('--raise')) writeFileSync(FILE, `${JSON.stringify(raised, null, 2)}\n`);
if (fell) {
  console.error('A figure on our own corpus fell. Mend the reading, or say in the commit why the corpus was wrong.');
  process.exit(1);
}
