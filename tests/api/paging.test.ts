/** Pages by cursor: forwards, backwards, and whatever a client may send in place of a cursor. */
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../src/store/database.ts';
import { testDatabase } from '../store/database.ts';
import { type Client, client } from './client.ts';
import { known, makeWorld } from './world.ts';

let db: Database;
let api: Client;
beforeAll(async () => {
  db = await testDatabase();
  await makeWorld(db);
  api = client(db);
}, 60_000);
afterAll(() => db.close());

const PAGE = `{ totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } edges { cursor node { id } } }`;

/** Lists of several types and orders, as `field(…` up to the page's own arguments. */
const lists = [
  'articles(',
  'articles(orderBy: { field: INGESTED_AT, direction: ASC }, ',
  'claims(',
  'claims(orderBy: { field: CONFIDENCE, direction: ASC }, ',
  'claims(orderBy: { field: SOURCE_COUNT, direction: DESC }, ',
  'claims(where: { plover: [CONSULT] }, orderBy: { field: EXTRACTED_AT, direction: DESC }, ',
  'agreements(',
  'countries(orderBy: { field: NAME, direction: ASC }, ',
  'commitments(',
];

async function walk(list: string, size: number, forwards: boolean): Promise<string[]> {
  const seen: string[] = [];
  let cursor: string | null = null;
  for (;;) {
    const at: string = cursor === null ? '' : `, ${forwards ? 'after' : 'before'}: "${cursor}"`;
    const { data, errors } = await api.ask(`{ page: ${list}${forwards ? 'first' : 'last'}: ${size}${at}) ${PAGE} }`);
    expect(errors).toBeUndefined();
    const { edges, pageInfo } = data.page;
    const ids: string[] = edges.map((edge: { node: { id: string } }) => edge.node.id);
    seen.splice(forwards ? seen.length : 0, 0, ...ids);
    expect(forwards ? pageInfo.hasPreviousPage : pageInfo.hasNextPage).toBe(cursor !== null);
    if (!(forwards ? pageInfo.hasNextPage : pageInfo.hasPreviousPage)) return seen;
    cursor = forwards ? pageInfo.endCursor : pageInfo.startCursor;
  }
}

describe('a walk through a list', () => {
  it('gives every row once, forwards as backwards, whatever the page size', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...lists), fc.integer({ min: 1, max: 60 }), async (list, size) => {
        const { data } = await api.ask(`{ page: ${list}first: 100) ${PAGE} }`);
        const whole: string[] = data.page.edges.map((edge: { node: { id: string } }) => edge.node.id);
        expect(whole).toHaveLength(data.page.totalCount);
        expect(new Set(whole).size).toBe(whole.length);
        expect(await walk(list, size, true)).toEqual(whole);
        expect(await walk(list, size, false)).toEqual(whole);
      }),
      { numRuns: 20 },
    );
  }, 60_000);

  it('goes on after a row that has gone', async () => {
    const { data } = await api.ask(`{ page: claims(first: 3, where: { kind: [STATEMENT] }) ${PAGE} }`);
    const [, second, third] = data.page.edges;
    const after = `{ page: claims(first: 1, after: "${second.cursor}", where: { kind: [STATEMENT], hasConflicts: false, minConfidence: 0 }) ${PAGE} }`;
    await db.query(`update claim set verdict = 'REJECTED' where id = $1`, [second.node.id]);
    expect((await api.ask(after)).data.page.edges[0].node.id).toBe(third.node.id);
    await db.query('update claim set verdict = null where id = $1', [second.node.id]);
  });

  it('has pages between two cursors', async () => {
    const { data } = await api.ask(`{ page: articles(first: 5) ${PAGE} }`);
    const edges = data.page.edges;
    const between = await api.ask(
      `{ page: articles(first: 9, after: "${edges[0].cursor}", before: "${edges[4].cursor}") ${PAGE} }`,
    );
    expect(between.data.page.edges.map((edge: { node: { id: string } }) => edge.node.id)).toEqual(
      edges.slice(1, 4).map((edge: { node: { id: string } }) => edge.node.id),
    );
  });
});

describe('a page that cannot be', () => {
  const refused = async (list: string): Promise<string> => {
    const { errors } = await api.ask(`{ page: ${list} ${PAGE} }`);
    expect(errors).toHaveLength(1);
    expect(['BAD_USER_INPUT', 'LIMIT_EXCEEDED']).toContain(errors?.[0]?.extensions?.code);
    return errors?.[0]?.message ?? '';
  };
  it('is over the limit, which the error states', async () => {
    expect(await refused('claims(first: 101)')).toContain('100');
    expect(await refused('claims(last: 101)')).toContain('100');
  });
  it('has less than no rows', async () => {
    expect(await refused('claims(first: -1)')).toContain('-1');
  });
  it('is asked for from both ends', async () => {
    expect(await refused('claims(first: 1, last: 1)')).toContain('not both');
  });
  it('starts after a blank cursor', async () => {
    expect(await refused('claims(first: 1, after: "")')).toContain('`after`');
  });
  it('starts after a cursor of another order', async () => {
    const { data } = await api.ask(`{ page: claims(first: 1) ${PAGE} }`);
    const cursor = data.page.edges[0].cursor;
    expect(await refused(`claims(first: 1, after: "${cursor}", orderBy: { field: DATE, direction: ASC })`)).toContain(
      'order',
    );
    expect(await refused(`articles(first: 1, after: "${cursor}")`)).toContain('another list');
  });
});

describe('what a client may send', () => {
  const hostile = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom(
      "'; drop table claim; --",
      '\0',
      '\ud800',
      '%',
      '_',
      '\\',
      '"',
      'art_',
      'cou_0',
      'Ωmega',
      '../..',
      'a'.repeat(5000),
    ),
    fc.json().map((json) => Buffer.from(json).toString('base64url')),
    fc
      .tuple(fc.constantFrom('claims.date:DESC', 'x'), fc.jsonValue(), fc.jsonValue())
      .map((parts) => Buffer.from(JSON.stringify(parts)).toString('base64url')),
  );
  const query = `query ($text: String!, $id: ID!) {
    node(id: $id) { id } nodes(ids: [$id]) { id } article(id: $id) { id } byId: entity(by: { id: $id }) { id }
    byName: entity(by: { name: $text }) { id } byIso: entity(by: { iso: $text }) { id }
    articles(where: { text: $text, about: [$id], source: [$id], language: [$text] }) { totalCount }
    agreements(where: { text: $text, party: [$id], topic: [$text] }) { totalCount }
    people(where: { name: $text }) { totalCount }
    claims(where: { text: $text, aboutAll: [$id], cameoPrefix: $text, rule: $text }) { totalCount }
    commitments(where: { obligor: [$id] }) { totalCount } officeHolders(of: $id) { id } }`;
  it('never gives an error that is masked', async () => {
    await fc.assert(
      fc.asyncProperty(hostile, async (text) => {
        const { errors } = await api.ask(query, { text, id: text });
        for (const { extensions } of errors ?? []) expect(extensions?.code).toBe('BAD_USER_INPUT');
        const paged = await api.ask('query ($c: String!) { claims(first: 1, after: $c) { totalCount nodes { id } } }', {
          c: text,
        });
        for (const { extensions } of paged.errors ?? []) expect(extensions?.code).toBe('BAD_USER_INPUT');
      }),
      { numRuns: 150 },
    );
  }, 60_000);
});

describe('by id', () => {
  it('finds everything again, and a merged entity under its old id', async () => {
    const { data } = await api.ask(`{
      nodes(ids: ["${known.KOR}", "${known.MERGED}", "nonsense", "${known.PACT}"]) { __typename id ... on Entity { name } } }`);
    expect(data.nodes).toEqual([
      { __typename: 'Country', id: known.KOR, name: 'South Korea' },
      { __typename: 'Person', id: known.BAN, name: 'Ban Ki-moon' },
      null,
      { __typename: 'Agreement', id: known.PACT, name: 'Fisheries accord' },
    ]);
  });
  it('finds what claims name as evidence and as trigger', async () => {
    const { data } =
      await api.ask(`{ claims(first: 1) { nodes { id evidence { id } provenance { trigger { id quote } } } }
      articles(first: 1) { nodes { mentions { nodes { id evidence { id quote } } } } } }`);
    const ids = [
      data.claims.nodes[0].evidence[0].id,
      data.claims.nodes[0].provenance.trigger.id,
      data.articles.nodes[0].mentions.nodes[0].evidence.id,
    ];
    const again = await api.ask('query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }', { ids });
    expect(again.data.nodes).toEqual(ids.map((id) => ({ __typename: 'Evidence', id })));
  });
});
