/** Times of day: "10:35 a.m.", "noon Friday", "0735 GMT", "5 o'clock". */

import { pad } from '../../calendar.ts';
import { DAY_PARTS, ZONES } from '../lexicon.ts';
import { ahead, behind, either, from, map, maybe, not, numeral, type Parser, phrase, seq, word } from '../parser.ts';
import { type CalendarSketch, calendar, type ShiftSketch, shift } from '../sketch.ts';
import type { TimeRule } from '../time-rule.ts';
import { cleanDay, month, weekday } from './common.ts';

const hour = numeral(({ digits, text, suffix }) => (suffix === '' && text.length <= 2 && digits <= 24 ? digits : null));
const minute = numeral(({ digits, text, glued, suffix }) =>
  glued && suffix === '' && text.length === 2 && digits < 60 ? digits : null,
);
const colon = word(({ text, glued }) => (glued ? text : null), [':', '.']);
const strictColon = word(({ text, glued }) => (glued ? text : null), [':']);
const half = either(
  map(
    word(({ lower }) => /^([ap])\.?m\.?$/.exec(lower)?.[1]),
    (letter) => letter,
  ),
  map(seq(phrase('a', 'p'), phrase('.'), phrase('m'), maybe(phrase('.'))), ([letter]) => letter),
);
const zoneName = word(({ lower, text }) => (text === text.toUpperCase() ? lower : null), ZONES);
const zone = maybe(
  either(
    zoneName,
    map(seq(phrase('local', 'moscow', 'eastern', 'pacific', 'beijing', 'london'), phrase('time')), () => ''),
  ),
);

function clock(hours: number, minutes: number, letter: string | undefined | null): string | null {
  if (letter === 'p' && hours > 12) return null;
  const full = letter === 'p' && hours < 12 ? hours + 12 : letter === 'a' && hours === 12 ? 0 : hours;
  return full > 24 ? null : `${pad(full)}:${pad(minutes)}`;
}

const exact: Parser<string> = either(
  map(seq(hour, maybe(seq(colon, minute)), half), ([hours, minutes, letter]) =>
    clock(hours, minutes?.[1] ?? 0, letter),
  ),
  map(seq(hour, strictColon, minute, not(strictColon)), ([hours, , minutes]) => clock(hours, minutes, null)),
  map(seq(hour, phrase("o'clock")), ([hours]) => clock(hours, 0, null)),
  map(
    seq(
      numeral(({ text, digits, suffix }) =>
        suffix === '' && text.length === 4 && digits < 2400 && digits % 100 < 60 ? digits : null,
      ),
      ahead(zoneName),
    ),
    ([digits]) => clock(Math.floor(digits / 100), digits % 100, null),
  ),
);

const noon: Parser<string> = map(phrase('noon', 'midday', 'midnight'), (text) =>
  text === 'midnight' ? '24:00' : '12:00',
);

type Day = Partial<Pick<CalendarSketch, 'weekday' | 'month' | 'day'>> & { readonly near?: number };
const day: Parser<Day> = either(
  map(
    seq(maybe(phrase('on')), weekday, maybe(phrase(',')), month, cleanDay),
    ([, , , name, number]): Day => ({ month: name, day: number }),
  ),
  map(seq(maybe(phrase('on', ',')), month, cleanDay), ([, name, number]): Day => ({ month: name, day: number })),
  map(seq(maybe(phrase('on')), weekday), ([, number]): Day => ({ weekday: number })),
  map(
    phrase('today', 'yesterday', 'tomorrow'),
    (text): Day => ({ near: text === 'today' ? 0 : text === 'tomorrow' ? 1 : -1 }),
  ),
);

function timed(time: string, on: Day | null): CalendarSketch | ShiftSketch {
  if (on?.near !== undefined) return shift({ unit: 'DAY', amount: on.near, from: 'NOW', clock: time });
  return calendar({ ...(on ?? {}), clock: time });
}

const timeOfDay = map(
  seq(
    behind((before) => before?.lower !== 'high'),
    either(exact, noon),
    zone,
    maybe(day),
  ),
  ([, time, where, on]) => timed(where === 'utc' || where === 'gmt' ? `${time}Z` : time, on),
);

/** "Friday at 10 a.m." is two expressions; "4 in the morning" is one. */
const inThePart: Parser<CalendarSketch> = map(seq(hour, phrase('in the'), from(DAY_PARTS)), ([hours, , part]) => {
  const time = clock(hours, 0, part === 'MO' ? 'a' : 'p');
  return time === null ? null : calendar({ clock: time });
});

/** "In the morning": a part of the day that is spoken of. */
const part: Parser<CalendarSketch> = map(
  seq(
    behind((before) => /^(?:in|during|on|by|until)$/.test(before?.lower ?? '')),
    phrase('the'),
    maybe(phrase('early', 'late')),
    from(DAY_PARTS),
    not(phrase('of')),
  ),
  ([, , , value]) => calendar({ dayPart: value }),
);

export const clockRules: readonly TimeRule[] = [
  {
    name: 'time/clock',
    reads: [
      'The bomb went off at 10:35 a.m. Friday.',
      'Polls close at 1900 GMT.',
      'The truce begins at midnight.',
      "They left at 5 o'clock.",
    ],
    skips: ['The vote was 10 to 35.', 'It cost 1900 marks.'],
    parse: either(timeOfDay, inThePart),
  },
  {
    name: 'time/part-of-day',
    reads: ['Troops entered the town in the morning.'],
    skips: ['Morning papers sold out.'],
    parse: part,
  },
];
