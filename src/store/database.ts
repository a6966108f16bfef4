/** The one door to the data: the same calls on the embedded database and on a PostgreSQL server. */
import { openEmbedded } from './embedded/open.ts';
import type { PrismaClient } from './generated/client.ts';
import { openServer } from './server.ts';

/** Runs SQL. Values arrive as values.ts says. */
export interface Queryable {
  /** Rows of one statement; `$1`… take their values from `params`. Statements that come again are prepared once. */
  query<Row>(sql: string, params?: readonly unknown[]): Promise<Row[]>;
}

export interface Database extends Queryable {
  readonly kind: 'embedded' | 'server';
  /** Prisma's typed client over the same connections: for plain rows where speed does not matter. */
  readonly prisma: PrismaClient;
  /** All of `work` or nothing of it. */
  transaction<T>(work: (tx: Queryable) => Promise<T>): Promise<T>;
  /**
   * Calls back with the payload of every notice on the channel, from whichever process sent it.
   * @returns stops listening.
   */
  listen(channel: string, onNotice: (payload: string) => void): Promise<() => Promise<void>>;
  /** Sends a notice, at most 8,000 bytes; inside a transaction send `SELECT pg_notify($1, $2)`, which goes out with its commit. */
  notify(channel: string, payload: string): Promise<void>;
  close(): Promise<void>;
}

/** Where the data lies: a server when `url` is given, else the directory. */
export interface DatabaseOptions {
  readonly url: string | null;
  /** The embedded database's directory; `memory://` keeps it in memory. */
  readonly directory: string;
}

/**
 * Opens the database, creating the embedded one where there is none, and applies the migrations that are missing.
 * @throws {StoreError} that says what is wrong and what to do.
 */
export async function openDatabase(options: DatabaseOptions): Promise<Database> {
  return options.url === null ? openEmbedded(options.directory) : openServer(options.url);
}
