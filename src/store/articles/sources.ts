import type { Queryable } from '../database.ts';
import { foldName } from '../fold.ts';
import { idOf } from '../id.ts';

/** The publisher's id, made when it is new. A name of signs alone still folds to something: itself. */
export async function resolveSource(tx: Queryable, name: string, url: string | null): Promise<string> {
  const fold = foldName(name) || name;
  const homepage = url === null ? null : new URL(url).origin;
  const [row] = await tx.query<{ id: string }>(
    `INSERT INTO source (id, name, fold, homepage) VALUES ($1, $2, $3, $4)
     ON CONFLICT (fold) DO UPDATE SET homepage = COALESCE(source.homepage, excluded.homepage) RETURNING id`,
    [idOf('src', fold), name, fold, homepage === 'null' ? null : homepage],
  );
  return row!.id;
}

/** Removes publishers that have no article left. */
export async function removeOrphanSources(tx: Queryable): Promise<void> {
  await tx.query('DELETE FROM source s WHERE NOT EXISTS (SELECT 1 FROM article a WHERE a.source_id = s.id)');
}
