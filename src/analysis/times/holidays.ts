/** Holidays by name, and the day that each falls on in a given year. */
import { addDays, type Day, dayNumber, fromDayNumber, weekdayOf } from '../calendar.ts';

type DayOfYear = (year: number) => Day;

const fixed =
  (month: number, day: number): DayOfYear =>
  (year) => ({ year, month, day });

/** The nth weekday of a month; -1 is the last. */
export const nthWeekday =
  (count: number, weekday: number, month: number): DayOfYear =>
  (year) => {
    if (count < 0) {
      const last = addDays({ year: month === 12 ? year + 1 : year, month: month === 12 ? 1 : month + 1, day: 1 }, -1);
      return addDays(last, -((weekdayOf(last) - weekday + 7) % 7));
    }
    const first = { year, month, day: 1 };
    return addDays(first, ((weekday - weekdayOf(first) + 7) % 7) + 7 * (count - 1));
  };

/** Western Easter, by the anonymous Gregorian computus. */
function easter(year: number): Day {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7;
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114;
  return { year, month: Math.floor(f / 31), day: (f % 31) + 1 };
}

const fromEaster =
  (days: number): DayOfYear =>
  (year) =>
    fromDayNumber(dayNumber(easter(year)) + days);

/** Longer names first, for the parser. */
export const HOLIDAYS: ReadonlyMap<string, DayOfYear> = new Map([
  ["new year 's eve", fixed(12, 31)],
  ["new year 's day", fixed(1, 1)],
  ['martin luther king day', nthWeekday(3, 1, 1)],
  ["valentine 's day", fixed(2, 14)],
  ["st. patrick 's day", fixed(3, 17)],
  ["saint patrick 's day", fixed(3, 17)],
  ["presidents ' day", nthWeekday(3, 1, 2)],
  ["all saints ' day", fixed(11, 1)],
  ['ascension day', fromEaster(39)],
  ['whit sunday', fromEaster(49)],
  ['pentecost', fromEaster(49)],
  ['maundy thursday', fromEaster(-3)],
  ['shrove tuesday', fromEaster(-47)],
  ['epiphany', fixed(1, 6)],
  ['anzac day', fixed(4, 25)],
  ['earth day', fixed(4, 22)],
  ['good friday', fromEaster(-2)],
  ['easter sunday', fromEaster(0)],
  ['easter monday', fromEaster(1)],
  ['palm sunday', fromEaster(-7)],
  ['ash wednesday', fromEaster(-46)],
  ['easter', fromEaster(0)],
  ['may day', fixed(5, 1)],
  ['memorial day', nthWeekday(-1, 1, 5)],
  ['bastille day', fixed(7, 14)],
  ['labor day', nthWeekday(1, 1, 9)],
  ['columbus day', nthWeekday(2, 1, 10)],
  ['halloween', fixed(10, 31)],
  ['veterans day', fixed(11, 11)],
  ['armistice day', fixed(11, 11)],
  ['thanksgiving', nthWeekday(4, 4, 11)],
  ['christmas eve', fixed(12, 24)],
  ['christmas', fixed(12, 25)],
  ['boxing day', fixed(12, 26)],
]);
