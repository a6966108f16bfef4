/** What a time expression says by its own words, before the calendar, the tense and the publication day are asked. */
import type { DayPart, Season, Unit } from './lexicon.ts';

/** Which one of those that recur: "last March", "this summer", "next Monday". */
export type Turn = 'LAST' | 'THIS' | 'NEXT';

/** Fields of the calendar; what is missing is worked out. The finest field that is there is the precision. */
export interface CalendarSketch {
  readonly kind: 'CALENDAR';
  /** 199 for the 1990s. */
  readonly decade?: number;
  /** 19 for the years from 1900 to 1999. */
  readonly century?: number;
  readonly year?: number;
  readonly half?: number;
  readonly quarter?: number;
  readonly season?: Season;
  readonly month?: number;
  readonly day?: number;
  /** 0 Sunday to 6 Saturday. */
  readonly weekday?: number;
  /** Which of the weekdays of a month: 1 is the first, -1 the last. */
  readonly nth?: number;
  /** The week, or weekend, that the day is in. */
  readonly week?: 'WEEK' | 'WEEKEND';
  readonly dayPart?: DayPart;
  /** TIMEX3: `10:35`, `17:00`. */
  readonly clock?: string;
  readonly turn?: Turn;
  /** The period that it lies in: "March last year". */
  readonly within?: ShiftSketch;
  /** A day that is kept every year; the year decides which. */
  readonly holiday?: string;
}

/** So many units from now or from the time last spoken of. */
export interface ShiftSketch {
  readonly kind: 'SHIFT';
  readonly unit: Unit;
  /** Negative is past; `PAST` and `FUTURE` for "several years ago", "in a few days". */
  readonly amount: number | 'PAST' | 'FUTURE';
  /** What it is counted from: the publication day, or the time last spoken of. */
  readonly from: 'NOW' | 'THEN';
  /** Compares with the quarter that is reported on, where there is one: "a year ago", "the quarter". */
  readonly compares?: boolean;
  readonly dayPart?: DayPart;
  readonly clock?: string;
}

/** "Three years": a length, no point. */
export interface DurationSketch {
  readonly kind: 'DURATION';
  /** TIMEX3: `P3Y`, `PT2H`, `PXM`. */
  readonly value: string;
}

/** "Every Monday", "daily". */
export interface SetSketch {
  readonly kind: 'SET';
  readonly value: string;
}

/** "Since then": the time last spoken of. */
interface ThenSketch {
  readonly kind: 'THEN';
}

/** "Now", "recently", "soon". */
export interface VagueSketch {
  readonly kind: 'VAGUE';
  readonly value: 'PRESENT_REF' | 'PAST_REF' | 'FUTURE_REF';
}

/** "Two weeks after May 3": so many units from another time. */
export interface OffsetSketch {
  readonly kind: 'OFFSET';
  readonly unit: Unit;
  readonly amount: number;
  readonly base: Sketch;
}

/** "March-April 2008": from the first day of one to the last day of the other. */
export interface RangeSketch {
  readonly kind: 'RANGE';
  readonly from: CalendarSketch;
  readonly to: CalendarSketch;
}

export type Sketch =
  | CalendarSketch
  | ShiftSketch
  | ThenSketch
  | DurationSketch
  | SetSketch
  | VagueSketch
  | RangeSketch
  | OffsetSketch;

export function calendar(fields: Omit<CalendarSketch, 'kind'>): CalendarSketch {
  return { kind: 'CALENDAR', ...fields };
}

export function shift(fields: Omit<ShiftSketch, 'kind'>): ShiftSketch {
  return { kind: 'SHIFT', ...fields };
}

export function set(value: string): SetSketch {
  return { kind: 'SET', value };
}
