import type { Analysis } from '../../analysis/analysis.ts';
import type { SentenceIndex } from '../articles/sentences.ts';
import type { Queryable } from '../database.ts';
import { foldName } from '../fold.ts';
import { insertRows, type Row, toJson } from '../rows.ts';
import { aliasKind } from './names.ts';
import type { Resolution } from './resolve.ts';

/** The article that rows belong to. `day` is what lists are ordered by. */
export interface ArticlePlace {
  readonly id: string;
  /** The dispatch that it prints. What is known by no name beyond one story is the same in every printing of that story. */
  readonly dispatch: string;
  readonly text: string;
  readonly day: string;
}

const aliasOf = (form: string, text: string): string => (form === 'NAME' ? aliasKind(text) : form);
/** Forms that are names by which one may look for the entity; "the communist country" and "he" are not. */
const NAMING = new Set(['NAME', 'DEMONYM', 'METONYM']);

/** Writes where the article names each entity, how often, and under which names. */
export async function insertMentions(
  tx: Queryable,
  { id: articleId, text, day }: ArticlePlace,
  sentences: SentenceIndex,
  analysis: Analysis,
  resolution: Resolution,
): Promise<void> {
  const mentions: Row[] = [];
  const weights = new Map<string, { count: number; weight: number }>();
  const aliases = new Map<string, { entity_id: string; name: string; fold: string; kind: string; count: number }>();
  let total = 0;
  for (const entity of analysis.entities) {
    const resolved = resolution.get(entity.id);
    if (resolved === undefined) continue;
    const place = weights.get(resolved.id) ?? { count: 0, weight: 0 };
    weights.set(resolved.id, place);
    for (const { start, end, form } of entity.mentions) {
      const words = text.slice(start, end);
      mentions.push({
        id: `${articleId}.m${mentions.length}`,
        article_id: articleId,
        sentence_id: sentences.at(start),
        entity_id: resolved.id,
        read_id: resolved.readId,
        form,
        start_offset: start,
        end_offset: end,
        text: words,
        sort_date: day,
      });
      const weight = 2 - start / Math.max(1, text.length);
      place.count++;
      place.weight += weight;
      total += weight;
      const key = `${resolved.id} ${words}`;
      const alias = aliases.get(key);
      if (alias) alias.count++;
      else if (NAMING.has(form)) {
        aliases.set(key, {
          entity_id: resolved.id,
          name: words,
          fold: foldName(words),
          kind: aliasOf(form, words),
          count: 1,
        });
      }
    }
  }
  await insertRows(tx, 'mention', mentions);
  await insertRows(
    tx,
    'article_entity',
    [...weights].map(([entityId, { count, weight }]) => ({
      article_id: articleId,
      entity_id: entityId,
      mention_count: count,
      salience: total === 0 ? 0 : weight / total,
      sort_date: day,
    })),
  );
  await tx.query(
    `INSERT INTO entity_alias (entity_id, name, fold, kind, mention_count)
     SELECT entity_id, name, fold, kind, count FROM jsonb_to_recordset($1::jsonb) AS a(entity_id text, name text, fold text, kind text, count int)
     ON CONFLICT (entity_id, name) DO UPDATE SET mention_count = entity_alias.mention_count + excluded.mention_count`,
    [toJson([...aliases.values()])],
  );
  await countIn(tx, articleId);
}

/** Adds an article's mentions to its entities' counts. */
async function countIn(tx: Queryable, articleId: string): Promise<void> {
  await tx.query(
    `UPDATE entity e SET mention_count = e.mention_count + a.mention_count, article_count = e.article_count + 1,
       first_seen = LEAST(e.first_seen, a.sort_date), last_seen = GREATEST(e.last_seen, a.sort_date)
     FROM article_entity a WHERE a.article_id = $1 AND e.id = a.entity_id`,
    [articleId],
  );
}

/** Takes an article's mentions away from its entities' counts and names, before they are deleted. */
export async function countOut(tx: Queryable, articleId: string): Promise<void> {
  await tx.query(
    `UPDATE entity_alias a SET mention_count = GREATEST(0, a.mention_count - m.count)
     FROM (SELECT entity_id, text, count(*)::int AS count FROM mention WHERE article_id = $1 AND form IN ('NAME', 'DEMONYM', 'METONYM') GROUP BY 1, 2) m
     WHERE a.entity_id = m.entity_id AND a.name = m.text`,
    [articleId],
  );
  await tx.query(
    `UPDATE entity e SET mention_count = e.mention_count - a.mention_count, article_count = e.article_count - 1,
       first_seen = (SELECT min(o.sort_date) FROM article_entity o WHERE o.entity_id = e.id AND o.article_id <> $1),
       last_seen = (SELECT max(o.sort_date) FROM article_entity o WHERE o.entity_id = e.id AND o.article_id <> $1)
     FROM article_entity a WHERE a.article_id = $1 AND e.id = a.entity_id`,
    [articleId],
  );
}
