/**
 * Applies prisma/migrations and keeps the books as Prisma does (`_prisma_migrations`, checksums, the same advisory lock), so
 * that `prisma migrate deploy` can take over at any time and the other way round. Prisma's own engine is not used here because
 * it is a download.
 */
import { createHash, randomUUID } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { messageOf, StoreError } from './errors.ts';

/** One session of a database, all its statements on one connection. */
export interface MigrationSession {
  query(sql: string, params?: readonly unknown[]): Promise<readonly Record<string, unknown>[]>;
  /** Runs a script of several statements. */
  script(sql: string): Promise<void>;
}

interface Migration {
  readonly name: string;
  readonly sql: string;
  readonly checksum: string;
}

export const migrationsDirectory = fileURLToPath(new URL('../../prisma/migrations', import.meta.url));

/** Prisma's key for `pg_advisory_lock`: its own deploy and ours wait for each other. */
const LOCK = 72707369;

const BOOK = `CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
  "id" VARCHAR(36) PRIMARY KEY NOT NULL,
  "checksum" VARCHAR(64) NOT NULL,
  "finished_at" TIMESTAMPTZ,
  "migration_name" VARCHAR(255) NOT NULL,
  "logs" TEXT,
  "rolled_back_at" TIMESTAMPTZ,
  "started_at" TIMESTAMPTZ NOT NULL DEFAULT now(),
  "applied_steps_count" INTEGER NOT NULL DEFAULT 0
)`;

/** The history on disk, oldest first. A missing or empty folder is an error: it would "deploy" an empty database. */
export function readMigrations(directory = migrationsDirectory): readonly Migration[] {
  const missing = (cause?: unknown): StoreError =>
    new StoreError(
      'MIGRATIONS_MISSING',
      `There are no migrations in ${directory}.`,
      'The installation is incomplete: check out or install it again.',
      { cause },
    );
  try {
    const names = readdirSync(directory, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => entry.name)
      .sort();
    if (names.length === 0) throw missing();
    return names.map((name) => {
      const sql = readFileSync(join(directory, name, 'migration.sql'), 'utf8');
      return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') };
    });
  } catch (error) {
    throw error instanceof StoreError ? error : missing(error);
  }
}

function verify(migrations: readonly Migration[], rows: readonly Record<string, unknown>[]): ReadonlySet<string> {
  const known = new Map(migrations.map((migration) => [migration.name, migration]));
  for (const { migration_name: name, checksum, finished_at: finished } of rows) {
    const migration = known.get(String(name));
    if (migration === undefined) {
      throw new StoreError(
        'DATABASE_NEWER',
        `The database has the migration ${name}, which this version of Dateline does not know.`,
        'Update Dateline, or use another database.',
      );
    }
    if (finished === null) {
      throw new StoreError(
        'MIGRATION_FAILED',
        `The migration ${name} was begun and never finished in this database.`,
        `Restore a backup, or mend the tables and run: npx prisma migrate resolve --applied ${name}`,
      );
    }
    if (migration.checksum !== checksum) {
      throw new StoreError(
        'MIGRATION_CHANGED',
        `The migration ${name} was changed after it was applied to this database.`,
        'Restore prisma/migrations as released; changes go into a new migration.',
      );
    }
  }
  return new Set(rows.map((row) => String(row['migration_name'])));
}

/**
 * Brings the database up to the newest migration, one transaction each, under a lock that holds off other processes.
 * @returns the names of the migrations applied now; none when the database was current.
 */
export async function migrate(
  session: MigrationSession,
  migrations: readonly Migration[] = readMigrations(),
): Promise<readonly string[]> {
  await session.query('SELECT pg_advisory_lock($1)', [LOCK]);
  try {
    await session.script(BOOK);
    const done = verify(
      migrations,
      await session.query(
        'SELECT migration_name, checksum, finished_at FROM _prisma_migrations WHERE rolled_back_at IS NULL',
      ),
    );
    const missing = migrations.filter((migration) => !done.has(migration.name));
    for (const { name, sql, checksum } of missing) {
      try {
        await session.script('BEGIN');
        await session.script(sql);
        await session.query(
          `INSERT INTO _prisma_migrations (id, checksum, migration_name, finished_at, applied_steps_count) VALUES ($1, $2, $3, now(), 1)`,
          [randomUUID(), checksum, name],
        );
        await session.script('COMMIT');
      } catch (error) {
        await session.script('ROLLBACK');
        throw new StoreError(
          'MIGRATION_FAILED',
          `The migration ${name} could not be applied: ${messageOf(error)}`,
          'Nothing was changed. The database needs PostgreSQL 15 or later with the contrib extensions pg_trgm and unaccent, and a user who may create tables and trusted extensions.',
          { cause: error },
        );
      }
    }
    return missing.map((migration) => migration.name);
  } finally {
    await session.query('SELECT pg_advisory_unlock($1)', [LOCK]);
  }
}
