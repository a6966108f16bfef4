/** `analyze`: the same types as stored ones, and nothing stored. */
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
  '"We have waited long for this day," Norwegian Foreign Minister Jonas Vik told reporters. Iceland will open its ports by 1 July.';

describe('analyze', () => {
  it('gives claims with their proof, and stores nothing', async () => {
    const { data, errors, statements } = await api.ask(
      `query ($text: String!) { analyze(text: $text, date: "2005-05-03") {
        language tookMs publishedAt { edtf isApproximate } sentences { index start end text mentions { text } claims { id } }
        entities { __typename id name mentions { totalCount nodes { text start end evidence { quote } } } claims { totalCount } ... on Country { iso3 } ... on Agreement { status parties { role entity { name } } history { status } } }
        claims { __typename summary confidence evidence { quote start end sentence { text } } provenance { rule trigger { quote } }
          conflicts { totalCount } participants { role entity { name } } when { edtf earliest }
          ... on Event { code { plover label } actors { name } } ... on Statement { quote isDirect speaker { name } }
          ... on AgreementTerm { fulfilment due { edtf } } ... on AgreementStatusChange { status } }
        agreements { name kind } } }`,
      { text: TEXT },
    );
    expect(errors).toBeUndefined();
    expect(statements).toBe(0);
    for (const claim of data.analyze.claims) {
      expect(claim.evidence.length).toBeGreaterThan(0);
      for (const { quote, start, end } of claim.evidence) expect(TEXT.slice(start, end)).toBe(quote);
    }
    expect(data.analyze.entities.map(({ name }: { name: string }) => name)).toContain('Norway');
    expect(await db.query('select 1 from article')).toEqual([]);
  });

  it.each([
    ['no words', '   '],
    [
      'another language',
      'Der Außenminister reiste am Montag nach Moskau und sprach dort mit seinem Amtskollegen über die Verträge.',
    ],
    ['too long a text', 'word '.repeat(50_000)],
  ])('says what is wrong with %s', async (_what, text) => {
    const { errors } = await api.ask('query ($text: String!) { analyze(text: $text) { language } }', { text });
    expect(['BAD_USER_INPUT', 'LIMIT_EXCEEDED']).toContain(errors?.[0]?.extensions?.code);
  });
});

describe('service', () => {
  it('counts what it holds in one statement, and states its limits', async () => {
    const { data, statements } = await api.ask(
      '{ service { version engineVersion articleCount personCount claimCount limits { maxPageSize maxCost maxDepth } } }',
    );
    expect(data.service).toMatchObject({ version: '0.0.0', articleCount: 0, limits: { maxPageSize: 100 } });
    expect(statements).toBe(1);
  });
});
