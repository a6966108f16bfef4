/**
 * `npm run score [-- task …]`: measures the engine on annotated text and prints one table. Without a task it measures all and
 * writes docs/accuracy.md. Sets that are not there are named and left out.
 */
import { execFileSync } from 'node:child_process';
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { goldDir } from './gold.ts';
import type { Row, ScorePart } from './row.ts';
import { markdown, plain } from './table.ts';

/** Files of this folder that are not parts. */
const HELPERS = new Set(['main.ts', 'row.ts', 'gold.ts', 'counts.ts', 'table.ts']);

const names = readdirSync(import.meta.dirname)
  .filter((file) => file.endsWith('.ts') && !HELPERS.has(file))
  .map((file) => file.slice(0, -3));
const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !names.includes(name));
if (unknown.length > 0) {
  console.error(`No such part: ${unknown.join(', ')}. There are: ${names.join(', ')}.`);
  process.exit(1);
}

const rows: Row[] = [];
const skipped: string[] = [];
for (const name of asked.length > 0 ? asked : names) {
  const started = performance.now();
  const { score }: { readonly score?: ScorePart } = await import(`./${name}.ts`);
  if (score === undefined) continue;
  rows.push(...(await score(goldDir(), (what) => skipped.push(what))));
  console.error(`${name}: ${((performance.now() - started) / 1000).toFixed(1)} s`);
}
console.log(plain(rows));
for (const what of skipped) console.log(`left out: ${what}`);

if (asked.length === 0 && rows.length > 0) {
  const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim();
  const date = new Date().toISOString().slice(0, 10);
  writeFileSync(join(import.meta.dirname, '../../docs/accuracy.md'), markdown(rows, skipped, { date, commit }));
}
