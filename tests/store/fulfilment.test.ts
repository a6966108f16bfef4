import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { deleteArticle } from '../../src/store/articles/delete.ts';
import { ingestText } from '../../src/store/articles/ingest.ts';
import type { Database } from '../../src/store/database.ts';
import { exportRows } from '../../src/store/export/index.ts';
import { testDatabase } from './database.ts';
import { analysisOf, country, type Pact, type Say, type Story } from './story.ts';

const LANDS = [country('Freeland', 'FRL'), country('Ruritania', 'RUR'), country('Borduria', 'BOR')];
const ACCORD = 'Strip Accord';
const PACT: Pact = { name: ACCORD, subject: 'the border strip', parties: ['Freeland', 'Ruritania'] };

let database: Database;
let later: string[] = [];
beforeAll(async () => {
  database = await testDatabase();
  const owe = (words: string, action: string, obligor: string | null = 'Ruritania'): Say => ({
    words,
    factuality: 'PLANNED',
    term: { agreement: ACCORD, obligor, action },
  });
  const text =
    'Under the Strip Accord with Freeland, Ruritania will withdraw its troops from the border strip, will release 40 prisoners, will send 12 firemen and will pay 20 million dollars to Freeland in exchange for the gradual lifting of sanctions. Ruritania may not fire missiles.';
  const says: readonly Say[] = [
    owe('will withdraw', 'withdraw its troops from the border strip'),
    owe('will release', 'release 40 prisoners'),
    owe('will send', 'send 12 firemen'),
    owe('will pay', 'pay 20 million dollars to Freeland'),
    {
      words: 'may not fire',
      factuality: 'PLANNED',
      term: { agreement: ACCORD, obligor: 'Ruritania', action: 'not fire missiles', kind: 'PROHIBITION' },
    },
    owe('lifting', 'gradual lifting of sanctions', null),
  ];
  const story: Story = { text, published: '2010-01-10', things: LANDS, says, pacts: [PACT] };
  await ingestText(database, { text }, { read: () => analysisOf(story) });
});
afterAll(() => database.close());
beforeEach(async () => {
  for (const article of later) await deleteArticle(database, article);
  later = [];
});

/** What became of the terms after later reports. Each may speak of the accord or not. */
async function closedBy(...texts: readonly string[]): Promise<readonly string[]> {
  for (const [index, text] of texts.entries()) {
    const pacts = text.includes(ACCORD) ? [{ name: ACCORD }] : [];
    const story: Story = { text, published: `2010-0${index + 3}-01`, things: LANDS, pacts };
    later.push((await ingestText(database, { text }, { read: () => analysisOf(story) })).article);
  }
  const terms = await database.query<{ verb: string; fulfilment: string }>(
    `SELECT split_part(action, ' ', 1) AS verb, fulfilment FROM term_claim WHERE fulfilment <> 'PENDING' ORDER BY 1`,
  );
  return terms.map(({ verb, fulfilment }) => `${verb} ${fulfilment}`);
}

describe('a term is closed by a later report', () => {
  it.each([
    ['of the deed', 'Ruritania withdrew its forces from the border strip.', ['withdraw DONE']],
    [
      'of the deed as a noun that was completed',
      'Freeland said the withdrawal of troops of Ruritania from the border strip was completed.',
      ['withdraw DONE'],
    ],
    [
      'in the passive, in an article on the accord',
      'The prisoners were released as the Strip Accord asks.',
      ['release DONE'],
    ],
    [
      'of all that is in it',
      'All the troops of Ruritania in the border strip were withdrawn as the Strip Accord asks.',
      ['withdraw DONE'],
    ],
    ['of a smaller number, in part', 'Ruritania released 15 prisoners.', ['release PARTIAL']],
    ['of a half, in part', 'Ruritania paid half of the 20 million dollars to Freeland.', ['pay PARTIAL']],
    [
      'of its beginning, in part',
      'Ruritania began to withdraw its troops from the border strip.',
      ['withdraw PARTIAL'],
    ],
    [
      'of what is owed by nobody in particular, in an article on the accord',
      'International sanctions on Ruritania were lifted as the Strip Accord asks.',
      ['gradual DONE'],
    ],
    ['of things with a plural of their own', 'Ruritania sent the firemen.', ['send DONE']],
    ['of a refusal', 'Ruritania refused to pay the 20 million dollars.', ['pay REFUSED']],
    ['of what it will not do', 'Ruritania will not release the prisoners.', ['release REFUSED']],
    ['of a deed that it must not do', 'Ruritania fired two missiles on Sunday.', ['not REFUSED']],
    ['of such a deed that it owns up to', 'Ruritania said that Ruritania had fired two missiles.', ['not REFUSED']],
  ])('%s', async (_what, text, closed) => {
    expect(await closedBy(text)).toEqual(closed);
  });

  it('that outdoes an earlier one', async () => {
    expect(await closedBy('Ruritania released 15 prisoners.', 'Ruritania released the last of the prisoners.')).toEqual(
      ['release DONE'],
    );
  });
});

describe('the export of terms', () => {
  it('has the sentence that closed each', async () => {
    await closedBy('Ruritania released 15 prisoners.');
    const lines: string[] = [];
    for await (const chunk of exportRows(database, 'terms', 'jsonl')) lines.push(...chunk.trim().split('\n'));
    const terms = lines.map((line): { fulfilment: string; report: string | null } => JSON.parse(line));
    expect(terms.filter(({ report }) => report !== null)).toMatchObject([
      { fulfilment: 'PARTIAL', fulfilled: '2010-03-01', report: 'Ruritania released 15 prisoners.' },
    ]);
  });
});

describe('a term stays open', () => {
  it.each([
    ['after the deed of another', 'Borduria released 40 prisoners.'],
    ['after a deed done elsewhere', 'Ruritania withdrew its troops from the island.'],
    ['after a deed for another', 'Ruritania paid 20 million dollars to Borduria.'],
    ['after a plan', 'Ruritania plans to release the prisoners.'],
    ['after a demand', 'Freeland demanded that Ruritania release the prisoners.'],
    ['after what has not been done yet', 'Ruritania has not yet released the prisoners.'],
    ['after a passive in an article on something else', 'The prisoners were freed.'],
    ['after a deed that nobody owes it for', 'Sanctions on Borduria were lifted.'],
    ['after a forbidden deed of another', 'Borduria fired two missiles.'],
    ['after an accusation', 'Freeland said that Ruritania had fired two missiles.'],
    ['after it kept from what it must not do', 'Ruritania refused to fire missiles.'],
    ['after a condition', 'If Ruritania released the prisoners, talks could begin.'],
  ])('%s', async (_what, text) => {
    expect(await closedBy(text)).toEqual([]);
  });
});
