import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ingestText } from '../../src/store/articles/ingest.ts';
import { reanalyzeArticle } from '../../src/store/articles/reanalyze.ts';
import type { Database } from '../../src/store/database.ts';
import { mergeEntities, splitEntity } from '../../src/store/decisions/entities.ts';
import { revokeDecision } from '../../src/store/decisions/revoke.ts';
import { testDatabase } from './database.ts';
import { analysisOf, country, type Pact, type Story } from './story.ts';

const SIDES = ['Freeland', 'Ruritania'];
const why = { reason: 'checked by hand', actor: 'ann' };

/** A report of the signing of an accord on fish, to which a better engine gives another number and a longer name. */
const report = (text: string, published: string, name: string, better: boolean): Story => {
  const pact: Pact = { name: better ? `${name} on fish` : name, subject: 'fisheries', parties: SIDES };
  const other: Pact = { name: 'border protocol', kind: 'PROTOCOL', parties: SIDES };
  return {
    text,
    published,
    things: [country('Freeland', 'FRL'), country('Ruritania', 'RUR')],
    says: [{ words: 'signed', status: { agreement: pact.name, status: 'SIGNED', by: SIDES }, when: published }],
    pacts: better ? [other, pact] : [pact],
  };
};

const TEXT = (name: string): string =>
  `Freeland and Ruritania signed the ${name} on fish. They had been at odds since the border protocol.`;

let database: Database;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.close());

const read = (story: Story) => ({ read: () => analysisOf(story) });

/** The records on fish that an article is taken to speak of. */
const recordsOf = async (article: string): Promise<string[]> =>
  (
    await database.query<{ id: string }>(
      `SELECT agreement_id AS id FROM agreement_reading WHERE article_id = $1 AND features->>'name' LIKE '%accord%'`,
      [article],
    )
  ).map(({ id }) => id);

describe('what was decided of agreements by hand', () => {
  it('stands when a better engine reads the articles again', async () => {
    const stories = [
      ['2012-05-01', 'spring accord'],
      ['2012-08-09', 'summer accord'],
    ] as const;
    const articles: string[] = [];
    for (const [published, name] of stories) {
      const text = TEXT(name);
      articles.push((await ingestText(database, { text }, read(report(text, published, name, false)))).article);
    }
    const [first, second] = articles as [string, string];
    const [[spring], [summer]] = [await recordsOf(first), await recordsOf(second)];
    expect(summer).not.toBe(spring);

    const again = async (): Promise<void> => {
      for (const [index, [published, name]] of stories.entries())
        await reanalyzeArticle(database, articles[index]!, read(report(TEXT(name), published, name, true)));
    };

    const merge = await mergeEntities(database, spring!, [summer!], why);
    expect(await recordsOf(second)).toEqual([spring]);
    await again();
    expect(await recordsOf(second)).toEqual([spring]);

    const split = await splitEntity(database, spring!, [second], 'Summer accord', why);
    const [apart] = await recordsOf(second);
    expect(apart).not.toBe(spring);
    await again();
    expect(await recordsOf(second)).toEqual([apart]);
    expect(await recordsOf(first)).toEqual([spring]);

    await revokeDecision(database, split.id, why);
    await revokeDecision(database, merge.id, why);
    await again();
    expect([await recordsOf(first), await recordsOf(second)]).toEqual([[spring], [summer]]);
  });
});
