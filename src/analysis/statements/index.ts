export { sentenceRules as rules } from './rules/index.ts';
export { covers, firstWhere } from './spans.ts';
export { statements } from './statements.ts';
