/** What resolvers are given beside their arguments. The server makes one for each request. */
import type { Database } from '../store/database.ts';

export interface Context {
  readonly db: Database;
  /** Who asks, for the log of decisions: the name of an API key, or `anonymous`. */
  readonly actor: string;
  /** The version of the program. */
  readonly version: string;
}
