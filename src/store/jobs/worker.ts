import { AnalysisError } from '../../analysis/index.ts';
import { type IngestOptions, ingestText } from '../articles/ingest.ts';
import type { NewsItem } from '../articles/news-item.ts';
import type { Database } from '../database.ts';
import { messageOf, StoreError } from '../errors.ts';
import { CHANNELS, notifyIds } from '../notices.ts';
import { WORK_CHANNEL } from './jobs.ts';

/** @property atOnce Texts at work at a time; as many as `read` can take. */
export interface WorkerOptions extends Pick<IngestOptions, 'read'> {
  readonly atOnce?: number;
  /** Told of faults that are ours: the database went away, a text broke the store. */
  readonly onError?: (error: unknown) => void;
}

export interface Worker {
  /** Takes no more texts and waits for those at work. */
  stop(): Promise<void>;
}

interface Item {
  readonly job_id: string;
  readonly ordinal: number;
  readonly payload: NewsItem;
  readonly attempts: number;
}

/** A worker that is silent for so long is dead, and another takes its texts. */
const LEASE = '2 minutes';
const IDLE_MS = 5_000;
const MOST_ATTEMPTS = 3;

async function take(database: Database, count: number): Promise<Item[]> {
  return database.transaction(async (tx) => {
    const items = await tx.query<Item>(
      `UPDATE job_item t SET leased_to = now() + interval '${LEASE}', attempts = t.attempts + 1
       FROM (
         SELECT i.job_id, i.ordinal FROM job_item i JOIN job j ON j.id = i.job_id
         WHERE i.state = 'QUEUED' AND j.stage IN ('QUEUED', 'RUNNING') AND (i.leased_to IS NULL OR i.leased_to < now())
         ORDER BY j.created_at, i.job_id, i.ordinal LIMIT $1 FOR UPDATE OF i SKIP LOCKED
       ) n WHERE t.job_id = n.job_id AND t.ordinal = n.ordinal
       RETURNING t.job_id, t.ordinal, t.payload, t.attempts`,
      [count],
    );
    await tx.query(
      `UPDATE job SET stage = 'RUNNING', started_at = COALESCE(started_at, now()) WHERE id = ANY($1) AND stage = 'QUEUED'`,
      [items.map(({ job_id }) => job_id)],
    );
    return items;
  });
}

/** What became of one text. */
type Outcome =
  | { readonly state: 'DONE'; readonly article: string; readonly created: boolean }
  | { readonly state: 'FAILED'; readonly code: string; readonly message: string };

async function settle(database: Database, { job_id, ordinal }: Item, outcome: Outcome): Promise<void> {
  await database.transaction(async (tx) => {
    const changed = await tx.query(
      `UPDATE job_item SET state = $3, article_id = $4, created = $5, error = $6::jsonb, leased_to = NULL
       WHERE job_id = $1 AND ordinal = $2 AND state = 'QUEUED' RETURNING ordinal`,
      [
        job_id,
        ordinal,
        outcome.state,
        outcome.state === 'DONE' ? outcome.article : null,
        outcome.state === 'DONE' ? outcome.created : null,
        outcome.state === 'FAILED' ? JSON.stringify({ code: outcome.code, message: outcome.message }) : null,
      ],
    );
    if (changed.length === 0) return;
    await tx.query(
      `UPDATE job SET ${outcome.state === 'DONE' ? 'done = done + 1' : 'failed = failed + 1'} WHERE id = $1`,
      [job_id],
    );
    await tx.query(
      `UPDATE job SET stage = CASE WHEN done = 0 THEN 'FAILED' ELSE 'DONE' END, finished_at = now()
       WHERE id = $1 AND stage = 'RUNNING' AND done + failed >= total`,
      [job_id],
    );
    await notifyIds(tx, CHANNELS.job, [job_id]);
  });
}

/** Reads texts of jobs until stopped. Several workers, in one process or many, share the work. */
export async function startWorker(
  database: Database,
  { atOnce = 1, read, onError = () => {} }: WorkerOptions = {},
): Promise<Worker> {
  // The embedded database is this process's alone: whatever was leased was leased by one that is gone.
  if (database.kind === 'embedded')
    await database.query('UPDATE job_item SET leased_to = NULL WHERE leased_to IS NOT NULL');
  let running = true;
  // A notice that comes while the worker looks for work is not lost: it makes the next rest a short one.
  let isCalled = false;
  let wake = (): void => {};
  const unlisten = await database.listen(WORK_CHANNEL, () => {
    isCalled = true;
    wake();
  });

  async function work(item: Item): Promise<void> {
    try {
      const options = read === undefined ? {} : { read };
      const { article, created } = await ingestText(database, item.payload, { actor: item.job_id, ...options });
      await settle(database, item, { state: 'DONE', article, created });
    } catch (error) {
      if (error instanceof StoreError || error instanceof AnalysisError) {
        await settle(database, item, { state: 'FAILED', code: error.code, message: error.message });
        return;
      }
      onError(error);
      if (item.attempts >= MOST_ATTEMPTS) {
        await settle(database, item, { state: 'FAILED', code: 'INTERNAL', message: messageOf(error) });
      } else {
        const { job_id, ordinal } = item;
        await database.query('UPDATE job_item SET leased_to = NULL WHERE job_id = $1 AND ordinal = $2', [
          job_id,
          ordinal,
        ]);
      }
    }
  }

  async function rest(): Promise<void> {
    await new Promise<void>((resolve) => {
      if (isCalled || !running) return resolve();
      const timer = setTimeout(resolve, IDLE_MS);
      wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }

  async function loop(): Promise<void> {
    while (running) {
      try {
        isCalled = false;
        const items = await take(database, atOnce);
        if (items.length === 0) await rest();
        await Promise.all(items.map(work));
      } catch (error) {
        onError(error);
        isCalled = false;
        await rest();
      }
    }
  }

  const looping = loop();
  return {
    async stop() {
      running = false;
      wake();
      await looping;
      await unlisten();
    },
  };
}
