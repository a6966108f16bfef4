/**
 * `npm run calibrate`: measures on annotated text what share of each rule's claims is right and writes it to
 * src/analysis/calibration.json, from which `analyze()` takes its confidence. Rules that were seen too seldom keep their own estimate.
 */
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { calibrationKey } from '../src/analysis/calibrate.ts';
import { goldDir } from './score/gold.ts';
import type { Judge } from './score/row.ts';

const FILE = join(import.meta.dirname, '../src/analysis/calibration.json');
const PARTS = join(import.meta.dirname, 'score');
/** Fewest claims that say something of a rule. */
const FEWEST = 25;
/** As many claims, half of them right, are added to each rule: few claims must not give certainty. */
const PRIOR = 4;

/** By rule, and by rule with its own estimate: one rule reads cues of several strengths. */
const rules = new Map<string, { right: number; given: number }>();
for (const file of readdirSync(PARTS).filter((name) => name.endsWith('.ts') && name !== 'main.ts')) {
  const { judge }: { readonly judge?: Judge } = await import(join(PARTS, file));
  for (const { rule, estimate, right } of judge?.(goldDir(), 'LEARN') ?? []) {
    for (const key of [rule, calibrationKey(rule, estimate)]) {
      const known = rules.get(key) ?? { right: 0, given: 0 };
      rules.set(key, { right: known.right + (right ? 1 : 0), given: known.given + 1 });
    }
  }
}

const measured = [...rules]
  .filter(([, { given }]) => given >= FEWEST)
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([rule, { right, given }]): [string, number] => [
    rule,
    Math.round(((right + PRIOR / 2) / (given + PRIOR)) * 100) / 100,
  ]);
const table = {
  date: new Date().toISOString().slice(0, 10),
  rules: Object.fromEntries(measured),
};
writeFileSync(FILE, `${JSON.stringify(table, null, 2)}\n`);
for (const [rule, share] of measured) console.log(`${rule}: ${share} of ${rules.get(rule)?.given}`);
