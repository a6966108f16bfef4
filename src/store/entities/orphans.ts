import type { Queryable } from '../database.ts';

/** Removes those of the entities that no article speaks of any more and no decision by hand is about. */
export async function removeOrphans(tx: Queryable, ids: readonly string[]): Promise<void> {
  await tx.query(
    `DELETE FROM entity e WHERE e.id = ANY($1)
       AND NOT EXISTS (SELECT 1 FROM article_entity a WHERE a.entity_id = e.id)
       AND NOT EXISTS (SELECT 1 FROM claim_entity c WHERE c.entity_id = e.id OR c.read_id = e.id)
       AND NOT EXISTS (SELECT 1 FROM agreement_reading r WHERE r.agreement_id = e.id OR r.read_id = e.id)
       AND NOT EXISTS (SELECT 1 FROM agreement_party p WHERE p.entity_id = e.id)
       AND NOT EXISTS (SELECT 1 FROM entity m WHERE m.merged_into = e.id)
       AND NOT EXISTS (SELECT 1 FROM decision d WHERE d.target_id = e.id AND d.revoked_at IS NULL)`,
    [ids],
  );
}
