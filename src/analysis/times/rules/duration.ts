/** Lengths of time, which are no points: "three years", "a two-day visit", "for months", "the past decade". */
import { CARDINALS, type Unit } from '../lexicon.ts';
import { either, from, map, maybe, not, numeral, type Parser, phrase, seq } from '../parser.ts';
import type { DurationSketch } from '../sketch.ts';
import type { TimeRule } from '../time-rule.ts';
import { about, anyUnit, hyphen, the, unit, units } from './common.ts';
import { durationValue } from './duration-value.ts';
import { type Quantity, quantity, single } from './quantity.ts';

const extra = maybe(
  phrase('more', 'full', 'consecutive', 'straight', 'long', 'additional', 'calendar', 'trading', 'working', 'short'),
);

/** Someone's age is no length of time that the story tells of. */
const noAge = not(seq(maybe(hyphen), phrase('old')));

function duration(count: Quantity, name: Unit): DurationSketch {
  return { kind: 'DURATION', value: durationValue(count, name) };
}

/** "A second" is more often one more. */
const oneUnit: Parser<DurationSketch> = map(
  seq(
    maybe(either(about, phrase('over'))),
    single,
    extra,
    unit,
    maybe(phrase('or so', 'or more', 'or two')),
    not(hyphen),
    noAge,
  ),
  ([, count, , name]) => (name === 'SECOND' || name === 'QUARTER' ? null : duration(count, name)),
);

const counted: Parser<DurationSketch> = map(
  seq(quantity, maybe(seq(phrase('to', 'or', '-', '–'), quantity)), extra, units, noAge),
  ([count, second, , name]) => duration(second === null || second[0] === 'or' ? count : 'X', name),
);

const plain: Parser<DurationSketch> = either(
  map(seq(maybe(about), single, extra, unit, phrase('and a half')), ([, , , name]) => duration(1.5, name)),
  oneUnit,
  // "At least several years" says no more than "several years".
  map(seq(about, counted), ([, sketch]) => (sketch.value.includes('X') ? null : sketch)),
  counted,
  map(
    seq(
      either(
        numeral(({ digits }) => digits),
        from(CARDINALS),
      ),
      unit,
    ),
    ([count, name]) =>
      count > 1 && count < 100 && name !== 'SECOND' && name !== 'QUARTER' ? duration(count, name) : null,
  ),
);

const hyphened: Parser<DurationSketch> = either(
  map(seq(either(quantity, single), hyphen, unit, maybe(seq(hyphen, phrase('long'))), noAge), ([count, , name]) =>
    name === 'QUARTER' ? null : duration(count, name),
  ),
  map(seq(anyUnit, hyphen, phrase('long')), ([name]) => duration(name === 'DAY' || name === 'YEAR' ? 1 : 'X', name)),
);

const edges = phrase(
  ...['past', 'last', 'next', 'first', 'coming', 'previous', 'following', 'final', 'latest', 'preceding', 'initial'],
);

/** "The past two years", "the first nine months", "the next few days". */
const stretch: Parser<DurationSketch> = either(
  map(
    seq(
      maybe(about),
      maybe(the),
      edges,
      quantity,
      maybe(seq(phrase('to', 'or'), quantity)),
      extra,
      anyUnit,
      maybe(phrase('or so')),
    ),
    ([, , , count, range, , name]) => duration(range === null ? count : 'X', name),
  ),
  map(seq(the, quantity, units, not(phrase('of'))), ([, count, name]) => duration(count, name)),
  map(seq(maybe(the), phrase('past', 'last'), phrase('decade', 'century')), ([, , name]) =>
    duration(1, name === 'decade' ? 'DECADE' : 'CENTURY'),
  ),
  map(seq(maybe(the), phrase('coming', 'past'), units), ([, , name]) => duration('X', name)),
);

/** Bare plurals: "for years", "in weeks". */
const bare: Parser<DurationSketch> = map(seq(maybe(phrase('the first', 'the early')), units, noAge), ([, name]) =>
  name === 'SECOND' || name === 'QUARTER' || name === 'WEEKEND' ? null : duration('X', name),
);

const recent: Parser<DurationSketch> = map(seq(phrase('recent'), units), ([, name]) =>
  name === 'YEAR' ? null : duration('X', name),
);

export const durationRules: readonly TimeRule[] = [
  {
    name: 'time/duration',
    reads: ['The siege lasted three years.', 'He spoke for nearly an hour.', 'They waited a year and a half.'],
    skips: ['They signed it three years ago.', 'He is 37 years old.', 'A second envoy came.'],
    parse: plain,
  },
  {
    name: 'time/duration-joined',
    reads: ['The envoy began a two-day visit.', 'A 99-year lease was agreed.', 'The decade-long feud ended.'],
    skips: ['The two-party talks failed.', 'A 6-year-old boy survived.'],
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
