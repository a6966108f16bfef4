/** Who asks, and what they may do. */
import type { IncomingHttpHeaders } from 'node:http';
import { LRUCache } from 'lru-cache';
import type { Config } from '../config.ts';
import { findApiKey, type KeyScope } from '../store/api-keys.ts';
import type { Database } from '../store/database.ts';

export interface Viewer {
  /** For the log and for rate limits: the key's id, `local`, or the address. */
  readonly id: string;
  readonly scopes: ReadonlySet<KeyScope>;
}

/** What of a request tells who asks. */
export interface Credentials {
  readonly authorization: string | null;
  readonly host: string | null;
  readonly address: string;
}

const LOOPBACK = /^(localhost|127(\.\d+){3}|\[?::1\]?)(:\d+)?$/i;

/** Whether the address or Host header names this machine alone. */
export const isLoopback = (host: string): boolean => LOOPBACK.test(host);

const SCOPES: Readonly<Record<KeyScope, readonly KeyScope[]>> = {
  read: ['read'],
  write: ['read', 'write'],
  admin: ['read', 'write', 'admin'],
};

/** Sorts callers out. Null means a key that is not, or no longer, in force. */
export type Authenticate = (credentials: Credentials) => Promise<Viewer | null>;

/**
 * Without a key: everything when the server listens on loopback alone and was called by a loopback name (a page that has
 * its own name resolve to 127.0.0.1 is not), else reading, if the configuration lets anyone read.
 */
export function authenticator(config: Pick<Config, 'host' | 'anonymousRead'>, database: Database): Authenticate {
  // A revoked key is refused within this time in every process.
  const keys = new LRUCache<string, Viewer>({ max: 1_000, ttl: 10_000 });
  const local = isLoopback(config.host);
  return async ({ authorization, host, address }) => {
    const key = /^Bearer +(\S+)$/i.exec(authorization ?? '')?.[1];
    if (authorization !== null && key === undefined) return null;
    if (key === undefined) {
      if (local && isLoopback(host ?? '')) return { id: 'local', scopes: new Set(SCOPES.admin) };
      return { id: address, scopes: new Set(config.anonymousRead ? SCOPES.read : []) };
    }
    const known = keys.get(key);
    if (known) return known;
    const found = await findApiKey(database, key);
    if (found === null) return null;
    const viewer = { id: found.id, scopes: new Set(found.scopes.flatMap((scope) => SCOPES[scope])) };
    keys.set(key, viewer);
    return viewer;
  };
}

/** The credentials in the headers of a Node request. */
export function credentialsOf(headers: IncomingHttpHeaders, address: string | undefined): Credentials {
  return { authorization: headers.authorization ?? null, host: headers.host ?? null, address: address ?? 'unknown' };
}
