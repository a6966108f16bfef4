export { sentenceRules as rules } from './rules/index.ts';
export { statements } from './statements.ts';
