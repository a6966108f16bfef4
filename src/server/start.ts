/** From the configuration to a server that answers. */
import { fileURLToPath } from 'node:url';
import type { Config } from '../config.ts';
import { loadSeeds } from '../ingest/seeds.ts';
import { openDatabase } from '../store/database.ts';
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
    const listening = await listen(config, database, log);
    return {
      url: listening.url,
      welcome: await welcome(database, listening.url),
      async stop() {
        await listening.close();
        await database.close();
      },
    };
  } catch (error) {
    await database.close();
    throw error;
  }
}
