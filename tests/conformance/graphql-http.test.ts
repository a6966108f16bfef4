/** The audits of the GraphQL-over-HTTP specification, as graphql-http ships them. */
import { serverAudits } from 'graphql-http';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type TestServer, testServer } from './server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await testServer();
}, 60_000);
afterAll(() => server?.close());

const audits = serverAudits({ url: () => server.url });

it('has all 61 audits', () => expect(audits).toHaveLength(61));

for (const audit of audits) {
  it(`${audit.id} ${audit.name}`, async () => {
    const result = await audit.fn();
    if (result.status !== 'ok') throw new Error(result.reason);
  });
}
