/** The examples of the playground and the README, asked of the seeds: each gives what its first lines say, in as many statements. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse, validate } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { costOf } from '../../src/api/cost.ts';
import { schema } from '../../src/api/schema.ts';
import { loadSeeds } from '../../src/ingest/seeds.ts';
import type { Database } from '../../src/store/database.ts';
import { testDatabase } from '../store/database.ts';
import { type Answer, asked, type Client, client } from './client.ts';

const root = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const directory = root('src/api/examples');

interface Example {
  readonly file: string;
  readonly query: string;
  readonly expected: readonly string[];
  readonly statements: number;
}

function readExample(file: string): Example {
  const query = readFileSync(`${directory}/${file}`, 'utf8');
  const header = (name: string): string[] =>
    [...query.matchAll(new RegExp(`^# ${name}: (.*)$`, 'gm'))].flatMap(([, text]) => text ?? []);
  const [statements] = header('statements');
  expect(header('title'), file).toHaveLength(1);
  expect(statements, `${file} states how many statements it may take`).toMatch(/^\d+$/);
  return { file, query, expected: header('expect'), statements: Number(statements) };
}

/** What lies at `a.b[].c`: all values, lists opened. */
function at(data: unknown, path: string): unknown[] {
  return path
    .replaceAll('[]', '')
    .split('.')
    .reduce<unknown[]>(
      (values, key) =>
        values.flatMap((value) => (isRecord(value) ? value[key] : undefined)).filter((v) => v !== undefined),
      [data],
    );
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

/** `path == json`, `path has json`, or `path >= n`: of a number itself, else of how many values there are. */
function check(data: unknown, expectation: string): void {
  const [, path = '', sign, json = ''] = /^(\S+) (==|has|>=) (.*)$/.exec(expectation) ?? [];
  const found = at(data, path);
  const wanted: unknown = JSON.parse(json);
  if (sign === 'has') expect(found, expectation).toContain(wanted);
  else if (sign === '==') expect(found, expectation).toEqual(Array.isArray(wanted) ? wanted : [wanted]);
  else
    expect(typeof found[0] === 'number' ? found[0] : found.length, expectation).toBeGreaterThanOrEqual(Number(wanted));
}

const examples = readdirSync(directory).sort().map(readExample);

let db: Database;
let api: Client;
beforeAll(async () => {
  db = await testDatabase();
  await loadSeeds(db, root('seeds'));
  api = client(db);
}, 180_000);
afterAll(() => db.close());

describe('example', () => {
  for (const { file, query, expected, statements } of examples) {
    it(file, async () => {
      const document = parse(query);
      expect(validate(schema, document).map(({ message }) => message)).toEqual([]);
      const [operation] = document.definitions;
      if (operation?.kind !== 'OperationDefinition') throw new Error(`${file} holds one operation`);
      expect(costOf(schema, document, operation, {})).toBeLessThan(asked.limits.cost);
      if (operation.operation === 'subscription') return;
      const answer = await api.ask(query);
      expect(answer.errors).toBeUndefined();
      for (const expectation of expected) check(answer.data, expectation);
      expect(answer.statements).toBeLessThanOrEqual(statements);
    });
  }
});

it('proves every claim by words that its article has', async () => {
  let after: string | null = null;
  do {
    const { data }: Answer = await api.ask(
      `query ($after: String) { claims(first: 100, after: $after) { pageInfo { hasNextPage endCursor }
        nodes { id evidence { quote start end claim { id } article { text } } } } }`,
      { after },
    );
    for (const { id, evidence } of data.claims.nodes) {
      expect(evidence.length, id).toBeGreaterThan(0);
      // Its own words come before those of others that say the same.
      expect(evidence[0].claim.id).toBe(id);
      for (const { quote, start, end, article } of evidence) expect(article.text.slice(start, end), id).toBe(quote);
    }
    after = data.claims.pageInfo.hasNextPage ? data.claims.pageInfo.endCursor : null;
  } while (after !== null);
}, 60_000);
