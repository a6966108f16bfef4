/** What public checkers of GraphQL servers look for, a test each; docs/security.md lists them. */
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createClient as createWs } from 'graphql-ws';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { createApiKey } from '../../src/store/api-keys.ts';
import { type TestServer, testServer } from './server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await testServer({ DATELINE_MAX_DEPTH: '16', DATELINE_MAX_ALIASES: '60' });
}, 60_000);
afterAll(() => server?.close());

async function errorOf(query: string): Promise<string> {
  const response = await server.ask({ query });
  const { errors } = (await response.json()) as { errors?: { message: string }[] };
  expect(response.status).toBeLessThan(500);
  return errors?.map(({ message }) => message).join('\n') ?? '';
}

it('alias overloading: refused, and the limit told', async () => {
  const query = `{ ${Array.from({ length: 61 }, (_, i) => `a${i}: __typename`).join(' ')} }`;
  expect(await errorOf(query)).toContain('60');
});

it('array-based query batching: refused', async () => {
  const response = await server.ask([{ query: '{ __typename }' }, { query: '{ __typename }' }]);
  expect(response.status).toBe(400);
});

it('directive overloading: refused, and the limit told', async () => {
  expect(await errorOf(`{ __typename ${'@include(if: true) '.repeat(60)} }`)).toMatch(/50|can only be used once/);
});

it('deep recursion: refused, and the limit told', async () => {
  const deep = `${'{ article { source { articles { nodes'.repeat(8)} { id ${'} } } }'.repeat(8)} }`;
  const ofType = `{ __schema { types { fields { type ${'{ ofType '.repeat(20)} { kind } ${'}'.repeat(20)} } } } }`;
  expect(await errorOf(ofType)).toContain('16');
  expect(await errorOf(deep)).not.toBe('');
});

it('introspection depth: a circular introspection is refused', async () => {
  const circle =
    '{ __schema { types { fields { type { fields { type { fields { type { fields { name } } } } } } } } } }';
  expect(await errorOf(circle)).not.toBe('');
});

it('parser exhaustion: thousands of levels are refused before they are parsed', async () => {
  expect(await errorOf(`${'{ a '.repeat(3_000)}${'}'.repeat(3_000)}`)).toContain('100');
});

it('token flooding: refused, and the limit told', async () => {
  expect(await errorOf(`{ ${'__typename '.repeat(5_000)}}`)).toContain('4000');
});

it('field suggestions: misspelt fields, arguments and values are not corrected for the caller', async () => {
  expect(await errorOf('{ articlez { totalCount } }')).toBe('Cannot query field "articlez" on type "Query".');
  expect(await errorOf('{ articles(frist: 1) { totalCount } }')).not.toMatch(/did you mean/i);
  expect(await errorOf('{ articles { totalCount ... on Articel { id } } }')).not.toMatch(/did you mean/i);
  expect(await errorOf('{ claims(where: { kind: [EVENTS] }) { totalCount } }')).not.toMatch(/did you mean/i);
  const query = 'query ($kind: [ClaimKind!]) { claims(where: { kind: $kind }) { totalCount } }';
  const response = await server.ask({ query, variables: { kind: ['EVENTS'] } });
  expect(await response.text()).toMatch(/EVENTS(?!.*did you mean)/i);
});

it('CSRF over GET: a mutation is refused', async () => {
  const url = `${server.url}?query=${encodeURIComponent('mutation { __typename }')}`;
  const response = await fetch(url, { headers: { accept: 'application/json' } });
  expect(response.status).toBe(405);
});

it.each(['application/x-www-form-urlencoded', 'text/plain', 'multipart/form-data; boundary=x'])(
  'CSRF over POST: a form of another site (%s) is refused',
  async (type) => {
    const response = await fetch(server.url, {
      method: 'POST',
      headers: { 'content-type': type },
      body: 'query={__typename}',
    });
    expect(response.status).toBe(415);
  },
);

it('CORS: pages of other origins are not let in, those of the configuration are', async () => {
  const response = await server.ask({ query: '{ __typename }' }, { origin: 'https://example.org' });
  expect(response.headers.get('access-control-allow-origin')).not.toBe('https://example.org');
  const open = await server.ask({ query: '{ __typename }' }, { origin: 'http://localhost:5173' });
  expect(open.headers.get('access-control-allow-origin')).toBe('http://localhost:5173');
});

it('stack traces: errors show no stack and no path of ours, and tell the id to report', async () => {
  await server.database.query('ALTER TABLE source RENAME TO source_gone');
  try {
    const response = await server.ask({ query: '{ sources { totalCount } }' }, { 'x-request-id': 'mine-1' });
    const text = await response.text();
    expect(text).not.toMatch(/node_modules|\.ts:|\bat \w+ \(|relation|source_gone/);
    expect(JSON.parse(text).errors[0]).toMatchObject({
      message: expect.stringContaining('mine-1'),
      extensions: { code: 'INTERNAL_SERVER_ERROR', requestId: 'mine-1' },
    });
    expect(response.headers.get('x-request-id')).toBe('mine-1');
  } finally {
    await server.database.query('ALTER TABLE source_gone RENAME TO source');
  }
});

it('field duplication: refused, and the limit told', async () => {
  expect(await errorOf(`{ ${'__typename '.repeat(500)}}`)).toContain('30');
});

it('an alias named "then" is refused with its reason, also within a fragment', async () => {
  expect(await errorOf('{ then: __typename }')).toContain('promise');
  expect(await errorOf('{ ...F } fragment F on Query { service { then: version } }')).toContain('promise');
});

it.each([
  '__proto__',
  'constructor',
  'toString',
  'toJSON',
  'hasOwnProperty',
  'rows',
  'order',
  'rest',
  'draft',
  'value',
])('an alias named "%s" is a name like any other', async (alias) => {
  const query = `{ articles(first: 1) { ${alias}: totalCount nodes { ${alias}: id ... on Node { id } } edges { node { ${alias}: title } } }
      analyze(text: "Norway and Iceland signed an accord in Oslo on Monday.") { claims { ${alias}: summary } } }`;
  const response = await server.ask({ query });
  expect(await response.text()).not.toContain('"errors"');
});

it('a body over the limit is refused with 413, and the limit is told by the service', async () => {
  const { data } = (await (
    await server.ask({ query: '{ service { limits { maxBodySize requestsPerMinute } } }' })
  ).json()) as {
    data: { service: { limits: { maxBodySize: number; requestsPerMinute: number | null } } };
  };
  const { maxBodySize, requestsPerMinute } = data.service.limits;
  expect(requestsPerMinute).toBeNull();
  const response = await server.ask({ query: '{ __typename }', variables: { text: 'x'.repeat(maxBodySize) } });
  expect(response.status).toBe(413);
  expect(await response.text()).not.toMatch(/node_modules|\.ts:/);
  expect((await server.ask({ query: '{ __typename }' })).status).toBe(200);
}, 30_000);

it('the playground is one page that may load nothing from elsewhere', async () => {
  const response = await fetch(server.url, { headers: { accept: 'text/html' } });
  const page = await response.text();
  expect(response.headers.get('content-security-policy')).toContain("default-src 'self'");
  expect(page).not.toMatch(/<(script|link|img)[^>]+(src|href)="https?:/);
  expect(page).toContain('defaultTabs');
});

it('keys open what their scope allows, and nothing once revoked', async () => {
  const open = await testServer({ DATELINE_ANONYMOUS_READ: 'false' });
  try {
    const { key } = await createApiKey(open.database, { name: 'reader', scopes: ['read'] }, 'test');
    const bearer = { authorization: `Bearer ${key}` };
    expect((await open.ask({ query: '{ __typename }' }, bearer)).status).toBe(200);
    const refused = await open.ask(
      { query: 'mutation { __typename }' },
      { ...bearer, accept: 'application/graphql-response+json' },
    );
    expect(refused.status).toBe(403);
    expect((await open.ask({ query: '{ __typename }' }, { authorization: 'Bearer dl_no' })).status).toBe(401);
    const writer = await createApiKey(open.database, { name: 'writer', scopes: ['write'] }, 'test');
    const admin = await createApiKey(open.database, { name: 'admin', scopes: ['admin'] }, 'test');
    const as = async (bearerKey: string, query: string) =>
      (await open.ask({ query }, { authorization: `Bearer ${bearerKey}` })).text();
    for (const query of [
      '{ auditLog { totalCount } }',
      `{ node(id: "${writer.id}") { ... on ApiKey { prefix } } }`,
      'mutation { articleDelete(input: { id: "art_0" }) { deletedId } }',
      `mutation { apiKeyRevoke(input: { id: "${writer.id}" }) { apiKey { revokedAt } } }`,
    ]) {
      expect(await as(writer.key, query), query).toContain('FORBIDDEN');
      expect(await as(admin.key, query), query).not.toContain('"errors"');
    }
    expect(await as(admin.key, '{ apiKeys { nodes { name scopes revokedAt } } }')).toMatch(
      /"writer".*"WRITE".*"revokedAt":"20/,
    );
    const stored = await open.database.query<{ hash: string }>('SELECT hash FROM api_key');
    expect(JSON.stringify(stored)).not.toContain(key);
  } finally {
    await open.close();
  }
}, 30_000);

it('a caller over the rate limit is told when to come back', async () => {
  const limited = await testServer({ DATELINE_RATE_LIMIT: '2' });
  try {
    const statuses = [];
    for (let i = 0; i < 3; i += 1) statuses.push(await limited.ask({ query: '{ __typename }' }));
    expect(statuses.map(({ status }) => status)).toEqual([200, 200, 429]);
    expect(statuses[1]?.headers.get('ratelimit-remaining')).toBe('0');
    expect(Number(statuses[2]?.headers.get('retry-after'))).toBeGreaterThan(0);
  } finally {
    await limited.close();
  }
}, 30_000);

it('a persisted query is asked for by its hash over GET, with an ETag', async () => {
  const query = '{ __typename }';
  const sha256Hash = createHash('sha256').update(query).digest('hex');
  const extensions = { persistedQuery: { version: 1, sha256Hash } };
  const url = `${server.url}?extensions=${encodeURIComponent(JSON.stringify(extensions))}`;
  const get = (headers: Record<string, string> = {}) =>
    fetch(url, { headers: { accept: 'application/json', ...headers } });
  expect(await (await get()).text()).toContain('PERSISTED_QUERY_NOT_FOUND');
  await server.ask({ query, extensions });
  const found = await get();
  expect(await found.json()).toEqual(expect.objectContaining({ data: { __typename: 'Query' } }));
  expect((await get({ 'if-none-match': found.headers.get('etag') ?? '' })).status).toBe(304);
});

it('with trusted documents only those run, by their hash, over HTTP and WebSocket', async () => {
  const query = '{ service { version } }';
  const hash = createHash('sha256').update(query).digest('hex');
  const directory = mkdtempSync(join(tmpdir(), 'dateline-documents-'));
  const file = join(directory, 'documents.json');
  writeFileSync(file, JSON.stringify({ [hash]: query }));
  const closed = await testServer({ DATELINE_TRUSTED_DOCUMENTS: file });
  try {
    const trusted = await closed.ask({ extensions: { persistedQuery: { version: 1, sha256Hash: hash } } });
    expect(await trusted.json()).toMatchObject({ data: { service: { version: expect.any(String) } } });
    const other = await closed.ask({ query: '{ __typename }' });
    expect(await other.json()).toMatchObject({ errors: [{ message: expect.any(String) }] });
    const socket = createWs({ url: closed.url.replace('http', 'ws'), webSocketImpl: WebSocket, retryAttempts: 0 });
    const persisted = { query: '', extensions: { persistedQuery: { version: 1, sha256Hash: hash } } };
    const known = await socket.iterate(persisted).next();
    expect(known.value).toMatchObject({ data: { service: { version: expect.any(String) } } });
    await expect(socket.iterate({ query: '{ __typename }' }).next()).rejects.toMatchObject([
      { extensions: { code: 'PERSISTED_QUERY_ONLY' } },
    ]);
    await socket.dispose();
  } finally {
    await closed.close();
    rmSync(directory, { recursive: true });
  }
}, 30_000);

it('the ledger is exported with its proof', async () => {
  const base = server.url.replace('/graphql', '/export');
  for (const file of ['agreements.csv', 'history.jsonl', 'terms.csv', 'claims.jsonl']) {
    expect((await fetch(`${base}/${file}`)).status).toBe(200);
  }
  expect((await fetch(`${base}/secrets.csv`)).status).toBe(404);
});

it('health and readiness answer', async () => {
  const base = server.url.replace('/graphql', '');
  expect((await fetch(`${base}/health`)).status).toBe(200);
  expect((await fetch(`${base}/ready`)).status).toBe(200);
});
