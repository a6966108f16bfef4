/** What holds for the time expressions of any text. */
import { parse } from 'edtf';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseEdtf } from '../../../src/analysis/times/edtf.ts';
import { recognise } from '../../../src/analysis/times/recognise.ts';
import { resolve } from '../../../src/analysis/times/resolve.ts';
import { whenOfPeriod } from '../../../src/analysis/times/when.ts';

const WORDS = [
  ...[
    'since',
    'until',
    'in',
    'on',
    'from',
    'to',
    'the',
    'of',
    'last',
    'next',
    'this',
    'early',
    'mid-',
    'late',
    'a',
    'two',
  ],
  ...[
    'May',
    'March',
    '3',
    '31',
    '30',
    'February',
    'Dec.',
    '2004',
    '1999',
    "'90s",
    '1990s',
    '19th',
    'century',
    'quarter',
  ],
  ...[
    'third',
    'first',
    'half',
    'Monday',
    'Friday',
    'night',
    'weekend',
    'week',
    'weeks',
    'years',
    'year',
    'ago',
    'later',
  ],
  ...[
    'earlier',
    'yesterday',
    'spring',
    'winter',
    '10:35',
    'a.m.',
    'noon',
    'GMT',
    '-',
    ',',
    '.',
    '\n',
    'Christmas',
    'day',
  ],
];
const timeTalk = fc.array(fc.constantFrom(...WORDS), { maxLength: 14 }).map((words) => words.join(' '));
const day = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => ({ year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }));
const tense = fc.constantFrom('PAST', 'FUTURE', 'PRESENT', null);
const opening = fc.constantFrom('SINCE', 'UNTIL', undefined);

describe('time expressions', () => {
  it('lie in the text, in order and apart', () => {
    fc.assert(
      fc.property(fc.oneof(timeTalk, fc.string({ unit: 'binary', maxLength: 200 })), (text) => {
        let last = 0;
        for (const { start, end } of recognise(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(text.slice(start, end).trim()).toBe(text.slice(start, end));
          last = end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  it('have a first day no later than their last, and an EDTF with the same bounds that others can read', () => {
    fc.assert(
      fc.property(timeTalk, day, tense, opening, (text, now, told, open) => {
        for (const { sketch } of recognise(text)) {
          const { period, basis, anchor } = resolve(sketch, { now, spoken: null, quarter: null, tense: told });
          if (period === null) continue;
          const when = whenOfPeriod({ text, period, basis, anchor, opening: open }, now);
          if (when.latest !== null) expect(when.earliest <= when.latest).toBe(true);
          const bounds = parseEdtf(when.edtf);
          expect(bounds).not.toBeNull();
          if (bounds?.earliest !== null) expect(bounds?.earliest).toBe(when.earliest);
          expect(bounds?.latest ?? null).toBe(when.latest);
          expect(() => parse(when.edtf)).not.toThrow();
        }
      }),
    );
  });

  it('take time in proportion to the text', () => {
    const took = (text: string) => {
      const started = performance.now();
      recognise(text);
      return performance.now() - started;
    };
    for (const piece of ['((((', 'Monday, ', '3 May ', '1999-', 'last last ', 'two two ']) {
      expect(took(piece.repeat(4_000))).toBeLessThan(2000);
    }
  });
});
