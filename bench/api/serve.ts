/** One server of the comparison, in a process of its own: `serve.ts yoga|limit URL|DIRECTORY`. Sends its port to the parent. */
import { createServer } from 'node:http';
import { createYoga } from 'graphql-yoga';
import type { Context } from '../../src/api/context.ts';
import { useQueryCost } from '../../src/api/cost.ts';
import { schema } from '../../src/api/schema.ts';
import { openDatabase } from '../../src/store/database.ts';
import { questions } from './questions.ts';

const [kind, place = ''] = process.argv.slice(2);
const db = await openDatabase({ url: place.includes('://') ? place : null, directory: place });
const limits = { page: 100, cost: 50_000, depth: 16, aliases: 60, tokens: 4_000, text: 200_000, batch: 50 };
const yoga = createYoga<object, Context>({
  schema,
  logging: false,
  plugins: [useQueryCost(limits.cost)],
  context: (): Context => ({ db, actor: 'bench', version: '0', limits }),
});

/** The hand-written statement for the question in the path: `/2?id=art_…`. */
const limit = createServer(async (request, response) => {
  const url = new URL(request.url ?? '/', 'http://localhost');
  const question = questions[Number(url.pathname.slice(1))];
  const id = url.searchParams.get('id');
  const [row] = await db.query<{ value: unknown }>(question?.sql ?? '', question?.byArticle ? [id] : []);
  response.setHeader('content-type', 'application/json');
  response.end(JSON.stringify({ data: row?.value }));
});

const server = kind === 'yoga' ? createServer(yoga) : limit;
server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  process.send?.(typeof address === 'object' ? address?.port : null);
});
process.on('SIGTERM', async () => {
  server.close();
  server.closeAllConnections();
  await db.close();
  process.exit(0);
});
