import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../src/store/database.ts';
import { testDatabase } from './database.ts';

describe('the database, embedded or on a server', () => {
  let database: Database;
  beforeAll(async () => {
    database = await testDatabase();
  });
  afterAll(() => database.close());

  it('gives values that do not depend on the driver', async () => {
    const [row] = await database.query(
      `SELECT date '1937-08-21' AS day, timestamptz '2006-04-10 12:00:00.5+09' AS instant, 5::bigint AS count,
              '{"a": [1]}'::jsonb AS json, ARRAY['a', 'b'] AS list, NULL AS nothing, 1.5::numeric AS exact`,
    );
    expect(row).toEqual({
      day: '1937-08-21',
      instant: '2006-04-10T03:00:00.500Z',
      count: 5,
      json: { a: [1] },
      list: ['a', 'b'],
      nothing: null,
      exact: 1.5,
    });
  });

  it('answers the same statement many times', async () => {
    for (let i = 0; i < 8; i++) {
      expect(await database.query('SELECT $1::int + 1 AS next', [i])).toEqual([{ next: i + 1 }]);
    }
  });

  it('keeps all of a transaction or nothing', async () => {
    const insert = `INSERT INTO source (id, name, fold) VALUES ($1, $1, $1)`;
    await expect(
      database.transaction(async (tx) => {
        await tx.query(insert, ['src_lost']);
        throw new Error('half way');
      }),
    ).rejects.toThrow('half way');
    await database.transaction(async (tx) => void (await tx.query(insert, ['src_kept'])));
    expect(await database.prisma.source.findMany({ select: { id: true } })).toEqual([{ id: 'src_kept' }]);
  });

  it('delivers notices when their transaction commits, and none of one rolled back', async () => {
    const heard: string[] = [];
    const stop = await database.listen('test_notices', (payload) => heard.push(payload));
    await database.transaction(async (tx) => void (await tx.query(`SELECT pg_notify('test_notices', 'kept')`)));
    await database
      .transaction(async (tx) => {
        await tx.query(`SELECT pg_notify('test_notices', 'lost')`);
        throw new Error('undone');
      })
      .catch(() => {});
    await database.notify('test_notices', 'last');
    await expect.poll(() => heard).toEqual(['kept', 'last']);
    await stop();
    await database.notify('test_notices', 'after');
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(heard).toEqual(['kept', 'last']);
  });

  it('lets a listener leave when the database is closed already', async () => {
    const other = await testDatabase();
    const stop = await other.listen('test_notices', () => {});
    await other.close();
    await expect(stop()).resolves.toBeUndefined();
  });

  it('finds words without regard to accents and inflection', async () => {
    const [row] = await database.query(
      `SELECT to_tsvector('dateline', 'Chávez signed treaties') @@ websearch_to_tsquery('dateline', 'chavez treaty') AS found`,
    );
    expect(row).toEqual({ found: true });
  });
});
