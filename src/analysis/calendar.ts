/** The proleptic Gregorian calendar in UTC: days as `YYYY-MM-DD`, and what lies around them. Pure arithmetic, no clock. */

/** A day on the calendar; `month` 1 to 12. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const MS_PER_DAY = 86_400_000;

/** `YYYY-MM-DD`, years padded to four digits. */
export function formatDay({ year, month, day }: Day): string {
  return `${formatYear(year)}-${pad(month)}-${pad(day)}`;
}

/** Four digits. */
export function formatYear(year: number): string {
  return String(year).padStart(4, '0');
}

/** `YYYY-MM`. */
export function formatMonth(year: number, month: number): string {
  return `${formatYear(year)}-${pad(month)}`;
}

/** Two digits. */
export function pad(value: number): string {
  return String(value).padStart(2, '0');
}

/** The day that `YYYY-MM-DD` names; null when it is none. */
export function parseDay(text: string): Day | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (match === null) return null;
  const day = { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
  return isDay(day) ? day : null;
}

/** Whether the month has the day. */
export function isDay({ year, month, day }: Day): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** 28 to 31. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Days since 1970-01-01. */
export function dayNumber({ year, month, day }: Day): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return Math.floor(date.getTime() / MS_PER_DAY);
}

/** The day so many days since 1970-01-01. */
export function fromDayNumber(number: number): Day {
  const date = new Date(number * MS_PER_DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** The day so many days later, or earlier when negative. */
export function addDays(day: Day, days: number): Day {
  return fromDayNumber(dayNumber(day) + days);
}

/** The same day of another month, or that month's last. */
export function addMonths({ year, month, day }: Day, months: number): Day {
  const index = year * 12 + (month - 1) + months;
  const target = { year: Math.floor(index / 12), month: (((index % 12) + 12) % 12) + 1 };
  return { ...target, day: Math.min(day, daysInMonth(target.year, target.month)) };
}

/** 0 Sunday to 6 Saturday. */
export function weekdayOf(day: Day): number {
  return (((dayNumber(day) + 4) % 7) + 7) % 7;
}

/** Monday of the day's week. */
export function mondayOf(day: Day): Day {
  return addDays(day, -((weekdayOf(day) + 6) % 7));
}

/** ISO 8601 week: `2006-W15`. */
export function isoWeek(day: Day): string {
  const thursday = addDays(mondayOf(day), 3);
  const first = dayNumber({ year: thursday.year, month: 1, day: 1 });
  const week = 1 + Math.floor((dayNumber(thursday) - first) / 7);
  return `${formatYear(thursday.year)}-W${pad(week)}`;
}
