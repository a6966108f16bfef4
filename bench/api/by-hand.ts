/**
 * The limit of what a server on this database can do: a statement written by hand for each question, behind bare node:http.
 * `by-hand.ts URL|DIRECTORY` answers `/2?id=art_…`, and sends its port to the parent.
 */
import { createServer } from 'node:http';
import { openDatabase } from '../../src/store/database.ts';
import { questions } from './questions.ts';

const [place = ''] = process.argv.slice(2);
const db = await openDatabase({ url: place.includes('://') ? place : null, directory: place });

const server = createServer(async (request, response) => {
  const url = new URL(request.url ?? '/', 'http://localhost');
  const question = questions[Number(url.pathname.slice(1))];
  const id = url.searchParams.get('id');
  const [row] = await db.query<{ value: unknown }>(question?.sql ?? '', question?.byArticle ? [id] : []);
  response.setHeader('content-type', 'application/json');
  response.end(JSON.stringify({ data: row?.value }));
});
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
