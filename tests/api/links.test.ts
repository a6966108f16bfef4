/** What ties agreements together stays tied to the right records when these are merged, split, and found to be others. */
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { deleteArticle } from '../../src/store/articles/delete.ts';
import { ingestText } from '../../src/store/articles/ingest.ts';
import type { Database } from '../../src/store/database.ts';
import { mergeEntities, splitEntity } from '../../src/store/decisions/entities.ts';
import { revokeDecision } from '../../src/store/decisions/revoke.ts';
import { testDatabase } from '../store/database.ts';
import { analysisOf, country, type Pact, type Say } from '../store/story.ts';
import { type Client, client } from './client.ts';

const LANDS = [country('Freeland', 'FRL'), country('Ruritania', 'RUR')];
const SIDES = ['Freeland', 'Ruritania'];
const why = { reason: 'checked by hand', actor: 'ann' };

let database: Database;
let api: Client;
let told: string[] = [];
beforeAll(async () => {
  database = await testDatabase();
  api = client(database);
});
afterAll(() => database.close());
afterEach(async () => {
  for (const article of told) await deleteArticle(database, article);
  told = [];
});

async function tell(
  text: string,
  published: string,
  pacts: readonly Pact[],
  says: readonly Say[] = [],
): Promise<string> {
  const story = { text, published, things: LANDS, says, pacts };
  const { article } = await ingestText(database, { text }, { read: () => analysisOf(story) });
  told.push(article);
  return article;
}

interface Page {
  readonly id: string;
  readonly related: readonly {
    readonly kind: string;
    readonly from: { name: string };
    readonly to: { name: string };
  }[];
}

/** The links of each agreement, by its name, as its page shows them. */
async function links(): Promise<Readonly<Record<string, readonly string[]>>> {
  const { data } = await api.ask(
    '{ agreements(first: 20) { nodes { id name related { kind from { name } to { name } } } } }',
  );
  return Object.fromEntries(
    data.agreements.nodes.map(({ name, related }: Page & { name: string }) => [
      name,
      related.map(({ kind, from, to }) => `${from.name} ${kind} ${to.name}`),
    ]),
  );
}

const idOf = async (name: string): Promise<string> => {
  const [row] = await database.query<{ id: string }>(`SELECT id FROM entity WHERE kind = 'AGREEMENT' AND name = $1`, [
    name,
  ]);
  return row!.id;
};

const convention: Pact = { name: 'Lake Convention', kind: 'CONVENTION', parties: SIDES };
const protocol: Pact = { name: 'Shore Protocol', kind: 'PROTOCOL', parties: SIDES };

describe('links between agreements', () => {
  it('follow a merge, a split, and what takes them back', async () => {
    await tell('The Lake Convention replaced the Shore Protocol last year.', '2015-01-01', [convention, protocol]);
    const other = await tell('Freeland praised the Mere Treaty.', '2016-01-01', [
      { name: 'Mere Treaty', kind: 'CONVENTION', parties: ['Freeland'] },
    ]);
    const before = await links();
    expect(before).toEqual({
      'Lake Convention': ['Lake Convention SUPERSEDES Shore Protocol'],
      'Shore Protocol': ['Lake Convention SUPERSEDES Shore Protocol'],
      'Mere Treaty': [],
    });

    const merge = await mergeEntities(database, await idOf('Mere Treaty'), [await idOf('Lake Convention')], why);
    const [kept] = Object.keys(await links()).filter((name) => name !== 'Shore Protocol');
    expect(await links()).toEqual({
      [kept!]: [`${kept} SUPERSEDES Shore Protocol`],
      'Shore Protocol': [`${kept} SUPERSEDES Shore Protocol`],
    });

    const split = await splitEntity(database, merge.targetId, [other], 'Mere Pact', why);
    expect(await links()).toMatchObject({
      'Mere Pact': [],
      'Shore Protocol': ['Lake Convention SUPERSEDES Shore Protocol'],
    });

    await revokeDecision(database, split.id, why);
    await revokeDecision(database, merge.id, why);
    expect(await links()).toEqual(before);
  });

  it('go with the article that is split off', async () => {
    await tell('Freeland and Ruritania signed the Lake Convention.', '2014-01-01', [convention]);
    const telling = await tell('The Lake Convention replaced the Shore Protocol last year.', '2015-01-01', [
      convention,
      protocol,
    ]);
    const split = await splitEntity(database, await idOf('Lake Convention'), [telling], 'Lake Convention of 2015', why);
    expect(await links()).toEqual({
      'Lake Convention': [],
      'Lake Convention of 2015': ['Lake Convention of 2015 SUPERSEDES Shore Protocol'],
      'Shore Protocol': ['Lake Convention of 2015 SUPERSEDES Shore Protocol'],
    });
    await revokeDecision(database, split.id, why);
  });

  it('stay while one of the articles that tell them does', async () => {
    const first = await tell('The Lake Convention replaced the Shore Protocol last year.', '2015-01-01', [
      convention,
      protocol,
    ]);
    await tell('The Lake Convention, which replaced the Shore Protocol in 2014, is kept.', '2016-01-01', [
      convention,
      protocol,
    ]);
    await deleteArticle(database, first);
    told = told.filter((article) => article !== first);
    expect(await links()).toMatchObject({ 'Shore Protocol': ['Lake Convention SUPERSEDES Shore Protocol'] });
  });

  it('lead to the record that a late article makes of two', async () => {
    await tell('The treaty on tolls amends the Shore Protocol.', '2016-01-01', [
      { name: 'treaty on tolls', kind: 'TREATY', subject: 'river tolls', parties: SIDES },
      protocol,
    ]);
    await tell(
      'The treaty on tolls was signed by Freeland and Ruritania.',
      '2014-06-14',
      [{ name: 'treaty on tolls', kind: 'TREATY', subject: 'river tolls', parties: SIDES }],
      [{ words: 'signed', status: { agreement: 'treaty on tolls', status: 'SIGNED', by: SIDES }, when: '2014-06-13' }],
    );
    expect(await links()).toEqual({
      'treaty on tolls': ['treaty on tolls AMENDS Shore Protocol'],
      'Shore Protocol': ['treaty on tolls AMENDS Shore Protocol'],
    });
  });
});
