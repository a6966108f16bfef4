/** Days that are kept every year and that news dates things by. */

import { HOLIDAYS } from '../holidays.ts';
import { map, maybe, phrase, seq } from '../parser.ts';
import type { TimeRule } from '../time-rule.ts';
import { anyYear, turn } from './common.ts';

export const holidayRules: readonly TimeRule[] = [
  {
    name: 'time/holiday',
    reads: [
      'The truce held until Christmas Eve.',
      'He will retire on New Year’s Day 2010.',
      'They met last Thanksgiving.',
    ],
    skips: ['A holiday was declared.', 'The new year began.'],
    parse: map(
      seq(
        maybe(turn),
        phrase(...HOLIDAYS.keys()),
        maybe(phrase('day', 'weekend')),
        maybe(seq(maybe(phrase(',')), anyYear)),
      ),
      ([step, name, , written]) => ({
        kind: 'CALENDAR',
        holiday: name,
        ...(step === null ? {} : { turn: step }),
        ...(written === null ? {} : { year: written[1] }),
      }),
    ),
  },
];
