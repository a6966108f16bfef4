/** How the times of two readings go together. */
import type { AgreementFeatures, Span, Step } from './features.ts';

/**
 * OVERLAP: one deed, to a month or better. NAMED: one is called by a year or day that the other's conclusion has. NEXT: the one was agreed
 * or initialled, the other signed some time later. APART: neither. UNKNOWN: one of them has no time.
 */
export type DateFit = 'OVERLAP' | 'NAMED' | 'NEXT' | 'APART' | 'UNKNOWN';

const DAY = 86_400_000;

const overlaps = (a: Span, b: Span): boolean => a.from <= b.to && b.from <= a.to;

export const daysBetween = (a: string, b: string): number => Math.abs(Date.parse(a) - Date.parse(b)) / DAY;

const isClose = ({ from, to }: Span): boolean => daysBetween(from, to) <= 31;

const closeSpans = ({ concluded, steps, called }: AgreementFeatures): Span[] => [
  ...steps,
  ...(concluded === null ? [] : [concluded]),
  ...(called !== null && isClose(called) ? [called] : []),
];

const before = (day: string, days: number): string => new Date(Date.parse(day) - days * DAY).toISOString().slice(0, 10);

/** News of a conclusion that names no day is some days old at most; what is told as known may be of any age. */
const newsSpans = (features: AgreementFeatures): Span[] =>
  features.undated && /^(?:an?|another) /.test(features.written[0] ?? '')
    ? [{ from: before(features.day, 3), to: features.day }]
    : [];

/** How long an accord that is agreed, or initialled, may wait for its signature, in days. */
const WAIT = { AGREED: 300, INITIALLED: 730 };

const finishes = (earlier: Step, later: Step): boolean =>
  (earlier.status === 'AGREED' || earlier.status === 'INITIALLED') &&
  (later.status === 'SIGNED' || later.status === 'ADOPTED') &&
  earlier.to < later.from &&
  daysBetween(earlier.to, later.from) <= WAIT[earlier.status];

/** Whether the one tells only of the text's being agreed and the other only of its signature later. */
function isNext(a: AgreementFeatures, b: AgreementFeatures): boolean {
  const [first, second] = [a.steps, b.steps].sort((x, y) => (x[0]?.from ?? '').localeCompare(y[0]?.from ?? ''));
  return (
    first!.length > 0 &&
    second!.length > 0 &&
    first!.every((earlier) => second!.every((later) => finishes(earlier, later)))
  );
}

/** Compares the times of conclusion that two readings give. */
export function fitDates(a: AgreementFeatures, b: AgreementFeatures): DateFit {
  const [ours, theirs] = [closeSpans(a), closeSpans(b)];
  const meet = (some: readonly Span[], others: readonly Span[]): boolean =>
    some.some((one) => others.some((other) => overlaps(one, other)));
  if (meet(ours, theirs) || meet(newsSpans(a), theirs) || meet(ours, newsSpans(b))) return 'OVERLAP';
  const named = [
    [a.called, theirs],
    [b.called, ours],
  ] as const;
  const judged = named.filter(([called, spans]) => called !== null && spans.length > 0);
  if (judged.some(([called, spans]) => spans.some((one) => overlaps(called!, one)))) return 'NAMED';
  if (a.called !== null && b.called !== null && overlaps(a.called, b.called)) return 'NAMED';
  if (isNext(a, b)) return 'NEXT';
  const bothTold = ours.length > 0 && theirs.length > 0;
  const bothCalled = a.called !== null && b.called !== null;
  return bothTold || bothCalled || judged.length > 0 ? 'APART' : 'UNKNOWN';
}

/** Days between the closest of the times that two readings give; null when one has none. */
export function gapBetween(a: AgreementFeatures, b: AgreementFeatures): number | null {
  const gaps = closeSpans(a).flatMap((one) =>
    closeSpans(b).map((other) => Math.min(daysBetween(one.from, other.to), daysBetween(other.from, one.to))),
  );
  return gaps.length === 0 ? null : Math.min(...gaps);
}
