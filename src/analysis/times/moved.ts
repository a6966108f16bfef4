/** Counting on the calendar: so many days, weeks, months or years from a period. */
import { addDays, addMonths } from '../calendar.ts';
import type { Unit } from './lexicon.ts';
import {
  centuryPeriod,
  dayPeriod,
  decadePeriod,
  halfPeriod,
  monthPeriod,
  type Period,
  quarterPeriod,
  weekendPeriod,
  weekPeriod,
  yearPeriod,
} from './period.ts';

/** So many units from a period. */
export function moved(anchor: Period, unit: Unit, amount: number): Period {
  const day = anchor.first;
  const whole = Math.trunc(amount);
  const months = Math.round(amount * 12);
  switch (unit) {
    case 'SECOND':
    case 'MINUTE':
    case 'HOUR':
      return dayPeriod(addDays(day, unit === 'HOUR' ? Math.trunc(amount / 24) : 0));
    case 'DAY':
      return dayPeriod(addDays(amount > 0 ? anchor.last : day, whole));
    case 'WEEK':
      return weekPeriod(addDays(day, Math.round(amount * 7)));
    case 'WEEKEND':
      return weekendPeriod(addDays(day, whole * 7));
    case 'MONTH': {
      const { year, month } = addMonths(day, whole);
      return monthPeriod(year, month);
    }
    case 'QUARTER': {
      const { year, month } = addMonths(day, whole * 3);
      return quarterPeriod(year, Math.ceil(month / 3));
    }
    case 'HALF': {
      const { year, month } = addMonths(day, whole * 6);
      return halfPeriod(year, month > 6 ? 2 : 1);
    }
    case 'YEAR':
      if (Number.isInteger(amount)) return yearPeriod(day.year + amount);
      return yearPeriod(addMonths(day, months).year);
    case 'DECADE':
      if (Math.abs(whole) >= 1 && anchor.precision === 'DAY') return yearPeriod(day.year + whole * 10);
      return decadePeriod(Math.floor(day.year / 10) + whole);
    case 'CENTURY':
      return centuryPeriod(Math.floor(day.year / 100) + whole);
  }
}
