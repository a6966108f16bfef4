/** What happens again and again: "every day", "annually", "twice a week". */

import { pad } from '../../calendar.ts';
import { CARDINALS, type Unit } from '../lexicon.ts';
import { behind, either, from, map, maybe, type Parser, phrase, seq } from '../parser.ts';
import { type SetSketch, set } from '../sketch.ts';
import type { TimeRule } from '../time-rule.ts';
import { loneMonth, unit, units } from './common.ts';
import { durationValue } from './duration-value.ts';

const ADVERBS: ReadonlyMap<string, string> = new Map([
  ['hourly', 'PT1H'],
  ['daily', 'P1D'],
  ['weekly', 'P1W'],
  ['monthly', 'P1M'],
  ['annually', 'P1Y'],
  ['yearly', 'P1Y'],
  ['nightly', 'P1D'],
]);

const every: Parser<SetSketch> = either(
  map(seq(phrase('every', 'each'), from(CARDINALS), units), ([, count, name]) => set(durationValue(count, name))),
  map(seq(phrase('every other'), unit), ([, name]) => set(durationValue(2, name))),
  map(seq(phrase('every', 'each'), unit), ([, name]) => set(durationValue(1, name))),
  map(seq(phrase('every', 'each'), loneMonth), ([, name]) => set(`XXXX-${pad(name)}`)),
);

const perUnit: Parser<SetSketch> = either(
  map(
    seq(maybe(phrase('once', 'twice', 'three times', 'four times', 'several times')), phrase('per', 'a'), unit),
    ([often, text, name]) => (often === null && text === 'a' ? null : set(durationValue(1, name))),
  ),
  map(
    seq(
      behind((before) =>
        /^(?:million|billion|thousand|barrels|tons|tonnes|times|people|%|percent)$/.test(before?.lower ?? ''),
      ),
      phrase('a', 'an'),
      from(
        new Map<string, Unit>([
          ['year', 'YEAR'],
          ['month', 'MONTH'],
          ['week', 'WEEK'],
          ['day', 'DAY'],
          ['hour', 'HOUR'],
        ]),
      ),
    ),
    ([, , name]) => set(durationValue(1, name)),
  ),
);

export const recurringRules: readonly TimeRule[] = [
  {
    name: 'time/every',
    reads: ['The council meets every month.', 'Each year thousands flee.', 'They vote every four years.'],
    skips: ['Everyone came.', 'The month passed.'],
    parse: every,
  },
  {
    name: 'time/adverb-of-repetition',
    reads: ['The board meets weekly.', 'Inspectors report annually.'],
    skips: ['The weeks passed.'],
    parse: map(from(ADVERBS), set),
  },
  {
    name: 'time/per-unit',
    reads: ['The plant makes two bombs per year.', 'They speak twice a week.', 'Aid costs $3 million a year.'],
    skips: ['It took a year.'],
    parse: perUnit,
  },
];
