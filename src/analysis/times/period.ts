/** Periods of the calendar, from a day to a century, each with its TIMEX3 value, its EDTF and its first and last day. */
import type { DatePrecision } from '../analysis.ts';
import {
  addDays,
  type Day,
  daysInMonth,
  formatDay,
  formatMonth,
  formatYear,
  isoWeek,
  mondayOf,
  pad,
} from '../calendar.ts';
import type { Season } from './lexicon.ts';

export interface Period {
  /** TIMEX3: `2006-W15`, `2006-Q2`, `2006-SU`. */
  readonly value: string;
  /** EDTF level 1: what has no form of its own there is an interval. */
  readonly edtf: string;
  readonly first: Day;
  readonly last: Day;
  readonly precision: DatePrecision;
}

export function dayPeriod(day: Day): Period {
  const value = formatDay(day);
  return { value, edtf: value, first: day, last: day, precision: 'DAY' };
}

export function weekPeriod(day: Day): Period {
  const first = mondayOf(day);
  const last = addDays(first, 6);
  return { value: isoWeek(day), edtf: interval(first, last), first, last, precision: 'WEEK' };
}

/** Saturday and Sunday of the day's week. */
export function weekendPeriod(day: Day): Period {
  const first = addDays(mondayOf(day), 5);
  const last = addDays(first, 1);
  return { value: `${isoWeek(day)}-WE`, edtf: interval(first, last), first, last, precision: 'WEEK' };
}

export function monthPeriod(year: number, month: number): Period {
  const value = formatMonth(year, month);
  return { value, edtf: value, ...months(year, month, 1), precision: 'MONTH' };
}

export function quarterPeriod(year: number, quarter: number): Period {
  const start = quarter * 3 - 2;
  return {
    value: `${formatYear(year)}-Q${quarter}`,
    edtf: `${formatMonth(year, start)}/${formatMonth(year, start + 2)}`,
    ...months(year, start, 3),
    precision: 'QUARTER',
  };
}

export function halfPeriod(year: number, half: number): Period {
  const start = half * 6 - 5;
  return {
    value: `${formatYear(year)}-H${half}`,
    edtf: `${formatMonth(year, start)}/${formatMonth(year, start + 5)}`,
    ...months(year, start, 6),
    precision: 'HALF',
  };
}

/** First month and EDTF code; the bounds are the northern ones that meteorologists use. */
const SEASON_STARTS: Record<Season, readonly [month: number, code: number]> = {
  SP: [3, 21],
  SU: [6, 22],
  FA: [9, 23],
  WI: [12, 24],
};

/** The winter of a year begins in its December. */
export function seasonPeriod(year: number, season: Season): Period {
  const [start, code] = SEASON_STARTS[season];
  return {
    value: `${formatYear(year)}-${season}`,
    edtf: `${formatYear(year)}-${code}`,
    ...months(year, start, 3),
    precision: 'SEASON',
  };
}

export function yearPeriod(year: number): Period {
  const value = formatYear(year);
  return { value, edtf: value, ...months(year, 1, 12), precision: 'YEAR' };
}

/** 199 is the 1990s. */
export function decadePeriod(decade: number): Period {
  const value = `${String(decade).padStart(3, '0')}X`;
  return { value, edtf: value, ...months(decade * 10, 1, 120), precision: 'DECADE' };
}

/** 19 is the years from 1900 to 1999. */
export function centuryPeriod(century: number): Period {
  const value = `${pad(century)}XX`;
  return { value, edtf: value, ...months(century * 100, 1, 1200), precision: 'CENTURY' };
}

/** How the period is written at the start and at the end of an EDTF interval, which takes no seasons, decades or centuries. */
export function edgesOf({ edtf, first, last, precision }: Period): readonly [start: string, end: string] {
  if (precision === 'SEASON') return [formatMonth(first.year, first.month), formatMonth(last.year, last.month)];
  if (precision === 'DECADE' || precision === 'CENTURY') return [formatYear(first.year), formatYear(last.year)];
  const [start = edtf, end = edtf] = edtf.split('/');
  return [start, end];
}

function months(year: number, month: number, count: number): { first: Day; last: Day } {
  const index = year * 12 + month - 1 + count - 1;
  const lastYear = Math.floor(index / 12);
  const lastMonth = (index % 12) + 1;
  return {
    first: { year, month, day: 1 },
    last: { year: lastYear, month: lastMonth, day: daysInMonth(lastYear, lastMonth) },
  };
}

function interval(first: Day, last: Day): string {
  return `${formatDay(first)}/${formatDay(last)}`;
}
