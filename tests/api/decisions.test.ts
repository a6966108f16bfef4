/** Corrections by hand: made, seen, taken back. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../src/store/database.ts';
import { testDatabase } from '../store/database.ts';
import { type Client, client } from './client.ts';

let db: Database;
let api: Client;
const articles: string[] = [];

const STORIES = [
  'OSLO, May 3 (Reuters) - The foreign ministers of Norway and Iceland signed a fisheries accord in Oslo on Tuesday. Norwegian Foreign Minister Jonas Vik praised the accord.',
  'REYKJAVIK, May 9 (Reuters) - Jonas Vik, the foreign minister of Norway, visited Iceland on Monday and met Prime Minister Helga Thorsdottir.',
];

beforeAll(async () => {
  db = await testDatabase();
  api = client(db);
  for (const text of STORIES) {
    const { data } = await api.ask(
      'mutation ($input: ArticleIngestTextInput!) { articleIngestText(input: $input) { article { id } errors { message } } }',
      { input: { text, source: 'Reuters', published: '2005-05-10' } },
    );
    articles.push(data.articleIngestText.article.id);
  }
}, 60_000);
afterAll(() => db.close());

const decide = async (
  field: string,
  type: string,
  input: Readonly<Record<string, unknown>>,
  about = 'entity { id name }',
) => {
  const { data, errors } = await api.ask(
    `mutation ($input: ${type}!) { done: ${field}(input: $input) { decision { id kind reason actor splitOff { id name } revokedAt } ${about}
      errors { __typename message path } } }`,
    { input },
  );
  expect(errors).toBeUndefined();
  return data.done;
};

describe('a claim', () => {
  it('is rejected out of the lists, and comes back when that is revoked', async () => {
    const { data } = await api.ask('{ claims(first: 1) { totalCount nodes { id } } }');
    const total = data.claims.totalCount;
    const { id } = data.claims.nodes[0];
    const done = await decide(
      'claimReject',
      'ClaimDecisionInput',
      { id, reason: 'misread', key: 'k1' },
      'claim { id verdict }',
    );
    expect(done).toMatchObject({
      errors: [],
      decision: { kind: 'CLAIM_REJECT', reason: 'misread', actor: 'tester' },
      claim: { id, verdict: 'REJECTED' },
    });
    const again = await decide(
      'claimReject',
      'ClaimDecisionInput',
      { id, reason: 'misread', key: 'k1' },
      'claim { id }',
    );
    expect(again.decision.id).toBe(done.decision.id);
    expect((await api.ask('{ claims { totalCount } }')).data.claims.totalCount).toBe(total - 1);
    const back = await decide(
      'decisionRevoke',
      'DecisionRevokeInput',
      { id: done.decision.id, reason: 'was right' },
      '',
    );
    expect(back.decision.revokedAt).not.toBeNull();
    expect((await api.ask('{ claims { totalCount } }')).data.claims.totalCount).toBe(total);
  });
});

describe('an entity', () => {
  it('is renamed, found by both names', async () => {
    const { data } = await api.ask('{ entity(by: { iso: "NOR" }) { id name } }');
    const done = await decide('entityRename', 'EntityRenameInput', {
      id: data.entity.id,
      name: 'Kingdom of Norway',
      reason: 'style',
    });
    expect(done.entity).toEqual({ id: data.entity.id, name: 'Kingdom of Norway' });
    for (const name of ['norway', 'kingdom of norway']) {
      const found = await api.ask('query ($name: String!) { entity(by: { name: $name }) { id } }', { name });
      expect(found.data.entity.id).toBe(data.entity.id);
    }
    await decide('decisionRevoke', 'DecisionRevokeInput', { id: done.decision.id, reason: 'no' });
  });

  it('is merged into another, to which its id leads from then on', async () => {
    const { data } = await api.ask('{ people(first: 10) { nodes { id name } } }');
    const [keep, gone] = data.people.nodes;
    expect(gone).toBeDefined();
    const done = await decide('entityMerge', 'EntityMergeInput', {
      keep: keep.id,
      merge: [gone.id],
      reason: 'one person',
    });
    expect(done.errors).toEqual([]);
    const after = await api.ask('query ($id: ID!) { node(id: $id) { id } people { totalCount } }', { id: gone.id });
    expect(after.data).toEqual({ node: { id: keep.id }, people: { totalCount: data.people.nodes.length - 1 } });
    await decide('decisionRevoke', 'DecisionRevokeInput', { id: done.decision.id, reason: 'two after all' });
    expect((await api.ask('{ people { totalCount } }')).data.people.totalCount).toBe(data.people.nodes.length);
  });

  it('is split, and whole again when that is revoked', async () => {
    const { data } = await api.ask('{ entity(by: { iso: "ISL" }) { id articleCount } }');
    const { id, articleCount } = data.entity;
    const done = await decide('entitySplit', 'EntitySplitInput', {
      id,
      articles: [articles[1]],
      name: 'Other Iceland',
      reason: 'test',
    });
    expect(done.errors).toEqual([]);
    expect(done.decision.splitOff).toMatchObject({ name: 'Other Iceland' });
    const after = await api.ask('{ entity(by: { iso: "ISL" }) { articleCount } }');
    expect(after.data.entity.articleCount).toBe(articleCount - 1);
    await decide('decisionRevoke', 'DecisionRevokeInput', { id: done.decision.id, reason: 'one after all' });
    expect((await api.ask('{ entity(by: { iso: "ISL" }) { articleCount } }')).data.entity.articleCount).toBe(
      articleCount,
    );
  });

  it('is not what it is asked to be', async () => {
    const wrong = await decide('entityMerge', 'EntityMergeInput', { keep: 'nonsense', merge: ['per_0'], reason: 'x' });
    expect(wrong).toMatchObject({ decision: null, errors: [{ __typename: 'NotFound', path: ['keep'] }] });
    const blank = await decide('claimReject', 'ClaimDecisionInput', { id: 'evt_0', reason: ' ' }, 'claim { id }');
    expect(blank.errors).toMatchObject([{ __typename: 'InvalidInput', path: ['reason'] }]);
  });
});

describe('the log', () => {
  it('has every write, the latest first', async () => {
    const { data } = await api.ask('{ auditLog(first: 3) { totalCount nodes { at actor action targetId reason } } }');
    expect(data.auditLog.totalCount).toBeGreaterThanOrEqual(STORIES.length + 4);
    expect(data.auditLog.nodes[0]).toMatchObject({ actor: 'tester', reason: 'one after all' });
  });

  it('tells who decided what and why, the latest first', async () => {
    const { data, statements } = await api.ask(
      '{ decisions(first: 10) { totalCount nodes { id kind reason actor revokedAt revokedBy entity { name } claim { summary } } } }',
    );
    expect(statements).toBe(1);
    expect(data.decisions.totalCount).toBe(4);
    expect(data.decisions.nodes[0]).toMatchObject({
      kind: 'ENTITY_SPLIT',
      revokedBy: 'tester',
      entity: { name: 'Iceland' },
    });
  });
});
