export { whenOf } from './attach.ts';
export { dayOfReport, followsOn, isDated, isMain } from './day-of-report.ts';
export { parseEdtf } from './edtf.ts';
export { published } from './published.ts';
export { timeRules as rules } from './rules/index.ts';
export { times } from './times.ts';
