import type { AgreementStatus, Factuality } from '../../analysis/analysis.ts';
import { shortHash } from '../id.ts';
import { isAccusation, isConclusion, isEnd, isOnce, isOpening, stageOf } from './stages.ts';

/** A status claim as the ledger works with it. Days are ISO; `by` are entity ids in force. */
export interface StatusRow {
  readonly id: string;
  readonly status: AgreementStatus;
  readonly factuality: Factuality;
  readonly confidence: number;
  readonly when_text: string | null;
  readonly when_edtf: string | null;
  readonly when_earliest: string | null;
  readonly when_latest: string | null;
  readonly when_precision: string | null;
  readonly when_basis: string | null;
  readonly when_anchor: string | null;
  readonly sort_date: string;
  readonly reported_date: string;
  readonly fact_id: string;
  readonly conflict_count: number;
  readonly by: readonly string[];
}

/** In the order of the deeds, stages of one day in the order of a life. */
export function inOrder(rows: readonly StatusRow[]): StatusRow[] {
  return [...rows].sort(
    (a, b) =>
      a.sort_date.localeCompare(b.sort_date) || stageOf(a.status) - stageOf(b.status) || a.id.localeCompare(b.id),
  );
}

const first = (row: StatusRow): string => row.when_earliest ?? row.sort_date;
const last = (row: StatusRow): string => row.when_latest ?? (row.when_earliest === null ? row.sort_date : '9999-12-31');
const overlap = (a: StatusRow, b: StatusRow): boolean => first(a) <= last(b) && first(b) <= last(a);
const byFits = (a: StatusRow, b: StatusRow): boolean =>
  a.by.length === 0 || b.by.length === 0 || a.by.some((entity) => b.by.includes(entity));

/**
 * Whether both claims tell of one deed: the same stage, dates that overlap, and nobody different who took it. A signing is told of
 * its presidents here and of their states there.
 */
const sameDeed = (a: StatusRow, b: StatusRow): boolean =>
  a.status === b.status && a.factuality === b.factuality && (isConclusion(a.status) || byFits(a, b)) && overlap(a, b);

const width = (row: StatusRow): number =>
  row.when_earliest === null || row.when_latest === null
    ? Number.POSITIVE_INFINITY
    : Date.parse(row.when_latest) - Date.parse(row.when_earliest);

/** Dates each claim by the closest date that any claim of the same deed has: "signed in 2010" is the signing of 8 April 2010. */
export function settleDates(rows: readonly StatusRow[]): StatusRow[] {
  return rows.map((row) => {
    const closest = rows
      .filter((other) => sameDeed(row, other))
      .reduce((best, other) => (width(other) < width(best) ? other : best), row);
    return closest === row ? row : { ...row, sort_date: closest.sort_date };
  });
}

/** A fact's id for every claim: claims that tell of one deed share it. It is named for the first of them. */
export function groupDeeds(agreementId: string, rows: readonly StatusRow[]): ReadonlyMap<string, string> {
  const groups: StatusRow[][] = [];
  for (const row of inOrder(rows)) {
    const group = groups.find((members) => members.every((member) => sameDeed(member, row)));
    if (group) group.push(row);
    else groups.push([row]);
  }
  return new Map(
    groups.flatMap((group) => {
      const name = shortHash(
        'STATUS',
        agreementId,
        ...group
          .map(({ id }) => id)
          .sort()
          .slice(0, 1),
      );
      return group.map(({ id }): [string, string] => [id, name]);
    }),
  );
}

const OPEN_STAGES = new Set<Factuality>(['HAPPENED', 'ONGOING', 'POSSIBLE', 'PLANNED']);

/** Whether the claim moves the agreement on. A plan to sign does not; a plan to talk says that it is being talked about. */
export function isAsserted({ status, factuality }: StatusRow): boolean {
  if (isAccusation(status)) return false;
  if (factuality === 'HAPPENED' || factuality === 'ONGOING') return true;
  return isOpening(status) && OPEN_STAGES.has(factuality) && factuality !== 'PLANNED';
}

/** A stage that one party of several takes for itself alone. */
export function isOfOneParty(row: StatusRow, partyCount: number): boolean {
  return (
    (row.status === 'WITHDRAWN' || row.status === 'RATIFIED') &&
    partyCount >= 3 &&
    row.by.length > 0 &&
    row.by.length < partyCount - 1
  );
}

/** Two claims that cannot both be right, or an order that agreements do not have. */
export interface Conflict {
  readonly a: string;
  readonly b: string;
  readonly kind: 'DATE' | 'SEQUENCE';
  readonly note: string;
}

function dateConflict(a: StatusRow, b: StatusRow): Conflict | null {
  if (a.status !== b.status || !isOnce(a.status) || !byFits(a, b) || overlap(a, b)) return null;
  if (a.when_earliest === null || b.when_earliest === null) return null;
  return { a: a.id, b: b.id, kind: 'DATE', note: `${a.status} on ${a.when_edtf} or on ${b.when_edtf}` };
}

/** An agreement that is made is not proposed again, unless it ended or was changed in between. */
function sequenceConflict(made: StatusRow, later: StatusRow, between: readonly StatusRow[]): Conflict | null {
  if (!isConclusion(made.status) || !isOpening(later.status) || first(later) <= last(made)) return null;
  if (made.status === 'AGREED' && later.status === 'NEGOTIATING') return null;
  const reopened = between.some(
    ({ status }) => isEnd(status) || ['SUSPENDED', 'WITHDRAWN', 'AMENDED', 'STALLED'].includes(status),
  );
  return reopened
    ? null
    : {
        a: made.id,
        b: later.id,
        kind: 'SEQUENCE',
        note: `${later.status} ${first(later)}, after ${made.status} ${first(made)}`,
      };
}

/** What of an agreement's history cannot all be right. */
export function findConflicts(rows: readonly StatusRow[]): Conflict[] {
  const asserted = inOrder(rows.filter(isAsserted));
  const found: Conflict[] = [];
  for (const [i, earlier] of asserted.entries()) {
    for (const [offset, later] of asserted.slice(i + 1).entries()) {
      const between = asserted.slice(i + 1, i + 1 + offset);
      const conflict = dateConflict(earlier, later) ?? sequenceConflict(earlier, later, between);
      if (conflict !== null) found.push(conflict);
    }
  }
  return found;
}
