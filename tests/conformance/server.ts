/** A real server on a free port over a real database, with the seeds' first dispatches in it. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Readers } from '../../src/analysis/pool.ts';
import { readConfig } from '../../src/config.ts';
import { parseDispatch } from '../../src/ingest/front-matter.ts';
import { listen } from '../../src/server/listen.ts';
import { createLog } from '../../src/server/log.ts';
import { ingestText } from '../../src/store/articles/ingest.ts';
import type { Database } from '../../src/store/database.ts';
import { testDatabase } from '../store/database.ts';

const seeds = fileURLToPath(new URL('../../seeds/', import.meta.url));

export interface TestServer {
  readonly url: string;
  readonly database: Database;
  /** How many statements the server has asked of the database. */
  statements(): number;
  ask(body: object, headers?: Readonly<Record<string, string>>): Promise<Response>;
  close(): Promise<void>;
}

/** @param environment Settings that differ from the defaults. @param articles How many seeds to read. @param read Who reads texts. */
export async function testServer(
  environment: NodeJS.ProcessEnv = {},
  articles = 0,
  read?: Readers['read'],
): Promise<TestServer> {
  const config = readConfig({ PORT: '0', LOG_LEVEL: 'silent', DATELINE_RATE_LIMIT: '0', ...environment });
  const database = await testDatabase();
  for (const name of readdirSync(seeds)
    .filter((file) => /^\d/.test(file))
    .slice(0, articles)) {
    const { date, ...dispatch } = parseDispatch(readFileSync(`${seeds}/${name}`, 'utf8'));
    await ingestText(database, { ...dispatch, published: date });
  }
  let statements = 0;
  const counting: Database = {
    ...database,
    query: (sql, params) => {
      statements += 1;
      return database.query(sql, params);
    },
  };
  const { url, close } = await listen(config, counting, createLog(config.logLevel), read);
  return {
    url,
    database,
    statements: () => statements,
    ask: (body, headers = {}) =>
      fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify(body),
      }),
    async close() {
      await close();
      await database.close();
    },
  };
}
