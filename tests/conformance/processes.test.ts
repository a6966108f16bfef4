/**
 * Two server processes on one PostgreSQL: what one takes in, subscribers of the other are told; and they count requests together. The
 * embedded database has but one server: TEST_DATABASE_URL says where PostgreSQL is.
 */
import { type ChildProcess, fork } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { createClient } from 'graphql-ws';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';

const { TEST_DATABASE_URL: server } = process.env;
if (server === undefined) console.log('Two processes are not tested: TEST_DATABASE_URL names no PostgreSQL.');

interface Process {
  readonly child: ChildProcess;
  readonly url: string;
}

const name = `dateline_test_${randomUUID().replaceAll('-', '')}`;
let admin: pg.Client;
let first: Process;
let second: Process;

async function start(): Promise<Process> {
  const own = new URL(server ?? '');
  own.pathname = `/${name}`;
  const child = fork(fileURLToPath(new URL('./process.ts', import.meta.url)), [own.href], {
    execArgv: ['--import', 'tsx'],
    env: { ...process.env, DATELINE_RATE_LIMIT: '40' },
  });
  const [url]: unknown[] = await once(child, 'message');
  return { child, url: String(url) };
}

async function stop({ child }: Process): Promise<void> {
  child.kill('SIGTERM');
  await once(child, 'exit');
}

const post = (url: string, body: object): Promise<Response> =>
  fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });

const INGEST =
  'mutation ($input: ArticleIngestTextInput!) { articleIngestText(input: $input) { article { id } errors { message } } }';
const text = (n: number): string =>
  `OSLO, May ${n} (Reuters) - Norway and Iceland signed a fisheries accord in Oslo on Monday. It was meeting number ${n}.`;

describe.skipIf(server === undefined)('two processes on one database', () => {
  beforeAll(async () => {
    admin = new pg.Client({ connectionString: server });
    await admin.connect();
    await admin.query(`CREATE DATABASE ${name}`);
    // One after the other: the first makes the tables.
    first = await start();
    second = await start();
  }, 120_000);
  afterAll(async () => {
    await Promise.all([first, second].filter(Boolean).map(stop));
    await admin.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
    await admin.end();
  }, 150_000);

  it('tell their subscribers what the other takes in', async () => {
    const client = createClient({
      url: second.url.replace('http', 'ws'),
      webSocketImpl: WebSocket,
      lazy: false,
      retryAttempts: 0,
    });
    const articles = client.iterate({ query: 'subscription { articleAdded { id title } }' });
    const changes = client.iterate({ query: 'subscription { agreementChanged { status agreement { name } } }' });
    const told = Promise.all([articles.next(), changes.next()]);
    // Until both listen: the first story that comes may be before that.
    const ids: string[] = [];
    let isTold = false;
    void told.then(() => {
      isTold = true;
    });
    for (let n = 1; n <= 10 && !isTold; n += 1) {
      const answer = await post(first.url, { query: INGEST, variables: { input: { text: text(n) } } });
      const { data } = (await answer.json()) as { data: { articleIngestText: { article: { id: string } } } };
      ids.push(data.articleIngestText.article.id);
      await new Promise((resolve) => setTimeout(resolve, 300));
    }
    const [article, change] = await told;
    const { articleAdded } = article.value.data as { articleAdded: { id: string } };
    expect(ids).toContain(articleAdded.id);
    expect(change.value.data).toMatchObject({ agreementChanged: { status: 'SIGNED' } });
    await articles.return?.();
    await changes.return?.();
    await client.dispose();
  }, 150_000);

  it('count the requests of a caller together', async () => {
    const statuses: number[] = [];
    for (let n = 0; n < 50; n += 1) {
      const { url } = n % 2 === 0 ? first : second;
      statuses.push((await post(url, { query: '{ __typename }' })).status);
    }
    // What came before counts too, so at most 40 are let in, and not 40 by each.
    expect(statuses.filter((status) => status === 200).length).toBeLessThanOrEqual(40);
    expect(statuses.at(-1)).toBe(429);
    expect(statuses.at(-2)).toBe(429);
  }, 150_000);
});
