export { dateline } from './dateline.ts';
