/** Sketch -> TIMEX3 value and period: the calendar, the publication day, the time last spoken of, and the tense decide. */
import type { DateBasis, TimexType } from '../analysis.ts';
import { addDays, type Day, dayNumber, formatDay, isDay, mondayOf, pad, weekdayOf } from '../calendar.ts';
import { HOLIDAYS, nthWeekday } from './holidays.ts';
import { moved } from './moved.ts';
import { byTense, inTurn, nearest } from './nearest.ts';
import {
  centuryPeriod,
  dayPeriod,
  decadePeriod,
  edgesOf,
  halfPeriod,
  monthPeriod,
  type Period,
  quarterPeriod,
  seasonPeriod,
  weekendPeriod,
  weekPeriod,
  yearPeriod,
} from './period.ts';
import type { CalendarSketch, OffsetSketch, RangeSketch, ShiftSketch, Sketch } from './sketch.ts';
import type { Tense } from './tense.ts';

export interface Context {
  /** The day of publication; null while it is not known. */
  readonly now: Day | null;
  /** The time last spoken of. */
  readonly spoken: Period | null;
  /** The quarter last spoken of, for reports that compare quarters. */
  readonly quarter: Period | null;
  readonly tense: Tense | null;
}

export interface Resolved {
  readonly type: TimexType;
  readonly value: string;
  /** Null for lengths, repetitions, and what could not be placed. */
  readonly period: Period | null;
  readonly basis: DateBasis;
  /** What it was counted from. */
  readonly anchor: string | null;
}

/** Years that four digits can write. */
const FIRST_YEAR = 1;
const LAST_YEAR = 9999;

export function resolve(sketch: Sketch, context: Context): Resolved {
  const resolved = resolveAny(sketch, context);
  const { period } = resolved;
  if (period === null || (period.first.year >= FIRST_YEAR && period.last.year <= LAST_YEAR)) return resolved;
  return { ...resolved, value: period.first.year < FIRST_YEAR ? 'PAST_REF' : 'FUTURE_REF', period: null };
}

function resolveAny(sketch: Sketch, context: Context): Resolved {
  switch (sketch.kind) {
    case 'DURATION':
    case 'SET':
      return { type: sketch.kind, value: sketch.value, period: null, basis: 'EXPLICIT', anchor: null };
    case 'VAGUE':
      return { type: 'DATE', value: sketch.value, period: null, basis: 'RELATIVE', anchor: null };
    case 'THEN': {
      const { spoken } = context;
      return {
        type: 'DATE',
        value: spoken?.value ?? 'PAST_REF',
        period: spoken,
        basis: 'RELATIVE',
        anchor: spoken?.edtf ?? null,
      };
    }
    case 'RANGE':
      return resolveRange(sketch, context);
    case 'OFFSET':
      return resolveOffset(sketch, context);
    case 'SHIFT':
      return resolveShift(sketch, context);
    case 'CALENDAR':
      return resolveCalendar(sketch, context);
  }
}

function resolveRange({ from, to }: RangeSketch, context: Context): Resolved {
  const first = resolveCalendar(from, context);
  const last = resolveEnd(to, first, context);
  const value = `${first.value}/${last.value}`;
  const { basis, anchor } = first;
  if (first.period === null || last.period === null) return { type: 'DATE', value, period: null, basis, anchor };
  const period: Period = {
    value,
    edtf: `${edgesOf(first.period)[0]}/${edgesOf(last.period)[1]}`,
    first: first.period.first,
    last: last.period.last,
    precision: first.period.precision,
  };
  return { type: 'DATE', value, period, basis, anchor };
}

/** The end lies in the year of the start, or, for "December-January", in the next. */
function resolveEnd(to: CalendarSketch, { period }: Resolved, context: Context): Resolved {
  if (to.year !== undefined || period === null) return resolveCalendar(to, context);
  const inYear = (year: number) => resolveCalendar({ ...to, year }, context);
  const same = inYear(period.first.year);
  const before = same.period !== null && dayNumber(same.period.last) < dayNumber(period.first);
  return before ? inYear(period.first.year + 1) : same;
}

/** A day counted from a day is a day for days and weeks, and a month for what is longer. */
function resolveOffset({ unit, amount, base }: OffsetSketch, context: Context): Resolved {
  const start = resolveAny(base, context);
  if (start.period === null)
    return { type: 'DATE', value: 'XXXX-XX-XX', period: null, basis: 'RELATIVE', anchor: null };
  const { first, last, precision, edtf } = start.period;
  const days = unit === 'DAY' || unit === 'WEEK';
  const period =
    days && precision === 'DAY'
      ? dayPeriod(addDays(amount > 0 ? last : first, Math.round(amount * (unit === 'WEEK' ? 7 : 1))))
      : unit === 'YEAR' && precision === 'DAY'
        ? moved(start.period, 'MONTH', Math.round(amount * 12))
        : moved(start.period, unit, amount);
  return { type: 'DATE', value: period.value, period, basis: 'RELATIVE', anchor: edtf };
}

function resolveShift(sketch: ShiftSketch, context: Context): Resolved {
  const anchor =
    sketch.from === 'THEN'
      ? (context.spoken ?? (context.now && dayPeriod(context.now)))
      : context.now && dayPeriod(context.now);
  const type: TimexType = sketch.dayPart !== undefined || sketch.clock !== undefined ? 'TIME' : 'DATE';
  if (typeof sketch.amount === 'string') {
    return { type, value: `${sketch.amount}_REF`, period: null, basis: 'RELATIVE', anchor: null };
  }
  const compared = sketch.compares ? comparedQuarter(sketch, context) : null;
  if (compared !== null)
    return { type, value: compared.value, period: compared, basis: 'RELATIVE', anchor: compared.edtf };
  if (anchor === null) return { type, value: unplaced(sketch), period: null, basis: 'RELATIVE', anchor: null };
  const period = moved(anchor, sketch.unit, sketch.amount);
  return {
    type,
    value: period.value + timeOf(sketch),
    period,
    basis: 'RELATIVE',
    anchor: sketch.from === 'THEN' && context.spoken !== null ? context.spoken.edtf : formatDay(anchor.first),
  };
}

/** In a report on a quarter, "a year earlier" is the same quarter a year earlier, and "the quarter" the one reported on. */
function comparedQuarter({ unit, amount }: ShiftSketch, { quarter }: Context): Period | null {
  if (quarter === null) return null;
  const { year, month } = quarter.first;
  const number = (month + 2) / 3;
  if (unit === 'YEAR' && amount === -1) return quarterPeriod(year - 1, number);
  return unit === 'QUARTER' && amount === 0 ? quarterPeriod(year, number) : null;
}

function unplaced({ unit, amount }: ShiftSketch): string {
  if (amount === 0) return 'PRESENT_REF';
  if (unit === 'DAY') return 'XXXX-XX-XX';
  return typeof amount === 'number' && amount < 0 ? 'PAST_REF' : 'FUTURE_REF';
}

function timeOf({ dayPart, clock }: Pick<CalendarSketch, 'dayPart' | 'clock'>): string {
  if (clock !== undefined) return `T${clock}`;
  return dayPart === undefined ? '' : dayPart === 'MI' ? 'T12:00' : `T${dayPart}`;
}

function resolveCalendar(sketch: CalendarSketch, context: Context): Resolved {
  const type: TimexType = sketch.dayPart !== undefined || sketch.clock !== undefined ? 'TIME' : 'DATE';
  const time = timeOf(sketch);
  const give = (period: Period, basis: DateBasis, anchor: string | null): Resolved => ({
    type,
    value: period.value + time,
    period,
    basis,
    anchor,
  });
  if (sketch.century !== undefined) return give(centuryPeriod(sketch.century), 'EXPLICIT', null);
  if (sketch.decade !== undefined) return give(decadePeriod(sketch.decade), 'EXPLICIT', null);
  if (sketch.year !== undefined) {
    const period = periodIn(sketch, sketch.year);
    if (period !== null) return give(period, 'EXPLICIT', null);
  }
  const found = choose(sketch, context);
  if (found === null) return { type, value: partial(sketch) + time, period: null, basis: 'RELATIVE', anchor: null };
  return give(found.period, 'RELATIVE', found.anchor);
}

interface Chosen {
  readonly period: Period;
  readonly anchor: string;
}

/** Which of those that recur is meant. */
function choose(sketch: CalendarSketch, context: Context): Chosen | null {
  const { now, spoken, tense } = context;
  if (sketch.within !== undefined) {
    const frame = resolveShift(sketch.within, context);
    if (frame.period === null || frame.anchor === null) return null;
    const period =
      sketch.weekday !== undefined && sketch.month === undefined
        ? dayPeriod(addDays(mondayOf(frame.period.first), (sketch.weekday + 6) % 7))
        : periodIn(
            sketch.day !== undefined && sketch.month === undefined
              ? { ...sketch, month: frame.period.first.month }
              : sketch,
            frame.period.first.year,
          );
    return period === null ? null : { period, anchor: frame.anchor };
  }
  if (now === null) {
    // Without a publication day a month can still lie in the year spoken of.
    if (spoken === null || sketch.weekday !== undefined || sketch.turn !== undefined) return null;
    const period = periodIn(sketch, spoken.first.year);
    return period === null ? null : { period, anchor: spoken.edtf };
  }
  const anchor = formatDay(now);
  const candidates = candidatesNear(sketch, now);
  const turned = sketch.turn === undefined ? null : inTurn(sketch.turn, candidates, now);
  const named = sketch.weekday !== undefined && sketch.month !== undefined;
  const period = turned ?? (named ? nearest(candidates, dayNumber(now)) : byTense(candidates, now, tense));
  return period === null ? null : { period, anchor };
}

/** All that could be meant, in the order of the calendar. */
function candidatesNear(sketch: CalendarSketch, now: Day): Period[] {
  if (isWeekly(sketch)) {
    const monday = mondayOf(now);
    return [-14, -7, 0, 7, 14].map((days) => {
      const start = addDays(monday, days);
      if (sketch.week === 'WEEKEND') return weekendPeriod(start);
      return sketch.weekday === undefined ? weekPeriod(start) : dayPeriod(addDays(start, (sketch.weekday + 6) % 7));
    });
  }
  if (sketch.clock !== undefined || sketch.dayPart !== undefined) {
    if (sketch.month === undefined && sketch.holiday === undefined) return [dayPeriod(now)];
  }
  const reach = sketch.weekday === undefined || sketch.nth !== undefined ? 1 : 7;
  const years = Array.from({ length: reach * 2 + 1 }, (_, index) => now.year - reach + index);
  const periods = years.flatMap((year) => periodIn(sketch, year) ?? []);
  if (sketch.weekday === undefined || sketch.nth !== undefined) return periods;
  const fitting = periods.filter(({ first }) => weekdayOf(first) === sketch.weekday);
  return fitting.length > 0 ? fitting : periods;
}

function isWeekly({ weekday, week, month }: CalendarSketch): boolean {
  return month === undefined && (weekday !== undefined || week !== undefined);
}

/** What the fields mean in a given year; null when they mean nothing there, like 30 February. */
function periodIn(sketch: CalendarSketch, year: number): Period | null {
  if (sketch.holiday !== undefined) {
    const day = HOLIDAYS.get(sketch.holiday)?.(year);
    return day === undefined ? null : dayPeriod(day);
  }
  if (sketch.month !== undefined) {
    if (sketch.nth !== undefined && sketch.weekday !== undefined) {
      const day = nthWeekday(sketch.nth, sketch.weekday, sketch.month)(year);
      return day.month === sketch.month ? dayPeriod(day) : null;
    }
    if (sketch.day === undefined) return monthPeriod(year, sketch.month);
    const day = { year, month: sketch.month, day: sketch.day };
    if (!isDay(day)) return null;
    return sketch.week === undefined ? dayPeriod(day) : weekPeriod(day);
  }
  if (sketch.quarter !== undefined) return quarterPeriod(year, sketch.quarter);
  if (sketch.half !== undefined) return halfPeriod(year, sketch.half);
  if (sketch.season !== undefined) return seasonPeriod(year, sketch.season);
  return sketch.weekday === undefined && sketch.week === undefined ? yearPeriod(year) : null;
}

/** TIMEX3 with the unknown left open: `XXXX-05-03`. */
function partial(sketch: CalendarSketch): string {
  const year = sketch.year === undefined ? 'XXXX' : String(sketch.year).padStart(4, '0');
  if (sketch.month !== undefined) {
    return `${year}-${pad(sketch.month)}${sketch.day === undefined ? '' : `-${pad(sketch.day)}`}`;
  }
  if (sketch.quarter !== undefined) return `${year}-Q${sketch.quarter}`;
  if (sketch.half !== undefined) return `${year}-H${sketch.half}`;
  if (sketch.season !== undefined) return `${year}-${sketch.season}`;
  if (sketch.weekday !== undefined) return `${year}-WXX-${sketch.weekday === 0 ? 7 : sketch.weekday}`;
  if (sketch.week !== undefined) return `${year}-WXX`;
  return 'XXXX-XX-XX';
}
