/** Words for the present, the past and the future at large. */
import { either, map, maybe, not, type Parser, phrase, seq } from '../parser.ts';
import type { VagueSketch } from '../sketch.ts';
import type { TimeRule } from '../time-rule.ts';
import { anyUnit } from './common.ts';
import { quantity } from './quantity.ts';

const present: Parser<VagueSketch> = map(
  either(
    seq(maybe(phrase('right', 'just')), phrase('now'), not(phrase('that'))),
    phrase('currently', 'at present', 'presently', 'nowadays', 'these days'),
    seq(phrase('current'), not(phrase('account', 'affairs'))),
  ),
  () => ({ kind: 'VAGUE', value: 'PRESENT_REF' }),
);

const past: Parser<VagueSketch> = map(
  either(
    seq(maybe(phrase('more', 'most')), phrase('recently', 'lately')),
    seq(phrase('the past'), not(either(quantity, anyUnit, phrase('of', 'decade', 'few')))),
    phrase('recent years', 'past years', 'recent history'),
    seq(phrase('recent'), not(phrase('-'))),
  ),
  () => ({ kind: 'VAGUE', value: 'PAST_REF' }),
);

const future: Parser<VagueSketch> = map(
  phrase('the near future', 'the future', 'the near term', 'as soon as possible'),
  () => ({ kind: 'VAGUE', value: 'FUTURE_REF' }),
);

export const vagueRules: readonly TimeRule[] = [
  {
    name: 'time/present',
    reads: ['The port is now open.', 'He is currently in exile.', 'The current ruler is ill.'],
    skips: ['The knowledge spread.', 'The current account is in surplus.'],
    parse: present,
  },
  {
    name: 'time/past',
    reads: ['They recently met.', 'Ties were worse in the past.', 'A recent poll agrees.'],
    skips: ['He walked past them.'],
    parse: past,
  },
  {
    name: 'time/future',
    reads: ['He sees peace in the near future.'],
    skips: ['Futures fell.'],
    parse: future,
  },
];
