/** Every rule of the engine, for the test that runs their examples and for `dateline explain`. */

import { rules as agreementRules } from './agreements/index.ts';
import { rules as eventRules } from './events/index.ts';
import { rules as positionRules } from './positions/index.ts';
import { rules as statementRules } from './statements/index.ts';
import { rules as timeRules } from './times/index.ts';

/** What a rule says of itself. */
export interface RuleCard {
  readonly name: string;
  readonly reads: readonly string[];
  readonly skips: readonly string[];
}

export const rules: readonly RuleCard[] = [
  ...timeRules,
  ...statementRules,
  ...positionRules,
  ...eventRules,
  ...agreementRules,
].map(({ name, reads, skips }) => ({
  name,
  reads,
  skips,
}));
