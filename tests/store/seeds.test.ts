/** The dispatches of seeds/ against what is publicly known of the agreements that they tell of: from beginning to end, and nothing untrue. */
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadSeeds } from '../../src/ingest/seeds.ts';
import type { Database } from '../../src/store/database.ts';
import { testDatabase } from './database.ts';

let database: Database;
beforeAll(async () => {
  database = await testDatabase();
  await loadSeeds(database, fileURLToPath(new URL('../../seeds', import.meta.url)));
}, 300_000);
afterAll(() => database.close());

interface Life {
  /** What happened, as "2010-04-08 SIGNED"; with who did it, where they did it for themselves. */
  readonly happened: readonly string[];
  readonly parties: readonly string[];
  readonly status: string | null;
  readonly concluded: string | null;
  readonly active: string;
}

async function lifeOf(name: string): Promise<Life | undefined> {
  const [row] = await database.query<
    Omit<Life, 'active'> & { readonly from: string | null; readonly to: string | null }
  >(
    `SELECT ARRAY(
       SELECT DISTINCT COALESCE(s.settled_date, c.sort_date) || ' ' || s.status || CASE WHEN s.moves THEN '' ELSE ' by ' || COALESCE(
         (SELECT string_agg(b.name, ', ' ORDER BY b.name) FROM claim_entity x JOIN entity b ON b.id = x.entity_id WHERE x.claim_id = c.id AND x.role = 'BY'), 'nobody') END
       FROM status_claim s JOIN claim c ON c.id = s.id WHERE s.agreement_id = a.id AND c.factuality IN ('HAPPENED', 'ONGOING') ORDER BY 1) AS happened,
       ARRAY(SELECT DISTINCT n.name FROM agreement_party p JOIN entity n ON n.id = p.entity_id WHERE p.agreement_id = a.id AND p.role IN ('PARTY', 'SIGNATORY') ORDER BY 1) AS parties,
       a.status, a.when_edtf AS concluded, a.active_from AS from, a.active_to AS to
     FROM agreement a JOIN entity e ON e.id = a.id WHERE e.name = $1`,
    [name],
  );
  if (row === undefined) return undefined;
  const { from, to, ...life } = row;
  return { ...life, active: `${from ?? ''}/${to ?? ''}` };
}

const LIVES: Readonly<Record<string, Partial<Life>>> = {
  'Good Friday Agreement': {
    status: 'RATIFIED',
    active: '1998-04-10/',
    parties: ['Ireland', 'United Kingdom'],
    happened: ['1998-01-01 NEGOTIATING', '1998-04-10 AGREED', '1998-05-22 RATIFIED'],
  },
  'British-Irish Agreement': {
    status: 'IN_FORCE',
    parties: ['Ireland', 'United Kingdom'],
    happened: ['1999-12-02 IN_FORCE'],
  },
  'St Andrews Agreement': { status: 'AGREED', concluded: '2006-10', parties: ['Ireland', 'United Kingdom'] },
  'Nuclear Non-Proliferation Treaty': { status: null, happened: ['2003-01-01 WITHDRAWN by North Korea'] },
  'New START': {
    status: 'SUSPENDED',
    concluded: '2010-04-08',
    active: '2010-04-08/2023-02-21',
    parties: ['Russia', 'United States'],
  },
  'START I': { status: 'SUPERSEDED', happened: ['2009-12-05 EXPIRED', '2010-04-08 SUPERSEDED'] },
  'Minsk II': { concluded: '2015-02-12' },
  'Joint Comprehensive Plan of Action': { status: 'IMPLEMENTING', concluded: '2015-07-14', active: '2015-07-14/' },
  'Open Skies Treaty': { status: null, happened: ['2020-11-01 WITHDRAWN by United States'] },
  'Intermediate-Range Nuclear Forces Treaty': { status: 'WITHDRAWN', happened: ['2019-08-01 WITHDRAWN'] },
  'Russia–South Korea agreement on exploration and peaceful use of outer space': {
    status: 'SIGNED',
    concluded: '2004-09-21',
    parties: ['Russia', 'South Korea'],
  },
  'Russia–South Korea action plan on trade and economic cooperation': {
    status: 'SIGNED',
    concluded: '2005-11-19',
    active: '2005-11-19/',
    parties: ['Russia', 'South Korea'],
  },
};

/** Steps that a life has among others. */
const STEPS: Readonly<Record<string, readonly string[]>> = {
  'New START': [
    '2010-04-08 SIGNED',
    '2010-12-22 RATIFIED',
    '2011-02-05 IN_FORCE',
    '2021-02-03 EXTENDED',
    '2023-02-21 SUSPENDED',
  ],
  'Minsk Protocol': ['2014-09-05 AGREED', '2014-09-05 SIGNED', '2015-01-01 ABANDONED'],
  'Minsk agreements': ['2022-02-22 TERMINATED'],
  'September 19 Joint Statement': ['2005-09-19 ADOPTED'],
  'St Andrews Agreement': ['2006-10-01 AGREED'],
  'Minsk II': ['2015-02-12 SIGNED'],
  'Joint Comprehensive Plan of Action': [
    '2015-07-14 AGREED',
    '2016-01-16 IMPLEMENTING',
    '2018-05-08 WITHDRAWN by United States',
  ],
};

describe('the seeds', () => {
  it.each(Object.entries(LIVES))('tell the life of %s', async (name, life) => {
    expect(await lifeOf(name)).toMatchObject(life);
  });

  it.each(Object.entries(STEPS))('tell the steps of %s', async (name, steps) => {
    expect((await lifeOf(name))?.happened).toEqual(expect.arrayContaining([...steps]));
  });

  it('have terms that later dispatches report as done', async () => {
    const terms = await database.query(
      `SELECT t.action, t.fulfilment, t.fulfilled_date::text AS date FROM term_claim t WHERE t.fulfilment <> 'PENDING' ORDER BY t.fulfilled_date`,
    );
    expect(terms).toEqual(
      expect.arrayContaining([
        { action: 'shut down its main nuclear complex', fulfilment: 'DONE', date: '2007-07-18' },
        { action: 'gradual lifting of sanctions', fulfilment: 'DONE', date: '2016-01-16' },
      ]),
    );
  });

  it('say that the one treaty replaces the other', async () => {
    const links = await database.query(
      `SELECT f.name AS from, l.kind, t.name AS to FROM agreement_link l JOIN entity f ON f.id = l.from_id JOIN entity t ON t.id = l.to_id`,
    );
    expect(links).toContainEqual({ from: 'New START', kind: 'SUPERSEDES', to: 'START I' });
  });

  it('are not read to say what is not so', async () => {
    const untrue = await database.query(
      `SELECT e.name, s.status, c.factuality FROM status_claim s JOIN claim c ON c.id = s.id JOIN entity e ON e.id = s.agreement_id
       WHERE (e.name = 'Joint Comprehensive Plan of Action' AND (s.status IN ('TERMINATED', 'SUPERSEDED') OR (s.status = 'AGREED' AND c.factuality = 'DENIED')))
          OR (e.name LIKE '%Ireland%United Kingdom ceasefire%')
          OR (e.name = 'Minsk Protocol' AND s.status = 'IN_FORCE')`,
    );
    expect(untrue).toEqual([]);
    const [sides] = await database.query(
      `SELECT count(*)::int AS count FROM claim_entity b JOIN status_claim s ON s.id = b.claim_id JOIN entity e ON e.id = s.agreement_id JOIN entity n ON n.id = b.entity_id
       WHERE e.name = 'Minsk Protocol' AND s.status = 'AGREED' AND b.role = 'BY' AND n.name = 'Russia'`,
    );
    expect(sides).toEqual({ count: 0 });
  });

  it('contradict each other nowhere', async () => {
    expect(await database.query('SELECT kind, note FROM claim_conflict')).toEqual([]);
  });
});
