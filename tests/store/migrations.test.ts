import { PGlite } from '@electric-sql/pglite';
import { expect, it } from 'vitest';
import { migrationList, withSchemaEngine } from '../../scripts/schema-engine.ts';
import { migrateEmbedded } from '../../src/store/embedded/open.ts';
import { extensions } from '../../src/store/extensions.ts';
import { migrate, readMigrations } from '../../src/store/migrate.ts';

it("Prisma's own deploy takes over a database that Dateline migrated, and finds nothing to do", async () => {
  const pglite = await PGlite.create({ extensions });
  await migrateEmbedded(pglite);
  const applied = await withSchemaEngine(
    (engine) =>
      engine.applyMigrations({ migrationsList: migrationList(), filters: { externalTables: [], externalEnums: [] } }),
    pglite,
  );
  expect(applied.appliedMigrationNames).toEqual([]);

  const session = {
    query: async (sql: string, params: readonly unknown[] = []) =>
      (await pglite.query<Record<string, unknown>>(sql, [...params])).rows,
    script: async (sql: string) => void (await pglite.exec(sql)),
  };
  const history = readMigrations();
  const first = history[0]!;
  await expect(migrate(session, [])).rejects.toMatchObject({ code: 'DATABASE_NEWER' });
  await expect(migrate(session, [{ ...first, checksum: 'other' }])).rejects.toMatchObject({
    code: 'MIGRATION_CHANGED',
  });
  const bad = { name: '99999999999999_bad', sql: 'CREATE TABLE half (id int); SELECT broken;', checksum: 'x' };
  await expect(migrate(session, [...history, bad])).rejects.toMatchObject({ code: 'MIGRATION_FAILED' });
  expect(await session.query(`SELECT 1 FROM pg_tables WHERE tablename = 'half'`)).toEqual([]);
  expect(await migrate(session)).toEqual([]);
  await pglite.close();
}, 60_000);
