import type { Plugin } from 'graphql-yoga';
import { RateLimiterMemory, RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import type { Database } from '../../store/database.ts';
import type { Viewer } from '../viewer.ts';
import type { Told } from '../yoga.ts';

/** What is left to a caller in the minute at hand. */
export interface Allowance {
  readonly allowed: boolean;
  readonly headers: Readonly<Record<string, string>>;
}

/** The database as the limiter knows clients of PostgreSQL. */
const clientOf = (database: Pick<Database, 'query'>) => ({
  query: async ({ text, values = [] }: { text: string; values?: readonly unknown[] }) => ({
    rows: await database.query<object>(text, values),
  }),
});

/** Counts a request of the viewer. */
export type Spend = (viewer: Viewer) => Promise<Allowance>;

/**
 * At most `perMinute` requests a minute by one key or address, counted over all servers of a PostgreSQL database (an embedded one has but
 * one server); 0 is no limit. While the database does not answer, each server counts by itself.
 */
export function rateLimiter(perMinute: number, database: Pick<Database, 'kind' | 'query'>): Spend {
  if (perMinute === 0) return async () => ({ allowed: true, headers: {} });
  const limit = { points: perMinute, duration: 60 };
  const own = new RateLimiterMemory(limit);
  const limiter =
    database.kind === 'embedded'
      ? own
      : new RateLimiterPostgres({
          ...limit,
          storeClient: clientOf(database),
          storeType: 'client',
          tableName: 'rate_limit',
          tableCreated: true,
          keyPrefix: 'minute',
          insuranceLimiter: own,
        });
  return async ({ id }) => {
    const result = await limiter.consume(id).catch((refused: unknown) => {
      if (refused instanceof RateLimiterRes) return refused;
      throw refused;
    });
    const seconds = String(Math.ceil(result.msBeforeNext / 1000));
    const allowed = result.consumedPoints <= perMinute;
    return {
      allowed,
      headers: {
        'ratelimit-limit': String(perMinute),
        'ratelimit-remaining': String(Math.max(result.remainingPoints, 0)),
        'ratelimit-reset': seconds,
        ...(!allowed && { 'retry-after': seconds }),
      },
    };
  };
}

/** Refuses with 429 what goes over the limit, and says in every answer how much is left. */
export function useRateLimit(
  spend: Spend,
  perMinute: number,
  viewerOf: (request: Request) => Viewer | undefined,
): Plugin<object, Told> {
  const spent = new WeakMap<Request, Allowance>();
  return {
    async onRequest({ request, serverContext, fetchAPI, endResponse }) {
      const viewer = viewerOf(request);
      if (viewer === undefined) return;
      const allowance = serverContext.allowance ?? (await spend(viewer));
      spent.set(request, allowance);
      if (allowance.allowed) return;
      const message = `More than ${perMinute} requests in a minute: wait ${allowance.headers['retry-after']} s.`;
      endResponse(
        fetchAPI.Response.json(
          { errors: [{ message, extensions: { code: 'RATE_LIMITED', limit: perMinute } }] },
          { status: 429 },
        ),
      );
    },
    onResponse({ request, response }) {
      for (const [name, value] of Object.entries(spent.get(request)?.headers ?? {})) response.headers.set(name, value);
    },
  };
}
