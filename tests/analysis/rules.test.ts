/** Every rule reads its own examples and skips its counter-examples. */
import { describe, expect, it } from 'vitest';
import { explain } from '../../src/analysis/index.ts';
import { rules } from '../../src/analysis/rules.ts';

/** Rules of one text: an example must not fail because a date is missing. */
function firedIn(text: string): Set<string> {
  const { trace } = explain(text, { publishedAt: '2006-04-10' });
  return new Set(trace.filter(({ outcome }) => outcome === 'FIRED').map(({ rule }) => rule));
}

it('every rule has a name of its own', () => {
  const names = rules.map(({ name }) => name);
  expect(names).toEqual([...new Set(names)]);
});

describe.each(rules)('$name', ({ name, reads, skips }) => {
  it.each(reads)('reads: %s', (text) => {
    expect(firedIn(text)).toContain(name);
  });
  if (skips.length > 0) {
    it.each(skips)('skips: %s', (text) => {
      expect(firedIn(text)).not.toContain(name);
    });
  }
});
