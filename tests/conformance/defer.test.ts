/** `@defer` over HTTP: the parts arrive one after another, and cost one statement more in however many rows they stand. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openReaders, type Readers } from '../../src/analysis/pool.ts';
import { type TestServer, testServer } from './server.ts';

let server: TestServer;
let readers: Readers;
beforeAll(async () => {
  readers = openReaders(1);
  server = await testServer({}, 3, readers.read);
}, 120_000);
afterAll(async () => {
  await server?.close();
  await readers.close();
});

// biome-ignore lint/suspicious/noExplicitAny: an answer has the shape of its query, which tests read freely
type Data = any;

interface Part {
  readonly data?: Data;
  readonly hasNext?: boolean;
  readonly extensions?: { readonly cost?: object };
  readonly incremental?: readonly { readonly path: readonly (string | number)[]; readonly data: Data; errors?: [] }[];
}

/** The parts of the answer as they arrive: those that came by one chunk together. */
async function* chunksOf(query: string): AsyncGenerator<readonly Part[]> {
  const response = await server.ask({ query }, { accept: 'multipart/mixed' });
  expect(response.headers.get('content-type')).toContain('multipart/mixed');
  for await (const chunk of response.body ?? []) {
    const text = Buffer.from(chunk).toString();
    const parts = [...text.matchAll(/\r\n\r\n(\{.*?\})\r\n---/gs)].map(([, json]): Part => JSON.parse(json ?? ''));
    if (parts.length > 0) yield parts;
  }
}

/** The whole answer, its deferred parts put where they belong. */
async function whole(
  query: string,
): Promise<{ readonly first: Data; readonly data: Data; readonly statements: number }> {
  const before = server.statements();
  const parts: Part[] = [];
  for await (const chunk of chunksOf(query)) parts.push(...chunk);
  const [initial] = parts;
  const first = structuredClone(initial?.data);
  const data = structuredClone(initial?.data);
  expect(initial?.hasNext).toBe(true);
  expect(parts.at(-1)?.hasNext).toBe(false);
  for (const { path, data: patch, errors } of parts.flatMap(({ incremental = [] }) => incremental)) {
    expect(errors).toBeUndefined();
    merge(
      path.reduce<Data>((at, key) => at[key], data),
      patch,
    );
  }
  return { first, data, statements: server.statements() - before };
}

function merge(into: Data, patch: Data): void {
  for (const [key, value] of Object.entries(patch))
    if (typeof into[key] === 'object' && into[key] !== null) merge(into[key], value);
    else into[key] = value;
}

async function plain(query: string): Promise<Data> {
  const response = await server.ask({ query: query.replaceAll(/@defer(\(.*?\))?/g, '') });
  return ((await response.json()) as { data: Data }).data;
}

const ROWS = `{ articles(first: 3) { nodes { id ... @defer { title claims(first: 2) { totalCount nodes { id evidence { quote } } } } } } }`;
const SEARCH = `{ search(text: "agreement", first: 5) { edges { score node { __typename } }
  ... @defer(label: "counts") { totalCount facet(by: KIND) { value count } } } }`;
const DEEP = `{ articles(first: 2) { totalCount ...Nodes @defer } } fragment Nodes on ArticleConnection { nodes { id ... @defer { title } } pageInfo { endCursor } }`;

it.each([
  ['rows of a list', ROWS],
  ['counts of a search', SEARCH],
  ['a fragment within a fragment', DEEP],
])('%s: the same answer as without, in two statements', async (_name, query) => {
  const { first, data, statements } = await whole(query);
  const expected = await plain(query);
  expect(data).toEqual(expected);
  expect(first).not.toEqual(expected);
  expect(statements).toBe(2);
});

it('what is not deferred by a variable is read at once, in one statement', async () => {
  const before = server.statements();
  const query = 'query ($later: Boolean!) { articles(first: 1) { nodes { id ... @defer(if: $later) { title } } } }';
  const response = await server.ask({ query, variables: { later: false } });
  const { data } = (await response.json()) as { data: Data };
  expect(data.articles.nodes[0].title).toEqual(expect.any(String));
  expect(server.statements() - before).toBe(1);
});

it('analyze comes after the rest, and the rest does not wait for it', async () => {
  const text = 'OSLO, May 3 - Norway and Iceland signed a fisheries accord on Monday. '.repeat(60);
  const query = `{ articles(first: 1) { nodes { title } } ... @defer(label: "reading") { analyze(text: "${text}") { claims { summary } } } }`;
  const chunks: (readonly Part[])[] = [];
  const times: number[] = [];
  const began = performance.now();
  for await (const parts of chunksOf(query)) {
    chunks.push(parts);
    times.push(performance.now() - began);
  }
  expect(chunks[0]).toHaveLength(1);
  expect(chunks[0]?.[0]?.data).toEqual({ articles: { nodes: [{ title: expect.any(String) }] } });
  expect(chunks[0]?.[0]?.extensions?.cost).toBeDefined();
  const later = chunks.slice(1).flatMap((parts) => parts.flatMap(({ incremental = [] }) => incremental));
  expect(later[0]?.data.analyze.claims.length).toBeGreaterThan(0);
  expect(times.at(-1)).toBeGreaterThan(2 * (times[0] ?? Number.POSITIVE_INFINITY));
});
