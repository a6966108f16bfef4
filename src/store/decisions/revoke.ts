import { z } from 'zod';
import { refreshAgreement } from '../agreements/refresh.ts';
import { audit } from '../audit.ts';
import type { Database, Queryable } from '../database.ts';
import { lockWriters } from '../lock.ts';
import { refreshClaim } from './claims.ts';
import { setName, unmerge, unsplit } from './entities.ts';
import { type Decision, findDecision, invalid, type Motion, notFound } from './record.ts';

const renamed = z.object({ before: z.string() });
const merged = z.object({
  keep: z.string(),
  merged: z.array(z.object({ id: z.string(), behind: z.array(z.string()) })),
});
const split = z.object({ from: z.string(), to: z.string() });

/** The name that an entity has when this renaming is undone: what a later one in force gave, or what it had before. */
async function restoreName(tx: Queryable, { id, targetId, data, createdAt }: Decision): Promise<void> {
  const [other] = await tx.query<{ name: string }>(
    `SELECT data->>'after' AS name FROM decision WHERE target_id = $1 AND kind = 'ENTITY_RENAME' AND revoked_at IS NULL AND id <> $2
     ORDER BY created_at > $3 DESC, created_at DESC LIMIT 1`,
    [targetId, id, createdAt],
  );
  await setName(tx, targetId, other?.name ?? renamed.parse(data).before);
  const [agreement] = await tx.query('SELECT 1 FROM agreement WHERE id = $1', [targetId]);
  if (agreement !== undefined) await refreshAgreement(tx, targetId);
}

async function undo(tx: Queryable, decision: Decision): Promise<void> {
  switch (decision.kind) {
    case 'CLAIM_REJECT':
    case 'CLAIM_CONFIRM':
      return refreshClaim(tx, decision.targetId);
    case 'ENTITY_RENAME':
      return restoreName(tx, decision);
    case 'ENTITY_MERGE': {
      const data = merged.parse(decision.data);
      return unmerge(tx, data.keep, data.merged);
    }
    case 'ENTITY_SPLIT': {
      const data = split.parse(decision.data);
      return unsplit(tx, decision.id, data.from, data.to);
    }
  }
}

/** Takes a decision back: the graph is as it would be without it. Revoking twice changes nothing. */
export async function revokeDecision(
  database: Database,
  id: string,
  { reason, actor = 'local' }: Motion,
): Promise<Decision> {
  if (reason.trim() === '') throw invalid('reason: taking a correction back needs a reason.');
  return database.transaction(async (tx) => {
    await lockWriters(tx);
    const decision = await findDecision(tx, id);
    if (decision === null) throw notFound('decision', id);
    if (decision.revokedAt !== null) return decision;
    await tx.query('UPDATE decision SET revoked_at = now(), revoked_by = $2 WHERE id = $1', [id, actor]);
    await undo(tx, decision);
    await audit(tx, { actor, action: 'decision.revoke', target: decision.targetId, reason, detail: { decision: id } });
    return (await findDecision(tx, id))!;
  });
}
