/** The short way of the common request says what Yoga says on the long one, header by header and byte by byte. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createApiKey } from '../../src/store/api-keys.ts';
import { type TestServer, testServer } from './server.ts';

let server: TestServer;
let key: string;
beforeAll(async () => {
  server = await testServer({ DATELINE_MAX_COST: '1000', DATELINE_MAX_DEPTH: '12' }, 1);
  ({ key } = await createApiKey(server.database, { name: 'desk', scopes: ['read'] }, 'test'));
}, 60_000);
afterAll(() => server?.close());

/** What two ways may differ in: the moment, how the body's end is told, and the id of the request. */
const OWN = new Set(['date', 'content-length', 'transfer-encoding', 'x-request-id']);

async function said(body: string, headers: Readonly<Record<string, string>>, path = '') {
  const response = await fetch(`${server.url}${path}`, {
    method: 'POST',
    body,
    headers: { 'content-type': 'application/json', ...headers },
  });
  const text = (await response.text()).replace(/request id [\w-]+|"requestId":"[\w-]+"/g, '');
  return {
    status: response.status,
    headers: Object.fromEntries([...response.headers].filter(([name]) => !OWN.has(name))),
    text,
    hasId: response.headers.get('x-request-id') !== null,
  };
}

const ACCEPTS = [
  '*/*',
  'application/json',
  'application/graphql-response+json',
  'application/graphql-response+json, application/json;q=0.9',
  'application/json, application/graphql-response+json',
  'text/event-stream, application/json',
  'multipart/mixed, application/json',
  'text/html',
  'application/json; charset=utf-16',
];

const BODIES: readonly (readonly [string, string])[] = [
  ['a query', '{"query": "{ service { version } }"}'],
  ['variables', '{"query": "query Q($id: ID!) { article(id: $id) { id } }", "variables": {"id": "art_0"}}'],
  ['an operation by its name', '{"query": "query A { __typename } query B { b: __typename }", "operationName": "B"}'],
  ['no operation of the name', '{"query": "query A { __typename }", "operationName": "C"}'],
  ['two operations and no name', '{"query": "query A { __typename } query B { __typename }"}'],
  ['a missing variable', '{"query": "query Q($id: ID!) { article(id: $id) { id } }"}'],
  [
    'a wrong variable',
    '{"query": "query Q($n: Int) { articles(first: $n) { nodes { id } } }", "variables": {"n": "x"}}',
  ],
  ['a syntax error', '{"query": "{ "}'],
  ['an unknown field', '{"query": "{ nope }"}'],
  ['a bad cursor', '{"query": "{ articles(after: \\"\\") { nodes { id } } }"}'],
  ['a page over the limit', '{"query": "{ articles(first: 101) { nodes { id } } }"}'],
  ['a cost over the limit', '{"query": "{ articles(first: 100) { nodes { claims(first: 100) { nodes { id } } } } }"}'],
  ['a mutation', '{"query": "mutation { articleDelete(input: {id: \\"art_0\\"}) { errors { message } } }"}'],
  ['a subscription', '{"query": "subscription { nope }"}'],
  ['no query', '{"variables": {}}'],
  ['a query that is no text', '{"query": 3}'],
  ['variables that are none', '{"query": "{ __typename }", "variables": [1]}'],
  ['an unknown parameter', '{"query": "{ __typename }", "id": "x"}'],
  ['extensions', '{"query": "{ __typename }", "extensions": {"a": 1}}'],
  ['a hash that nobody knows', `{"extensions": {"persistedQuery": {"version": 1, "sha256Hash": "${'0'.repeat(64)}"}}}`],
  ['an array', '[{"query": "{ __typename }"}]'],
  ['null', 'null'],
  ['no JSON', '{"query": '],
  ['bytes that are no text', '{"query": "{ __typename }", "operationName": "\ud800"}'],
];

describe.each(BODIES)('%s', (_name, body) => {
  it.each(ACCEPTS)('accepting %s: the same by both ways', async (accept) => {
    const headers = { accept, origin: 'http://localhost:5173' };
    // A query string in the URL, which means nothing to a POST, is enough to be sent the long way.
    expect(await said(body, headers)).toEqual(await said(body, headers, '?long'));
  });
});

it.each([
  ['a key', () => ({ authorization: `Bearer ${key}` })],
  ['an unknown key', () => ({ authorization: 'Bearer nobody' })],
  ['no key at all', () => ({ authorization: 'Basic x' })],
  ['another content type', () => ({ 'content-type': 'text/plain' })],
  ['another character set', () => ({ 'content-type': 'application/json; charset=latin1' })],
  ['a foreign origin', () => ({ origin: 'https://example.org' })],
])('%s: the same by both ways', async (_name, headers) => {
  const body = '{"query": "{ service { version } }"}';
  expect(await said(body, headers())).toEqual(await said(body, headers(), '?long'));
});

it('keeps the id of the caller', async () => {
  const response = await server.ask({ query: '{ __typename }' }, { 'x-request-id': 'mine-1' });
  expect(response.headers.get('x-request-id')).toBe('mine-1');
});

it('counts a request that goes on to the long way once', async () => {
  const limited = await testServer({ DATELINE_RATE_LIMIT: '3' });
  const left = async (query: string): Promise<string | null> =>
    (await limited.ask({ query })).headers.get('ratelimit-remaining');
  expect(await left('{ __typename }')).toBe('2');
  expect(await left('{ nope }')).toBe('1');
  expect(await left('{ __typename }')).toBe('0');
  const refused = await limited.ask({ query: '{ __typename }' });
  expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, expect.stringMatching(/^\d+$/)]);
  await limited.close();
});
