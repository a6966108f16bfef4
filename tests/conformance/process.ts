/** A server in a process of its own, for tests of several: `process.ts DATABASE_URL`. Sends its URL to the parent. */
import { readConfig } from '../../src/config.ts';
import { listen } from '../../src/server/listen.ts';
import { createLog } from '../../src/server/log.ts';
import { openDatabase } from '../../src/store/database.ts';

const [url = ''] = process.argv.slice(2);
const database = await openDatabase({ url, directory: '' });
const config = readConfig({ ...process.env, PORT: '0', LOG_LEVEL: 'error' });
const listening = await listen(config, database, createLog(config.logLevel));
process.send?.(listening.url);
process.once('SIGTERM', async () => {
  await listening.close();
  await database.close();
  process.exit(0);
});
