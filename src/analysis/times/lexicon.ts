/** What the words of time mean. */

export type Unit =
  | 'SECOND'
  | 'MINUTE'
  | 'HOUR'
  | 'DAY'
  | 'WEEKEND'
  | 'WEEK'
  | 'MONTH'
  | 'QUARTER'
  | 'HALF'
  | 'YEAR'
  | 'DECADE'
  | 'CENTURY';

/** TIMEX3 codes: spring, summer, autumn (fall), winter. */
export type Season = 'SP' | 'SU' | 'FA' | 'WI';

/** TIMEX3 codes: morning, midday, afternoon, evening, night. */
export type DayPart = 'MO' | 'MI' | 'AF' | 'EV' | 'NI';

const numbered = (words: string, first: number): [string, number][] =>
  words.split(' ').map((word, index) => [word, index + first]);

const MONTH_NAMES = 'january february march april may june july august september october november december';
const MONTH_SHORT = 'jan feb mar apr may jun jul aug sep oct nov dec';

/** Full names and abbreviations, 1 to 12. */
export const MONTHS: ReadonlyMap<string, number> = new Map([
  ...numbered(MONTH_NAMES, 1),
  ...numbered(MONTH_SHORT, 1),
  ['sept', 9],
]);

/** Names that are words of their own when nothing marks them as months. */
export const AMBIGUOUS_MONTHS: ReadonlySet<string> = new Set(['may', 'march', 'mar', 'jan', 'dec', 'sep', 'jun']);

/** 0 Sunday to 6 Saturday. */
export const WEEKDAYS: ReadonlyMap<string, number> = new Map(
  numbered('sunday monday tuesday wednesday thursday friday saturday', 0),
);

/** Abbreviations that need a point or a date behind them. */
export const WEEKDAYS_SHORT: ReadonlyMap<string, number> = new Map([
  ...numbered('sun mon tue wed thu fri sat', 0),
  ['tues', 2],
  ['weds', 3],
  ['thur', 4],
  ['thurs', 4],
]);

export const UNITS: ReadonlyMap<string, Unit> = new Map<string, Unit>([
  ['second', 'SECOND'],
  ['minute', 'MINUTE'],
  ['hour', 'HOUR'],
  ['day', 'DAY'],
  ['night', 'DAY'],
  ['weekend', 'WEEKEND'],
  ['week', 'WEEK'],
  ['month', 'MONTH'],
  ['quarter', 'QUARTER'],
  ['year', 'YEAR'],
  ['decade', 'DECADE'],
  ['century', 'CENTURY'],
]);

export const UNITS_PLURAL: ReadonlyMap<string, Unit> = new Map<string, Unit>([
  ...[...UNITS].map(([word, unit]): [string, Unit] => [`${word}s`, unit]),
  ['centuries', 'CENTURY'],
  ['mins', 'MINUTE'],
  ['hrs', 'HOUR'],
  ['yrs', 'YEAR'],
]);

export const SEASONS: ReadonlyMap<string, Season> = new Map([
  ['spring', 'SP'],
  ['summer', 'SU'],
  ['autumn', 'FA'],
  ['fall', 'FA'],
  ['winter', 'WI'],
]);

export const DAY_PARTS: ReadonlyMap<string, DayPart> = new Map([
  ['morning', 'MO'],
  ['afternoon', 'AF'],
  ['evening', 'EV'],
  ['night', 'NI'],
]);

export const CARDINALS: ReadonlyMap<string, number> = new Map([
  ...numbered('one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen', 1),
  ...numbered('sixteen seventeen eighteen nineteen', 16),
  ...'twenty thirty forty fifty sixty seventy eighty ninety'
    .split(' ')
    .map((word, index): [string, number] => [word, (index + 2) * 10]),
]);

export const ORDINALS: ReadonlyMap<string, number> = new Map([
  ...numbered('first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth', 1),
  ...numbered('fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth', 14),
  ['thirtieth', 30],
]);

/** Days named for what is kept on them, with the day or a rule that `holidays.ts` works out. */
export const ZONES: ReadonlySet<string> = new Set(
  'gmt utc est edt cst cdt mst mdt pst pdt et pt ct bst cet cest eet msk ist jst kst hkt aest'.split(' '),
);
