/**
 * Batches of texts as jobs with progress and cancellation.
 *
 * The queue is two tables and `FOR UPDATE SKIP LOCKED`, not a queue library: progress, errors by item and cancellation need rows of
 * their own in any case, the embedded database has one session that a library's timers would share, and a worker that dies leaves
 * items that the next start takes up at once.
 */
import { randomUUID } from 'node:crypto';
import type { NewsItem } from '../articles/news-item.ts';
import { audit } from '../audit.ts';
import type { Database, Queryable } from '../database.ts';
import { StoreError } from '../errors.ts';
import { idOf } from '../id.ts';
import { CHANNELS, notifyIds } from '../notices.ts';
import { insertRows } from '../rows.ts';

/** Wakes workers of every process when there is work. */
export const WORK_CHANNEL = 'dateline_work';

export type JobStage = 'QUEUED' | 'RUNNING' | 'DONE' | 'FAILED' | 'CANCELLED';

/** How far a job is. `done` counts the texts that are in the graph, `failed` those that were refused. Times are RFC 3339. */
export interface Job {
  readonly id: string;
  readonly stage: JobStage;
  readonly total: number;
  readonly done: number;
  readonly failed: number;
  readonly createdAt: string;
  readonly startedAt: string | null;
  readonly finishedAt: string | null;
}

const COLUMNS = `id, stage, total, done, failed, created_at AS "createdAt", started_at AS "startedAt", finished_at AS "finishedAt"`;

/** The job with the id; null when there is none. */
export async function findJob(database: Queryable, id: string): Promise<Job | null> {
  const [job] = await database.query<Job>(`SELECT ${COLUMNS} FROM job WHERE id = $1`, [id]);
  return job ?? null;
}

/**
 * Queues texts to be read in their order. The same key gives back the job that it made before.
 * @throws {StoreError} INVALID_INPUT when there is no text.
 */
export async function createJob(
  database: Database,
  items: readonly NewsItem[],
  { key = null, actor = 'local' }: { readonly key?: string | null; readonly actor?: string } = {},
): Promise<Job> {
  if (items.length === 0)
    throw new StoreError('INVALID_INPUT', 'items: the batch is empty.', 'Give at least one text.');
  const id = idOf('job', key ?? randomUUID());
  await database.transaction(async (tx) => {
    const made = await tx.query(
      `INSERT INTO job (id, kind, stage, key, total) VALUES ($1, 'TEXTS', 'QUEUED', $2, $3) ON CONFLICT DO NOTHING RETURNING id`,
      [id, key, items.length],
    );
    if (made.length === 0) return;
    await insertRows(
      tx,
      'job_item',
      items.map((payload, ordinal) => ({ job_id: id, ordinal, payload, state: 'QUEUED', attempts: 0 })),
    );
    await audit(tx, { actor, action: 'job.create', target: id, detail: { total: items.length } });
    await tx.query('SELECT pg_notify($1, $2)', [WORK_CHANNEL, id]);
    await notifyIds(tx, CHANNELS.job, [id]);
  });
  return (await findJob(database, id))!;
}

/**
 * Stops a job: texts that wait are left out, those at work are finished. A job that is over stays as it is.
 * @throws {StoreError} NOT_FOUND.
 */
export async function cancelJob(
  database: Database,
  id: string,
  { actor = 'local' }: { readonly actor?: string } = {},
): Promise<Job> {
  return database.transaction(async (tx) => {
    const stopped = await tx.query(
      `UPDATE job SET stage = 'CANCELLED', cancelled_at = now(), finished_at = now() WHERE id = $1 AND stage IN ('QUEUED', 'RUNNING') RETURNING id`,
      [id],
    );
    const job = await findJob(tx, id);
    if (job === null) throw new StoreError('NOT_FOUND', `There is no job ${id}.`, 'Check the id.');
    if (stopped.length > 0) {
      await tx.query(
        `UPDATE job_item SET state = 'CANCELLED' WHERE job_id = $1 AND state = 'QUEUED' AND leased_to IS NULL`,
        [id],
      );
      await audit(tx, { actor, action: 'job.cancel', target: id });
      await notifyIds(tx, CHANNELS.job, [id]);
    }
    return job;
  });
}
