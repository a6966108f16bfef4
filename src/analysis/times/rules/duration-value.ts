/** TIMEX3 durations. */
import type { Unit } from '../lexicon.ts';
import type { Quantity } from './quantity.ts';

const CODES: Record<Unit, readonly [prefix: string, unit: string]> = {
  SECOND: ['PT', 'S'],
  MINUTE: ['PT', 'M'],
  HOUR: ['PT', 'H'],
  DAY: ['P', 'D'],
  WEEKEND: ['P', 'WE'],
  WEEK: ['P', 'W'],
  MONTH: ['P', 'M'],
  QUARTER: ['P', 'Q'],
  HALF: ['P', 'H'],
  YEAR: ['P', 'Y'],
  DECADE: ['P', 'DE'],
  CENTURY: ['P', 'CE'],
};

/** Half units that have a whole number of smaller ones. */
const SMALLER: Partial<Record<Unit, readonly [count: number, unit: Unit]>> = {
  YEAR: [12, 'MONTH'],
  HOUR: [60, 'MINUTE'],
  MINUTE: [60, 'SECOND'],
  DECADE: [10, 'YEAR'],
  CENTURY: [100, 'YEAR'],
};

/** `P3Y`, `PT30M`, `P1Y6M`, `PXD` when it is not said how many. */
export function durationValue(count: Quantity, unit: Unit): string {
  const [prefix, code] = CODES[unit];
  if (count === 'X') return `${prefix}X${code}`;
  const tens = unit === 'DECADE' ? 10 : unit === 'CENTURY' ? 100 : 0;
  if (tens > 0) return durationValue(count * tens, 'YEAR');
  const whole = Math.floor(count);
  const smaller = SMALLER[unit];
  if (whole === count || smaller === undefined) return `${prefix}${count}${code}`;
  const rest = Math.round((count - whole) * smaller[0]);
  const [, small] = CODES[smaller[1]];
  return `${prefix}${whole > 0 ? `${whole}${code}` : ''}${rest}${small}`;
}
