import { createHash } from 'node:crypto';
import { PrismaPg } from '@prisma/adapter-pg';
import pg from 'pg';
import type { Database, Queryable } from './database.ts';
import { codeOf, messageOf, StoreError } from './errors.ts';
import { PrismaClient } from './generated/client.ts';
import { openListener } from './listener.ts';
import { migrate } from './migrate.ts';
import { parsers } from './values.ts';

const types: pg.CustomTypesConfig = {
  // The parameters of pg's own signature: it knows no readonly tables of parsers.
  getTypeParser: (oid: number, format?: 'text' | 'binary') =>
    (format === 'binary' ? undefined : parsers[oid]) ?? pg.types.getTypeParser(oid, format),
};

/** Statements that came often enough to be worth a plan kept on every connection, and how many of those at most. */
const PREPARE_AFTER = 3;
const PREPARE_MOST = 400;

/** How often a statement came, and the name it is prepared under. */
interface Seen {
  count: number;
  readonly name: string;
}

/** Runs statements on a pool or client, preparing those that come again. */
function queryable(client: pg.Pool | pg.PoolClient, seen: Map<string, Seen>): Queryable {
  function nameOf(sql: string): string | undefined {
    const known = seen.get(sql);
    if (known === undefined) {
      if (seen.size < PREPARE_MOST) seen.set(sql, { count: 1, name: createHash('md5').update(sql).digest('base64') });
      return undefined;
    }
    known.count += 1;
    return known.count > PREPARE_AFTER ? known.name : undefined;
  }
  return {
    async query(sql, params = []) {
      const name = nameOf(sql);
      const { rows } = await client.query({ text: sql, values: [...params], types, ...(name && { name }) });
      return rows;
    },
  };
}

const REFUSED = /^(28|3D|42501)/;

function explain(error: unknown, url: string): StoreError {
  if (error instanceof StoreError) return error;
  const { host, pathname } = new URL(url);
  const code = codeOf(error);
  const where = `PostgreSQL at ${host}${pathname}`;
  return REFUSED.test(code)
    ? new StoreError(
        'DATABASE_REFUSED',
        `${where} refused: ${messageOf(error)}.`,
        'Check user, password and database in DATABASE_URL.',
        { cause: error },
      )
    : new StoreError(
        'DATABASE_UNREACHABLE',
        `${where} can't be reached: ${messageOf(error)}.`,
        'Start it, check DATABASE_URL, or unset DATABASE_URL to use the embedded database.',
        { cause: error },
      );
}

async function prepareServer(pool: pg.Pool): Promise<void> {
  const client = await pool.connect();
  try {
    const { rows } = await client.query('SHOW server_version_num');
    if (Number(rows[0].server_version_num) < 150_000) {
      throw new StoreError(
        'DATABASE_TOO_OLD',
        `PostgreSQL ${rows[0].server_version_num} is too old.`,
        'Use PostgreSQL 15 or later.',
      );
    }
    await migrate({
      query: async (sql, params = []) => (await client.query(sql, [...params])).rows,
      script: async (sql) => void (await client.query(sql)),
    });
  } finally {
    client.release();
  }
}

/** Opens a database on a PostgreSQL server, version 15 or later. */
export async function openServer(url: string): Promise<Database> {
  const pool = new pg.Pool({
    connectionString: url,
    max: 12,
    connectionTimeoutMillis: 10_000,
    application_name: 'dateline',
  });
  // An idle connection that breaks: the pool drops it, and the next query opens another or says why it can't.
  pool.on('error', () => {});
  try {
    await prepareServer(pool);
  } catch (error) {
    await pool.end();
    throw explain(error, url);
  }
  const prisma = new PrismaClient({ adapter: new PrismaPg(pool) });
  const listener = openListener(url);
  const seen = new Map<string, Seen>();
  return {
    kind: 'server',
    prisma,
    ...queryable(pool, seen),
    async transaction(work) {
      const client = await pool.connect();
      try {
        await client.query('BEGIN');
        const result = await work(queryable(client, seen));
        await client.query('COMMIT');
        client.release();
        return result;
      } catch (error) {
        const broken = await client.query('ROLLBACK').then(
          () => false,
          () => true,
        );
        client.release(broken);
        throw error;
      }
    },
    listen: listener.listen,
    async notify(channel, payload) {
      await pool.query('SELECT pg_notify($1, $2)', [channel, payload]);
    },
    async close() {
      await listener.close();
      await prisma.$disconnect();
      await pool.end();
    },
  };
}
