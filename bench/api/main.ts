/**
 * How fast the API answers: `npm run bench:api`. BENCH_DATABASE_URL names an empty PostgreSQL database; the embedded one is measured
 * too unless BENCH_EMBEDDED=0. BENCH_ARTICLES (20000), BENCH_SECONDS (5), BENCH_CLIENTS (16).
 */
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadSeeds } from '../../src/ingest/seeds.ts';
import { openDatabase } from '../../src/store/database.ts';
import { multiply } from './multiply.ts';
import { type Question, questions } from './questions.ts';

const { BENCH_DATABASE_URL: url, BENCH_EMBEDDED: embedded, BENCH_ARTICLES, BENCH_SECONDS, BENCH_CLIENTS } = process.env;
const articles = Number(BENCH_ARTICLES ?? 20_000);
const seconds = Number(BENCH_SECONDS ?? 5);
const clients = Number(BENCH_CLIENTS ?? 16);
/** Requests before the clock starts: for compiled code and warm caches. */
const WARM_UP = 50;
const path = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

interface Measured {
  readonly perSecond: number;
  readonly p50: number;
  readonly p99: number;
}

async function fill(place: string): Promise<string[]> {
  const db = await openDatabase({ url: place.includes('://') ? place : null, directory: place });
  const [{ count } = { count: 0 }] = await db.query<{ count: number }>('select count(*)::int as count from article');
  if (count < articles) {
    await loadSeeds(db, path('../../seeds'));
    console.log(`  ${await multiply(db, articles)} articles`);
  }
  const ids = await db.query<{ id: string }>('select id from article order by md5(id) limit 1000');
  await db.close();
  return ids.map(({ id }) => id);
}

async function start(kind: string, place: string): Promise<{ readonly child: ChildProcess; readonly port: number }> {
  const child = fork(path('./serve.ts'), [kind, place], {
    execArgv: ['--import', 'tsx'],
    env: { ...process.env, NODE_ENV: 'production' },
  });
  const [port]: unknown[] = await once(child, 'message');
  return { child, port: Number(port) };
}

async function measure(ask: (n: number) => Promise<Response>): Promise<Measured> {
  const times: number[] = [];
  let n = 0;
  const until = performance.now() + seconds * 1000;
  const work = async (): Promise<void> => {
    while (performance.now() < until) {
      const began = performance.now();
      const text = await (await ask(n++)).text();
      if (text.includes('"errors"') || !text.includes('data')) throw new Error(text.slice(0, 300));
      times.push(performance.now() - began);
    }
  };
  await Promise.all(Array.from({ length: clients }, work));
  times.sort((a, b) => a - b);
  const at = (share: number): number => times[Math.floor(times.length * share)] ?? 0;
  return { perSecond: times.length / seconds, p50: at(0.5), p99: at(0.99) };
}

function asker(kind: string, port: number, question: Question, index: number, ids: readonly string[]) {
  const id = (n: number): string => ids[n % ids.length] ?? '';
  if (kind === 'limit') return (n: number) => fetch(`http://127.0.0.1:${port}/${index}?id=${id(n)}`);
  return (n: number) =>
    fetch(`http://127.0.0.1:${port}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: `query ${question.graphql}`, variables: question.byArticle ? { id: id(n) } : {} }),
    });
}

async function compare(title: string, place: string, kinds: readonly string[]): Promise<void> {
  console.log(`\n${title}`);
  const ids = await fill(place);
  // Both at once, and one question after another, so that whatever else the machine does weighs on both alike.
  const servers = await Promise.all(kinds.map(async (kind) => ({ kind, ...(await start(kind, place)) })));
  for (const [index, question] of questions.entries()) {
    for (const { kind, port } of servers) {
      const ask = asker(kind, port, question, index, ids);
      for (let n = 0; n < WARM_UP; n++) await (await ask(n)).text();
      const { perSecond, p50, p99 } = await measure(ask);
      console.log(
        `  ${question.name.padEnd(20)} ${kind.padEnd(6)} ${perSecond.toFixed(0).padStart(6)}/s  p50 ${p50.toFixed(1).padStart(7)} ms  p99 ${p99.toFixed(1).padStart(7)} ms`,
      );
    }
  }
  for (const { child } of servers) {
    child.kill('SIGTERM');
    await once(child, 'exit');
  }
}

if (url !== undefined) await compare('PostgreSQL', url, ['yoga', 'limit']);
if (embedded !== '0') {
  const directory = mkdtempSync(join(tmpdir(), 'dateline-bench-'));
  // One process at a time may have the directory.
  await compare('Embedded', directory, ['yoga']);
  await compare('Embedded', directory, ['limit']);
  rmSync(directory, { recursive: true, force: true });
}
