/** On which day each step of a life is drawn, where its own article dates it loosely or not at all. */
import { isAsserted, isOnceDone, type StatusRow, sameDeed } from './history.ts';
import { isConclusion, stageOf } from './stages.ts';

const width = (row: StatusRow): number =>
  row.when_earliest === null || row.when_latest === null
    ? Number.POSITIVE_INFINITY
    : Date.parse(row.when_latest) - Date.parse(row.when_earliest);

/**
 * The claim with the closest date that any claim of the same deed has: "signed in 2010" is the signing of 8 April 2010. Where none has one,
 * it was done by the first report.
 */
function dated(row: StatusRow, rows: readonly StatusRow[]): StatusRow {
  const isCloser = (a: StatusRow, b: StatusRow): boolean =>
    width(a) === width(b) ? width(a) === Number.POSITIVE_INFINITY && a.sort_date < b.sort_date : width(a) < width(b);
  const closest = rows
    .filter((other) => sameDeed(row, other))
    .reduce((best, other) => (isCloser(other, best) ? other : best), row);
  if (closest === row) return row;
  const { when_text, when_edtf, when_earliest, when_latest, when_precision, when_basis, when_anchor, sort_date } =
    closest;
  return {
    ...row,
    when_text,
    when_edtf,
    when_earliest,
    when_latest,
    when_precision,
    when_basis,
    when_anchor,
    sort_date,
  };
}

/** Stages that a life goes through in order: nothing is in force that was not made. */
const isRung = ({ status }: StatusRow): boolean =>
  isConclusion(status) || status === 'RATIFIED' || status === 'IN_FORCE';

/**
 * Where a step that is known to a month or a year, or not at all, stands among those that are known to the day: after what it follows from,
 * and not after what follows from it. "Signed", told years later, was signed before it was in force.
 */
function placed(row: StatusRow, days: readonly StatusRow[]): StatusRow {
  if (row.factuality !== 'HAPPENED' || width(row) === 0) return row;
  const isUndated = row.when_earliest === null;
  if (isUndated && !isOnceDone(row.status)) return row;
  const [from, to] = isUndated ? ['', row.sort_date] : [row.when_earliest!, row.when_latest ?? row.when_earliest!];
  const inside = days.filter(({ sort_date }) => from <= sort_date && sort_date <= to);
  const stage = stageOf(row.status);
  const after = inside
    .filter((other) => stageOf(other.status) > stage && isRung(row))
    .map(({ sort_date }) => sort_date);
  const before = inside.filter((other) => isRung(other) && stageOf(other.status) < stage);
  const upper = after.sort()[0];
  const lower = before
    .map(({ sort_date }) => sort_date)
    .sort()
    .at(-1);
  if (isUndated) return upper === undefined ? row : { ...row, sort_date: upper };
  if (lower !== undefined && (upper === undefined || lower <= upper)) return { ...row, sort_date: lower };
  // Agreed in the month in which it was signed: at the signing, for all that is known.
  const signing = inside.find((other) => isConclusion(row.status) && isConclusion(other.status));
  return signing === undefined ? row : { ...row, sort_date: signing.sort_date };
}

/** Dates each claim as closely as the others allow. */
export function settleDates(rows: readonly StatusRow[]): StatusRow[] {
  const closest = rows.map((row) => dated(row, rows));
  const days = closest.filter((row) => width(row) === 0 && isAsserted(row));
  return closest.map((row) => placed(row, days));
}
