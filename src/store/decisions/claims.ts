import { applyVerdicts } from '../claims/verdicts.ts';
import type { Database, Queryable } from '../database.ts';
import { refreshDerived } from '../derived.ts';
import { type Decision, decide, type Motion, notFound } from './record.ts';

/** Puts the decisions about a claim in force, and all that follows for its fact and its agreement. */
export async function refreshClaim(tx: Queryable, claimId: string): Promise<void> {
  await applyVerdicts(tx, [claimId]);
  const [claim] = await tx.query<{ fact: string; agreement: string | null }>(
    `SELECT c.fact_id AS fact, e.entity_id AS agreement FROM claim c LEFT JOIN claim_entity e ON e.claim_id = c.id AND e.role = 'AGREEMENT' WHERE c.id = $1`,
    [claimId],
  );
  if (claim !== undefined) await refreshDerived(tx, claim.agreement === null ? [] : [claim.agreement], [claim.fact]);
}

const judge =
  (kind: 'CLAIM_REJECT' | 'CLAIM_CONFIRM') =>
  (database: Database, claimId: string, motion: Motion): Promise<Decision> =>
    decide(database, kind, motion, async (tx, _id, record) => {
      const [claim] = await tx.query<{ summary: string }>('SELECT summary FROM claim WHERE id = $1', [claimId]);
      if (claim === undefined) throw notFound('claim', claimId);
      await record(claimId, { summary: claim.summary });
      await refreshClaim(tx, claimId);
    });

/** Says that the engine read the claim wrongly: it is left out of lists, counts and the ledger. */
export const rejectClaim = judge('CLAIM_REJECT');

/** Says that a person has checked the claim against its text. */
export const confirmClaim = judge('CLAIM_CONFIRM');
