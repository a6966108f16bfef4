/** Period -> When. */
import type { DateBasis, When } from '../analysis.ts';
import { type Day, formatDay } from '../calendar.ts';
import { edgesOf, type Period } from './period.ts';

/** How a word before the expression opens it: "since 2005", "until March". */
export type Opening = 'SINCE' | 'UNTIL';

export interface WhenParts {
  readonly text: string | null;
  readonly period: Period;
  readonly basis: DateBasis;
  readonly anchor: string | null;
  readonly opening?: Opening | undefined;
}

/** Nothing is known to be earlier than this. */
const NO_EARLIEST = '0001-01-01';

/** The public form of a period. What is open at its start has no first day: it sorts first. */
export function whenOfPeriod({ text, period, basis, anchor, opening }: WhenParts, now: Day | null): When {
  const first = formatDay(period.first);
  const last = formatDay(period.last);
  const common = { text, precision: period.precision, basis, anchor };
  const [edtfFirst, edtfLast] = edgesOf(period);
  if (opening === 'SINCE') return { ...common, edtf: `${edtfFirst}/..`, earliest: first, latest: null };
  if (opening === 'UNTIL') {
    const today = now === null ? null : formatDay(now);
    const earliest = today !== null && today <= last ? today : NO_EARLIEST;
    return { ...common, edtf: `../${edtfLast}`, earliest, latest: last };
  }
  return { ...common, edtf: period.edtf, earliest: first, latest: last };
}

/** From the start of one to the end of another: "from 2003 to 2009". */
export function joined(first: Period, last: Period): Period {
  const edtf = `${edgesOf(first)[0]}/${edgesOf(last)[1]}`;
  return {
    value: `${first.value}/${last.value}`,
    edtf,
    first: first.first,
    last: last.last,
    precision: first.precision,
  };
}
