/** Every time rule, in order of precedence among readings of equal length. */
import type { TimeRule } from '../time-rule.ts';
import { clockRules } from './clock.ts';
import { dayRules } from './day.ts';
import { durationRules } from './duration.ts';
import { holidayRules } from './holiday.ts';
import { monthRules } from './month.ts';
import { nearRules } from './near.ts';
import { offsetRules } from './offset.ts';
import { quarterRules } from './quarter.ts';
import { recurringRules } from './recurring.ts';
import { shiftRules } from './shift.ts';
import { vagueRules } from './vague.ts';
import { weekdayRules } from './weekday.ts';
import { yearRules } from './year.ts';

export const timeRules: readonly TimeRule[] = [
  ...dayRules,
  ...monthRules,
  ...quarterRules,
  ...yearRules,
  ...weekdayRules,
  ...nearRules,
  ...offsetRules,
  ...holidayRules,
  ...shiftRules,
  ...recurringRules,
  ...durationRules,
  ...clockRules,
  ...vagueRules,
];
