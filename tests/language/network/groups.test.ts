import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupsOf, packed } from '../../../src/language/network/groups.ts';

describe('groups of sentences', () => {
  it('has every sentence once, those of like length together, longest first', () => {
    expect(groupsOf([3, 9, 1, 9], 3).map(({ sentences }) => sentences)).toEqual([[1, 3, 0], [2]]);
  });

  it('gives every word of every sentence a row of its own, without gaps', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 30 }), { minLength: 1, maxLength: 12 }), (lengths) => {
        const sorted = [...lengths].sort((a, b) => b - a);
        const firsts = packed(sorted);
        const rows = sorted.flatMap((length, s) => Array.from({ length }, (_, t) => firsts[t]! + s));
        expect(rows.toSorted((a, b) => a - b)).toEqual(rows.map((_, i) => i));
        expect(firsts.at(-1)).toBe(rows.length);
      }),
    );
  });
});
