export { timeRules as rules } from './rules/index.ts';
export { times } from './times.ts';
