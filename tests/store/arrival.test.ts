/** In which order the articles come in must not matter: archives are read backwards, and wires are late. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { deleteArticle } from '../../src/store/articles/delete.ts';
import { ingestText } from '../../src/store/articles/ingest.ts';
import { reanalyzeArticle } from '../../src/store/articles/reanalyze.ts';
import type { Database } from '../../src/store/database.ts';
import { testDatabase } from './database.ts';
import { analysisOf, country, type Pact, type Say, type Story } from './story.ts';

const LANDS = [country('Freeland', 'FRL'), country('Ruritania', 'RUR'), country('Borduria', 'BOR')];
const SIDES = ['Freeland', 'Ruritania'];

let database: Database;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.close());

const report = (published: string, text: string, says: readonly Say[], pacts: readonly Pact[]): Story => ({
  text,
  published,
  things: LANDS,
  says,
  pacts,
});

const step = (
  words: string,
  agreement: string,
  status: NonNullable<Say['status']>['status'],
  rest: Omit<Say, 'words' | 'status'> & { readonly by?: readonly string[] } = {},
): Say => {
  const { by = [], ...say } = rest;
  return { ...say, words, status: { agreement, status, by } };
};

/** Lives, each told by several articles. */
const LIVES: readonly (readonly [string, readonly Story[]])[] = [
  [
    'a treaty from proposal to suspension',
    [
      report(
        '2001-02-01',
        'Freeland and Ruritania proposed a treaty on river tolls.',
        [step('proposed', 'treaty on river tolls', 'PROPOSED', { by: SIDES })],
        [{ name: 'treaty on river tolls', kind: 'TREATY', subject: 'river tolls', parties: SIDES }],
      ),
      report(
        '2001-06-14',
        'The Varna Treaty on river tolls was signed by Freeland and Ruritania.',
        [step('signed', 'Varna Treaty', 'SIGNED', { by: SIDES, when: '2001-06-13' })],
        [{ name: 'Varna Treaty', kind: 'TREATY', subject: 'river tolls', parties: SIDES, when: '2001-06-13' }],
      ),
      report(
        '2002-01-03',
        'The Varna Treaty, signed in 2001, took effect, Freeland said.',
        [
          step('signed', 'Varna Treaty', 'SIGNED', { when: '2001' }),
          step('took effect', 'Varna Treaty', 'IN_FORCE', { when: '2002-01-01' }),
        ],
        [{ name: 'Varna Treaty', kind: 'TREATY', parties: ['Freeland'] }],
      ),
      report(
        '2005-05-05',
        'Ruritania suspended the Varna Treaty.',
        [step('suspended', 'Varna Treaty', 'SUSPENDED', { by: ['Ruritania'], when: '2005-05-04' })],
        [{ name: 'Varna Treaty', kind: 'TREATY', parties: ['Ruritania'] }],
      ),
    ],
  ],
  [
    'an accord that sources date otherwise, and one of them denies',
    [
      report(
        '2010-03-03',
        'Freeland and Ruritania signed the Cod Accord.',
        [step('signed', 'Cod Accord', 'SIGNED', { by: SIDES, when: '2010-03-02' })],
        [{ name: 'Cod Accord', subject: 'cod', parties: SIDES }],
      ),
      report(
        '2010-03-09',
        'The Cod Accord was signed a day later, a paper said.',
        [step('signed', 'Cod Accord', 'SIGNED', { when: '2010-03-03' })],
        [{ name: 'Cod Accord', subject: 'cod', parties: ['Freeland'] }],
      ),
      report(
        '2010-04-01',
        'Ruritania never signed the Cod Accord, its minister said.',
        [step('signed', 'Cod Accord', 'SIGNED', { by: ['Ruritania'], factuality: 'DENIED' })],
        [{ name: 'Cod Accord', parties: ['Ruritania'] }],
      ),
    ],
  ],
  [
    'two accords of one year on one subject, and a report that fits both',
    [
      report(
        '2011-05-03',
        'Freeland and Ruritania signed a quota accord.',
        [step('signed', 'quota accord', 'SIGNED', { by: SIDES, when: '2011-05-02' })],
        [{ name: 'quota accord', subject: 'herring quotas', parties: SIDES, when: '2011-05-02' }],
      ),
      report(
        '2011-11-09',
        'Freeland and Ruritania signed another quota accord.',
        [step('signed', 'another quota accord', 'SIGNED', { by: SIDES, when: '2011-11-08' })],
        [{ name: 'another quota accord', subject: 'herring quotas', parties: SIDES, when: '2011-11-08' }],
      ),
      report(
        '2011-12-01',
        'Freeland praised the quota accord with Ruritania.',
        [step('praised', 'the quota accord', 'IMPLEMENTING', {})],
        [{ name: 'the quota accord', subject: 'herring quotas', parties: SIDES }],
      ),
    ],
  ],
  [
    'a name that only one report ties to what it is about',
    [
      report(
        '2015-02-02',
        'Freeland and Ruritania agreed on a border canal.',
        [step('agreed', 'agreement on a border canal', 'AGREED', { by: SIDES, when: '2015-02-01' })],
        [{ name: 'agreement on a border canal', subject: 'border canal', parties: SIDES, when: '2015-02-01' }],
      ),
      report(
        '2015-02-10',
        'The Lom Accord on the border canal, agreed by Freeland and Ruritania on 1 February, was published.',
        [step('agreed', 'Lom Accord', 'AGREED', { by: SIDES, when: '2015-02-01' })],
        [{ name: 'Lom Accord', subject: 'border canal', parties: SIDES, when: '2015-02-01' }],
      ),
      report(
        '2016-07-07',
        'Borduria said that it would join the Lom Accord.',
        [step('join', 'Lom Accord', 'SIGNED', { by: ['Borduria'], factuality: 'PLANNED' })],
        [{ name: 'Lom Accord', subject: '', parties: [] }],
      ),
    ],
  ],
  [
    'signed, told without a day years after it was in force',
    [
      report(
        '2003-01-02',
        'The Seal Pact of Freeland and Ruritania entered into force.',
        [step('entered into force', 'Seal Pact', 'IN_FORCE', { when: '2003-01-01' })],
        [{ name: 'Seal Pact', parties: SIDES }],
      ),
      report(
        '2006-06-06',
        'Freeland and Ruritania have signed the Seal Pact and keep it.',
        [step('signed', 'Seal Pact', 'SIGNED', { by: SIDES })],
        [{ name: 'Seal Pact', parties: SIDES }],
      ),
      report(
        '2007-07-07',
        'The Seal Pact was ratified by Freeland in 2002.',
        [step('ratified', 'Seal Pact', 'RATIFIED', { by: ['Freeland'], when: '2002' })],
        [{ name: 'Seal Pact', parties: ['Freeland'] }],
      ),
    ],
  ],
];

function permutations<T>(all: readonly T[]): T[][] {
  if (all.length < 2) return [[...all]];
  return all.flatMap((one, index) =>
    permutations(all.filter((_, other) => other !== index)).map((rest) => [one, ...rest]),
  );
}

async function tell(story: Story): Promise<string> {
  return (await ingestText(database, { text: story.text }, { read: () => analysisOf(story) })).article;
}

/** What the ledger holds, without the ids of its records: they keep to whoever came first. */
async function ledger(): Promise<unknown> {
  const records = await database.query<{ id: string }>(
    `SELECT a.id, e.name, a.kind, a.subject, a.status, a.status_date, a.when_edtf, a.active_from, a.active_to,
       ARRAY(SELECT r.article_id FROM agreement_reading r WHERE r.agreement_id = a.id ORDER BY 1) AS articles,
       ARRAY(SELECT p.role || ' ' || n.name || ' ' || COALESCE(p.status, '') || ' ' || p.article_count FROM agreement_party p JOIN entity n ON n.id = p.entity_id WHERE p.agreement_id = a.id ORDER BY 1) AS parties,
       ARRAY(SELECT concat_ws(' ', s.status, c.factuality, COALESCE(s.settled_date, c.sort_date), s.moves, c.source_count, c.is_lead, c.conflict_count)
         FROM status_claim s JOIN claim c ON c.id = s.id WHERE s.agreement_id = a.id ORDER BY COALESCE(s.settled_date, c.sort_date), s.stage, c.id) AS history,
       ARRAY(SELECT t.name FROM entity_alias t WHERE t.entity_id = a.id ORDER BY 1) AS names
     FROM agreement a JOIN entity e ON e.id = a.id WHERE e.merged_into IS NULL ORDER BY e.name, a.sort_date`,
  );
  const conflicts = await database.query('SELECT kind, note FROM claim_conflict ORDER BY 1, 2');
  return { records: records.map(({ id: _, ...record }) => record), conflicts };
}

describe('the ledger', () => {
  it.each(LIVES)('is the same in whichever order its articles come in: %s', async (_what, stories) => {
    const every = permutations(stories);
    const all = every.filter((_, index) => every.length <= 6 || index % 5 === 0);
    const expected: unknown[] = [];
    for (const order of all) {
      const articles: string[] = [];
      for (const story of order) articles.push(await tell(story));
      expected.push(await ledger());
      for (const article of articles) await deleteArticle(database, article);
      expect(await database.query('SELECT id FROM agreement')).toEqual([]);
    }
    for (const found of expected) expect(found).toEqual(expected[0]);
  });

  it.each(LIVES)(
    'is the same after each article was read again, or taken out and put back: %s',
    async (_what, stories) => {
      const articles = new Map<Story, string>();
      for (const story of stories) articles.set(story, await tell(story));
      const before = await ledger();
      for (const [story, article] of articles) {
        await reanalyzeArticle(database, article, { read: () => analysisOf(story) });
        expect(await ledger()).toEqual(before);
      }
      for (const [story, article] of articles) {
        await deleteArticle(database, article);
        await tell(story);
        expect(await ledger()).toEqual(before);
      }
      for (const article of articles.values()) await deleteArticle(database, article);
    },
  );
});
