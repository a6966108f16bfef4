/** Days counted from today: "yesterday", "tonight", "the day before yesterday", "this morning". */
import { DAY_PARTS } from '../lexicon.ts';
import { either, from, map, maybe, not, type Parser, phrase, seq } from '../parser.ts';
import { type ShiftSketch, shift } from '../sketch.ts';
import type { TimeRule } from '../time-rule.ts';
import { hyphen } from './common.ts';

const DAYS: ReadonlyMap<string, number> = new Map([
  ['the day before yesterday', -2],
  ['the day after tomorrow', 2],
  ['yesterday', -1],
  ['today', 0],
  ['tomorrow', 1],
]);

/** "Yesterday", "tomorrow morning". */
export const nearDay: Parser<ShiftSketch> = map(
  seq(maybe(phrase('earlier', 'later', 'early', 'late')), phrase(...DAYS.keys()), maybe(from(DAY_PARTS))),
  ([, text, part]) =>
    shift({
      unit: 'DAY',
      amount: DAYS.get(text) ?? 0,
      from: 'NOW',
      ...(part === null ? {} : { dayPart: part }),
    }),
);

const nearPart: Parser<ShiftSketch> = either(
  map(seq(maybe(phrase('earlier', 'later', 'early', 'late')), phrase('this'), from(DAY_PARTS)), ([, , part]) =>
    shift({
      unit: 'DAY',
      amount: 0,
      from: 'NOW',
      dayPart: part,
    }),
  ),
  map(seq(phrase('last'), phrase('night', 'evening')), ([, part]) =>
    shift({
      unit: 'DAY',
      amount: -1,
      from: 'NOW',
      dayPart: part === 'night' ? 'NI' : 'EV',
    }),
  ),
  map(seq(maybe(phrase('later')), phrase('tonight')), () =>
    shift({ unit: 'DAY', amount: 0, from: 'NOW', dayPart: 'NI' }),
  ),
  map(seq(phrase('overnight'), not(hyphen)), () => shift({ unit: 'DAY', amount: 0, from: 'NOW', dayPart: 'NI' })),
);

export const nearRules: readonly TimeRule[] = [
  {
    name: 'time/near-day',
    reads: ['The envoy left yesterday.', 'Parliament votes tomorrow.', 'They met the day before yesterday.'],
    skips: ['The days are long.'],
    parse: nearDay,
  },
  {
    name: 'time/part-of-near-day',
    reads: ['He was freed this morning.', 'Police raided the house last night.', 'The king speaks tonight.'],
    skips: ['The night was long.', 'The last nightclub closed.'],
    parse: nearPart,
  },
];
