/** Texts in by mutation, out by query. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../src/store/database.ts';
import { testDatabase } from '../store/database.ts';
import { type Client, client } from './client.ts';

let db: Database;
let api: Client;
beforeAll(async () => {
  db = await testDatabase();
  api = client(db);
}, 60_000);
afterAll(() => db.close());

const TEXT =
  'OSLO, May 3 (Reuters) - The foreign ministers of Norway and Iceland signed a fisheries accord in Oslo on Tuesday. ' +
  '"We have waited long for this day," Norwegian Foreign Minister Jonas Vik told reporters. Iceland will open its ports by July 1.';

const INGEST = `mutation ($input: ArticleIngestTextInput!) { articleIngestText(input: $input) {
  created article { id title text source { name } entities { count entity { __typename id name } }
    claims { totalCount nodes { __typename summary evidence { quote start end } } } }
  errors { __typename message path ... on TooLarge { limit } ... on AlreadyIngested { article { id } } } } }`;

const ingest = async (input: Readonly<Record<string, unknown>>) => {
  const { data, errors } = await api.ask(INGEST, { input });
  expect(errors).toBeUndefined();
  return data.articleIngestText;
};

describe('articleIngestText', () => {
  it('answers with the article and its claims, each with its proof', async () => {
    const { article, created, errors } = await ingest({
      text: TEXT,
      source: 'Reuters',
      published: '2005-05-03',
      key: 'one',
    });
    expect(errors).toEqual([]);
    expect(created).toBe(true);
    expect(article).toMatchObject({ text: TEXT, source: { name: 'Reuters' } });
    expect(article.entities.map(({ entity }: { entity: { name: string } }) => entity.name)).toEqual(
      expect.arrayContaining(['Norway', 'Iceland']),
    );
    expect(article.claims.totalCount).toBeGreaterThan(0);
    for (const { evidence } of article.claims.nodes)
      for (const { quote, start, end } of evidence) expect(TEXT.slice(start, end)).toBe(quote);
  });

  it('gives one article for one text, and for one key', async () => {
    const first = await ingest({ text: TEXT, source: 'Reuters', published: '2005-05-03', key: 'one' });
    const again = await ingest({ text: TEXT, source: 'Reuters', published: '2005-05-03' });
    expect([first.created, again.created]).toEqual([false, false]);
    expect(again.article.id).toBe(first.article.id);
    const { data } = await api.ask('{ articles { totalCount } }');
    expect(data.articles.totalCount).toBe(1);
  });

  it('says what the caller can mend', async () => {
    const other = await ingest({ text: `${TEXT} It takes effect on Sunday.`, source: 'Reuters', key: 'one' });
    expect(other.errors).toMatchObject([
      { __typename: 'AlreadyIngested', path: ['key'], article: { id: expect.any(String) } },
    ]);
    const long = await ingest({ text: 'word '.repeat(50_000) });
    expect(long.errors).toMatchObject([{ __typename: 'TooLarge', path: ['text'], limit: 200_000 }]);
    const empty = await ingest({ text: ' \n ' });
    expect(empty.errors).toMatchObject([{ __typename: 'NotAnArticle', path: ['text'] }]);
    const undated = await ingest({ text: TEXT, published: '2005-99' });
    expect(undated.errors).toMatchObject([{ __typename: 'InvalidInput', path: ['published'] }]);
  });
});

describe('articleReanalyze and articleDelete', () => {
  it('read again and find nothing new; delete and leave nothing', async () => {
    const { article } = await ingest({ text: TEXT, source: 'Reuters', published: '2005-05-03' });
    const again = await api.ask(
      `mutation ($id: ID!) { articleReanalyze(input: { id: $id }) {
        article { id } diff { added { summary } removed { summary } changed { before { summary } } unchanged } errors { message } } }`,
      { id: article.id },
    );
    expect(again.data.articleReanalyze).toMatchObject({
      article: { id: article.id },
      diff: { added: [], removed: [], changed: [], unchanged: article.claims.totalCount },
      errors: [],
    });
    const remove =
      'mutation ($id: ID!) { articleDelete(input: { id: $id, reason: "test" }) { deletedId errors { __typename message path } } }';
    const { data } = await api.ask(remove, { id: article.id });
    expect(data.articleDelete).toEqual({ deletedId: article.id, errors: [] });
    const retried = await api.ask(remove, { id: article.id });
    expect(retried.data.articleDelete).toEqual({ deletedId: article.id, errors: [] });
    const never = await api.ask(remove, { id: 'art_0000000000000000' });
    expect(never.data.articleDelete).toMatchObject({
      deletedId: null,
      errors: [{ __typename: 'NotFound', path: ['id'] }],
    });
    const left = await api.ask('{ articles { totalCount } claims { totalCount } agreements { totalCount } }');
    expect(left.data).toEqual({
      articles: { totalCount: 0 },
      claims: { totalCount: 0 },
      agreements: { totalCount: 0 },
    });
  });
});
