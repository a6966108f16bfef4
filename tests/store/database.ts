/**
 * Databases for tests: real ones, empty and migrated, one each.
 * PGlite in memory, copied from a template that the first test file makes; or, with TEST_DATABASE_URL, a database of its own on that server.
 */
import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PGlite } from '@electric-sql/pglite';
import pg from 'pg';
import { type Database, openDatabase } from '../../src/store/database.ts';
import { embeddedDatabase, migrateEmbedded } from '../../src/store/embedded/open.ts';
import { extensions } from '../../src/store/extensions.ts';
import { readMigrations } from '../../src/store/migrate.ts';

const cache = fileURLToPath(new URL('../../node_modules/.cache/dateline', import.meta.url));

/** A migrated data directory, made once for one state of the migrations and kept among the caches. */
async function template(): Promise<Blob> {
  const migrations = readMigrations();
  const file = join(cache, `template-${migrations.map(({ checksum }) => checksum.slice(0, 12)).join('-')}.tar`);
  if (!existsSync(file)) {
    const pglite = await PGlite.create({ extensions });
    await migrateEmbedded(pglite);
    const dump = await pglite.dumpDataDir('none');
    await pglite.close();
    mkdirSync(cache, { recursive: true });
    const own = `${file}.${randomUUID()}`;
    writeFileSync(own, new Uint8Array(await dump.arrayBuffer()));
    renameSync(own, file);
  }
  return new Blob([readFileSync(file)]);
}

async function serverDatabase(url: string): Promise<Database> {
  const name = `dateline_test_${randomUUID().replaceAll('-', '')}`;
  const admin = new pg.Client({ connectionString: url });
  await admin.connect();
  await admin.query(`CREATE DATABASE ${name}`);
  const own = new URL(url);
  own.pathname = `/${name}`;
  const database = await openDatabase({ url: own.href, directory: '' });
  return {
    ...database,
    async close() {
      await database.close();
      await admin.query(`DROP DATABASE ${name} WITH (FORCE)`);
      await admin.end();
    },
  };
}

/** An empty, migrated database for one test file: opens in well under a second. Close it in `afterAll`. */
export async function testDatabase(): Promise<Database> {
  const { TEST_DATABASE_URL: url } = process.env;
  if (url !== undefined) return serverDatabase(url);
  return embeddedDatabase(await PGlite.create({ extensions, loadDataDir: await template() }));
}
