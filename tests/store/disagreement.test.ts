import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { deleteArticle } from '../../src/store/articles/delete.ts';
import { ingestText } from '../../src/store/articles/ingest.ts';
import type { Database } from '../../src/store/database.ts';
import { exportRows } from '../../src/store/export/index.ts';
import { testDatabase } from './database.ts';
import { analysisOf, country, type Pact, type Say } from './story.ts';

const LANDS = [country('Freeland', 'FRL'), country('Ruritania', 'RUR'), country('Borduria', 'BOR')];

let database: Database;
let told: string[] = [];
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.close());
beforeEach(async () => {
  for (const article of told) await deleteArticle(database, article);
  told = [];
});

/** A report on the Varna Treaty. */
async function tell(
  text: string,
  published: string,
  status: NonNullable<Say['status']>['status'],
  say: Omit<Say, 'words' | 'status'> & { readonly by?: readonly string[]; readonly parties?: readonly string[] } = {},
): Promise<void> {
  const { by = [], parties = by, ...rest } = say;
  const pact: Pact = { name: 'Varna Treaty', kind: 'TREATY', parties };
  const words = / (signed|ratified|rejected|proposed|took effect|expired|left)/.exec(text)![1]!;
  const says = [{ ...rest, words, status: { agreement: 'Varna Treaty', status, by } }];
  const story = { text, published, things: LANDS, says, pacts: [pact] };
  told.push((await ingestText(database, { text }, { read: () => analysisOf(story) })).article);
}

/** Conflicts with the sentences that prove both sides. */
const conflicts = async (): Promise<string[]> => {
  const rows = await database.query<{ kind: string; a: string; b: string }>(
    `SELECT k.kind, a.quote AS a, b.quote AS b FROM claim_conflict k
     JOIN evidence a ON a.claim_id = k.claim_a JOIN evidence b ON b.claim_id = k.claim_b`,
  );
  return rows.map(({ kind, a, b }) => [kind, ...[a, b].sort()].join(' | '));
};

const SIGNED = 'Freeland and Ruritania signed the Varna Treaty.';

describe('sources that disagree', () => {
  it('on who concluded it', async () => {
    const other = 'Freeland and Borduria signed the Varna Treaty.';
    await tell(SIGNED, '2001-06-14', 'SIGNED', { by: ['Freeland', 'Ruritania'], when: '2001-06-13' });
    await tell(other, '2001-06-15', 'SIGNED', { by: ['Freeland', 'Borduria'], when: '2001-06-13' });
    expect(await conflicts()).toEqual([`PARTY | ${other} | ${SIGNED}`]);
    const facts = await database.query('SELECT DISTINCT fact_id FROM claim');
    expect(facts).toHaveLength(2);
    for await (const line of exportRows(database, 'conflicts', 'jsonl')) {
      const { oneQuote, otherQuote }: { oneQuote: string; otherQuote: string } = JSON.parse(line);
      expect([oneQuote, otherQuote].sort()).toEqual([other, SIGNED]);
    }
  });

  it('on whether a party took the step', async () => {
    const denial = 'Ruritania said it never signed the Varna Treaty.';
    await tell(SIGNED, '2001-06-14', 'SIGNED', { by: ['Freeland', 'Ruritania'], when: '2001-06-13' });
    await tell(denial, '2001-07-01', 'SIGNED', { by: ['Ruritania'], factuality: 'DENIED' });
    expect(await conflicts()).toEqual([`PARTY | ${SIGNED} | ${denial}`]);
  });

  it('on whether the step was taken at all', async () => {
    const [done, denial] = ['The Varna Treaty was signed.', 'Nobody has signed the Varna Treaty.'];
    await tell(done, '2001-06-14', 'SIGNED', { when: '2001-06-13', parties: ['Freeland', 'Ruritania'] });
    await tell(denial, '2001-07-01', 'SIGNED', { factuality: 'DENIED', parties: ['Freeland', 'Ruritania'] });
    expect(await conflicts()).toEqual([`STATUS | ${denial} | ${done}`]);
  });

  it('on what a party did on one day', async () => {
    const [yes, no] = ['Freeland ratified the Varna Treaty.', 'Freeland rejected the Varna Treaty.'];
    await tell(yes, '2002-03-02', 'RATIFIED', { by: ['Freeland'], when: '2002-03-01' });
    await tell(no, '2002-03-03', 'REJECTED', { by: ['Freeland'], when: '2002-03-01' });
    expect(await conflicts()).toEqual([`STATUS | ${yes} | ${no}`]);
  });
});

describe('no disagreement', () => {
  it('where one source only says less', async () => {
    await tell(SIGNED, '2001-06-14', 'SIGNED', { by: ['Freeland', 'Ruritania'], when: '2001-06-13' });
    await tell('Freeland signed the Varna Treaty.', '2001-06-15', 'SIGNED', { by: ['Freeland'], when: '2001-06' });
    await tell('All have signed the Varna Treaty.', '2004-06-15', 'SIGNED', { parties: ['Freeland'] });
    expect(await conflicts()).toEqual([]);
  });

  it('where one of many parties is named here and another there', async () => {
    const all = ['Freeland', 'Ruritania', 'Borduria'];
    await tell('All three signed the Varna Treaty.', '2001-06-14', 'SIGNED', { by: all, when: '2001-06-13' });
    await tell(SIGNED, '2001-06-15', 'SIGNED', { by: ['Freeland', 'Ruritania'], when: '2001-06-13' });
    const other = 'Freeland and Borduria signed the Varna Treaty.';
    await tell(other, '2001-06-16', 'SIGNED', { by: ['Freeland', 'Borduria'], when: '2001-06-13' });
    expect(await conflicts()).toEqual([]);
  });

  it('where it was not signed at first and was later', async () => {
    const denial = 'Ruritania has not signed the Varna Treaty.';
    await tell(denial, '2001-05-01', 'SIGNED', { by: ['Ruritania'], factuality: 'DENIED' });
    await tell(SIGNED, '2001-06-14', 'SIGNED', { by: ['Freeland', 'Ruritania'], when: '2001-06-13' });
    expect(await conflicts()).toEqual([]);
  });

  it('where a party changes its mind between two days', async () => {
    await tell('Freeland rejected the Varna Treaty.', '2002-01-02', 'REJECTED', {
      by: ['Freeland'],
      when: '2002-01-01',
    });
    await tell('Freeland ratified the Varna Treaty.', '2002-03-02', 'RATIFIED', {
      by: ['Freeland'],
      when: '2002-03-01',
    });
    expect(await conflicts()).toEqual([]);
  });
});

describe('an earlier stage that is told later', () => {
  it('is another agreement where only its subject says the same, and the ledger says why', async () => {
    const canal = { kind: 'TREATY', subject: 'river canal tolls', parties: ['Freeland', 'Ruritania'] } as const;
    const report = (text: string, published: string, name: string, say: Say): void => {
      const story = { text, published, things: LANDS, says: [say], pacts: [{ ...canal, name }] };
      pending.push([text, () => analysisOf(story)]);
    };
    const pending: [string, () => ReturnType<typeof analysisOf>][] = [];
    const name = 'treaty on tolls';
    report('They signed a treaty on tolls.', '2001-06-14', name, {
      words: 'signed',
      status: { agreement: name, status: 'SIGNED' },
      when: '2001-06-13',
    });
    report('They proposed a treaty on tolls.', '2003-06-14', name, {
      words: 'proposed',
      status: { agreement: name, status: 'PROPOSED' },
    });
    for (const [text, read] of pending) told.push((await ingestText(database, { text }, { read })).article);
    const apart = await database.query(
      `SELECT a.rule, r.agreement_id <> a.other_id AS others FROM agreement_apart a
       JOIN agreement_reading r ON r.article_id = a.article_id AND r.local_id = a.local_id`,
    );
    expect(apart).toEqual([{ rule: 'made-before', others: true }]);
  });

  it('is a conflict where it bears the name', async () => {
    const late = 'Freeland proposed the Varna Treaty.';
    await tell(SIGNED, '2001-06-14', 'SIGNED', { by: ['Freeland', 'Ruritania'], when: '2001-06-13' });
    await tell(late, '2003-02-02', 'PROPOSED', { by: ['Freeland'] });
    expect(await conflicts()).toEqual([['SEQUENCE', ...[SIGNED, late].sort()].join(' | ')]);
    // Which of the two is wrong is open: the record does not go back.
    expect(await database.query('SELECT status FROM agreement')).toEqual([{ status: 'SIGNED' }]);
  });

  it('is a conflict where two sign what is in force already', async () => {
    const [force, late] = ['The Varna Treaty took effect.', 'They signed the Varna Treaty.'];
    await tell(force, '2002-01-02', 'IN_FORCE', { when: '2002-01-01', parties: ['Freeland', 'Ruritania'] });
    await tell(late, '2003-05-02', 'SIGNED', { when: '2003-05-01', parties: ['Freeland', 'Ruritania'] });
    expect(await conflicts()).toEqual([['SEQUENCE', ...[force, late].sort()].join(' | ')]);
    expect(await database.query('SELECT status FROM agreement')).toEqual([{ status: 'IN_FORCE' }]);
  });

  it('is a conflict after the end, and the latest news stands', async () => {
    const [over, anew] = ['The Varna Treaty expired.', 'They signed the Varna Treaty.'];
    await tell(over, '2009-12-06', 'EXPIRED', { when: '2009-12-05', parties: ['Freeland', 'Ruritania'] });
    await tell(anew, '2011-05-02', 'SIGNED', { when: '2011-05-01', parties: ['Freeland', 'Ruritania'] });
    expect(await conflicts()).toEqual([['SEQUENCE', ...[over, anew].sort()].join(' | ')]);
    expect(await database.query('SELECT status FROM agreement')).toEqual([{ status: 'SIGNED' }]);
  });

  it('is none where no day is told: it was signed before it took effect', async () => {
    await tell('The Varna Treaty took effect.', '2002-01-02', 'IN_FORCE', {
      when: '2002-01-01',
      parties: ['Freeland'],
    });
    await tell('Freeland signed the Varna Treaty.', '2006-05-02', 'SIGNED', { by: ['Freeland'] });
    expect(await conflicts()).toEqual([]);
    const steps = await database.query(
      `SELECT s.status, COALESCE(s.settled_date, c.sort_date)::text AS day FROM status_claim s JOIN claim c ON c.id = s.id ORDER BY s.stage`,
    );
    expect(steps).toEqual([
      { status: 'SIGNED', day: '2002-01-01' },
      { status: 'IN_FORCE', day: '2002-01-01' },
    ]);
    expect(await database.query('SELECT status FROM agreement')).toEqual([{ status: 'IN_FORCE' }]);
  });
});

describe('a step that no report dates', () => {
  it('was taken by the first report of it', async () => {
    await tell(SIGNED, '2001-06-14', 'SIGNED', { by: ['Freeland', 'Ruritania'] });
    await tell('All have signed the Varna Treaty.', '2004-06-15', 'SIGNED', { parties: ['Freeland'] });
    expect(await database.query('SELECT status_date::text AS day FROM agreement')).toEqual([{ day: '2001-06-14' }]);
  });
});

describe('one party that leaves', () => {
  const standing = () => database.query('SELECT status, active_to::text AS until FROM agreement');

  it('ends what two have made', async () => {
    await tell(SIGNED, '2001-06-14', 'SIGNED', { by: ['Freeland', 'Ruritania'], when: '2001-06-13' });
    await tell('Freeland left the Varna Treaty.', '2005-01-02', 'WITHDRAWN', { by: ['Freeland'], when: '2005-01-01' });
    expect(await standing()).toEqual([{ status: 'WITHDRAWN', until: '2005-01-01' }]);
  });

  it('ends nothing for three, nor where nobody else is known', async () => {
    const all = ['Freeland', 'Ruritania', 'Borduria'];
    await tell('All three signed the Varna Treaty.', '2001-06-14', 'SIGNED', { by: all, when: '2001-06-13' });
    await tell('Freeland left the Varna Treaty.', '2005-01-02', 'WITHDRAWN', { by: ['Freeland'], when: '2005-01-01' });
    expect(await standing()).toEqual([{ status: 'SIGNED', until: null }]);
    const own = await database.query(
      `SELECT p.status FROM agreement_party p JOIN entity e ON e.id = p.entity_id WHERE e.name = 'Freeland'`,
    );
    expect(own).toEqual([{ status: 'WITHDRAWN' }]);
    await deleteArticle(database, told.shift()!);
    expect(await standing()).toEqual([{ status: null, until: null }]);
  });
});
