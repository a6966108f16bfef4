/** What resolvers are given beside their arguments. The server makes one for each request. */
import type { Database } from '../store/database.ts';

/** What a request may ask for; `service.limits` prints them, and every refusal states its own. */
export interface Limits {
  /** Rows of one page. */
  readonly page: number;
  /** Cost of one operation: see cost.ts. */
  readonly cost: number;
  /** Levels of fields. */
  readonly depth: number;
  /** Aliases of one document. */
  readonly aliases: number;
  /** Tokens of one document. */
  readonly tokens: number;
  /** UTF-16 code units of one text. */
  readonly text: number;
  /** Texts of one batch. */
  readonly batch: number;
}

export interface Context {
  readonly db: Database;
  /** Who asks, for the log of decisions: the name of an API key, or an address. */
  readonly actor: string;
  /** The version of the program. */
  readonly version: string;
  readonly limits: Limits;
}
