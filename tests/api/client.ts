/** A client of the API over a real database: asks through Yoga's fetch, and counts the statements that an answer took. */
import { createYoga } from 'graphql-yoga';
import { analyze } from '../../src/analysis/index.ts';
import type { Context } from '../../src/api/context.ts';
import { schema } from '../../src/api/schema.ts';
import type { Database } from '../../src/store/database.ts';

export interface Answer {
  // biome-ignore lint/suspicious/noExplicitAny: an answer has the shape of its query, which tests read freely
  readonly data?: any;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
  /** SQL statements that the answer took. */
  readonly statements: number;
  /** Of HTTP. */
  readonly status: number;
}

export type Event = Omit<Answer, 'statements' | 'status'>;

export interface Client {
  /** The events of a subscription; once it is given, none is missed. */
  follow(query: string): Promise<AsyncGenerator<Event, Event, void>>;
  ask(query: string, variables?: Readonly<Record<string, unknown>>): Promise<Answer>;
}

/** What the server says of a request. */
export const asked: Omit<Context, 'db'> = {
  read: analyze,
  actor: 'tester',
  version: '0.0.0',
  limits: {
    page: 100,
    cost: 50_000,
    depth: 16,
    aliases: 60,
    tokens: 4_000,
    text: 200_000,
    batch: 50,
    body: 32_000_000,
    rate: 0,
  },
};

export function client(db: Database): Client {
  let statements = 0;
  const counting: Database = {
    ...db,
    query: (sql, params) => {
      statements += 1;
      return db.query(sql, params);
    },
  };
  const yoga = createYoga<Context>({
    schema,
    logging: 'error',
    context: (): Context => ({ db: counting, ...asked }),
  });
  return {
    async ask(query, variables = {}) {
      statements = 0;
      const response = await yoga.fetch('http://localhost/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query, variables }),
      });
      const answer: Event = await response.json();
      return { ...answer, statements, status: response.status };
    },
    async follow(query) {
      const abort = new AbortController();
      const response = await yoga.fetch('http://localhost/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json', accept: 'text/event-stream' },
        body: JSON.stringify({ query }),
        signal: abort.signal,
      });
      return eventsOf(response, abort);
    },
  };
}

async function* eventsOf(response: Response, abort: AbortController): AsyncGenerator<Event, Event, void> {
  let text = '';
  try {
    for await (const chunk of response.body ?? []) {
      text += Buffer.from(chunk).toString();
      const events = text.split('\n\n');
      text = events.pop() ?? '';
      for (const event of events) {
        const data = /^data: (.*)$/m.exec(event)?.[1];
        if (/^event: next$/m.test(event) && data !== undefined) yield JSON.parse(data);
      }
    }
    return {};
  } finally {
    abort.abort();
  }
}
