/** Lengths of time, which are no points: "three years", "a two-day visit", "for months", "the past decade". */
import { either, map, maybe, not, type Parser, phrase, seq } from '../parser.ts';
import type { DurationSketch } from '../sketch.ts';
import type { TimeRule } from '../time-rule.ts';
import { about, anyUnit, hyphen, the, unit, units } from './common.ts';
import { durationValue } from './duration-value.ts';
import { type Quantity, quantity, single } from './quantity.ts';

const extra = maybe(
  phrase('more', 'full', 'consecutive', 'straight', 'long', 'additional', 'calendar', 'trading', 'working', 'short'),
);

function duration(count: Quantity, name: Parameters<typeof durationValue>[1]): DurationSketch {
  return { kind: 'DURATION', value: durationValue(count, name) };
}

const plain: Parser<DurationSketch> = either(
  map(seq(maybe(about), single, extra, unit, phrase('and a half')), ([, , , name]) => duration(1.5, name)),
  map(
    seq(maybe(about), quantity, maybe(seq(phrase('to', 'or', '-', '–'), quantity)), extra, units),
    ([, count, second, , name]) =>
      second === null || count !== 'X'
        ? duration(second !== null && second[0] !== 'or' ? 'X' : count, name)
        : duration('X', name),
  ),
  map(seq(maybe(about), single, extra, unit, maybe(phrase('or so', 'or more', 'or two'))), ([, count, , name]) =>
    duration(count, name),
  ),
);

const hyphened: Parser<DurationSketch> = either(
  map(seq(either(quantity, single), hyphen, anyUnit, maybe(seq(hyphen, phrase('old', 'long')))), ([count, , name]) =>
    duration(count, name),
  ),
  map(seq(anyUnit, hyphen, phrase('long', 'old')), ([name]) =>
    duration(name === 'DAY' || name === 'YEAR' ? 1 : 'X', name),
  ),
);

/** "The past two years", "the first nine months", "the next few days". */
const stretch: Parser<DurationSketch> = either(
  map(
    seq(
      maybe(about),
      maybe(the),
      phrase(
        'past',
        'last',
        'next',
        'first',
        'coming',
        'previous',
        'following',
        'final',
        'latest',
        'preceding',
        'next',
        'final',
        'initial',
      ),
      quantity,
      extra,
      anyUnit,
      maybe(phrase('or so')),
    ),
    ([, , , count, , name]) => duration(count, name),
  ),
  map(seq(the, quantity, units, not(phrase('of'))), ([, count, name]) => duration(count, name)),
  map(seq(the, phrase('past', 'last'), phrase('decade', 'century')), ([, , name]) =>
    duration(1, name === 'decade' ? 'DECADE' : 'CENTURY'),
  ),
  map(seq(maybe(the), phrase('coming', 'past'), units), ([, , name]) => duration('X', name)),
);

/** Bare plurals: "for years", "in weeks". */
const bare: Parser<DurationSketch> = map(
  seq(phrase('years', 'months', 'weeks', 'days', 'hours', 'decades', 'centuries', 'minutes'), not(phrase('old'))),
  ([text]) => {
    const name = {
      years: 'YEAR',
      months: 'MONTH',
      weeks: 'WEEK',
      days: 'DAY',
      hours: 'HOUR',
      decades: 'DECADE',
      centuries: 'CENTURY',
      minutes: 'MINUTE',
    }[text];
    return name === undefined ? null : duration('X', name as Parameters<typeof durationValue>[1]);
  },
);

const recent: Parser<DurationSketch> = map(seq(phrase('recent'), units), ([, name]) => duration('X', name));

export const durationRules: readonly TimeRule[] = [
  {
    name: 'time/duration',
    reads: ['The siege lasted three years.', 'He spoke for nearly an hour.', 'They waited a year and a half.'],
    skips: ['They signed it three years ago.', 'He came third.'],
    parse: plain,
  },
  {
    name: 'time/duration-joined',
    reads: ['The envoy began a two-day visit.', 'A 99-year lease was agreed.', 'The decade-long feud ended.'],
    skips: ['The two-party talks failed.'],
    parse: hyphened,
  },
  {
    name: 'time/stretch',
    reads: [
      'Trade tripled over the past two years.',
      'Exports fell in the first nine months.',
      'More will come in the next few days.',
    ],
    skips: ['The past is gone.', 'The first nine men left.'],
    parse: stretch,
  },
  {
    name: 'time/some-time',
    reads: ['The border has been shut for years.', 'Talks dragged on for weeks.'],
    skips: ['The year ended.'],
    parse: either(recent, bare),
  },
];
