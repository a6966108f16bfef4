import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../src/store/database.ts';
import { cancelJob, createJob, findJob } from '../../src/store/jobs/jobs.ts';
import { startWorker } from '../../src/store/jobs/worker.ts';
import { testDatabase } from './database.ts';
import { analysisOf } from './story.ts';

let database: Database;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.close());

const read = (text: string) => analysisOf({ text, things: [] });
const items = (count: number, word: string) =>
  Array.from({ length: count }, (_, index) => ({ text: `${word} number ${index} came in.` }));
const stage = async (id: string) => (await findJob(database, id))?.stage;

describe('jobs', { timeout: 30_000 }, () => {
  it('read every text, tell of progress, and say which were refused', async () => {
    const heard: string[] = [];
    const stop = await database.listen('dateline_job', (id) => heard.push(id));
    const job = await createJob(database, [...items(5, 'Text'), { text: 'A bad one.', url: 'nonsense' }]);
    expect(job).toMatchObject({ stage: 'QUEUED', total: 6, done: 0, failed: 0 });
    const worker = await startWorker(database, { read, atOnce: 3 });
    await expect.poll(() => stage(job.id), { timeout: 15_000 }).toBe('DONE');
    await worker.stop();
    await stop();
    expect(await findJob(database, job.id)).toMatchObject({ done: 5, failed: 1 });
    const failed = await database.query(`SELECT ordinal, error->>'code' AS code FROM job_item WHERE state = 'FAILED'`);
    expect(failed).toEqual([{ ordinal: 5, code: 'INVALID_INPUT' }]);
    expect(heard.filter((id) => id === job.id).length).toBeGreaterThanOrEqual(6);
  });

  it('wake a worker that waits, and share the work among workers', async () => {
    const workers = await Promise.all([startWorker(database, { read }), startWorker(database, { read })]);
    await new Promise((resolve) => setTimeout(resolve, 100));
    const job = await createJob(database, items(10, 'Shared'), { key: 'shared' });
    expect((await createJob(database, items(3, 'Other'), { key: 'shared' })).id).toBe(job.id);
    await expect.poll(() => stage(job.id), { timeout: 15_000 }).toBe('DONE');
    await Promise.all(workers.map((worker) => worker.stop()));
    expect(await findJob(database, job.id)).toMatchObject({ total: 10, done: 10, failed: 0 });
  });

  it('can be cancelled, once and for all', async () => {
    const job = await createJob(database, items(50, 'Never'));
    expect(await cancelJob(database, job.id)).toMatchObject({ stage: 'CANCELLED' });
    const worker = await startWorker(database, { read });
    await new Promise((resolve) => setTimeout(resolve, 100));
    await worker.stop();
    expect(await findJob(database, job.id)).toMatchObject({ stage: 'CANCELLED', done: 0 });
    expect(await cancelJob(database, job.id)).toMatchObject({ stage: 'CANCELLED' });
    await expect(cancelJob(database, 'job_none')).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('give up on a text that breaks the reader, and go on with the others', async () => {
    const errors: unknown[] = [];
    const job = await createJob(database, [{ text: 'Breaks every time.' }, { text: 'Goes well again.' }]);
    const broken = (text: string) => {
      if (text.startsWith('Breaks')) throw new TypeError('a fault of ours');
      return read(text);
    };
    const worker = await startWorker(database, { read: broken, onError: (error) => errors.push(error) });
    await expect.poll(() => stage(job.id), { timeout: 15_000 }).toBe('DONE');
    await worker.stop();
    expect(errors).toHaveLength(3);
    expect(await findJob(database, job.id)).toMatchObject({ done: 1, failed: 1 });
  });
});
