/** Points counted from a date that stands beside them: "two weeks after May 3", "the day before Easter". */
import { UNITS, type Unit } from '../lexicon.ts';
import { either, from, map, maybe, type Parser, phrase, seq } from '../parser.ts';
import type { OffsetSketch, Sketch } from '../sketch.ts';
import type { TimeRule } from '../time-rule.ts';
import { about, anyUnit, the } from './common.ts';
import { dayRules } from './day.ts';
import { holidayRules } from './holiday.ts';
import { nearDay } from './near.ts';
import { quantity, single } from './quantity.ts';
import { namedDay } from './weekday.ts';

/** Days that a count can start from. */
const base: Parser<Sketch> = either(
  ...dayRules.map(({ parse }) => parse),
  ...holidayRules.map(({ parse }) => parse),
  nearDay,
  namedDay,
);

const direction: Parser<1 | -1> = map(phrase('before', 'prior to', 'ahead of', 'after', 'following', 'from'), (text) =>
  text === 'before' || text === 'prior to' || text === 'ahead of' ? -1 : 1,
);

const LONG: ReadonlyMap<string, Unit> = new Map(
  [...UNITS].filter(([, unit]) => /^(?:DAY|WEEK|MONTH|YEAR)$/.test(unit)),
);

const offset: Parser<OffsetSketch> = either(
  map(
    seq(
      maybe(about),
      maybe(phrase('just', 'only')),
      either(quantity, single),
      maybe(phrase('full')),
      anyUnit,
      direction,
      base,
    ),
    ([, , count, , unit, sign, from]) => (count === 'X' || !isLong(unit) ? null : offsetOf(unit, sign * count, from)),
  ),
  map(seq(the, from(LONG), direction, base), ([, unit, sign, from]) => offsetOf(unit, sign, from)),
);

function offsetOf(unit: Unit, amount: number, base: Sketch): OffsetSketch {
  return { kind: 'OFFSET', unit, amount, base };
}

function isLong(unit: Unit): boolean {
  return unit === 'DAY' || unit === 'WEEK' || unit === 'MONTH' || unit === 'YEAR';
}

export const offsetRules: readonly TimeRule[] = [
  {
    name: 'time/offset',
    reads: [
      'The truce took hold two weeks after May 3.',
      'He fled the day before Easter.',
      'They will vote three days from tomorrow.',
    ],
    skips: [
      'He left two weeks after the vote.',
      'It lasted two weeks. After May 3 he left.',
      'They worked five days from May to July.',
    ],
    parse: offset,
  },
];
