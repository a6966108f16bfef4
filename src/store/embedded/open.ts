import {
  accessSync,
  closeSync,
  constants,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { PrismaPGlite } from 'pglite-prisma-adapter';
import type { Database, Queryable } from '../database.ts';
import { codeOf, messageOf, StoreError } from '../errors.ts';
import { extensions } from '../extensions.ts';
import { PrismaClient } from '../generated/client.ts';
import { migrate } from '../migrate.ts';
import { parsers } from '../values.ts';
import { durableStartParams, syncToDisk } from './durability.ts';
import { lockDirectory } from './lock.ts';

interface Runner {
  query(sql: string, params?: unknown[], options?: { parsers: typeof parsers }): Promise<{ rows: unknown[] }>;
}

/** The caller names the row's type, as with any driver: PostgreSQL gives it no other proof. */
function queryable(runner: Runner): Queryable {
  return {
    async query<Row>(sql: string, params: readonly unknown[] = []) {
      const { rows } = await runner.query(sql, [...params], { parsers });
      return rows as Row[];
    },
  };
}

/** Brings an open PGlite up to the newest migration. */
export async function migrateEmbedded(pglite: PGlite): Promise<void> {
  await migrate({
    query: async (sql, params = []) => (await pglite.query<Record<string, unknown>>(sql, [...params])).rows,
    script: async (sql) => void (await pglite.exec(sql)),
  });
}

/** Wraps an open PGlite: the tests give one of their own. */
export function embeddedDatabase(pglite: PGlite, release: () => Promise<void> = async () => {}): Database {
  const prisma = new PrismaClient({ adapter: new PrismaPGlite(pglite) });
  let closing: Promise<void> | null = null;
  const close = async (): Promise<void> => {
    await prisma.$disconnect();
    if (!pglite.closed) await pglite.close();
    await release();
  };
  return {
    kind: 'embedded',
    prisma,
    ...queryable(pglite),
    transaction: (work) => pglite.transaction((tx) => work(queryable(tx))),
    async listen(channel, onNotice) {
      const stop = await pglite.listen(channel, onNotice);
      return async () => {
        if (!pglite.closed) await stop();
      };
    },
    async notify(channel, payload) {
      await pglite.query('SELECT pg_notify($1, $2)', [channel, payload]);
    },
    close: () => (closing ??= close()),
  };
}

function syncTree(directory: string): void {
  for (const entry of readdirSync(directory, { withFileTypes: true, recursive: true })) {
    if (!entry.isFile()) continue;
    const file = openSync(join(entry.parentPath, entry.name), 'r+');
    fsyncSync(file);
    closeSync(file);
  }
}

async function openPGlite(dataDir: string): Promise<PGlite> {
  const pglite = await PGlite.create({ dataDir, extensions, startParams: durableStartParams });
  syncToDisk(pglite);
  return pglite;
}

/** A database is made beside its place and moved there when whole: a first start that was cut off leaves nothing half made. */
async function create(directory: string, place: string): Promise<void> {
  const workshop = join(directory, 'database.new');
  rmSync(workshop, { recursive: true, force: true });
  const pglite = await openPGlite(workshop);
  await migrateEmbedded(pglite);
  await pglite.close();
  syncTree(workshop);
  renameSync(workshop, place);
}

function makeWritable(directory: string): void {
  try {
    mkdirSync(directory, { recursive: true });
    accessSync(directory, constants.W_OK);
  } catch (error) {
    throw new StoreError(
      'DATA_NOT_WRITABLE',
      `The data directory ${directory} can't be written: ${messageOf(error)}.`,
      'Give this user the right to write there, or name another: DATELINE_DATA=/another/directory',
      { cause: error },
    );
  }
}

function explain(error: unknown, directory: string): unknown {
  if (error instanceof StoreError) return error;
  const code = codeOf(error);
  if (['EACCES', 'EPERM', 'EROFS', 'ENOSPC', 'EDQUOT'].includes(code)) {
    return new StoreError(
      'DATA_NOT_WRITABLE',
      `The data directory ${directory} can't be written: ${messageOf(error)}.`,
      'Free some space, give this user the right to write there, or name another: DATELINE_DATA=/another/directory',
      { cause: error },
    );
  }
  return new StoreError(
    'DATA_DAMAGED',
    `The embedded database in ${directory} does not open: ${messageOf(error)}.`,
    `Restore a backup of that directory, or move it away and start again: a new one is made.`,
    { cause: error },
  );
}

/**
 * Opens the embedded database in a directory, held by this process alone.
 *
 * Durability: a commit is on the disk (fsync of the write-ahead log) before it is acknowledged, so neither `kill -9` nor a power
 * cut loses an article that was answered for; the article being written when it happens is there whole or not at all. A disk
 * that lies about having flushed can still lose the last ones.
 */
export async function openEmbedded(directory: string): Promise<Database> {
  if (directory === 'memory://') {
    const pglite = await PGlite.create({ extensions });
    await migrateEmbedded(pglite);
    return embeddedDatabase(pglite);
  }
  const home = resolve(directory);
  makeWritable(home);
  const release = await lockDirectory(home);
  try {
    const place = join(home, 'database');
    if (!existsSync(place)) await create(home, place);
    const pglite = await openPGlite(place);
    await migrateEmbedded(pglite);
    return embeddedDatabase(pglite, release);
  } catch (error) {
    await release();
    throw explain(error, home);
  }
}
