/** Months, with their year or without: "March 2008", "last March", "early in May", "March-April 2008". */
import { either, map, maybe, not, type Parser, phrase, seq } from '../parser.ts';
import { type CalendarSketch, calendar, type RangeSketch, type ShiftSketch, shift } from '../sketch.ts';
import type { TimeRule } from '../time-rule.ts';
import { anyYear, cleanDay, loneMonth, month, portion, through, turn } from './common.ts';

const comma = maybe(phrase(',', 'of'));

/** "last year", "this year", "next year" behind a month, season or quarter. */
export const yearAway: Parser<ShiftSketch> = map(
  seq(
    maybe(phrase('of')),
    either(phrase('last year', 'this year', 'next year', 'the following year', 'the previous year')),
  ),
  ([, text]): ShiftSketch =>
    shift({
      unit: 'YEAR',
      amount: /^(?:last|the previous)/.test(text) ? -1 : text === 'this year' ? 0 : 1,
      from: text.startsWith('the') ? 'THEN' : 'NOW',
    }),
);

const monthYear: Parser<CalendarSketch> = map(seq(maybe(portion), month, comma, anyYear), ([, name, , year]) =>
  calendar({ year, month: name }),
);

const monthAlone: Parser<CalendarSketch> = map(
  seq(maybe(portion), maybe(turn), loneMonth, maybe(yearAway), not(cleanDay)),
  ([, which, name, within]) =>
    calendar({
      month: name,
      ...(which === null ? {} : { turn: which }),
      ...(within === null ? {} : { within }),
    }),
);

const span: Parser<RangeSketch> = map(
  seq(month, through, month, maybe(seq(comma, anyYear)), not(cleanDay)),
  ([first, , second, written]) => {
    const shared = written === null ? {} : { year: written[1] };
    const from = written !== null && second < first ? { year: written[1] - 1 } : shared;
    return {
      kind: 'RANGE',
      from: calendar({ ...from, month: first }),
      to: calendar({ ...shared, month: second }),
    };
  },
);

export const monthRules: readonly TimeRule[] = [
  {
    name: 'time/month-with-year',
    reads: ['The base closed in March 2008.', 'Oil peaked in late June of 2014.'],
    skips: ['The march of 2008 men ended.', 'It opened on March 3.'],
    parse: monthYear,
  },
  {
    name: 'time/month',
    reads: ['The envoy returns in September.', 'Exports fell last August.', 'Talks broke down in June last year.'],
    skips: ['They may leave.', 'The march went on.', 'It opened on September 3.'],
    parse: monthAlone,
  },
  {
    name: 'time/span-of-months',
    reads: ['The launch is due in March-April 2008.', 'Rain fell June-August.'],
    skips: ['The launch is due in March.', 'It fell between May 3 and May 9.'],
    parse: span,
  },
];
