import { analyze } from '../../analysis/index.ts';
import { readingsOf } from '../agreements/candidates.ts';
import { audit } from '../audit.ts';
import type { Database, Queryable } from '../database.ts';
import { removeOrphans } from '../entities/orphans.ts';
import { lockWriters } from '../lock.ts';
import { CHANNELS, notifyIds } from '../notices.ts';
import { toJson } from '../rows.ts';
import { removeContent, writeContent } from './content.ts';
import { noArticle } from './delete.ts';
import { type IngestOptions, readColumns } from './ingest.ts';
import { sentenceIndex } from './sentences.ts';

/** A claim as a diff shows it. */
export interface ClaimLine {
  readonly id: string;
  readonly kind: string;
  readonly summary: string;
  readonly factuality: string;
}

/** What a second reading changed. */
export interface ReanalysisDiff {
  readonly article: string;
  readonly engineBefore: string;
  readonly engineAfter: string;
  readonly added: readonly ClaimLine[];
  readonly removed: readonly ClaimLine[];
  /** Claims from the same words that now say something else. */
  readonly changed: readonly { readonly before: ClaimLine; readonly after: ClaimLine }[];
  readonly unchanged: number;
}

const loadClaims = (tx: Queryable, id: string): Promise<ClaimLine[]> =>
  tx.query('SELECT id, kind, summary, factuality FROM claim WHERE article_id = $1 ORDER BY ordinal', [id]);

const same = (a: ClaimLine, b: ClaimLine): boolean => a.summary === b.summary && a.factuality === b.factuality;

function diff(
  before: readonly ClaimLine[],
  after: readonly ClaimLine[],
): Omit<ReanalysisDiff, 'article' | 'engineBefore' | 'engineAfter'> {
  const old = new Map(before.map((claim) => [claim.id, claim]));
  const fresh = new Set(after.map(({ id }) => id));
  const kept = after.flatMap((claim) => {
    const was = old.get(claim.id);
    return was === undefined ? [] : [{ before: was, after: claim }];
  });
  const changed = kept.filter((pair) => !same(pair.before, pair.after));
  return {
    added: after.filter(({ id }) => !old.has(id)),
    removed: before.filter(({ id }) => !fresh.has(id)),
    changed,
    unchanged: kept.length - changed.length,
  };
}

/** Tables that hold what was read of an article; the rest goes with them. */
const CONTENT = ['agreement_reading', 'claim', 'mention', 'article_entity', 'sentence'];

/**
 * Reads an article again with the engine as it is now, and says what changed. Decisions made by hand stay in force.
 * @throws {StoreError} NOT_FOUND.
 */
export async function reanalyzeArticle(
  database: Database,
  id: string,
  { actor = 'local', read = analyze }: IngestOptions = {},
): Promise<ReanalysisDiff> {
  const [article] = await database.query<{ text: string; dispatch: string; given: string | null }>(
    'SELECT text, dispatch_id AS dispatch, published_given AS given FROM article WHERE id = $1',
    [id],
  );
  if (article === undefined) throw noArticle(id);
  const analysis = await read(article.text, article.given === null ? {} : { publishedAt: article.given });
  return database.transaction(async (tx) => {
    await lockWriters(tx);
    // A month that the caller gave is in no text, so that a second reading can't find it.
    const [row] = await tx.query<{ engine: string; sort_date: string; given_month: boolean }>(
      `SELECT engine, sort_date, COALESCE(published_given IS NULL AND published_basis = 'EXPLICIT' AND published_text IS NULL, false) AS given_month
       FROM article WHERE id = $1`,
      [id],
    );
    if (row === undefined) throw noArticle(id);
    const before = await loadClaims(tx, id);
    const earlier = await readingsOf(tx, id);
    const touched = await tx.query<{ id: string }>('SELECT entity_id AS id FROM article_entity WHERE article_id = $1', [
      id,
    ]);
    await removeContent(
      tx,
      id,
      async () => {
        for (const table of CONTENT) await tx.query(`DELETE FROM ${table} WHERE article_id = $1`, [id]);
      },
      true,
    );
    const columns = readColumns(analysis, null);
    const keepsDate = analysis.published === null || row.given_month;
    const day = keepsDate ? row.sort_date : columns.sort_date;
    const entries = Object.entries(columns).filter(([name]) => !keepsDate || !/^published_|^sort_date$/.test(name));
    const names = entries.map(([name]) => name).join(', ');
    await tx.query(
      `UPDATE article SET analyzed_at = now(), (${names}) = (SELECT ${names} FROM jsonb_populate_record(NULL::article, $2::jsonb)) WHERE id = $1`,
      [id, toJson([Object.fromEntries(entries)]).slice(1, -1)],
    );
    const written = await writeContent(
      tx,
      { id, dispatch: article.dispatch, text: article.text, day },
      sentenceIndex(id, article.text, analysis.sentences),
      analysis,
      earlier,
    );
    await removeOrphans(
      tx,
      touched.map((entity) => entity.id),
    );
    const changes = diff(before, await loadClaims(tx, id));
    await audit(tx, {
      actor,
      action: 'article.reanalyze',
      target: id,
      detail: {
        engine: columns.engine,
        added: changes.added.length,
        removed: changes.removed.length,
        changed: changes.changed.length,
      },
    });
    await notifyIds(tx, CHANNELS.article, [id]);
    await notifyIds(
      tx,
      CHANNELS.claim,
      changes.added.map((claim) => claim.id),
    );
    await notifyIds(
      tx,
      CHANNELS.agreement,
      written.claims.filter((claim) => claim.startsWith('asc_')),
    );
    return { article: id, engineBefore: row.engine, engineAfter: columns.engine, ...changes };
  });
}
