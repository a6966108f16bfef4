/** The playground: GraphiQL from this installation alone, opening with the numbered examples of src/api/examples. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { GraphiQLOptions } from 'graphql-yoga';

/** In the source tree, wherever this runs from: the build copies no queries. */
const examples = fileURLToPath(new URL('../../src/api/examples/', import.meta.url));

interface Example {
  readonly query: string;
  readonly variables: string | null;
}

/** What `# name: …` says at the head of an example. */
const headerOf = (text: string, name: string): string | null =>
  new RegExp(`^# ${name}: (.*)$`, 'm').exec(text)?.[1]?.trim() ?? null;

/** The examples by their number, which leads the name of the operation: GraphiQL names the tab after that. */
export function readExamples(directory = examples): readonly Example[] {
  const files = readdirSync(directory).filter((file) => file.endsWith('.graphql'));
  return files.sort().map((file) => {
    const text = readFileSync(`${directory}/${file}`, 'utf8');
    // What the tests are told is of no use here.
    const query = text
      .replace(/^# (expect|statements|variables): .*\n/gm, '')
      .replace(/^(query|mutation|subscription) (\w+)/m, `$1 N${file.slice(0, 2)}_$2`);
    return { query, variables: headerOf(text, 'variables') };
  });
}

/** Yoga's options for the page. */
export function playground(): GraphiQLOptions {
  return {
    title: 'Dateline',
    defaultTabs: readExamples().map((example) => ({ ...example })),
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
