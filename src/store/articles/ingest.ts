import { setImmediate } from 'node:timers/promises';
import type { Analysis, AnalyzeOptions } from '../../analysis/analysis.ts';
import { analyze } from '../../analysis/index.ts';
import { audit } from '../audit.ts';
import type { Database, Queryable } from '../database.ts';
import { idOf } from '../id.ts';
import { lockWriters } from '../lock.ts';
import { CHANNELS, notifyIds } from '../notices.ts';
import { insertRows } from '../rows.ts';
import { storableDay, whenColumns } from '../when.ts';
import { writeContent } from './content.ts';
import { type CheckedItem, checkItem, type NewsItem } from './news-item.ts';
import { findDispatch, sentenceIndex } from './sentences.ts';
import { resolveSource } from './sources.ts';

/** @property read Who analyses: `analyze` itself unless given, or a pool of threads. */
export interface IngestOptions {
  readonly actor?: string;
  readonly read?: (text: string, options: AnalyzeOptions) => Analysis | Promise<Analysis>;
}

export interface Ingested {
  /** The article's id. */
  readonly article: string;
  /** False when the text, or the key, was there already. */
  readonly created: boolean;
  /** False when the key belongs to an article with another content: the caller has used one key twice. */
  readonly sameContent: boolean;
}

/** The article that the item already is, by key or by content; a new key is noted with it. */
async function findExisting(tx: Queryable, { key, contentHash }: CheckedItem): Promise<Ingested | null> {
  const rows = await tx.query<{ id: string; content_hash: string; key: string | null }>(
    `SELECT a.id, a.content_hash, NULL AS key FROM article a WHERE a.content_hash = $1
     UNION ALL SELECT a.id, a.content_hash, k.key FROM ingest_key k JOIN article a ON a.id = k.article_id WHERE k.key = $2`,
    [contentHash, key],
  );
  const found = rows.find((row) => row.key !== null) ?? rows[0];
  if (found === undefined) return null;
  if (key !== null && found.key === null) {
    await tx.query('INSERT INTO ingest_key (key, article_id) VALUES ($1, $2) ON CONFLICT DO NOTHING', [key, found.id]);
  }
  return { article: found.id, created: false, sameContent: found.content_hash === contentHash };
}

/** Columns of the article that come from its analysis. */
export function readColumns(analysis: Analysis, published: CheckedItem['published']) {
  const when = published ?? analysis.published;
  const { dateline } = analysis;
  return {
    language: analysis.language,
    ...whenColumns('published', when),
    dateline_place: dateline?.place ?? null,
    dateline_agency: dateline?.agency ?? null,
    dateline_start: dateline?.start ?? null,
    dateline_end: dateline?.end ?? null,
    sort_date: storableDay(when?.earliest) ?? new Date().toISOString().slice(0, 10),
    engine: analysis.engine,
  };
}

async function insertArticle(tx: Queryable, item: CheckedItem, analysis: Analysis, actor: string): Promise<string> {
  const id = idOf('art', item.contentHash);
  const { title, text, url, source, contentHash, day, published, key } = item;
  const sentences = sentenceIndex(id, text, analysis.sentences);
  const columns = readColumns(analysis, published);
  const dispatch = await findDispatch(tx, id, sentences.hashes);
  await insertRows(tx, 'article', [
    {
      id,
      title,
      text,
      url,
      content_hash: contentHash,
      source_id: source === null ? null : await resolveSource(tx, source, url),
      dispatch_id: dispatch,
      published_given: storableDay(day),
      ...columns,
    },
  ]);
  if (key !== null) await tx.query('INSERT INTO ingest_key (key, article_id) VALUES ($1, $2)', [key, id]);
  const written = await writeContent(tx, { id, dispatch, text, day: columns.sort_date }, sentences, analysis);
  await audit(tx, { actor, action: 'article.ingest', target: id });
  await notifyIds(tx, CHANNELS.article, [id]);
  await notifyIds(tx, CHANNELS.claim, written.claims);
  await notifyIds(
    tx,
    CHANNELS.agreement,
    written.claims.filter((claim) => claim.startsWith('asc_')),
  );
  return id;
}

/**
 * Reads a news text and adds it to the graph, all of it or nothing. The same content, or the same key, gives back the same article, also
 * when several callers send it at once.
 * @throws {StoreError} INVALID_INPUT for a field that can't be used.
 * @throws {AnalysisError} when the text is empty, too long or not English.
 */
export async function ingestText(
  database: Database,
  news: NewsItem,
  { actor = 'local', read = analyze }: IngestOptions = {},
): Promise<Ingested> {
  const item = checkItem(news);
  const existing = await findExisting(database, item);
  if (existing !== null) return existing;
  const analysis = await read(item.text, item.day === null ? {} : { publishedAt: item.day });
  // The embedded database answers without leaving the thread: a loop over many texts would let no request or signal in.
  await setImmediate();
  return database.transaction(async (tx) => {
    await lockWriters(tx);
    const meanwhile = await findExisting(tx, item);
    return meanwhile ?? { article: await insertArticle(tx, item, analysis, actor), created: true, sameContent: true };
  });
}
