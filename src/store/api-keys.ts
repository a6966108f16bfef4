/** Keys to the API. A key is shown once, when it is made; the database keeps only its hash. */
import { createHash, randomBytes } from 'node:crypto';
import { audit } from './audit.ts';
import type { Database, Queryable } from './database.ts';
import { StoreError } from './errors.ts';
import { idOf } from './id.ts';

export const KEY_SCOPES = ['read', 'write', 'admin'] as const;
export type KeyScope = (typeof KEY_SCOPES)[number];

export interface ApiKey {
  readonly id: string;
  readonly name: string;
  /** First letters of the key. */
  readonly prefix: string;
  readonly scopes: readonly KeyScope[];
  /** RFC 3339, as every instant here. */
  readonly createdAt: string;
  readonly lastUsedAt: string | null;
  readonly expiresAt: string | null;
  readonly revokedAt: string | null;
}

const COLUMNS = `id, name, prefix, scopes, created_at as "createdAt", last_used_at as "lastUsedAt",
  expires_at as "expiresAt", revoked_at as "revokedAt"`;

/** A key has 160 random bits, so a plain hash can't be searched backwards and needs no salt. */
const hashOf = (key: string): string => createHash('sha256').update(key).digest('hex');

/** Makes a key; `key` is the only time that it is seen. */
export async function createApiKey(
  database: Database,
  input: { readonly name: string; readonly scopes: readonly KeyScope[]; readonly expiresAt?: string },
  actor: string,
): Promise<{ readonly id: string; readonly key: string }> {
  const key = `dl_${randomBytes(20).toString('hex')}`;
  const hash = hashOf(key);
  const id = idOf('key', hash);
  await database.transaction(async (tx) => {
    await tx.query(
      'INSERT INTO api_key (id, name, hash, prefix, scopes, expires_at) VALUES ($1, $2, $3, $4, $5::text[], $6::timestamptz)',
      [id, input.name, hash, key.slice(0, 9), [...input.scopes], input.expiresAt ?? null],
    );
    await audit(tx, { actor, action: 'API_KEY_CREATE', target: id, detail: { scopes: input.scopes } });
  });
  return { id, key };
}

/** The key in force, or null when it is unknown, revoked or out of date. Notes its use, at most once a minute. */
export async function findApiKey(database: Queryable, key: string): Promise<ApiKey | null> {
  const [row] = await database.query<ApiKey>(
    `SELECT ${COLUMNS} FROM api_key WHERE hash = $1 AND revoked_at IS NULL AND (expires_at IS NULL OR expires_at > now())`,
    [hashOf(key)],
  );
  if (row === undefined) return null;
  await database.query(
    `UPDATE api_key SET last_used_at = now() WHERE id = $1 AND (last_used_at IS NULL OR last_used_at < now() - interval '1 minute')`,
    [row.id],
  );
  return row;
}

/** All keys, newest first, the revoked ones too. */
export async function listApiKeys(database: Queryable): Promise<readonly ApiKey[]> {
  return database.query<ApiKey>(`SELECT ${COLUMNS} FROM api_key ORDER BY created_at DESC, id`);
}

/**
 * Revokes a key for good.
 * @throws {StoreError} NOT_FOUND when there is none with this id in force.
 */
export async function revokeApiKey(database: Database, id: string, actor: string): Promise<void> {
  await database.transaction(async (tx) => {
    const rows = await tx.query(
      'UPDATE api_key SET revoked_at = now() WHERE id = $1 AND revoked_at IS NULL RETURNING id',
      [id],
    );
    if (rows.length === 0) {
      throw new StoreError('NOT_FOUND', `No key ${id} is in force.`, 'List the keys with: dateline keys list');
    }
    await audit(tx, { actor, action: 'API_KEY_REVOKE', target: id });
  });
}
