/** Subscriptions with the clients of graphql-sse and graphql-ws: events arrive, and ending the one leaves the server well. */
import { createClient as createSse } from 'graphql-sse';
import { createClient as createWs } from 'graphql-ws';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { ingestText } from '../../src/store/articles/ingest.ts';
import { type TestServer, testServer } from './server.ts';

const query = 'subscription { articleAdded { title } }';

let server: TestServer;
beforeAll(async () => {
  server = await testServer();
}, 60_000);
afterAll(() => server?.close());

/** Ingests until the subscription tells of it: it may not be in force yet when the first article comes. */
async function firstTold(events: AsyncIterator<unknown>): Promise<unknown> {
  const told = events.next();
  let ended = false;
  told
    .finally(() => {
      ended = true;
    })
    .catch(() => undefined);
  for (let i = 0; i < 20 && !ended; i += 1) {
    const text = `OSLO, May ${i + 1} - Norway and Iceland signed fisheries accord number ${Math.random()} on Monday.`;
    await ingestText(server.database, { title: 'Accord', text });
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  return (await told).value;
}

it('graphql-sse: distinct connections', async () => {
  const client = createSse({ url: server.url, retryAttempts: 0 });
  const events = client.iterate({ query });
  expect(await firstTold(events)).toMatchObject({ data: { articleAdded: { title: 'Accord' } } });
  await events.return?.();
  client.dispose();
}, 30_000);

it('graphql-ws', async () => {
  const client = createWs({ url: server.url.replace('http', 'ws'), webSocketImpl: WebSocket, retryAttempts: 0 });
  const events = client.iterate({ query });
  expect(await firstTold(events)).toMatchObject({ data: { articleAdded: { title: 'Accord' } } });
  await events.return?.();
  await client.dispose();
}, 30_000);
