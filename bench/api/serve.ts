/** One server of the comparison, in a process of its own: `serve.ts dateline|"by hand" URL|DIRECTORY`. Sends its port to the parent. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readConfig } from '../../src/config.ts';
import { listen } from '../../src/server/listen.ts';
import { createLog } from '../../src/server/log.ts';
import { type Database, openDatabase } from '../../src/store/database.ts';
import { questions } from './questions.ts';

const [kind, place = ''] = process.argv.slice(2);
const db = await openDatabase({ url: place.includes('://') ? place : null, directory: place });

/** The whole server as it is delivered, with every plugin; only the rate is not limited. */
async function dateline(database: Database) {
  const config = readConfig({ PORT: '0', LOG_LEVEL: 'error', DATELINE_RATE_LIMIT: '0' });
  const { url, close } = await listen(config, database, createLog(config.logLevel));
  return { port: Number(new URL(url).port), close };
}

/** The hand-written statement for the question in the path: `/2?id=art_…`. */
async function limit(database: Database) {
  const server = createServer(async (request, response) => {
    const url = new URL(request.url ?? '/', 'http://localhost');
    const question = questions[Number(url.pathname.slice(1))];
    const id = url.searchParams.get('id');
    const [row] = await database.query<{ value: unknown }>(question?.sql ?? '', question?.byArticle ? [id] : []);
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify({ data: row?.value }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    port,
    async close() {
      server.close();
      server.closeAllConnections();
    },
  };
}

const { port, close } = await (kind === 'dateline' ? dateline(db) : limit(db));
process.send?.(port);
process.on('SIGTERM', async () => {
  await close();
  await db.close();
  process.exit(0);
});
