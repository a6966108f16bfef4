/** A command's work on the database of the configuration, which is closed afterwards whatever happens. */
import { readConfig } from '../config.ts';
import { type Database, openDatabase } from '../store/database.ts';

export async function withDatabase<T>(work: (database: Database) => Promise<T>): Promise<T> {
  const database = await openDatabase(readConfig().database);
  try {
    return await work(database);
  } finally {
    await database.close();
  }
}
