import { randomUUID } from 'node:crypto';
import { audit } from '../audit.ts';
import type { Database, Queryable } from '../database.ts';
import { StoreError } from '../errors.ts';
import { idOf } from '../id.ts';
import { lockWriters } from '../lock.ts';

export type DecisionKind = 'CLAIM_REJECT' | 'CLAIM_CONFIRM' | 'ENTITY_RENAME' | 'ENTITY_MERGE' | 'ENTITY_SPLIT';

/** Who decides, why, and (so that a retry is safe) under which key. */
export interface Motion {
  readonly reason: string;
  readonly actor?: string;
  readonly key?: string | null;
}

/** A correction in force or revoked. Times are RFC 3339. */
export interface Decision {
  readonly id: string;
  readonly kind: DecisionKind;
  readonly targetId: string;
  readonly data: { readonly [name: string]: unknown };
  readonly reason: string;
  readonly actor: string;
  readonly createdAt: string;
  readonly revokedAt: string | null;
  readonly revokedBy: string | null;
}

const COLUMNS = `id, kind, target_id AS "targetId", data, reason, actor, created_at AS "createdAt", revoked_at AS "revokedAt", revoked_by AS "revokedBy"`;

/** The decision with the id; null when there is none. */
export async function findDecision(tx: Queryable, id: string): Promise<Decision | null> {
  const [row] = await tx.query<Decision>(`SELECT ${COLUMNS} FROM decision WHERE id = $1`, [id]);
  return row ?? null;
}

export const invalid = (message: string): StoreError =>
  new StoreError('INVALID_INPUT', message, 'Mend the input and try again.');
export const notFound = (what: string, id: string): StoreError =>
  new StoreError('NOT_FOUND', `There is no ${what} ${id}.`, 'Check the id.');

/**
 * Takes a decision in one transaction: checks, records, puts in force, logs. The same key gives back the decision that it made before.
 * @param take puts it in force and says what it is about; called with the new decision's id.
 */
export async function decide(
  database: Database,
  kind: DecisionKind,
  { reason, actor = 'local', key = null }: Motion,
  take: (tx: Queryable, id: string, record: (targetId: string, data: object) => Promise<void>) => Promise<void>,
): Promise<Decision> {
  if (reason.trim() === '') throw invalid('reason: a correction needs a reason.');
  return database.transaction(async (tx) => {
    await lockWriters(tx);
    if (key !== null) {
      const [before] = await tx.query<Decision>(`SELECT ${COLUMNS} FROM decision WHERE key = $1`, [key]);
      if (before !== undefined) return before;
    }
    const id = idOf('dec', key ?? randomUUID());
    await take(tx, id, async (targetId, data) => {
      await tx.query(
        'INSERT INTO decision (id, kind, target_id, data, reason, actor, key) VALUES ($1, $2, $3, $4::jsonb, $5, $6, $7)',
        [id, kind, targetId, JSON.stringify(data), reason.trim(), actor, key],
      );
      await audit(tx, {
        actor,
        action: `decision.${kind.toLowerCase()}`,
        target: targetId,
        reason,
        detail: { decision: id, ...data },
      });
    });
    return (await findDecision(tx, id))!;
  });
}
