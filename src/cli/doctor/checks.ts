/** What `dateline doctor` looks at, in the order in which trouble spreads. */
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import { type Config, ConfigError, readConfig } from '../../config.ts';
import { openDatabase } from '../../store/database.ts';
import { StoreError } from '../../store/errors.ts';
import { Ailment, type Check } from './check.ts';

const OLDEST_NODE = [20, 19] as const;
const root = fileURLToPath(new URL('../../..', import.meta.url));

function node(): string {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const [wantedMajor, wantedMinor] = OLDEST_NODE;
  if (major > wantedMajor || (major === wantedMajor && minor >= wantedMinor)) return process.versions.node;
  throw new Ailment(`${process.versions.node} is older than 20.19.`, 'Install Node 20.19 or later: https://nodejs.org');
}

function packages(): string {
  if (existsSync(`${root}/node_modules/graphql-yoga`)) return 'installed';
  throw new Ailment('They are not all installed.', 'npm ci');
}

function configuration(): Config {
  try {
    return readConfig();
  } catch (error) {
    if (error instanceof ConfigError) throw new Ailment(error.message, 'dateline config');
    throw error;
  }
}

async function engine(): Promise<string> {
  const { analyze } = await import('../../analysis/index.ts');
  const started = performance.now();
  const { claims } = analyze('Norway and Iceland signed a fisheries accord in Oslo on Monday.', {
    publishedAt: '2006-04-10',
  });
  if (claims.length === 0)
    throw new Ailment('It reads nothing in a plain sentence.', 'git checkout -- weights && npm ci');
  return `reads, ${Math.round(performance.now() - started)} ms with loading`;
}

async function database(): Promise<string> {
  const { database: options } = configuration();
  try {
    const opened = await openDatabase(options);
    const [row] = await opened.query<{ articles: number }>('SELECT count(*)::int AS articles FROM article');
    await opened.close();
    return `${opened.kind === 'embedded' ? options.directory : 'PostgreSQL'}, ${row?.articles ?? 0} articles`;
  } catch (error) {
    if (error instanceof StoreError) throw new Ailment(error.message, error.next);
    throw error;
  }
}

async function port(): Promise<string> {
  const { host, port: wanted } = configuration();
  await new Promise<void>((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(wanted, host, () => server.close(() => resolve()));
  }).catch((error: Error) => {
    throw new Ailment(`${wanted} on ${host} can't be listened on: ${error.message}.`, `PORT=${wanted + 1} npm start`);
  });
  return `${wanted} on ${host} is free`;
}

export const checks: readonly Check[] = [
  { name: 'Node', look: node },
  { name: 'Packages', look: packages },
  { name: 'Configuration', look: () => (configuration().database.url === null ? 'embedded database' : 'PostgreSQL') },
  { name: 'Engine', look: engine },
  { name: 'Database', look: database },
  { name: 'Port', look: port },
];
