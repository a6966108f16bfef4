/** Quarters, halves and seasons: "the third quarter of 2004", "last summer", "the first half". */
import { ORDINALS, SEASONS } from '../lexicon.ts';
import { behind, either, from, map, maybe, not, numeral, type Parser, phrase, seq, word } from '../parser.ts';
import { type CalendarSketch, calendar, type ShiftSketch, shift } from '../sketch.ts';
import type { TimeRule } from '../time-rule.ts';
import { anyYear, hyphen, portion, the, turn, year } from './common.ts';
import { yearAway } from './month.ts';

const fiscal = maybe(seq(phrase('fiscal', 'financial'), maybe(hyphen)));
/** "last year's", "this year's". */
const yearsOwn: Parser<ShiftSketch> = map(phrase("last year 's", "this year 's", "next year 's"), (text) =>
  shift({ unit: 'YEAR', amount: text.startsWith('this') ? 0 : text.startsWith('next') ? 1 : -1, from: 'NOW' }),
);
const yearAgo: Parser<ShiftSketch> = map(seq(the, phrase('year'), hyphen, phrase('ago', 'earlier')), () =>
  shift({ unit: 'YEAR', amount: -1, from: 'NOW' }),
);

const which = either(
  map(from(ORDINALS), (nth) => (nth <= 4 ? nth : null)),
  numeral(({ digits, suffix }) => (digits <= 4 && /^(?:st|nd|rd|th)$/.test(suffix) ? digits : null)),
  map(phrase('final', 'last'), () => 4),
);
const ofYear = maybe(
  either(
    map(seq(maybe(phrase('of', ',', 'in')), maybe(phrase('fiscal')), anyYear), ([, , value]) => value),
    yearAway,
  ),
);

function placed(within: number | ShiftSketch | null, own: ShiftSketch | null, written: number | null) {
  if (written !== null) return { year: written };
  if (typeof within === 'number') return { year: within };
  const shift = within ?? own;
  return shift === null ? {} : { within: shift };
}

const quarter: Parser<CalendarSketch> = either(
  map(
    seq(
      maybe(portion),
      maybe(either(yearAgo, yearsOwn)),
      maybe(the),
      fiscal,
      maybe(year),
      fiscal,
      which,
      phrase('quarter'),
      not(hyphen),
      ofYear,
    ),
    ([, own, , , written, , quarterNumber, , , within]) =>
      calendar({ quarter: quarterNumber, ...placed(within, own, written) }),
  ),
  // "The third-quarter loss": the article is the loss's.
  map(seq(fiscal, which, hyphen, phrase('quarter'), not(hyphen), ofYear), ([, quarterNumber, , , , within]) =>
    calendar({ quarter: quarterNumber, ...placed(within, null, null) }),
  ),
  map(
    seq(
      word(({ text }) => (text === 'Q' ? text : null), ['q']),
      numeral(({ glued, digits }) => (glued && digits >= 1 && digits <= 4 ? digits : null)),
      ofYear,
    ),
    ([, quarterNumber, within]) =>
      calendar({
        quarter: quarterNumber,
        ...placed(within, null, null),
      }),
  ),
);

const half: Parser<CalendarSketch> = map(
  seq(
    maybe(yearsOwn),
    maybe(the),
    map(phrase('first', 'second', 'last', 'latter'), (text) => (text === 'first' ? 1 : 2)),
    maybe(hyphen),
    phrase('half'),
    either(
      map(seq(phrase('of'), anyYear), ([, value]) => value),
      map(seq(maybe(phrase('of')), yearAway), ([, shift]) => shift),
      map(phrase('of the year'), (): ShiftSketch => shift({ unit: 'YEAR', amount: 0, from: 'NOW' })),
    ),
  ),
  ([, , number, , , within]) => calendar({ half: number, ...placed(within, null, null) }),
);

/** "Fall" and "spring" are more often other words; a season needs something that makes it one. */
const season: Parser<CalendarSketch> = either(
  map(seq(maybe(portion), turn, from(SEASONS)), ([, step, name]) => calendar({ season: name, turn: step })),
  map(seq(maybe(portion), maybe(the), from(SEASONS), maybe(phrase('of', ',')), anyYear), ([, , name, , written]) =>
    calendar({ season: name, year: written }),
  ),
  map(seq(maybe(portion), maybe(the), from(SEASONS), yearAway), ([, , name, within]) =>
    calendar({ season: name, within }),
  ),
  map(
    seq(
      behind((before) =>
        /^(?:in|by|until|since|during|early|late|mid|this|through|over|before|after|of)$/.test(before?.lower ?? ''),
      ),
      maybe(portion),
      maybe(phrase('the early', 'the late', 'the')),
      from(SEASONS),
    ),
    ([, , , name]) => calendar({ season: name }),
  ),
);

export const quarterRules: readonly TimeRule[] = [
  {
    name: 'time/quarter',
    reads: ['Output rose in the third quarter of 2004.', 'It posted a second-quarter loss.', 'Sales fell in Q3 2009.'],
    skips: ['The third quarter-final is today.', 'He paid a quarter of it.'],
    parse: quarter,
  },
  {
    name: 'time/half-year',
    reads: ['Growth slowed in the second half of 2005.', 'Exports rose in the first half of this year.'],
    skips: ['They scored in the second half.', 'Half of 2005 voters agreed.'],
    parse: half,
  },
  {
    name: 'time/season',
    reads: ['Fighting resumed last summer.', 'The army left in the spring of 1991.', 'Elections are due this autumn.'],
    skips: ['Prices fall again.', 'They spring to help.'],
    parse: season,
  },
];
