/** Fills an empty database with the dispatches of seeds/, once. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ingestText } from '../store/articles/ingest.ts';
import { audit } from '../store/audit.ts';
import type { Database } from '../store/database.ts';
import { parseDispatch } from './front-matter.ts';

const LOADED = 'seeds.load';

/** Whether this is a first start, or one that was cut off in the middle of it: nothing here but seeds, and not all of them. */
async function isWanted(database: Database): Promise<boolean> {
  const [row] = await database.query<{ loaded: boolean; others: boolean }>(
    `SELECT EXISTS (SELECT 1 FROM audit_log WHERE action = $1) AS loaded,
      EXISTS (SELECT 1 FROM article a WHERE NOT EXISTS
        (SELECT 1 FROM ingest_key k WHERE k.article_id = a.id AND k.key LIKE 'seed:%')) AS others`,
    [LOADED],
  );
  return row !== undefined && !row.loaded && !row.others;
}

/** Loads the dispatches of the directory unless that was done before or the database has other articles. @returns how many. */
export async function loadSeeds(
  database: Database,
  directory: string,
  onProgress: (done: number, total: number) => void = () => {},
): Promise<number> {
  if (!(await isWanted(database))) return 0;
  const files = readdirSync(directory)
    .filter((name) => /^\d.*\.md$/.test(name))
    .sort();
  for (const [index, name] of files.entries()) {
    const { date, ...dispatch } = parseDispatch(readFileSync(join(directory, name), 'utf8'));
    await ingestText(database, { ...dispatch, published: date, key: `seed:${name}` }, { actor: 'seeds' });
    onProgress(index + 1, files.length);
  }
  await audit(database, { actor: 'seeds', action: LOADED, detail: { articles: files.length } });
  return files.length;
}
