/** The clients under examples/: type-checked, and run against a server. */
import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { fileURLToPath } from 'node:url';
import { createYoga } from 'graphql-yoga';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as clientPreset from '../../examples/client-preset/main.ts';
import * as tada from '../../examples/gql-tada/main.ts';
import * as plainFetch from '../../examples/plain-fetch/main.ts';
import * as urqlCache from '../../examples/urql-cache/main.ts';
import type { Context } from '../../src/api/context.ts';
import { schema } from '../../src/api/schema.ts';
import type { Database } from '../../src/store/database.ts';
import { testDatabase } from '../store/database.ts';
import { asked } from './client.ts';
import { ARTICLES, known, makeWorld } from './world.ts';

let db: Database;
let server: Server;
let url: string;
beforeAll(async () => {
  db = await testDatabase();
  await makeWorld(db);
  const yoga = createYoga<object, Context>({ schema, logging: false, context: (): Context => ({ db, ...asked }) });
  server = createServer(yoga).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}/graphql`;
}, 60_000);
afterAll(async () => {
  server.close();
  server.closeAllConnections();
  await db.close();
});

describe('the clients', () => {
  it('are of the types that the schema has', () => {
    const project = fileURLToPath(new URL('../../examples', import.meta.url));
    execFileSync('npx', ['tsc', '--noEmit', '-p', project], { stdio: 'pipe' });
  }, 60_000);

  it('client-preset lists people with their offices', async () => {
    expect(await clientPreset.main(url)).toEqual([
      expect.stringMatching(/^Ban Ki-moon: Foreign Minister of South Korea/),
    ]);
  });

  it('plain-fetch walks through every page', async () => {
    const lines = await plainFetch.main(url, known.PACT);
    expect(lines).toHaveLength(ARTICLES * 3);
    expect(lines[0]).toContain('“Envoys”');
  });

  it('gql-tada reads the ledger', async () => {
    expect(await tada.main(url)).toContainEqual(
      expect.stringMatching(/^Fisheries accord: SIGNED since 2006-01-04, between /),
    );
  });

  it('urql-cache finds by id what a list has brought', async () => {
    const { fromServer, fromCache } = await urqlCache.main(url);
    expect(fromCache).toBe(fromServer);
  });
});
