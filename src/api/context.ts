/** What resolvers are given beside their arguments. The server makes one for each request. */
import type { Database } from '../store/database.ts';

export interface Context {
  readonly db: Database;
}
