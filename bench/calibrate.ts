/**
 * `npm run calibrate`: measures on annotated text what share of each rule's claims is right and writes it to
 * src/analysis/calibration.json, from which `analyze()` takes its confidence. A rule that was seen seldom leans on its step, and a rule at
 * one of its own estimates on the rule; one that was never seen keeps its own estimate.
 */
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { calibrationKey } from '../src/analysis/calibrate.ts';
import { goldDir } from './score/gold.ts';
import type { Judge, Judged } from './score/row.ts';

const FILE = join(import.meta.dirname, '../src/analysis/calibration.json');
const PARTS = join(import.meta.dirname, 'score');
/** Fewest claims that say something of a rule. */
const FEWEST = 5;
/** As many claims, right as often as those of the wider class, are added to each: few claims must not give certainty. */
const PRIOR = 12;

interface Tally {
  readonly right: number;
  readonly given: number;
}

/** Claims counted under what `key` calls them. */
function countBy(judged: readonly Judged[], key: (claim: Judged) => string): ReadonlyMap<string, Tally> {
  const counts = new Map<string, Tally>();
  for (const claim of judged) {
    const { right, given } = counts.get(key(claim)) ?? { right: 0, given: 0 };
    counts.set(key(claim), { right: right + (claim.right ? 1 : 0), given: given + 1 });
  }
  return counts;
}

/** The share of the tally, drawn towards that of the wider class the more, the fewer claims it holds. */
function share({ right, given }: Tally, wider: number): number {
  return (right + PRIOR * wider) / (given + PRIOR);
}

const judged: Judged[] = [];
for (const file of readdirSync(PARTS).filter((name) => name.endsWith('.ts') && name !== 'main.ts')) {
  const { judge }: { readonly judge?: Judge } = await import(join(PARTS, file));
  if (judge === undefined) continue;
  const claims = judge(goldDir(), 'LEARN');
  if (claims === null)
    throw new Error(`${file}: its annotated set is not in ${goldDir()}; the table would lose its rules.`);
  judged.push(...claims);
}

const stepOf = (rule: string): string => rule.split('/', 1)[0] ?? rule;
const steps = countBy(judged, ({ rule }) => stepOf(rule));
const rules = countBy(judged, ({ rule }) => rule);
const ruleOf = new Map(judged.map(({ rule, estimate }) => [calibrationKey(rule, estimate), rule]));
const grades = countBy(judged, ({ rule, estimate }) => calibrationKey(rule, estimate));

const ofStep = (rule: string): number => share(steps.get(stepOf(rule)) ?? { right: 0, given: 0 }, 0.5);
const ofRule = (rule: string): number => share(rules.get(rule) ?? { right: 0, given: 0 }, ofStep(rule));
const measured = [
  ...[...rules].map(([rule, tally]) => ({ key: rule, tally, value: ofRule(rule) })),
  ...[...grades].map(([key, tally]) => ({ key, tally, value: share(tally, ofRule(ruleOf.get(key) ?? key)) })),
]
  .filter(({ tally }) => tally.given >= FEWEST)
  .sort((a, b) => (a.key < b.key ? -1 : 1));

const table = {
  date: new Date().toISOString().slice(0, 10),
  rules: Object.fromEntries(measured.map(({ key, value }) => [key, Math.round(value * 100) / 100])),
};
writeFileSync(FILE, `${JSON.stringify(table, null, 2)}\n`);
for (const { key, tally, value } of measured)
  console.log(`${key}: ${value.toFixed(2)}, ${tally.right} right of ${tally.given}`);
