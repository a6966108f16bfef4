import { rekeyFacts } from '../claims/facts.ts';
import type { Queryable } from '../database.ts';
import { refreshDerived } from '../derived.ts';
import { foldName } from '../fold.ts';
import { insertRows } from '../rows.ts';

/** The entity in force for what was read in an article: a split of that article, else a merge, else itself. */
const TARGET = (article: string, read: string): string => `(
  SELECT COALESCE(
    (SELECT COALESCE(t.merged_into, t.id) FROM resolution_override o JOIN entity t ON t.id = o.to_id
     WHERE o.article_id = ${article} AND o.from_id IN (e.id, e.merged_into) ORDER BY o.from_id = e.id DESC LIMIT 1),
    e.merged_into, e.id)
  FROM entity e WHERE e.id = ${read})`;

/** Counts mentions anew: articles, names and the span of days in which each entity was seen. */
async function recount(tx: Queryable, ids: readonly string[]): Promise<void> {
  await tx.query('DELETE FROM article_entity WHERE entity_id = ANY($1)', [ids]);
  await tx.query(
    `INSERT INTO article_entity (article_id, entity_id, mention_count, salience, sort_date)
     SELECT m.article_id, m.entity_id, count(*), sum(w.weight) / (SELECT sum(2 - o.start_offset::float8 / greatest(1, length(a.text))) FROM mention o WHERE o.article_id = a.id), a.sort_date
     FROM mention m JOIN article a ON a.id = m.article_id
     CROSS JOIN LATERAL (SELECT 2 - m.start_offset::float8 / greatest(1, length(a.text)) AS weight) w
     WHERE m.entity_id = ANY($1) GROUP BY m.article_id, m.entity_id, a.id`,
    [ids],
  );
  await tx.query(
    `UPDATE entity e SET mention_count = n.mentions, article_count = n.articles, first_seen = n.first, last_seen = n.last FROM (
       SELECT i.id, COALESCE(sum(a.mention_count), 0)::int AS mentions, count(a.article_id)::int AS articles, min(a.sort_date) AS first, max(a.sort_date) AS last
       FROM unnest($1::text[]) AS i(id) LEFT JOIN article_entity a ON a.entity_id = i.id GROUP BY i.id
     ) n WHERE e.id = n.id`,
    [ids],
  );
  await tx.query(
    `UPDATE entity_alias a SET mention_count = (SELECT count(*) FROM mention m WHERE m.entity_id = a.entity_id AND m.text = a.name) WHERE a.entity_id = ANY($1)`,
    [ids],
  );
  const missing = await tx.query<{ id: string; name: string; form: string; count: number }>(
    `SELECT m.entity_id AS id, m.text AS name, min(m.form) AS form, count(*)::int AS count FROM mention m
     WHERE m.entity_id = ANY($1) AND m.form IN ('NAME', 'DEMONYM', 'METONYM')
       AND NOT EXISTS (SELECT 1 FROM entity_alias a WHERE a.entity_id = m.entity_id AND a.name = m.text)
     GROUP BY 1, 2`,
    [ids],
  );
  await insertRows(
    tx,
    'entity_alias',
    missing.map(({ id, name, form, count }) => ({
      entity_id: id,
      name,
      fold: foldName(name),
      kind: form === 'NAME' ? 'FULL' : form,
      mention_count: count,
    })),
    { skipExisting: true },
  );
}

/**
 * Points everything that was read as one of the entities at the entity now in force for it, and works out anew what follows.
 * @param ids entities that a merge or split touches, on either side.
 */
export async function reassign(tx: Queryable, ids: readonly string[]): Promise<void> {
  const group = await tx.query<{ id: string }>(
    `SELECT id FROM entity WHERE id = ANY($1) OR merged_into = ANY($1)
     UNION SELECT from_id FROM resolution_override WHERE to_id = ANY($1)
     UNION SELECT to_id FROM resolution_override WHERE from_id = ANY($1)`,
    [ids],
  );
  const all = group.map(({ id }) => id);
  const touched = await tx.query<{ id: string; kind: string }>(
    `SELECT DISTINCT c.id, c.kind FROM claim_entity e JOIN claim c ON c.id = e.claim_id WHERE e.read_id = ANY($1) OR e.entity_id = ANY($1)`,
    [all],
  );
  await tx.query(`UPDATE mention m SET entity_id = ${TARGET('m.article_id', 'm.read_id')} WHERE m.read_id = ANY($1)`, [
    all,
  ]);
  await tx.query(
    `UPDATE claim_entity p SET entity_id = ${TARGET('c.article_id', 'p.read_id')} FROM claim c WHERE c.id = p.claim_id AND p.read_id = ANY($1)`,
    [all],
  );
  await tx.query(
    `UPDATE agreement_reading r SET agreement_id = ${TARGET('r.article_id', 'r.read_id')} WHERE r.read_id = ANY($1)`,
    [all],
  );
  for (const table of ['status_claim', 'term_claim']) {
    await tx.query(
      `UPDATE ${table} t SET agreement_id = p.entity_id FROM claim_entity p
       WHERE p.claim_id = t.id AND p.role = 'AGREEMENT' AND p.read_id = ANY($1) AND t.agreement_id <> p.entity_id`,
      [all],
    );
  }
  await recount(tx, all);
  const agreements = await tx.query<{ id: string }>(
    `SELECT id FROM agreement WHERE id = ANY($1) UNION SELECT agreement_id FROM agreement_party WHERE entity_id = ANY($1)
     UNION SELECT entity_id FROM claim_entity WHERE role = 'AGREEMENT' AND claim_id = ANY($2)`,
    [all, touched.map(({ id }) => id)],
  );
  const facts = await rekeyFacts(
    tx,
    touched.map(({ id }) => id),
  );
  await refreshDerived(
    tx,
    agreements.map(({ id }) => id),
    facts,
  );
}
