/**
 * How fast the API answers: `npm run bench:api`. BENCH_DATABASE_URL names an empty PostgreSQL database; the embedded one is measured
 * too unless BENCH_EMBEDDED=0. BENCH_POSTGRAPHILE names a directory where `npm install postgraphile@5 node@22 graphql@16 pg` was run:
 * then PostGraphile is asked the same. BENCH_ARTICLES (20000), BENCH_SECONDS (5), BENCH_CLIENTS (16).
 */
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadSeeds } from '../../src/ingest/seeds.ts';
import { openDatabase } from '../../src/store/database.ts';
import { type Measured, measure, post, read, type Summary, summary } from './measure.ts';
import { multiply } from './multiply.ts';
import { type Question, questions } from './questions.ts';

const {
  BENCH_DATABASE_URL: url,
  BENCH_EMBEDDED: embedded,
  BENCH_POSTGRAPHILE: postgraphile,
  BENCH_ARTICLES,
  BENCH_SECONDS,
  BENCH_CLIENTS,
} = process.env;
const articles = Number(BENCH_ARTICLES ?? 20_000);
const seconds = Number(BENCH_SECONDS ?? 5);
const clients = Number(BENCH_CLIENTS ?? 16);
const path = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

/** Rounds in which the servers are asked in turn, so that what else the machine does weighs on all alike. */
const ROUNDS = 3;

/** PostGraphile 5 needs a newer Node than this package: where it is compared with, all run on that one. */
const runtime = postgraphile === undefined ? process.execPath : join(postgraphile, 'node_modules/.bin/node');

type Kind = 'dateline' | 'by hand' | 'postgraphile';

async function fill(place: string): Promise<string[]> {
  const db = await openDatabase({ url: place.includes('://') ? place : null, directory: place });
  const [{ count } = { count: 0 }] = await db.query<{ count: number }>('select count(*)::int as count from article');
  if (count < articles) {
    await loadSeeds(db, path('../../seeds'));
    console.log(`  ${await multiply(db, articles)} articles`);
  }
  if (postgraphile !== undefined && db.kind === 'server') {
    const statements = readFileSync(path('./postgraphile.sql'), 'utf8').split(/;\n(?=\n|$)/);
    for (const statement of statements.filter((text) => text.trim() !== '')) await db.query(statement);
  }
  const ids = await db.query<{ id: string }>('select id from article order by md5(id) limit 1000');
  await db.close();
  return ids.map(({ id }) => id);
}

interface Server {
  readonly kind: Kind;
  readonly child: ChildProcess;
  readonly port: number;
}

/** A port that nobody listens on. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  return typeof address === 'object' && address !== null ? address.port : 0;
}

/** The whole server as it is delivered, built, with every plugin; only the rate is not limited. */
async function startDateline(place: string): Promise<Server> {
  const port = await freePort();
  const where = place.includes('://') ? { DATABASE_URL: place } : { DATELINE_DATA: place };
  const env = { ...process.env, NODE_ENV: 'production', PORT: String(port), DATELINE_SEEDS: 'false', ...where };
  const child = fork(path('../../dist/main.js'), [], {
    env: { ...env, DATELINE_RATE_LIMIT: '0', LOG_LEVEL: 'error' },
    execArgv: [],
    execPath: runtime,
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  while (
    !(await fetch(`http://127.0.0.1:${port}/ready`).then(
      ({ ok }) => ok,
      () => false,
    ))
  )
    await new Promise((resolve) => setTimeout(resolve, 200));
  return { kind: 'dateline', child, port };
}

async function start(kind: Kind, place: string): Promise<Server> {
  if (kind === 'dateline') return startDateline(place);
  const options = { env: { ...process.env, NODE_ENV: 'production' }, execPath: runtime };
  const child =
    kind === 'postgraphile'
      ? fork(path('./postgraphile.mjs'), [postgraphile ?? '', place], options)
      : fork(path('./by-hand.ts'), [place], { ...options, execArgv: ['--import', 'tsx'] });
  const [port]: unknown[] = await once(child, 'message');
  return { kind, child, port: Number(port) };
}

function asker({ kind, port }: Server, question: Question, index: number, ids: readonly string[]) {
  const id = (n: number): string => ids[n % ids.length] ?? '';
  if (kind === 'by hand') return (n: number) => read(port, `/${index}?id=${id(n)}`);
  const query = `query ${kind === 'dateline' ? question.graphql : question.postgraphile}`;
  return (n: number) => post(port, JSON.stringify({ query, variables: question.byArticle ? { id: id(n) } : {} }));
}

function print(question: Question, kind: Kind, { perSecond, p50, p99 }: Summary): void {
  const rate = perSecond.toFixed(perSecond < 20 ? 1 : 0).padStart(6);
  const times = `p50 ${p50.toFixed(1).padStart(7)} ms  p99 ${p99.toFixed(1).padStart(7)} ms`;
  console.log(`  ${question.name.padEnd(20)} ${kind.padEnd(12)} ${rate}/s  ${times}`);
}

async function compare(title: string, place: string, kinds: readonly Kind[]): Promise<void> {
  console.log(`\n${title}`);
  const ids = await fill(place);
  const servers: Server[] = [];
  for (const kind of kinds) servers.push(await start(kind, place));
  for (const [index, question] of questions.entries()) {
    const goes = servers.map((): Measured[] => []);
    for (let round = 0; round < ROUNDS; round++)
      for (const [i, server] of servers.entries())
        goes[i]?.push(await measure(asker(server, question, index, ids), { seconds: seconds / ROUNDS, clients }));
    for (const [i, { kind }] of servers.entries()) print(question, kind, summary(goes[i] ?? []));
  }
  for (const { child } of servers) {
    child.kill('SIGTERM');
    await once(child, 'exit');
  }
}

if (url !== undefined)
  await compare('PostgreSQL', url, ['dateline', 'by hand', ...(postgraphile ? (['postgraphile'] as const) : [])]);
if (embedded !== '0') {
  const directory = mkdtempSync(join(tmpdir(), 'dateline-bench-'));
  // One process at a time may have the directory.
  await compare('Embedded', directory, ['dateline']);
  await compare('Embedded', directory, ['by hand']);
  rmSync(directory, { recursive: true, force: true });
}
