/**
 * EDTF (ISO 8601-2 level 1) as Dateline writes it: years, months, days, seasons, decades and centuries with `X`, qualifiers, and
 * intervals open at either end. Seasons have the bounds of period.ts, not those of a library.
 */
import { type Day, formatDay, isDay } from '../calendar.ts';
import {
  centuryPeriod,
  dayPeriod,
  decadePeriod,
  monthPeriod,
  type Period,
  seasonPeriod,
  yearPeriod,
} from './period.ts';

/** First and last day, `YYYY-MM-DD`; null on an open side. */
export interface EdtfBounds {
  readonly earliest: string | null;
  readonly latest: string | null;
}

const SEASONS = { 21: 'SP', 22: 'SU', 23: 'FA', 24: 'WI' } as const;

/** The days that an EDTF string spans; null when it is not one that Dateline knows. */
export function parseEdtf(text: string): EdtfBounds | null {
  const [first, last, ...more] = text.split('/');
  if (first === undefined || more.length > 0) return null;
  if (last === undefined) {
    const period = periodOf(first);
    return period === null ? null : { earliest: formatDay(period.first), latest: formatDay(period.last) };
  }
  const start = first === '..' ? null : periodOf(first);
  const end = last === '..' ? null : periodOf(last);
  if ((start === null && first !== '..') || (end === null && last !== '..') || (start === null && end === null))
    return null;
  const earliest = start === null ? null : formatDay(start.first);
  const latest = end === null ? null : formatDay(end.last);
  return earliest !== null && latest !== null && earliest > latest ? null : { earliest, latest };
}

function periodOf(text: string): Period | null {
  const match = /^(\d{4}|\d{3}X|\d\dXX)(?:-(\d\d))?(?:-(\d\d))?[?~%]?$/.exec(text);
  const [, year, second, third] = match ?? [];
  if (year === undefined) return null;
  if (year.endsWith('X')) {
    if (second !== undefined) return null;
    return year.endsWith('XX') ? centuryPeriod(Number(year.slice(0, 2))) : decadePeriod(Number(year.slice(0, 3)));
  }
  if (second === undefined) return yearPeriod(Number(year));
  const part = Number(second);
  if (third === undefined) {
    const season = part === 21 || part === 22 || part === 23 || part === 24 ? SEASONS[part] : null;
    if (season !== null) return seasonPeriod(Number(year), season);
    return part >= 1 && part <= 12 ? monthPeriod(Number(year), part) : null;
  }
  const day: Day = { year: Number(year), month: part, day: Number(third) };
  return isDay(day) ? dayPeriod(day) : null;
}
