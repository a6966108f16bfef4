import { createHash } from 'node:crypto';
import { GraphQLError } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { LRUCache } from 'lru-cache';

const MOST_KEPT = 2_000;

function hashIn(extensions: unknown): string | null {
  const entry = (extensions as { persistedQuery?: { version?: unknown; sha256Hash?: unknown } } | undefined)
    ?.persistedQuery;
  return entry?.version === 1 && typeof entry.sha256Hash === 'string' ? entry.sha256Hash.toLowerCase() : null;
}

const refusal = (message: string, code: string): GraphQLError =>
  new GraphQLError(message, { extensions: { code, http: { status: 200 } } });

/**
 * Automatic persisted queries: send the SHA-256 of a query (`extensions.persistedQuery = {version: 1, sha256Hash}`), and the
 * query itself only when the answer is PERSISTED_QUERY_NOT_FOUND. With GET, a query becomes a short URL that caches know.
 */
export function usePersistedQueries(): Plugin {
  const known = new LRUCache<string, string>({ max: MOST_KEPT });
  return {
    onParams({ params, setParams }) {
      const hash = hashIn(params.extensions);
      if (hash === null) return;
      if (params.query) {
        if (createHash('sha256').update(params.query).digest('hex') !== hash) {
          throw refusal('The hash is not the SHA-256 of the query.', 'PERSISTED_QUERY_MISMATCH');
        }
        known.set(hash, params.query);
        return;
      }
      const query = known.get(hash);
      if (query === undefined) throw refusal('PersistedQueryNotFound', 'PERSISTED_QUERY_NOT_FOUND');
      setParams({ ...params, query });
    },
  };
}
