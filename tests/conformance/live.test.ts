/** Subscriptions with the clients of graphql-sse and graphql-ws: events arrive, end, and come again after a break. */
import { once } from 'node:events';
import { request } from 'node:http';
import { createClient as createSse } from 'graphql-sse';
import { createClient as createWs } from 'graphql-ws';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { ingestText } from '../../src/store/articles/ingest.ts';
import { CHANNELS } from '../../src/store/notices.ts';
import { type TestServer, testServer } from './server.ts';

const query = 'subscription { articleAdded { id title } }';

let server: TestServer;
beforeAll(async () => {
  server = await testServer();
}, 60_000);
afterAll(() => server?.close());

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Ingests until the subscription tells of it: it may not be in force yet when the first article comes. */
async function nextTold(events: AsyncIterator<unknown>): Promise<unknown> {
  const told = events.next();
  let ended = false;
  told
    .finally(() => {
      ended = true;
    })
    .catch(() => undefined);
  for (let i = 0; i < 40 && !ended; i += 1) {
    const text = `OSLO, May ${(i % 28) + 1} - Norway and Iceland signed fisheries accord number ${Math.random()} on Monday.`;
    await ingestText(server.database, { title: 'Accord', text });
    await pause(200);
  }
  return (await told).value;
}

const accord = { data: { articleAdded: { title: 'Accord' } } };

it('graphql-sse, distinct connections: subscribes, cancels, subscribes again', async () => {
  const client = createSse({ url: server.url, retryAttempts: 0 });
  const events = client.iterate({ query });
  expect(await nextTold(events)).toMatchObject(accord);
  await events.return?.();
  // It may have been told of more before it left.
  while ((await events.next()).done !== true);
  const again = client.iterate({ query });
  expect(await nextTold(again)).toMatchObject(accord);
  await again.return?.();
  client.dispose();
}, 60_000);

it('graphql-ws: subscribes, cancels, subscribes again over the same socket', async () => {
  const client = createWs({ url: server.url.replace('http', 'ws'), webSocketImpl: WebSocket, retryAttempts: 0 });
  const events = client.iterate({ query });
  expect(await nextTold(events)).toMatchObject(accord);
  await events.return?.();
  const again = client.iterate({ query });
  expect(await nextTold(again)).toMatchObject(accord);
  await again.return?.();
  await client.dispose();
}, 60_000);

it('graphql-ws: goes on by itself after the connection breaks', async () => {
  const sockets: WebSocket[] = [];
  const client = createWs({
    url: server.url.replace('http', 'ws'),
    webSocketImpl: WebSocket,
    retryAttempts: 5,
    retryWait: () => pause(50),
    on: { connected: (socket) => void sockets.push(socket as WebSocket) },
  });
  const events = client.iterate({ query });
  expect(await nextTold(events)).toMatchObject(accord);
  sockets[0]?.terminate();
  expect(await nextTold(events)).toMatchObject(accord);
  expect(sockets).toHaveLength(2);
  await events.return?.();
  await client.dispose();
}, 60_000);

it('graphql-sse: goes on by itself after the connection breaks', async () => {
  const connections = new Set<AbortController>();
  const client = createSse({
    url: server.url,
    retryAttempts: 5,
    retry: () => pause(50),
    // Each connection can be broken from here, as a network would.
    fetchFn: (url: string, options: RequestInit) => {
      const breaker = new AbortController();
      connections.add(breaker);
      const signal = AbortSignal.any([breaker.signal, ...(options.signal ? [options.signal] : [])]);
      return fetch(url, { ...options, signal });
    },
  });
  const events = client.iterate({ query });
  expect(await nextTold(events)).toMatchObject(accord);
  for (const breaker of connections) breaker.abort(new TypeError('the network broke'));
  expect(await nextTold(events)).toMatchObject(accord);
  expect(connections.size).toBe(2);
  await events.return?.();
  client.dispose();
}, 60_000);

const LONG = 'subscription { articleAdded { text } }';

/** Subscribes over server-sent events and reads nothing. @returns breaks the connection. */
function deafBySse(): Promise<() => void> {
  return new Promise((resolve, reject) => {
    const headers = { 'content-type': 'application/json', accept: 'text/event-stream' };
    request(server.url, { method: 'POST', headers }, (response) => {
      response.pause();
      response.socket.pause();
      resolve(() => response.socket.destroy());
    })
      .on('error', reject)
      .end(JSON.stringify({ query: LONG }));
  });
}

/** Subscribes over WebSocket and reads nothing. @returns breaks the connection. */
async function deafByWebSocket(): Promise<() => void> {
  const socket = new WebSocket(server.url.replace('http', 'ws'), 'graphql-transport-ws');
  await once(socket, 'open');
  socket.send(JSON.stringify({ type: 'connection_init' }));
  await once(socket, 'message');
  socket.send(JSON.stringify({ id: '1', type: 'subscribe', payload: { query: LONG } }));
  socket.pause();
  return () => socket.terminate();
}

it.each([
  ['server-sent events', deafBySse],
  ['WebSocket', deafByWebSocket],
])(
  'a subscriber over %s that does not read: the server stops reading for it, and keeps a bounded number of notices',
  async (_name, subscribe) => {
    // Articles of 100,000 characters each, so that a few fill every buffer between the server and the subscriber.
    const text = `OSLO, May 3 - Norway and Iceland met. ${'They talked. '.repeat(8_000)}`;
    const { article } = await ingestText(server.database, { title: 'Long', text });
    const leave = await subscribe();
    await pause(500);
    const before = server.statements();
    const SENT = 1_000;
    for (let n = 0; n < SENT; n += 1) await server.database.notify(CHANNELS.article, article);
    let asked = -1;
    for (let now = 0; now !== asked; now = server.statements() - before) {
      asked = server.statements() - before;
      await pause(1_000);
    }
    // Two statements for each event that was taken up; what was not read in time is dropped.
    expect(asked).toBeGreaterThan(0);
    expect(asked).toBeLessThan(SENT);
    leave();
    expect((await server.ask({ query: '{ __typename }' })).status).toBe(200);
  },
  120_000,
);
