/** From the configuration to a server that answers. */

import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { openReaders } from '../analysis/pool.ts';
import type { Config } from '../config.ts';
import { loadSeeds } from '../ingest/seeds.ts';
import { openDatabase } from '../store/database.ts';
import { startWorker } from '../store/jobs/worker.ts';
import { welcome } from './box.ts';
import { listen } from './listen.ts';
import { createLog } from './log.ts';

const seeds = fileURLToPath(new URL('../../seeds/', import.meta.url));

export interface Started {
  readonly url: string;
  readonly welcome: string;
  stop(): Promise<void>;
}

/** Opens and migrates the database, reads the seeds into an empty one, and listens. */
export async function start(config: Config): Promise<Started> {
  const log = createLog(config.logLevel);
  const database = await openDatabase(config.database);
  try {
    if (config.seeds) await loadSeeds(database, seeds);
    const threads = config.workers || Math.max(1, availableParallelism() - 1);
    const readers = openReaders(threads);
    const listening = await listen(config, database, log, readers.read);
    const worker = await startWorker(database, {
      atOnce: threads,
      read: readers.read,
      onError: (err) => log.error({ err }, 'A job could not go on'),
    });
    return {
      url: listening.url,
      welcome: await welcome(database, listening.url),
      async stop() {
        await listening.close();
        await worker.stop();
        await readers.close();
        await database.close();
      },
    };
  } catch (error) {
    await database.close();
    throw error;
  }
}
