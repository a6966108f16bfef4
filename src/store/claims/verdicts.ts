import type { Queryable } from '../database.ts';

/** Puts in force what people decided about these claims; their ids outlive a re-analysis, so the decisions do. */
export async function applyVerdicts(tx: Queryable, claimIds: readonly string[]): Promise<void> {
  await tx.query(
    `UPDATE claim c SET verdict = v.verdict FROM (
       SELECT i.id, (SELECT CASE d.kind WHEN 'CLAIM_REJECT' THEN 'REJECTED' ELSE 'CONFIRMED' END FROM decision d
         WHERE d.target_id = i.id AND d.kind IN ('CLAIM_REJECT', 'CLAIM_CONFIRM') AND d.revoked_at IS NULL
         ORDER BY d.created_at DESC, d.id DESC LIMIT 1) AS verdict
       FROM unnest($1::text[]) AS i(id)
     ) v WHERE c.id = v.id AND c.verdict IS DISTINCT FROM v.verdict`,
    [claimIds],
  );
}
