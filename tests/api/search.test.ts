/** Search, facets, series, and what an operation costs. */
import { createYoga } from 'graphql-yoga';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Context } from '../../src/api/context.ts';
import { useQueryCost } from '../../src/api/cost.ts';
import { schema } from '../../src/api/schema.ts';
import type { Database } from '../../src/store/database.ts';
import { testDatabase } from '../store/database.ts';
import { asked, type Client, client } from './client.ts';
import { ARTICLES, known, makeWorld } from './world.ts';

let db: Database;
let api: Client;
beforeAll(async () => {
  db = await testDatabase();
  await makeWorld(db);
  api = client(db);
}, 60_000);
afterAll(() => db.close());

const SEARCH = `query ($text: String!, $kinds: [SearchKind!]) { search(text: $text, kinds: $kinds, first: 5) {
  totalCount facet(by: KIND) { value count }
  edges { score highlight { text isMatch } node { __typename ... on Entity { name } ... on Article { title } ... on Sentence { text } } } } }`;

const search = async (text: string, kinds?: readonly string[]) => {
  const { data, errors, statements } = await api.ask(SEARCH, { text, kinds });
  expect(errors).toBeUndefined();
  expect(statements).toBe(1);
  return data.search;
};
const typed = (found: { edges: { node: { __typename: string } }[] }): string[] =>
  found.edges.map(({ node }) => node.__typename);

describe('search', () => {
  it('puts the name before the texts that name it', async () => {
    const found = await search('moscow');
    expect(found.edges[0].node).toMatchObject({ __typename: 'Place', name: 'Moscow' });
    expect(typed(found)).toContain('Article');
    expect(found.facet).toEqual(
      expect.arrayContaining([
        { value: 'ARTICLE', count: ARTICLES },
        { value: 'PLACE', count: 1 },
      ]),
    );
  });
  it.each(['Ban Ki moon', 'BAN KI-MOON', 'Ban Kimoon', 'ban ki mon', 'Бан Ки-мун', '반기문', 'Μπαν Κι-μουν'])(
    'finds %s in spite of the spelling and the script',
    async (name) => {
      expect((await search(name, ['PERSON'])).edges[0].node.name).toBe('Ban Ki-moon');
    },
  );
  it('marks what was found', async () => {
    const { edges } = await search('"fisheries accord"', ['ARTICLE']);
    const marked = edges[0].highlight.filter(({ isMatch }: { isMatch: boolean }) => isMatch);
    expect(marked.map(({ text }: { text: string }) => text)).toEqual(['fisheries', 'accord']);
  });
  it('takes phrases and exclusions', async () => {
    expect((await search('"accord fisheries"', ['ARTICLE'])).totalCount).toBe(0);
    expect((await search('accord -moscow', ['ARTICLE'])).totalCount).toBe(0);
    expect((await search('envoys', ['SENTENCE'])).totalCount).toBe(ARTICLES);
  });
});

describe('facets and series', () => {
  it('count the whole list, not the page, and send the empty steps', async () => {
    const { data, statements } = await api.ask(`{ claims(first: 1, where: { kind: [EVENT] }) {
      totalCount plover: facet(by: PLOVER) { value label count } who: facet(by: ENTITY) { value label count }
      days: series(every: DAY, from: "2005-12-30", to: "2006-01-03") { from to count meanScore conflictShare }
      years: series(every: YEAR) { from to count } } }`);
    expect(statements).toBe(1);
    const events = ARTICLES - 1; // one is rejected
    expect(data.claims.totalCount).toBe(events);
    expect(data.claims.plover).toEqual([{ value: 'CONSULT', label: 'CONSULT', count: events }]);
    expect(data.claims.who).toContainEqual({ value: known.KOR, label: 'South Korea', count: events });
    expect(data.claims.days[0]).toEqual({
      from: '2005-12-30',
      to: '2005-12-30',
      count: 0,
      meanScore: null,
      conflictShare: null,
    });
    expect(data.claims.days).toHaveLength(5);
    expect(data.claims.days[2]).toMatchObject({ from: '2006-01-01', count: 2, meanScore: 4, conflictShare: 0 });
    expect(data.claims.years).toEqual([{ from: '2006-01-01', to: '2006-12-31', count: events }]);
  });
});

describe('cost', () => {
  const yoga = createYoga<Context>({
    schema,
    logging: false,
    plugins: [useQueryCost(1000)],
    context: (): Context => ({ db, ...asked }),
  });
  const ask = async (query: string) => {
    const response = await yoga.fetch('http://localhost/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    });
    return response.json();
  };
  it('grows with the sizes of pages within pages, and is told', async () => {
    const { data, extensions } = await ask(
      '{ articles(first: 10) { nodes { claims(first: 5) { nodes { id article { id } } } } } }',
    );
    expect(data.articles.nodes).toHaveLength(10);
    expect(extensions.cost).toEqual({ requested: 1 + 10 * (1 + (1 + 5 * (1 + 1))), limit: 1000 });
  });
  it('over the limit is refused before it runs', async () => {
    const { data, errors, extensions } = await ask(
      '{ articles(first: 100) { nodes { claims(first: 100) { nodes { id } } } } }',
    );
    expect(data).toBeUndefined();
    expect(errors[0]).toMatchObject({ extensions: { code: 'LIMIT_EXCEEDED', limit: 1000 } });
    expect(extensions.cost.requested).toBeGreaterThan(1000);
  });
});
