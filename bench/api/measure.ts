/** Asks a server from several clients at once, and how long it took. Plain node:http: `fetch` would cost more than some answers. */
import { Agent, type IncomingMessage, request } from 'node:http';

/** What was measured in one go: how long each answer took, and all of them together, in milliseconds. */
export interface Measured {
  readonly times: readonly number[];
  readonly took: number;
}

export interface Summary {
  readonly perSecond: number;
  /** Milliseconds. */
  readonly p50: number;
  readonly p99: number;
}

/** What several goes come to. */
export function summary(goes: readonly Measured[]): Summary {
  const times = goes.flatMap((go) => go.times).sort((a, b) => a - b);
  const took = goes.reduce((sum, go) => sum + go.took, 0);
  const at = (share: number): number => times[Math.floor(times.length * share)] ?? 0;
  return { perSecond: (times.length / took) * 1000, p50: at(0.5), p99: at(0.99) };
}

const agent = new Agent({ keepAlive: true });
const MOST_WARM_MS = 4_000;
/** Requests before the clock starts: for compiled code and warm caches. */
const WARM_UP = 300;

const options = (port: number, path: string, method: string) => ({ host: '127.0.0.1', port, path, method, agent });

function textOf(response: IncomingMessage): Promise<string> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    response.on('data', (chunk: Buffer) => chunks.push(chunk));
    response.on('end', () => resolve(Buffer.concat(chunks).toString()));
    response.on('error', reject);
  });
}

/** The answer to a GET. */
export function read(port: number, path: string): Promise<string> {
  return new Promise((resolve, reject) => {
    request(options(port, path, 'GET'), (response) => resolve(textOf(response)))
      .on('error', reject)
      .end();
  });
}

/** The answer to an operation. */
export function post(port: number, body: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const headers = {
      'content-type': 'application/json',
      accept: 'application/json',
      'content-length': Buffer.byteLength(body),
    };
    request({ ...options(port, '/graphql', 'POST'), headers }, (response) => resolve(textOf(response)))
      .on('error', reject)
      .end(body);
  });
}

/** Asks for some seconds; the first that is refused ends it. */
export async function measure(
  ask: (n: number) => Promise<string>,
  { seconds, clients }: { readonly seconds: number; readonly clients: number },
): Promise<Measured> {
  const warm = performance.now() + MOST_WARM_MS;
  for (let n = 0; n < WARM_UP && performance.now() < warm; n++) await ask(n);
  const times: number[] = [];
  let n = 0;
  const began = performance.now();
  const until = began + seconds * 1000;
  const work = async (): Promise<void> => {
    while (performance.now() < until) {
      const sent = performance.now();
      const text = await ask(n++);
      if (text.includes('"errors"') || !text.includes('data')) throw new Error(text.slice(0, 300));
      times.push(performance.now() - sent);
    }
  };
  await Promise.all(Array.from({ length: clients }, work));
  return { times, took: performance.now() - began };
}
