import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { knownAsOf, statusAsOf } from '../../src/store/agreements/load.ts';
import { deleteArticle } from '../../src/store/articles/delete.ts';
import { ingestText } from '../../src/store/articles/ingest.ts';
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

async function tell(text: string, published: string, says: readonly Say[], pacts: readonly Pact[]): Promise<string> {
  const story: Story = { text, published, things: LANDS, says, pacts };
  return (await ingestText(database, { text }, { read: () => analysisOf(story) })).article;
}

const canal = (name: string): Pact => ({ name, kind: 'TREATY', subject: 'river canal tolls', parties: SIDES });

async function record(
  article: string,
): Promise<{ id: string; name: string; status: string; concluded: string; from: string; to: string | null }> {
  const [row] = await database.query<{
    id: string;
    name: string;
    status: string;
    concluded: string;
    from: string;
    to: string | null;
  }>(
    `SELECT a.id, e.name, a.status, a.when_edtf AS concluded, a.active_from AS from, a.active_to AS to
     FROM agreement_reading r JOIN agreement a ON a.id = r.agreement_id JOIN entity e ON e.id = a.id WHERE r.article_id = $1`,
    [article],
  );
  return row!;
}

describe('one agreement over many articles', () => {
  let proposed: string;
  let signed: string;
  let force: string;
  let id: string;

  it('is one record from proposal to suspension, whatever it is called', async () => {
    proposed = await tell(
      'Freeland and Ruritania proposed a treaty on canal tolls.',
      '2001-02-01',
      [{ words: 'proposed', status: { agreement: 'treaty on canal tolls', status: 'PROPOSED' } }],
      [canal('treaty on canal tolls')],
    );
    signed = await tell(
      'The Varna Treaty on tolls in the river canal was signed by Freeland and Ruritania.',
      '2001-06-14',
      [{ words: 'signed', status: { agreement: 'Varna Treaty', status: 'SIGNED' }, when: '2001-06-13' }],
      [{ ...canal('Varna Treaty'), when: '2001-06-13' }],
    );
    force = await tell(
      'The Varna Treaty, signed in 2001, took effect, Freeland said.',
      '2002-01-03',
      [
        { words: 'signed', status: { agreement: 'Varna Treaty', status: 'SIGNED' }, when: '2001' },
        { words: 'took effect', status: { agreement: 'Varna Treaty', status: 'IN_FORCE' }, when: '2002-01-01' },
      ],
      [{ name: 'Varna Treaty', kind: 'TREATY', parties: ['Freeland'] }],
    );
    const suspended = await tell(
      'Ruritania suspended the Varna Treaty.',
      '2005-05-05',
      [
        {
          words: 'suspended',
          status: { agreement: 'Varna Treaty', status: 'SUSPENDED', by: ['Ruritania'] },
          when: '2005-05-04',
        },
      ],
      [{ name: 'Varna Treaty', kind: 'TREATY', parties: ['Ruritania'] }],
    );
    const records = await Promise.all([proposed, signed, force, suspended].map(record));
    id = records[0]!.id;
    expect(new Set(records.map((one) => one.id))).toEqual(new Set([id]));
    expect(records[0]).toMatchObject({
      name: 'Varna Treaty',
      status: 'SUSPENDED',
      concluded: '2001-06-13',
      from: '2001-06-13',
      to: '2005-05-04',
    });
    const reasons = await database.query<{ rule: string }>(
      `SELECT reasons->0->>'rule' AS rule FROM agreement_reading WHERE agreement_id = $1 AND reasons <> '[]' ORDER BY article_id`,
      [id],
    );
    expect(reasons.map(({ rule }) => rule).sort()).toEqual(['same-name', 'same-name', 'same-parties-subject']);
  });

  it('counts a vague and a close date of one deed as one fact, without conflict', async () => {
    const [row] = await database.query(
      `SELECT count(*)::int AS claims, count(DISTINCT c.fact_id)::int AS facts, sum(c.conflict_count)::int AS conflicts
       FROM status_claim s JOIN claim c ON c.id = s.id WHERE s.agreement_id = $1 AND s.status = 'SIGNED'`,
      [id],
    );
    expect(row).toEqual({ claims: 2, facts: 1, conflicts: 0 });
  });

  it('knows where it stood on a day, and what had been reported by then', async () => {
    expect(await statusAsOf(database, id, '2001-01-01')).toMatchObject({ status: null });
    expect(await statusAsOf(database, id, '2001-03-01')).toMatchObject({ status: 'PROPOSED' });
    expect(await statusAsOf(database, id, '2001-06-13')).toMatchObject({ status: 'SIGNED', date: '2001-06-13' });
    expect(await knownAsOf(database, id, '2001-06-13')).toMatchObject({ status: 'PROPOSED' });
    expect(await statusAsOf(database, id, '2002-01-02')).toMatchObject({ status: 'IN_FORCE' });
    expect(await knownAsOf(database, id, '2002-01-02')).toMatchObject({ status: 'SIGNED' });
    expect(await statusAsOf(database, id, '2020-01-01')).toMatchObject({ status: 'SUSPENDED' });
  });

  it('shows dates that cannot both be right, and a stage that comes too late', async () => {
    const rival = await tell(
      'The Varna Treaty was signed on another day, a paper said.',
      '2003-01-01',
      [{ words: 'signed', status: { agreement: 'Varna Treaty', status: 'SIGNED' }, when: '2001-07-01' }],
      [{ name: 'Varna Treaty', kind: 'TREATY', parties: SIDES, when: '2001-07-01' }],
    );
    const late = await tell(
      'Freeland still proposed the Varna Treaty.',
      '2003-02-02',
      [{ words: 'proposed', status: { agreement: 'Varna Treaty', status: 'PROPOSED' } }],
      [{ name: 'Varna Treaty', kind: 'TREATY', parties: SIDES }],
    );
    const conflicts = await database.query<{ kind: string }>('SELECT DISTINCT kind FROM claim_conflict ORDER BY kind');
    expect(conflicts.map(({ kind }) => kind)).toEqual(['DATE', 'SEQUENCE']);
    const [counted] = await database.query<{ count: number }>(
      `SELECT count(*)::int AS count FROM claim WHERE conflict_count > 0 AND article_id = ANY($1)`,
      [[rival, late]],
    );
    expect(counted?.count).toBe(2);
    await deleteArticle(database, rival);
    await deleteArticle(database, late);
    expect(await database.query('SELECT kind FROM claim_conflict')).toEqual([]);
  });

  it('keeps others apart: other sides, another subject of the same day', async () => {
    const others = await Promise.all([
      tell(
        'Freeland and Borduria signed a treaty on canal tolls.',
        '2001-06-14',
        [{ words: 'signed', status: { agreement: 'treaty on canal tolls', status: 'SIGNED' }, when: '2001-06-13' }],
        [{ ...canal('treaty on canal tolls'), parties: ['Freeland', 'Borduria'], when: '2001-06-13' }],
      ),
      tell(
        'Freeland and Ruritania signed a treaty on extradition.',
        '2001-06-14',
        [{ words: 'signed', status: { agreement: 'treaty on extradition', status: 'SIGNED' }, when: '2001-06-13' }],
        [{ name: 'treaty on extradition', kind: 'TREATY', subject: 'extradition', parties: SIDES, when: '2001-06-13' }],
      ),
    ]);
    const ids = (await Promise.all(others.map(record))).map((one) => one.id);
    expect(new Set([...ids, id]).size).toBe(3);
  });

  it('forgets a record with its last article, and recovers an earlier state with each', async () => {
    await deleteArticle(database, signed);
    // Nothing that is left tells that the treaty of that name is the one that was proposed.
    expect(await record(proposed)).toMatchObject({ id, name: 'treaty on canal tolls', status: 'PROPOSED' });
    const named = await record(force);
    expect(named).toMatchObject({ name: 'Varna Treaty', status: 'IN_FORCE', concluded: '2001' });
    await deleteArticle(database, proposed);
    await deleteArticle(database, force);
    expect(await database.query('SELECT id FROM entity WHERE id = ANY($1)', [[id, named.id]])).toEqual([]);
  });
});

describe('the terms of an agreement', () => {
  it('are pending until a later article reports the deed, and again when that article goes', async () => {
    const pact: Pact = { name: 'border accord', subject: 'border posts', parties: SIDES };
    await tell(
      'Under the border accord Ruritania will dismantle its northern watchtowers and Freeland will publish border maps.',
      '2010-01-10',
      [
        {
          words: 'will dismantle',
          factuality: 'PLANNED',
          term: {
            agreement: 'border accord',
            obligor: 'Ruritania',
            action: 'dismantle its northern watchtowers',
            due: '2010-06-30',
          },
        },
        {
          words: 'will publish',
          factuality: 'PLANNED',
          term: { agreement: 'border accord', obligor: 'Freeland', action: 'publish border maps', due: '2010-03-01' },
        },
      ],
      [pact],
    );
    const terms = () =>
      database.query<{ action: string; fulfilment: string; date: string | null }>(
        'SELECT action, fulfilment, fulfilled_date AS date FROM term_claim ORDER BY action',
      );
    expect((await terms()).map(({ fulfilment }) => fulfilment)).toEqual(['PENDING', 'PENDING']);
    const done = await tell(
      'Ruritania dismantled the last of its northern watchtowers. Freeland refused to publish the border maps.',
      '2010-05-02',
      [
        { words: 'dismantled', when: '2010-05-01', event: { plover: 'RETREAT', actors: ['Ruritania'] } },
        { words: 'refused', when: '2010-05-01', event: { plover: 'AGREE', actors: ['Freeland'] } },
      ],
      [],
    );
    expect(await terms()).toEqual([
      { action: 'dismantle its northern watchtowers', fulfilment: 'DONE', date: '2010-05-01' },
      { action: 'publish border maps', fulfilment: 'REFUSED', date: '2010-05-01' },
    ]);
    await deleteArticle(database, done);
    expect((await terms()).map(({ fulfilment }) => fulfilment)).toEqual(['PENDING', 'PENDING']);
  });
});

describe('links between agreements', () => {
  it('are read where one sentence ties two of them', async () => {
    await tell(
      'The Lake Convention replaced the Shore Protocol last year.',
      '2015-01-01',
      [],
      [
        { name: 'Lake Convention', kind: 'CONVENTION' },
        { name: 'Shore Protocol', kind: 'PROTOCOL' },
      ],
    );
    const links = await database.query(
      `SELECT f.name AS from, l.kind, t.name AS to FROM agreement_link l JOIN entity f ON f.id = l.from_id JOIN entity t ON t.id = l.to_id`,
    );
    expect(links).toEqual([{ from: 'Lake Convention', kind: 'SUPERSEDES', to: 'Shore Protocol' }]);
  });
});

describe('reprints', () => {
  it('tell of the same agreements and people as their original, named or not', async () => {
    const text =
      'Freeland agreed on Monday to open its archives to scholars from abroad. Minister Stone said that this would take a year or two. Nobody else was there to comment on the matter.';
    const story: Story = {
      text,
      published: '2019-09-09',
      things: [...LANDS, { kind: 'PERSON', name: 'Stone' }],
      says: [{ words: 'agreed', status: { agreement: 'agreement', status: 'AGREED' } }],
      pacts: [{ name: 'agreement' }],
    };
    for (const source of ['One', 'Two', 'Three'])
      await ingestText(database, { text, source }, { read: () => analysisOf(story) });
    const rows = await database.query(
      `SELECT kind, article_count FROM entity WHERE name IN ('agreement', 'Stone') ORDER BY kind`,
    );
    expect(rows).toEqual([
      { kind: 'AGREEMENT', article_count: 3 },
      { kind: 'PERSON', article_count: 3 },
    ]);
  });
});
