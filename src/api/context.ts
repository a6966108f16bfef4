/** What resolvers are given beside their arguments. The server makes one for each request. */
import type { Analysis, AnalyzeOptions } from '../analysis/analysis.ts';
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
  /** Bytes of the body of one request. */
  readonly body: number;
  /** Requests a minute by one key or address; 0 is no limit. */
  readonly rate: number;
}

export interface Context {
  readonly db: Database;
  /** Reads a text: `analyze()`, or a thread that does. */
  readonly read: (text: string, options: AnalyzeOptions) => Analysis | Promise<Analysis>;
  /** Who asks, for the log of decisions: the name of an API key, or an address. */
  readonly actor: string;
  /** The version of the program. */
  readonly version: string;
  readonly limits: Limits;
}
