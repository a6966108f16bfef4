/** Jobs and subscriptions: what comes in is told to those who follow, as server-sent events. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { payloads } from '../../src/api/notices.ts';
import type { Database } from '../../src/store/database.ts';
import { startWorker, type Worker } from '../../src/store/jobs/worker.ts';
import { CHANNELS } from '../../src/store/notices.ts';
import { testDatabase } from '../store/database.ts';
import { type Client, client } from './client.ts';
import { claimId, known, makeWorld } from './world.ts';

let db: Database;
let api: Client;
let worker: Worker;
beforeAll(async () => {
  db = await testDatabase();
  await makeWorld(db);
  api = client(db);
  worker = await startWorker(db);
  // The first text waits for the engine to load.
  await api.ask('{ analyze(text: "The talks began in Oslo on Monday.") { language } }');
}, 60_000);
afterAll(async () => {
  await worker.stop();
  await db.close();
});

const story = (n: number): string =>
  `OSLO, May ${n} (Reuters) - The foreign ministers of Norway and Iceland signed fisheries accord number ${n} in Oslo on Tuesday.`;

const INGEST =
  'mutation ($input: ArticleIngestTextInput!) { articleIngestText(input: $input) { article { id } errors { message } } }';
const ingest = async (text: string): Promise<string> => {
  const { data } = await api.ask(INGEST, { input: { text, source: 'Reuters', published: '2005-05-10' } });
  return data.articleIngestText.article.id;
};

describe('a subscription', () => {
  it('tells of articles that fit, with whatever is selected', async () => {
    const events = await api.follow(
      'subscription { articleAdded(where: { text: "fisheries" }) { id title entities { entity { name } } } }',
    );
    const first = events.next();
    await ingest('OSLO, May 1 (Reuters) - Norway said on Sunday that it would send a minister to Iceland.');
    const id = await ingest(story(2));
    const { value } = await first;
    expect(value.data.articleAdded.id).toBe(id);
    expect(value.data.articleAdded.entities.map(({ entity }: { entity: { name: string } }) => entity.name)).toContain(
      'Norway',
    );
    await events.return({});
  });

  it('tells of claims and of changes in the ledger that fit', async () => {
    const claims = await api.follow(
      'subscription { claimAdded(where: { kind: [AGREEMENT_STATUS] }) { __typename summary evidence { quote } } }',
    );
    const changes = await api.follow(
      `subscription { agreementChanged(where: { party: ["${known.KOR}"] }) { id status agreement { name } } }`,
    );
    await db.notify(CHANNELS.claim, [claimId(3, 'EVENT'), claimId(4, 'AGREEMENT_STATUS')].join(','));
    await db.notify(CHANNELS.agreement, claimId(4, 'AGREEMENT_STATUS'));
    expect((await claims.next()).value.data.claimAdded).toMatchObject({
      __typename: 'AgreementStatusChange',
      summary: 'Claim AGREEMENT_STATUS of day 4.',
    });
    expect((await changes.next()).value.data.agreementChanged).toMatchObject({
      status: 'SIGNED',
      agreement: { name: 'Fisheries accord' },
    });
    await claims.return({});
    await changes.return({});
  });

  it('drops the oldest for a reader that is too slow, and goes on', async () => {
    const notices = await payloads(db, CHANNELS.article);
    for (let n = 0; n < 400; n++) await db.notify(CHANNELS.article, `n${n}`);
    const seen: string[] = [];
    for await (const payload of notices) {
      seen.push(payload);
      if (payload === 'n399') break;
    }
    expect(seen.length).toBeLessThan(300);
    expect(seen.at(-1)).toBe('n399');
  });

  it('is refused like a query when it asks for what cannot be', async () => {
    const events = await api.follow('subscription { jobProgress(id: "nonsense") { id } }');
    expect((await events.next()).value.errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT');
  });
});

describe('a job', () => {
  const START = `mutation ($input: ArticlesIngestInput!) { articlesIngest(input: $input) { job { id stage total } errors { __typename message path } } }`;

  it('reads its texts, tells its progress and ends', async () => {
    const items = [...[4, 5].map((n) => ({ text: story(n), published: '2005-05-10' })), { text: ' ' }];
    const { data } = await api.ask(START, { input: { items, key: 'batch' } });
    const { job, errors } = data.articlesIngest;
    expect(errors).toEqual([]);
    expect(job.total).toBe(3);
    const again = await api.ask(START, { input: { items, key: 'batch' } });
    expect(again.data.articlesIngest.job.id).toBe(job.id);

    const seen: { stage: string; done: number }[] = [];
    for await (const event of await api.follow(
      `subscription { jobProgress(id: "${job.id}") { stage done failed total } }`,
    ))
      seen.push(event.data.jobProgress);
    expect(seen.at(-1)).toEqual({ stage: 'DONE', done: 2, failed: 1, total: 3 });
    const after = await api.ask(
      `{ job(id: "${job.id}") { articles { totalCount } refused { nodes { index code message } } } }`,
    );
    expect(after.data.job).toMatchObject({
      articles: { totalCount: 2 },
      refused: { nodes: [{ index: 2, code: 'EMPTY_TEXT' }] },
    });
  }, 60_000);

  it('stops when it is cancelled', async () => {
    await worker.stop();
    const items = [6, 7, 8].map((n) => ({ text: story(n) }));
    const { data } = await api.ask(START, { input: { items } });
    const { id } = data.articlesIngest.job;
    const stopped = await api.ask(
      `mutation { jobCancel(input: { id: "${id}" }) { job { stage done } errors { message } } }`,
    );
    expect(stopped.data.jobCancel).toEqual({ job: { stage: 'CANCELLED', done: 0 }, errors: [] });
    worker = await startWorker(db);
    expect((await api.ask(`{ job(id: "${id}") { stage done } }`)).data.job).toEqual({ stage: 'CANCELLED', done: 0 });
  }, 60_000);

  it('has a limit, and stories that are stories', async () => {
    const many = await api.ask(START, { input: { items: Array.from({ length: 51 }, () => ({ text: 'x' })) } });
    expect(many.data.articlesIngest.errors).toMatchObject([{ __typename: 'TooLarge', path: ['items'] }]);
    const none = await api.ask(START, { input: { items: [] } });
    expect(none.data.articlesIngest.errors).toMatchObject([{ __typename: 'InvalidInput', path: ['items'] }]);
  });
});
