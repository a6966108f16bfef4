import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { deleteArticle } from '../../src/store/articles/delete.ts';
import { ingestText } from '../../src/store/articles/ingest.ts';
import type { Database } from '../../src/store/database.ts';
import { testDatabase } from './database.ts';

let database: Database;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.close());

/** What the ledger ties together after one article, which then goes again. */
async function linksOf(text: string): Promise<string[]> {
  const { article } = await ingestText(database, { text, published: '2016-03-11' });
  const links = await database.query<{ from: string; kind: string; to: string }>(
    `SELECT f.kind AS from, l.kind, t.kind AS to FROM agreement_link l JOIN agreement f ON f.id = l.from_id JOIN agreement t ON t.id = l.to_id
     WHERE l.article_id = $1 ORDER BY 1`,
    [article],
  );
  await deleteArticle(database, article);
  return links.map(({ from, kind, to }) => `${from} ${kind} ${to}`);
}

describe('links between agreements', () => {
  it.each([
    [
      'a pronoun for the one, a description of the other',
      'Peru and Chile signed a fisheries treaty in Lima on Friday. It replaces the 2010 treaty.',
      ['TREATY SUPERSEDES TREATY'],
    ],
    [
      'the other described by what is done to it',
      'Peru and Chile signed a fisheries treaty in Lima on Friday. Unlike the 2010 treaty that it replaces, it covers squid.',
      ['TREATY SUPERSEDES TREATY'],
    ],
    [
      'what is added to an instrument',
      'Latvia and Lithuania signed the Baltic Shipping Treaty in 2002. On Tuesday they signed a protocol to the Baltic Shipping Treaty.',
      ['PROTOCOL AMENDS TREATY'],
    ],
    [
      'two names and a passive',
      'The Lake Convention was replaced by the Shore Protocol in 2009.',
      ['PROTOCOL SUPERSEDES CONVENTION'],
    ],
    ['nothing, where it is denied', 'The Shore Protocol does not replace the Lake Convention.', []],
    [
      'nothing, where two only stand together',
      'Chile praised the Shore Protocol and the Lake Convention on Friday.',
      [],
    ],
  ])('reads %s', async (_what, text, links) => {
    expect(await linksOf(text)).toEqual(links);
  });
});
