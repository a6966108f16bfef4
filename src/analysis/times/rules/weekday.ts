/** Days of the week and weekends: "Monday", "last Friday night", "over the weekend", "on Sundays". */
import { DAY_PARTS, ORDINALS, WEEKDAYS } from '../lexicon.ts';
import { either, from, map, maybe, type Parser, phrase, seq, word } from '../parser.ts';
import { type CalendarSketch, calendar, type SetSketch, type ShiftSketch, set, shift } from '../sketch.ts';
import type { TimeRule } from '../time-rule.ts';
import { anyYear, cleanDay, hyphen, month, the, turn, weekday } from './common.ts';

const week: Parser<ShiftSketch> = map(
  phrase('last week', 'this week', 'next week', 'a week ago', 'of last week', 'of this week', 'of next week'),
  (text): ShiftSketch =>
    shift({
      unit: 'WEEK',
      amount: /last|ago/.test(text) ? -1 : text.endsWith('this week') ? 0 : 1,
      from: 'NOW',
    }),
);

const ahead = maybe(
  either(
    map(seq(phrase('mid', 'early', 'late'), maybe(hyphen)), () => null),
    map(phrase('earlier', 'later'), () => null),
  ),
);

/** "Monday", "last Friday night". */
export const namedDay: Parser<CalendarSketch> = map(
  seq(ahead, maybe(turn), weekday, maybe(from(DAY_PARTS)), maybe(week)),
  ([, step, day, part, within]) =>
    calendar({
      weekday: day,
      ...(step === null ? {} : { turn: step }),
      ...(part === null ? {} : { dayPart: part }),
      ...(within === null ? {} : { within }),
    }),
);

const which = either(
  map(from(ORDINALS), (nth) => (nth <= 5 ? nth : null)),
  map(phrase('last', 'final'), () => -1),
);

/** "The first Monday of November 2008", "the last Friday in May". */
const nthOfMonth: Parser<CalendarSketch> = map(
  seq(the, which, weekday, phrase('of', 'in'), month, maybe(seq(maybe(phrase(',', 'of')), anyYear))),
  ([, nth, day, , name, written]) =>
    calendar({ nth, weekday: day, month: name, ...(written === null ? {} : { year: written[1] }) }),
);

/** "The week of March 6". */
const weekOf: Parser<CalendarSketch> = map(
  seq(
    the,
    phrase('week of', 'week beginning', 'week starting'),
    month,
    cleanDay,
    maybe(seq(maybe(phrase(',')), anyYear)),
  ),
  ([, , name, day, written]) =>
    calendar({ week: 'WEEK', month: name, day, ...(written === null ? {} : { year: written[1] }) }),
);

const weekend: Parser<CalendarSketch> = either(
  map(seq(maybe(phrase('earlier', 'later')), turn, phrase('weekend')), ([, step]) =>
    calendar({ week: 'WEEKEND', turn: step }),
  ),
  map(seq(the, phrase('weekend')), () => calendar({ week: 'WEEKEND' })),
);

const plural = word(
  ({ lower, capital }) => (capital ? WEEKDAYS.get(lower.slice(0, -1)) : undefined),
  [...WEEKDAYS.keys()].map((name) => `${name}s`),
);
const plurals = from(new Map([...DAY_PARTS].map(([name, part]) => [`${name}s`, part])));

/** ISO counts Monday as 1 and Sunday as 7. */
const recurring: Parser<SetSketch> = either(
  map(plural, (day) => set(`XXXX-WXX-${day === 0 ? 7 : day}`)),
  map(seq(phrase('each', 'every'), weekday, maybe(from(DAY_PARTS))), ([, day, part]) =>
    set(`XXXX-WXX-${day === 0 ? 7 : day}${part === null ? '' : `T${part}`}`),
  ),
  map(seq(weekday, plurals), ([day, part]) => set(`XXXX-WXX-${day === 0 ? 7 : day}T${part}`)),
);

export const weekdayRules: readonly TimeRule[] = [
  {
    name: 'time/weekday',
    reads: ['The minister arrived Monday.', 'The vote is next Friday.', 'Shelling began late Tuesday night.'],
    skips: ['Shops close on Sundays.', 'He spoke to the Sun.'],
    parse: namedDay,
  },
  {
    name: 'time/weekday-of-month',
    reads: ['They vote on the first Tuesday of November 2010.', 'The fair opens on the last Friday in May.'],
    skips: ['The first Monday was hard.', 'On the first of November they left.'],
    parse: nthOfMonth,
  },
  {
    name: 'time/week-of-day',
    reads: ['Hearings begin the week of March 6.'],
    skips: ['It was a week of March rain.'],
    parse: weekOf,
  },
  {
    name: 'time/weekend',
    reads: ['Fighting spread over the weekend.', 'The leaders meet this weekend.'],
    skips: ['A weekend house burned.'],
    parse: weekend,
  },
  {
    name: 'time/every-weekday',
    reads: ['Shops close on Sundays.', 'They march every Friday.'],
    skips: ['The vote is next Friday.'],
    parse: recurring,
  },
];
