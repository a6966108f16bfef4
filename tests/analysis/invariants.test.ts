/** What holds for the analysis of any story, tried on the dispatches of the repository. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Analysis, Claim, When } from '../../src/analysis/analysis.ts';
import { analyze } from '../../src/analysis/index.ts';
import { analysisSchema } from '../../src/analysis/schema.ts';
import { parseEdtf } from '../../src/analysis/times/index.ts';

/** Every so many dispatches: enough to meet all kinds of claims, few enough to be quick. */
const EVERY = 6;

const stories = readdirSync('seeds')
  .filter((file) => /^\d{4}.*\.md$/.test(file))
  .filter((_, index) => index % EVERY === 0)
  .map((file) => ({ file, text: readFileSync(`seeds/${file}`, 'utf8').replace(/^---[\s\S]*?---\s*/, '') }));

function whensOf({ published, dateline, times, claims, agreements }: Analysis): When[] {
  return [published, dateline?.when, ...[...times, ...claims, ...agreements].map(({ when }) => when)].flatMap(
    (when) => when ?? [],
  );
}

function speakersAbove(claim: Claim, claims: readonly Claim[]): Claim[] {
  const chain: Claim[] = [];
  let at: Claim | undefined = claim;
  while (at !== undefined && chain.length <= claims.length) {
    chain.push(at);
    const above: string | null = at.attributedTo;
    at = above === null ? undefined : claims.find(({ id }) => id === above);
  }
  return chain;
}

describe.each(stories)('$file', ({ text }) => {
  const analysis = analyze(text);

  it('fits the schema', () => {
    expect(analysisSchema.safeParse(analysis).error?.issues ?? []).toEqual([]);
  });

  it('numbers its claims in text order, each within its evidence', () => {
    expect(analysis.claims.map(({ id }) => id)).toEqual(analysis.claims.map((_, index) => `c${index + 1}`));
    const starts = analysis.claims.map(({ trigger }) => trigger.start);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
    for (const { evidence, summary } of analysis.claims) {
      expect(text.slice(evidence.start, evidence.end).trim()).not.toBe('');
      expect(summary).not.toMatch(/undefined|null|\n/);
    }
  });

  it('attributes claims to statements whose content holds them, never in a circle', () => {
    for (const claim of analysis.claims) {
      const above = analysis.claims.find(({ id }) => id === claim.attributedTo);
      expect(speakersAbove(claim, analysis.claims).length).toBeLessThanOrEqual(analysis.claims.length);
      if (claim.attributedTo === null) continue;
      if (above?.kind !== 'STATEMENT') throw new Error('attributed to something that is no statement');
      expect(above.content.some(({ start, end }) => start <= claim.trigger.start && claim.trigger.end <= end)).toBe(
        true,
      );
    }
  });

  it('has dates whose bounds are those of their EDTF', () => {
    for (const { edtf, earliest, latest } of whensOf(analysis)) {
      const bounds = parseEdtf(edtf);
      expect(bounds, edtf).not.toBeNull();
      if (bounds?.earliest !== null) expect(bounds?.earliest).toBe(earliest);
      expect(bounds?.latest ?? null).toBe(latest);
      if (latest !== null) expect(earliest <= latest).toBe(true);
    }
  });
});
