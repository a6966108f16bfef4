import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { deleteArticle } from '../../src/store/articles/delete.ts';
import { ingestText } from '../../src/store/articles/ingest.ts';
import { reanalyzeArticle } from '../../src/store/articles/reanalyze.ts';
import type { Database } from '../../src/store/database.ts';
import { testDatabase } from './database.ts';
import { analysisOf, country, person, type Story } from './story.ts';

const MOON: Story = {
  text: 'Foreign Minister Ada Moon of Freeland met Ivo Petrov in Westport on Monday. Moon praised Ruritania 👍 for its patience.',
  published: '2011-03-07',
  things: [
    person('Ada Moon', 'Moon'),
    person('Ivo Petrov'),
    country('Freeland', 'FRL'),
    country('Ruritania', 'RUR'),
    { kind: 'PLACE', name: 'Westport' },
  ],
  says: [
    { words: 'met', when: '2011-03-07', event: { actors: ['Ada Moon', 'Ivo Petrov'] } },
    { words: 'Foreign Minister', position: { holder: 'Ada Moon', office: 'foreign minister', of: 'Freeland' } },
    {
      words: 'praised',
      statement: { speaker: 'Ada Moon', content: 'praised Ruritania 👍 for its patience', about: ['Ruritania'] },
    },
  ],
};

let database: Database;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.close());

const ingest = (story: Story, item: { source?: string; key?: string; title?: string } = {}) =>
  ingestText(database, { text: story.text, ...item }, { read: () => analysisOf(story) });

async function count(table: string): Promise<number> {
  const [row] = await database.query<{ count: number }>(`SELECT count(*)::int AS count FROM ${table}`);
  return row?.count ?? -1;
}

async function counts(): Promise<Record<string, number>> {
  const tables = [
    'article',
    'source',
    'sentence',
    'entity',
    'person',
    'mention',
    'claim',
    'claim_entity',
    'evidence',
    'agreement',
    'ingest_key',
  ];
  return Object.fromEntries(await Promise.all(tables.map(async (table) => [table, await count(table)] as const)));
}

describe('ingesting a text', () => {
  it('keeps the text exactly, and every quote, mention and sentence is a slice of it', async () => {
    const { article, created } = await ingest(MOON, { source: 'Harbour Press' });
    expect(created).toBe(true);
    const [row] = await database.query<{ text: string; day: string }>(
      'SELECT text, sort_date AS day FROM article WHERE id = $1',
      [article],
    );
    expect(row).toEqual({ text: MOON.text, day: '2011-03-07' });
    const spans = await database.query<{ start: number; end: number; words: string }>(
      `SELECT start_offset AS start, end_offset AS end, quote AS words FROM evidence WHERE article_id = $1
       UNION ALL SELECT start_offset, end_offset, text FROM mention WHERE article_id = $1
       UNION ALL SELECT start_offset, end_offset, text FROM sentence WHERE article_id = $1
       UNION ALL SELECT trigger_start, trigger_end, trigger_text FROM claim WHERE article_id = $1`,
      [article],
    );
    expect(spans.length).toBeGreaterThan(10);
    for (const { start, end, words } of spans) expect(MOON.text.slice(start, end)).toBe(words);
  });

  it('gives back the same article for the same content and for the same key', async () => {
    const before = await counts();
    const again = await ingest(MOON, { source: 'HARBOUR PRESS', key: 'moon-1' });
    expect(again).toMatchObject({ created: false, sameContent: true });
    const other = await ingest({ ...MOON, text: `${MOON.text} More.` }, { key: 'moon-1' });
    expect(other).toEqual({ article: again.article, created: false, sameContent: false });
    expect(await counts()).toEqual({ ...before, ingest_key: before['ingest_key']! + 1 });
  });

  it('makes one article of many that arrive at once', async () => {
    const story = { ...MOON, text: MOON.text.replaceAll('Monday', 'Tuesday') };
    const results = await Promise.all(Array.from({ length: 8 }, () => ingest(story, { key: 'at-once' })));
    expect(new Set(results.map(({ article }) => article)).size).toBe(1);
    expect(results.filter(({ created }) => created)).toHaveLength(1);
  });

  it('knows people, countries and places again in the next article', async () => {
    const rows = await database.query<{ kind: string; name: string; articles: number; mentions: number }>(
      `SELECT kind, name, article_count AS articles, mention_count AS mentions FROM entity ORDER BY kind, name`,
    );
    expect(rows.map(({ kind, name, articles }) => [kind, name, articles])).toEqual([
      ['COUNTRY', 'Freeland', 2],
      ['COUNTRY', 'Ruritania', 2],
      ['PERSON', 'Ada Moon', 2],
      ['PERSON', 'Ivo Petrov', 2],
      ['PLACE', 'Westport', 2],
    ]);
    const [alias] = await database.query(`SELECT kind, mention_count FROM entity_alias WHERE name = 'Moon'`);
    expect(alias).toEqual({ kind: 'SHORT', mention_count: 4 });
  });

  it('counts reprints of one dispatch as one source', async () => {
    const original: Story = {
      text: 'The ministers of Freeland and Ruritania met for two hours on Friday. They talked about fishing rights in the northern sea. No paper was signed at the end of it.',
      published: '2011-04-01',
      things: [country('Freeland', 'FRL'), country('Ruritania', 'RUR')],
      says: [{ words: 'met', when: '2011-04-01', event: { actors: ['Freeland', 'Ruritania'] } }],
    };
    const other: Story = { ...original, text: 'Freeland and Ruritania met on Friday, a diplomat said in the evening.' };
    await ingest(original, { source: 'Harbour Press' });
    const facts = () =>
      database.query(
        `SELECT count(*)::int AS claims, count(*) FILTER (WHERE is_lead)::int AS leads, max(source_count) AS sources FROM claim WHERE when_earliest = '2011-04-01'`,
      );
    await ingest(original, { source: 'Daily Reprint' });
    expect(await facts()).toEqual([{ claims: 2, leads: 1, sources: 1 }]);
    await ingest(other, { source: 'Rival Wire' });
    expect(await facts()).toEqual([{ claims: 3, leads: 1, sources: 2 }]);
  });

  it('writes nothing of an article that fails half way', async () => {
    const before = await counts();
    const broken = analysisOf({ ...MOON, text: `${MOON.text} Again.` });
    const bad = { ...broken, claims: broken.claims.map((claim) => ({ ...claim, confidence: Number.NaN })) };
    await expect(
      ingestText(database, { text: `${MOON.text} Again.`, source: 'New Source' }, { read: () => bad }),
    ).rejects.toThrow();
    expect(await counts()).toEqual(before);
  });

  it('sends notices of the article and of its claims', async () => {
    const heard: string[] = [];
    const stop = await database.listen('dateline_article', (id) => heard.push(id));
    const { article } = await ingest({ ...MOON, text: MOON.text.replaceAll('Monday', 'Sunday') });
    await expect.poll(() => heard).toEqual([article]);
    await stop();
  });

  it('takes any text that a caller may send', async () => {
    const text = 'Half a pair \ud83d and a \0 in it.';
    const { article } = await ingest({ text, things: [] });
    const [row] = await database.query('SELECT text FROM article WHERE id = $1', [article]);
    expect(row).toEqual({ text: 'Half a pair \ufffd and a \ufffd in it.' });
    await expect(ingestText(database, { text, url: 'no url' })).rejects.toMatchObject({ code: 'INVALID_INPUT' });
    await expect(ingestText(database, { text, published: 'last week' })).rejects.toMatchObject({
      code: 'INVALID_INPUT',
    });
  });
});

describe('reading an article again', () => {
  it('says what changed and leaves the rest', async () => {
    const { article } = await ingest(MOON, { source: 'Harbour Press' });
    const before = await counts();
    const same = await reanalyzeArticle(database, article, { read: () => analysisOf(MOON) });
    expect(same).toMatchObject({ added: [], removed: [], changed: [], unchanged: 3 });
    expect(await counts()).toEqual(before);

    const [met, ...rest] = MOON.says ?? [];
    const changed = await reanalyzeArticle(database, article, {
      read: () => analysisOf({ ...MOON, says: [{ ...met!, factuality: 'DENIED' }, ...rest.slice(0, 1)] }),
    });
    expect(changed.removed.map(({ kind }) => kind)).toEqual(['STATEMENT']);
    expect(changed.changed.map(({ before: was, after }) => [was.factuality, after.factuality])).toEqual([
      ['HAPPENED', 'DENIED'],
    ]);
    await reanalyzeArticle(database, article, { read: () => analysisOf(MOON) });
    expect(await counts()).toEqual(before);
  });
});

describe('deleting an article', () => {
  it('takes what rested on it alone, and nothing else', async () => {
    const before = await counts();
    const seen = () =>
      database.query(
        `SELECT name, article_count, mention_count, first_seen, last_seen FROM entity ORDER BY kind, name`,
      );
    const entities = await seen();
    const { article } = await ingest(
      {
        text: 'Olga Brand told Ivo Petrov to wait. Olga Brand left for Westport.',
        published: '1999-01-01',
        things: [person('Olga Brand'), person('Ivo Petrov'), { kind: 'PLACE', name: 'Westport' }],
        says: [{ words: 'told', event: { actors: ['Olga Brand'], recipients: ['Ivo Petrov'] } }],
      },
      { source: 'Short-lived Gazette', key: 'short' },
    );
    expect(await count('entity')).toBe(before['entity']! + 1);
    await deleteArticle(database, article, { reason: 'test' });
    expect(await counts()).toEqual(before);
    expect(await seen()).toEqual(entities);
    await expect(deleteArticle(database, article)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});
