import { readingsOf } from '../agreements/candidates.ts';
import { regroup } from '../agreements/regroup.ts';
import { audit } from '../audit.ts';
import type { Database } from '../database.ts';
import { StoreError } from '../errors.ts';
import { lockWriters } from '../lock.ts';
import { removeContent } from './content.ts';
import { removeOrphanSources } from './sources.ts';

export const noArticle = (id: string): StoreError =>
  new StoreError('NOT_FOUND', `There is no article ${id}.`, 'Check the id; the article may have been deleted.');

/**
 * Deletes an article and everything that rested on it alone; what others say too stays, with its counts put right.
 * @throws {StoreError} NOT_FOUND.
 */
export async function deleteArticle(
  database: Database,
  id: string,
  { actor = 'local', reason }: { actor?: string; reason?: string } = {},
): Promise<void> {
  await database.transaction(async (tx) => {
    await lockWriters(tx);
    const rows = await tx.query<{ title: string }>('SELECT title FROM article WHERE id = $1', [id]);
    if (rows[0] === undefined) throw noArticle(id);
    const seeds = await readingsOf(tx, id);
    await removeContent(tx, id, async () => {
      await tx.query('DELETE FROM article WHERE id = $1', [id]);
    });
    if (seeds[0] !== undefined) await regroup(tx, seeds[0], seeds);
    await removeOrphanSources(tx);
    await audit(tx, {
      actor,
      action: 'article.delete',
      target: id,
      detail: { title: rows[0].title },
      ...(reason === undefined ? {} : { reason }),
    });
  });
}
