import type { Analysis, EntityId } from '../../analysis/analysis.ts';
import type { Queryable } from '../database.ts';
import { idOf } from '../id.ts';
import { createEntities } from './create.ts';
import type { ArticlePlace } from './mentions.ts';
import { isGeneric } from './names.ts';
import { resolvePeople } from './people.ts';
import { type EntityReading, PREFIX, readEntities } from './reading.ts';

/** What an entity of an analysis is in the database. */
export interface Resolved {
  /** The entity in force, after merges and splits by hand. */
  readonly id: string;
  /** What resolution gave before them. */
  readonly readId: string;
}

export type Resolution = ReadonlyMap<EntityId, Resolved>;

/** An identity that needs no look-up: what the desk knows, else the name; a name of common words alone stays within its story. */
function plainId(dispatch: string, { entity, fold }: EntityReading): string {
  const prefix = PREFIX[entity.kind];
  if (entity.knowledgeId !== undefined) return idOf(prefix, entity.knowledgeId);
  return isGeneric(fold) ? idOf(prefix, dispatch, fold) : idOf(prefix, entity.kind, fold);
}

/**
 * Follows merges and splits made by hand from what resolution gave.
 * @returns the entity in force for each id; ids that are not in the database stand for themselves.
 */
export async function followDecisions(
  tx: Queryable,
  articleId: string,
  ids: readonly string[],
): Promise<{
  readonly known: ReadonlySet<string>;
  readonly current: (id: string) => string;
}> {
  const rows = await tx.query<{ id: string; target: string }>(
    `SELECT e.id, COALESCE(t.merged_into, t.id, e.merged_into, e.id) AS target
     FROM entity e
     LEFT JOIN resolution_override o ON o.article_id = $1 AND (o.from_id = e.id OR o.from_id = e.merged_into)
     LEFT JOIN entity t ON t.id = o.to_id
     WHERE e.id = ANY($2)`,
    [articleId, ids],
  );
  const targets = new Map(rows.map(({ id, target }) => [id, target]));
  return { known: new Set(targets.keys()), current: (id) => targets.get(id) ?? id };
}

/** Finds the article's entities in the database and makes those that are new; agreements are the ledger's. */
export async function resolveEntities(
  tx: Queryable,
  { id: articleId, dispatch }: ArticlePlace,
  analysis: Analysis,
): Promise<Resolution> {
  const readings = readEntities(analysis);
  const people = readings.filter(({ entity }) => entity.kind === 'PERSON');
  const ids = new Map<EntityId, string>();
  for (const reading of readings) {
    if (reading.entity.kind !== 'PERSON') ids.set(reading.entity.id, plainId(dispatch, reading));
  }
  for (const [local, id] of await resolvePeople(tx, dispatch, people, ids)) ids.set(local, id);

  const { known, current } = await followDecisions(tx, articleId, [...new Set(ids.values())]);
  const fresh = new Map<string, EntityReading>();
  for (const reading of readings) {
    const id = ids.get(reading.entity.id)!;
    if (!known.has(id) && !fresh.has(id)) fresh.set(id, reading);
  }
  await createEntities(
    tx,
    [...fresh].map(([id, reading]) => ({ id, reading })),
  );
  return new Map([...ids].map(([local, readId]) => [local, { id: current(readId), readId }]));
}
