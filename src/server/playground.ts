/** The playground: GraphiQL from this installation alone, opening with the numbered examples of src/api/examples. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { GraphiQLOptions } from 'graphql-yoga';

/** In the source tree, wherever this runs from: the build copies no queries. */
const examples = fileURLToPath(new URL('../../src/api/examples/', import.meta.url));

interface Example {
  readonly name: string;
  readonly query: string;
}

/** The examples by their number. */
export function readExamples(directory = examples): readonly Example[] {
  return readdirSync(directory)
    .filter((file) => file.endsWith('.graphql'))
    .sort()
    .map((name) => ({ name, query: readFileSync(`${directory}/${name}`, 'utf8') }));
}

/** Yoga's options for the page. */
export function playground(): GraphiQLOptions {
  return {
    title: 'Dateline',
    defaultTabs: readExamples().map(({ query }) => ({ query })),
    defaultQuery: '',
    shouldPersistHeaders: true,
    subscriptionsProtocol: 'GRAPHQL_SSE',
  };
}

/** The page may load nothing from anywhere else: the browser enforces what the bundle promises. */
export const PLAYGROUND_POLICY = [
  "default-src 'self'",
  "script-src 'self' 'unsafe-inline' 'unsafe-eval' blob:",
  "worker-src 'self' blob:",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "connect-src 'self' ws: wss:",
  "frame-ancestors 'none'",
].join('; ');

/** The page, loaded when it is first asked for: the bundle is large. */
export async function renderPlayground(options: GraphiQLOptions): Promise<string> {
  const { renderGraphiQL } = await import('@graphql-yoga/render-graphiql');
  return renderGraphiQL(options);
}
