/** What an article's analysis adds to the graph, and how it is taken out again. */
import type { Analysis } from '../../analysis/analysis.ts';
import { fulfilByArticle } from '../agreements/fulfilment.ts';
import { insertLinks } from '../agreements/links.ts';
import { regroup } from '../agreements/regroup.ts';
import { type EarlierReading, resolveAgreements } from '../agreements/resolve.ts';
import { insertClaims } from '../claims/insert.ts';
import { applyVerdicts } from '../claims/verdicts.ts';
import type { Queryable } from '../database.ts';
import { refreshDerived } from '../derived.ts';
import { type ArticlePlace, countOut, insertMentions } from '../entities/mentions.ts';
import { removeOrphans } from '../entities/orphans.ts';
import { type Resolution, resolveEntities } from '../entities/resolve.ts';
import { insertSentences, type SentenceIndex } from './sentences.ts';

/** What was written. `agreements` are the records that it touched. */
export interface WrittenContent {
  readonly claims: readonly string[];
  readonly agreements: readonly string[];
}

/**
 * Writes an article's sentences, entities, mentions, claims and agreements, merged with what is there. The article's row must exist.
 * @param earlier how its agreements were read before, when it is read again.
 */
export async function writeContent(
  tx: Queryable,
  article: ArticlePlace,
  sentences: SentenceIndex,
  analysis: Analysis,
  earlier: readonly EarlierReading[] = [],
): Promise<WrittenContent> {
  await insertSentences(tx, sentences);
  const entities = await resolveEntities(tx, article, analysis);
  const agreements = await resolveAgreements(tx, article, analysis, entities, earlier);
  const resolution: Resolution = new Map([
    ...entities,
    ...agreements.map(({ local, id, readId }) => [local, { id, readId }] as const),
  ]);
  await insertMentions(tx, article, sentences, analysis, resolution);
  const { ids, facts } = await insertClaims(tx, article, sentences, analysis, resolution);
  await insertLinks(tx, article.id, article.text, analysis, resolution);
  await applyVerdicts(tx, ids);
  const touched = new Set(agreements.map(({ id }) => id));
  await refreshDerived(tx, touched, facts);
  const seeds = agreements.map(({ readId, features }) => ({ record: readId, features }));
  for (const id of await regroup(tx, { article: article.id, day: article.day }, seeds)) touched.add(id);
  await fulfilByArticle(tx, article.id);
  return { claims: ids, agreements: [...touched] };
}

/**
 * Takes out what rested on the article: its rows, and entities, agreements and facts as far as nothing else carries them.
 * @param deleteRows removes the rows themselves: the whole article, or its content alone.
 */
export async function removeContent(
  tx: Queryable,
  articleId: string,
  deleteRows: () => Promise<void>,
  keepOrphans = false,
): Promise<void> {
  const ids = async (sql: string): Promise<string[]> =>
    (await tx.query<{ id: string }>(sql, [articleId])).map(({ id }) => id);
  const entities = await ids('SELECT entity_id AS id FROM article_entity WHERE article_id = $1');
  const agreements = await ids(
    `SELECT agreement_id AS id FROM agreement_reading WHERE article_id = $1
     UNION SELECT t.agreement_id FROM term_deed d JOIN term_claim t ON t.id = d.term_id JOIN sentence s ON s.id = d.sentence_id WHERE s.article_id = $1`,
  );
  const facts = await ids('SELECT DISTINCT fact_id AS id FROM claim WHERE article_id = $1');
  await countOut(tx, articleId);
  await tx.query('DELETE FROM agreement_link WHERE article_id = $1', [articleId]);
  await deleteRows();
  await refreshDerived(tx, agreements, facts);
  if (!keepOrphans) await removeOrphans(tx, [...entities, ...agreements]);
}
