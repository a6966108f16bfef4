import { sentenceRules } from './rules/index.ts';
import { quotedCard } from './rules/quoted.ts';

export { statements } from './statements.ts';

export const rules = [...sentenceRules, quotedCard];
