import type { Queryable } from './database.ts';

/** Something that a person or program asked for, for the log. */
export interface AuditEntry {
  readonly actor: string;
  readonly action: string;
  readonly target?: string;
  readonly reason?: string;
  readonly detail?: object;
}

/** Writes to the log, in the transaction of the deed itself. */
export async function audit(tx: Queryable, { actor, action, target, reason, detail = {} }: AuditEntry): Promise<void> {
  await tx.query(
    'INSERT INTO audit_log (actor, action, target_id, reason, detail) VALUES ($1, $2, $3, $4, $5::jsonb)',
    [actor, action, target ?? null, reason ?? null, JSON.stringify(detail)],
  );
}
