import type { Database, Queryable } from '../database.ts';
import { removeOrphans } from '../entities/orphans.ts';
import { PREFIX } from '../entities/reading.ts';
import { foldName } from '../fold.ts';
import { idOf } from '../id.ts';
import { reassign } from './reassign.ts';
import { type Decision, decide, invalid, type Motion, notFound } from './record.ts';

interface EntityRow {
  readonly id: string;
  readonly kind: keyof typeof PREFIX;
  readonly name: string;
  readonly merged_into: string | null;
}

async function load(tx: Queryable, id: string): Promise<EntityRow> {
  const [entity] = await tx.query<EntityRow>('SELECT id, kind, name, merged_into FROM entity WHERE id = $1', [id]);
  if (entity === undefined) throw notFound('entity', id);
  return entity.merged_into === null ? entity : load(tx, entity.merged_into);
}

/** Gives an entity another name to show; the old one stays among its names. */
export function renameEntity(database: Database, entityId: string, name: string, motion: Motion): Promise<Decision> {
  return decide(database, 'ENTITY_RENAME', motion, async (tx, _id, record) => {
    const entity = await load(tx, entityId);
    const after = name.trim();
    if (after === '' || after.length > 300) throw invalid('name: it must have 1 to 300 characters.');
    await record(entity.id, { before: entity.name, after });
    await setName(tx, entity.id, after);
  });
}

/** Shows an entity under a name. */
export async function setName(tx: Queryable, id: string, name: string): Promise<void> {
  await tx.query('UPDATE entity SET name = $2, fold = $3 WHERE id = $1', [id, name, foldName(name)]);
  await tx.query(
    `INSERT INTO entity_alias (entity_id, name, fold, kind) VALUES ($1, $2, $3, 'FULL') ON CONFLICT DO NOTHING`,
    [id, name, foldName(name)],
  );
}

/**
 * Makes several entities of one kind one: all that is said of `merge` is said of `keep`, now and in every later reading. The merged
 * ids go on resolving. For agreements too.
 */
export function mergeEntities(
  database: Database,
  keepId: string,
  mergeIds: readonly string[],
  motion: Motion,
): Promise<Decision> {
  return decide(database, 'ENTITY_MERGE', motion, async (tx, _id, record) => {
    const keep = await load(tx, keepId);
    const merged: { id: string; name: string; behind: string[] }[] = [];
    for (const id of new Set(mergeIds)) {
      const entity = await load(tx, id);
      if (entity.id === keep.id) throw invalid(`merge: ${id} is the entity to keep.`);
      if (entity.kind !== keep.kind) throw invalid(`merge: ${entity.name} is no ${keep.kind.toLowerCase()}.`);
      const behind = await tx.query<{ id: string }>('SELECT id FROM entity WHERE merged_into = $1', [entity.id]);
      merged.push({ id: entity.id, name: entity.name, behind: behind.map((row) => row.id) });
    }
    if (merged.length === 0) throw invalid('merge: name at least one entity to merge.');
    await record(keep.id, { keep: keep.id, merged });
    const ids = merged.flatMap(({ id, behind }) => [id, ...behind]);
    await tx.query('UPDATE entity SET merged_into = $1 WHERE id = ANY($2)', [keep.id, ids]);
    await reassign(tx, [keep.id, ...ids]);
  });
}

const CLASS_COPY: { readonly [Kind in keyof typeof PREFIX]: string } = {
  PERSON:
    'INSERT INTO person (id, given, family, family_fold) SELECT $2, given, family, family_fold FROM person WHERE id = $1',
  COUNTRY: 'INSERT INTO country (id) SELECT $2 FROM country WHERE id = $1',
  ORGANIZATION:
    'INSERT INTO organization (id, org_kind, iso3) SELECT $2, org_kind, iso3 FROM organization WHERE id = $1',
  PLACE: 'INSERT INTO place (id, iso3) SELECT $2, iso3 FROM place WHERE id = $1',
  AGREEMENT:
    'INSERT INTO agreement (id, kind, subject, topics, sort_date) SELECT $2, kind, subject, topics, sort_date FROM agreement WHERE id = $1',
};

/**
 * Takes apart what was wrongly one: in these articles the name means another, new entity, now and in every later reading of them. For
 * agreements too.
 */
export function splitEntity(
  database: Database,
  entityId: string,
  articleIds: readonly string[],
  name: string | null,
  motion: Motion,
): Promise<Decision> {
  return decide(database, 'ENTITY_SPLIT', motion, async (tx, decisionId, record) => {
    const from = await load(tx, entityId);
    const named = await tx.query<{ id: string }>(
      `SELECT DISTINCT m.article_id AS id FROM mention m WHERE m.entity_id = $1 AND m.article_id = ANY($2)
       UNION SELECT r.article_id FROM agreement_reading r WHERE r.agreement_id = $1 AND r.article_id = ANY($2)`,
      [from.id, articleIds],
    );
    const missing = articleIds.find((id) => !named.some((row) => row.id === id));
    if (articleIds.length === 0) throw invalid('articles: name at least one article.');
    if (missing !== undefined) throw invalid(`articles: ${missing} does not speak of ${from.name}.`);
    const to = idOf(PREFIX[from.kind], 'split', decisionId);
    const shown = name?.trim() || from.name;
    await tx.query('INSERT INTO entity (id, kind, name, fold) VALUES ($1, $2, $3, $4)', [
      to,
      from.kind,
      shown,
      foldName(shown),
    ]);
    await tx.query(CLASS_COPY[from.kind], [from.id, to]);
    await record(from.id, { from: from.id, to, articles: articleIds, name: shown });
    await tx.query(
      `INSERT INTO resolution_override (article_id, from_id, to_id, decision_id) SELECT unnest($1::text[]), $2, $3, $4
       ON CONFLICT (article_id, from_id) DO UPDATE SET to_id = excluded.to_id, decision_id = excluded.decision_id`,
      [articleIds, from.id, to, decisionId],
    );
    await reassign(tx, [from.id, to]);
    await setName(tx, to, shown);
  });
}

/** Undoes a merge: each entity goes back to what was read as it. */
export async function unmerge(
  tx: Queryable,
  keep: string,
  merged: readonly { readonly id: string; readonly behind: readonly string[] }[],
): Promise<void> {
  for (const { id, behind } of merged) {
    await tx.query('UPDATE entity SET merged_into = NULL WHERE id = $1', [id]);
    await tx.query('UPDATE entity SET merged_into = $1 WHERE id = ANY($2) AND merged_into IS NOT NULL', [id, behind]);
  }
  await reassign(tx, [keep, ...merged.flatMap(({ id, behind }) => [id, ...behind])]);
}

/** Undoes a split: its articles mean the first entity again. */
export async function unsplit(tx: Queryable, decisionId: string, from: string, to: string): Promise<void> {
  await tx.query('DELETE FROM resolution_override WHERE decision_id = $1', [decisionId]);
  await reassign(tx, [from, to]);
  await removeOrphans(tx, [to]);
}
