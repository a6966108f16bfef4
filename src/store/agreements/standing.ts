import type { AgreementStatus } from '../../analysis/analysis.ts';
import { inOrder, isAsserted, isOfOneParty, type StatusRow } from './history.ts';
import { settleDates } from './settle.ts';
import { isBinding, isConclusion, isEnd } from './stages.ts';

/** Where an agreement stands. */
export interface Standing {
  readonly status: AgreementStatus | null;
  readonly date: string | null;
  readonly claimId: string | null;
  /** The claim that tells of its conclusion. */
  readonly conclusion: StatusRow | null;
  readonly activeFrom: string | null;
  readonly activeTo: string | null;
}

const suspends = (status: AgreementStatus): boolean =>
  status === 'SUSPENDED' || status === 'WITHDRAWN' || isEnd(status);

/**
 * Where the agreement stands after these claims: the last stage asserted. A step that one of three or more parties takes for itself
 * does not move the whole.
 */
export function standingOf(rows: readonly StatusRow[], partyCount: number): Standing {
  const asserted = inOrder(settleDates(rows.filter((row) => isAsserted(row) && !isOfOneParty(row, partyCount))));
  const latest = asserted.at(-1) ?? null;
  const conclusions = asserted.filter(({ status }) => isConclusion(status));
  const signed = conclusions.find(({ status }) => status === 'SIGNED' || status === 'ADOPTED');
  const from = asserted.find(({ status }) => isBinding(status) || status === 'AGREED')?.sort_date ?? null;
  const resumed = latest !== null && !suspends(latest.status);
  const end =
    resumed || from === null
      ? null
      : (asserted.find(({ status, sort_date }) => suspends(status) && sort_date >= from)?.sort_date ?? null);
  return {
    status: latest?.status ?? null,
    date: latest?.sort_date ?? null,
    claimId: latest?.id ?? null,
    conclusion: signed ?? conclusions[0] ?? null,
    activeFrom: from,
    activeTo: end,
  };
}

/** Where it stood at the end of a day: `HAPPENED_BY` counts what had happened, `REPORTED_BY` what had been reported by then. */
export function standingAsOf(
  rows: readonly StatusRow[],
  partyCount: number,
  day: string,
  as: 'HAPPENED_BY' | 'REPORTED_BY',
): Standing {
  const told = settleDates(as === 'HAPPENED_BY' ? rows : rows.filter(({ reported_date }) => reported_date <= day));
  return standingOf(
    told.filter(({ sort_date }) => sort_date <= day),
    partyCount,
  );
}

/** The last step that each party took by itself. */
export function standingOfParties(
  rows: readonly StatusRow[],
): ReadonlyMap<string, { readonly status: AgreementStatus; readonly date: string }> {
  const own = new Map<string, { status: AgreementStatus; date: string }>();
  for (const { by, status, sort_date } of inOrder(rows.filter(isAsserted))) {
    for (const entity of by) own.set(entity, { status, date: sort_date });
  }
  return own;
}
