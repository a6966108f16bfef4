/** The statement rules that read one sentence, in order of precedence: of two readings of one cue the first stands. */
import type { StatementRule } from '../reading.ts';
import { accordingRules } from './according.ts';
import { clauseRules } from './clause.ts';
import { colonRules } from './colon.ts';
import { directRules } from './direct.ts';
import { infinitiveRules } from './infinitive.ts';
import { nounRules } from './noun.ts';
import { objectRules } from './object.ts';

export const sentenceRules: readonly StatementRule[] = [
  ...directRules,
  ...clauseRules,
  ...infinitiveRules,
  ...objectRules,
  ...accordingRules,
  ...nounRules,
  ...colonRules,
];
