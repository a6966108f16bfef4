/** Days of the calendar, with their year or without: "May 3, 2004", "3 May", "2004-05-03". */
import {
  ahead,
  DIGITS,
  either,
  map,
  maybe,
  not,
  numeral,
  type Parser,
  phrase,
  seq,
  starting,
  word,
} from '../parser.ts';
import { type CalendarSketch, calendar, shift } from '../sketch.ts';
import type { TimeRule } from '../time-rule.ts';
import { anyYear, cleanDay, dayOfMonth, dayPart, hyphen, month, the, through, weekday, year } from './common.ts';

const comma = maybe(phrase(','));
/** A noun that a number would count: "April 24 and 25 miners". */
const counted = word(({ text, lower }) => (/^\p{Ll}+$/u.test(text) && !CARRIES_ON.has(lower) ? true : null));
const CARRIES_ON = new Set(
  'in at to for by with of on as and or but from was were is are will would had has have when after before while near between during the a'.split(
    ' ',
  ),
);
/** A weekday on one line and a date on the next belong to two sentences. */
const sameLine = word(({ opensLine }) => (opensLine ? null : true));
const weekdayBefore = maybe(
  seq(maybe(phrase('this coming', 'last', 'next', 'this')), weekday, either(phrase(','), ahead(sameLine))),
);

interface MonthDay {
  readonly month: number;
  readonly day: number;
}

const monthFirst: Parser<MonthDay> = map(seq(month, maybe(the), cleanDay), ([name, , day]) => ({ month: name, day }));
const dayFirst: Parser<MonthDay> = map(
  seq(maybe(the), cleanDay, maybe(phrase('day of', 'of')), month),
  ([, day, , name]) => ({ month: name, day }),
);

const withYear: Parser<CalendarSketch> = map(
  seq(weekdayBefore, either(monthFirst, dayFirst), comma, maybe(phrase('of')), anyYear),
  ([, { month: name, day }, , , year]) => calendar({ year, month: name, day }),
);

const lastOrNext = seq(
  comma,
  either(
    map(phrase('last year'), () => -1),
    map(phrase('this year'), () => 0),
    map(phrase('next year'), () => 1),
  ),
);

const withoutYear: Parser<CalendarSketch> = map(
  seq(weekdayBefore, either(monthFirst, dayFirst), maybe(lastOrNext)),
  ([named, { month: name, day }, moved]) =>
    calendar({
      month: name,
      day,
      ...(named === null ? {} : { weekday: named[1] }),
      ...(moved === null ? {} : { within: shift({ unit: 'YEAR', amount: moved[1], from: 'NOW' }) }),
    }),
);

/** "The 20th of next month". */
const dayOfNearMonth: Parser<CalendarSketch> = map(
  seq(the, dayOfMonth, phrase('of'), phrase('this month', 'next month', 'last month')),
  ([, day, , text]) =>
    calendar({
      day,
      within: shift({ unit: 'MONTH', amount: /^this/.test(text) ? 0 : /^next/.test(text) ? 1 : -1, from: 'NOW' }),
    }),
);

const dashed = word(({ glued, text }) => (glued ? text : null), ['-']);
const twoDigits = numeral(({ text, glued, digits }) => (glued && text.length === 2 ? digits : null));
const iso: Parser<CalendarSketch> = map(
  seq(year, dashed, twoDigits, dashed, twoDigits),
  ([value, , first, , second]) =>
    first >= 1 && first <= 12 && second >= 1 && second <= 31
      ? calendar({ year: value, month: first, day: second })
      : null,
);

const sign = (mark: string) => word(({ glued, text }) => (glued ? text : null), [mark]);
const small = numeral(({ digits, text, suffix }) => (suffix === '' && text.length <= 2 ? digits : null));
const anyLength = numeral(({ digits, text, glued }) =>
  glued && (text.length === 2 || text.length === 4) ? digits : null,
);

/** American order unless the first number cannot be a month; points are European. */
const numeric: Parser<CalendarSketch> = either(
  map(seq(small, sign('/'), small, sign('/'), anyLength), ([first, , second, , written]) =>
    first > 12 ? ordered(second, first, written) : ordered(first, second, written),
  ),
  map(
    seq(small, either(sign('-'), sign('/')), month, either(sign('-'), sign('/')), anyLength),
    ([day, , name, , written]) => ordered(name, day, written),
  ),
  map(seq(small, sign('.'), small, sign('.'), anyLength), ([first, , second, , written]) =>
    ordered(second, first, written),
  ),
);

function ordered(monthNumber: number, day: number, written: number): CalendarSketch | null {
  if (monthNumber < 1 || monthNumber > 12 || day < 1 || day > 31) return null;
  const value = written < 50 ? 2000 + written : written < 100 ? 1900 + written : written;
  return calendar({ year: value, month: monthNumber, day });
}

/** "April 3-5", "April 30 to May 2, 2006", "3-5 April". */
const spanOfDays = map(
  seq(maybe(phrase('between', 'from')), month, cleanDay, through, maybe(month), cleanDay, maybe(seq(comma, anyYear))),
  ([, first, start, , second, end, written]) => rangeOf(first, start, second ?? first, end, written?.[1]),
);
const spanDayFirst = map(
  seq(dayOfMonth, either(hyphen, through), cleanDay, month, maybe(anyYear)),
  ([start, , end, name, written]) => rangeOf(name, start, name, end, written ?? undefined),
);

/** "April 24 and 25": two days in a row are a span. */
const daysInARow = either(
  map(
    seq(month, cleanDay, phrase('and', '&'), cleanDay, not(counted), maybe(seq(comma, anyYear))),
    ([name, start, , end, , written]) => (end === start + 1 ? rangeOf(name, start, name, end, written?.[1]) : null),
  ),
  map(
    seq(maybe(the), cleanDay, phrase('and'), maybe(the), cleanDay, maybe(phrase('of')), month, maybe(anyYear)),
    ([, start, , , end, , name, written]) =>
      end === start + 1 ? rangeOf(name, start, name, end, written ?? undefined) : null,
  ),
);

/** "May 3, 7 and 12": the later days have the month of the first. */
const sharedMonth: Parser<CalendarSketch> = starting([DIGITS], (words, at) => {
  let back = at - 1;
  let name: number | null = null;
  for (let steps = 0; steps < 6 && back >= 1; steps += 1) {
    if (words[back]?.lower === 'and' && words[back - 1]?.text === ',') back -= 1;
    if (!/^(?:,|and|or)$/.test(words[back]?.lower ?? '')) return null;
    const before = words[back - 1];
    if (before?.digits == null || before.digits < 1 || before.digits > 31 || before.text.length > 2) return null;
    const named = words[back - 2]?.text === '.' ? back - 3 : back - 2;
    const month_ = named >= 0 ? month(words, named) : null;
    if (month_ !== null && month_.next === back - 1) {
      name = month_.value;
      break;
    }
    back -= 2;
  }
  const match = name === null ? null : cleanDay(words, at);
  if (name === null || match === null || counted(words, match.next) !== null) return null;
  return { value: calendar({ month: name, day: match.value }), next: match.next };
});

function rangeOf(first: number, start: number, second: number, end: number, written: number | undefined) {
  if (first === second && end <= start) return null;
  const shared = written === undefined ? {} : { year: written };
  return {
    kind: 'RANGE',
    from: calendar({ ...shared, month: first, day: start }),
    to: calendar({ ...shared, month: second, day: end }),
  } as const;
}

export const dayRules: readonly TimeRule[] = [
  {
    name: 'time/day-with-year',
    reads: [
      'The treaty was signed on May 3, 2004.',
      'The court ruled on Friday, 3 March 1995.',
      'They met on the 21st of June 2011.',
    ],
    skips: ['The May 3 rally drew crowds.', 'He paid 3,000 marks in 2004.'],
    parse: withYear,
  },
  {
    name: 'time/day-in-digits',
    reads: ['The order of 2004-05-03 was lifted.', 'It expires on 12/31/2006.', 'Der Vertrag, dated 3.5.2004, stands.'],
    skips: ['The vote was 52-48.', 'The index fell 3.5 points.'],
    parse: either(iso, numeric),
  },
  {
    name: 'time/day-without-year',
    reads: ['The summit opens on May 3.', 'Voters go to the polls on 3 May.', 'He flew home on Monday, April 10.'],
    skips: ['In May 10 percent of them left.', 'The treaty was signed on May 3, 2004.', 'He may 10 times ask.'],
    parse: map(seq(withoutYear, maybe(dayPart)), ([sketch, part]) =>
      part === null ? sketch : { ...sketch, dayPart: part },
    ),
  },
  {
    name: 'time/day-of-near-month',
    reads: ['Parliament meets on the 20th of next month.'],
    skips: ['It was the third of this kind.'],
    parse: dayOfNearMonth,
  },
  {
    name: 'time/span-of-days',
    reads: ['The talks run from April 3-5.', 'The fair is held 3-5 April 2006.', 'Polling lasts April 30-May 2.'],
    skips: ['The summit opens on May 3.', 'They lost 3-5.'],
    parse: either(spanOfDays, spanDayFirst),
  },
  {
    name: 'time/days-in-a-row',
    reads: ['The court sat on April 24 and 25.', 'They met on the 3rd and 4th of May 2006.'],
    skips: ['The court sat on April 24 and 27.', 'It began on April 24 and 25 miners joined.'],
    parse: daysInARow,
  },
  {
    name: 'time/day-of-shared-month',
    reads: ['Talks were held on May 3, 7 and 12.'],
    skips: ['On May 3 and 12 miles away a bomb went off.', 'He scored 3, 7 and 12.'],
    parse: sharedMonth,
  },
];
