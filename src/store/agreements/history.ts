import type { AgreementStatus, Factuality } from '../../analysis/analysis.ts';
import { shortHash } from '../id.ts';
import { isAccusation, isConclusion, isOnce, isOpening, stageOf } from './stages.ts';

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
  /** Whether a person is among `by`. */
  readonly by_person: boolean;
  /** The dispatch that tells it: reprints have one. */
  readonly dispatch_id: string;
}

/** In the order of the deeds, stages of one day in the order of a life. */
export function inOrder(rows: readonly StatusRow[]): StatusRow[] {
  return [...rows].sort(
    (a, b) =>
      a.sort_date.localeCompare(b.sort_date) || stageOf(a.status) - stageOf(b.status) || a.id.localeCompare(b.id),
  );
}

/** Done once in its life, or by a party once: told without a day, it may have been done at any time before. */
export const isOnceDone = (status: AgreementStatus): boolean =>
  isOnce(status) || status === 'AGREED' || status === 'RATIFIED' || status === 'WITHDRAWN';

/** First day that the claim's deed can have been done. */
export const first = (row: StatusRow): string => {
  if (row.when_earliest !== null) return row.when_earliest;
  return row.factuality === 'HAPPENED' && isOnceDone(row.status) ? '0001-01-01' : row.sort_date;
};
/** Last day that it can. */
export const last = (row: StatusRow): string =>
  row.when_latest ?? (row.when_earliest === null ? row.sort_date : '9999-12-31');
/** Whether both can have been done on one day. */
export const overlap = (a: StatusRow, b: StatusRow): boolean => first(a) <= last(b) && first(b) <= last(a);
/** Whether nobody different took the two steps, as far as told: presidents take them here for the states that take them there. */
export const byFits = (a: StatusRow, b: StatusRow): boolean =>
  a.by.length === 0 || b.by.length === 0 || a.by_person !== b.by_person || a.by.some((entity) => b.by.includes(entity));

/**
 * Whether both claims tell of one deed: the same stage, dates that overlap, and nobody different who took it. A signing is told of
 * its presidents here and of their states there.
 */
export const sameDeed = (a: StatusRow, b: StatusRow): boolean =>
  a.status === b.status && a.factuality === b.factuality && (isConclusion(a.status) || byFits(a, b)) && overlap(a, b);

/**
 * A fact's id for every claim: claims that tell of one deed share it. It is named for the first of them.
 * @param disagree whether two claims cannot both be right.
 */
export function groupDeeds(
  agreementId: string,
  rows: readonly StatusRow[],
  disagree: (a: string, b: string) => boolean,
): ReadonlyMap<string, string> {
  const groups: StatusRow[][] = [];
  for (const row of inOrder(rows)) {
    const group = groups.find((members) =>
      members.every((member) => sameDeed(member, row) && !disagree(member.id, row.id)),
    );
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

/** Steps that a party takes for itself: the others go on without it. */
const ALONE = new Set<AgreementStatus>(['WITHDRAWN', 'RATIFIED', 'SUSPENDED']);

/**
 * A stage that one party takes for itself alone: of three or more, and a withdrawal where nobody else is known. What two have made is at
 * an end when one of them leaves it.
 */
export function isOfOneParty({ status, by }: StatusRow, partyCount: number): boolean {
  if (by.length === 0 || !ALONE.has(status)) return false;
  if (partyCount >= 3) return by.length < partyCount - 1;
  return status === 'WITHDRAWN' && partyCount < 2;
}
