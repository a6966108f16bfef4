/** Ids: text with a prefix that tells the type. Anything else is the id of nothing. */
import { overLimit } from '../errors.ts';
import { isId } from '../read/cursor.ts';
import type { Link } from '../read/field.ts';
import { type Sql, sql } from '../read/sql.ts';
import { partLink } from './part-ids.ts';

const typeOfPrefix: Readonly<Record<string, string>> = {
  art: 'Article',
  src: 'Source',
  evi: 'Evidence',
  per: 'Entity',
  cou: 'Entity',
  org: 'Entity',
  plc: 'Entity',
  agr: 'Entity',
  evt: 'Claim',
  stm: 'Claim',
  pos: 'Claim',
  asc: 'Claim',
  trm: 'Claim',
  dec: 'Decision',
  job: 'Job',
  aud: 'AuditEntry',
  key: 'ApiKey',
};

const NOTHING: Link = { type: 'Source', where: () => [sql`false`] };

/** The type whose table holds the id; null for what is no id. Sentences and mentions go by that of their article: `art_….3`, `art_….m3`. */
export function typeOfId(id: string): string | null {
  if (!isId(id)) return null;
  const [own, part] = id.split('.');
  if (part === undefined) return typeOfPrefix[id.slice(0, 3)] ?? null;
  if (own?.startsWith('art_') !== true || id.split('.').length > 2) return null;
  return /^\d+$/.test(part) ? 'Sentence' : /^m\d+$/.test(part) ? 'Mention' : null;
}

/** The row under an id, whatever its type; no row for what is no id. */
export function linkTo(id: string): Link {
  const derived = /^(.+)\.(mention|trigger)$/.exec(id);
  if (derived?.[1] !== undefined) return evidenceOf(derived[1], derived[2]);
  const pair = /^rel_([a-z]{3}_\w{1,64})\.([a-z]{3}_\w{1,64})$/.exec(id);
  if (pair?.[1] !== undefined && pair[2] !== undefined) return relationLink(pair[1], pair[2]);
  const conflict = /^cfl_([a-z]{3}_\w{1,64})\.([a-z]{3}_\w{1,64})\.[A-Z_]{1,40}$/.exec(id);
  if (conflict?.[1] !== undefined && conflict[2] !== undefined) return conflictLink(id, conflict[1], conflict[2]);
  const type = typeOfId(id);
  if (type === null) return partLink(id) ?? NOTHING;
  if (type === 'Entity') return entityLink(id);
  if (type === 'AuditEntry') return { type, from: auditEntries, where: (entry) => [sql`${entry.col('id')} = ${id}`] };
  return { type, where: (row) => [sql`${row.col('id')} = ${id}`] };
}

/** The row of this type under an id; no row for the id of something else. */
export function linkOf(type: string, id: unknown): Link {
  return typeOfId(String(id)) === type ? linkTo(String(id)) : { ...NOTHING, type };
}

/** The entity under an id, or the one that it was merged into. */
export function entityLink(id: string): Link {
  return { type: 'Entity', where: (row) => [sql`${row.col('id')} = ${current(id)}`] };
}

/** The id that an entity goes by now. */
export function current(id: string): Sql {
  return sql`coalesce((select x.merged_into from entity x where x.id = ${id}), ${id}::text)`;
}

/** Most ids of one filter. */
const MAX_IDS = 100;

/** @throws GraphQLError for a list too long to be a filter. */
export function checkIds(ids: readonly string[]): readonly string[] {
  if (ids.length > MAX_IDS)
    throw overLimit(`A filter takes at most ${MAX_IDS} ids; this one has ${ids.length}.`, MAX_IDS);
  return [...ids];
}

/** The ids that entities go by now, for `= …`. */
export function currents(ids: readonly string[]): Sql {
  const [only, ...others] = checkIds(ids);
  if (only !== undefined && others.length === 0) return current(only);
  return sql`any(array(select coalesce(x.merged_into, x.id) from entity x where x.id = any(${ids}::text[])))`;
}

function evidenceOf(id: string, derived: string | undefined): Link {
  if (derived === 'mention' && typeOfId(id) === 'Mention') return mentionEvidence(sql`${id}::text`);
  if (derived === 'trigger' && typeOfId(id) === 'Claim') return triggerEvidence(sql`${id}::text`);
  return NOTHING;
}

/** The words of a mention, as evidence. */
export function mentionEvidence(mentionId: Sql): Link {
  const from = sql`(select m.id || '.mention' as id, m.article_id, m.sentence_id, m.start_offset, m.end_offset, m.text as quote,
    null::text as claim_id from mention m where m.id = ${mentionId})`;
  return { type: 'Evidence', from };
}

/** The words that fired the rule of a claim, as evidence. */
export function triggerEvidence(claimId: Sql): Link {
  const from = sql`(select c.id || '.trigger' as id, c.article_id, c.sentence_id, c.trigger_start as start_offset,
    c.trigger_end as end_offset, c.trigger_text as quote, c.id as claim_id from claim c where c.id = ${claimId})`;
  return { type: 'Evidence', from };
}

/** The log with ids of text, which sort as its numbers do. */
export const auditEntries: Sql = sql`(select 'aud_' || lpad(l.id::text, 20, '0') as id, l.at, l.actor, l.action, l.target_id, l.reason from audit_log l)`;

/** Conflicts between claims that nobody rejected, with an id. */
export const conflicts: Sql = sql`(select 'cfl_' || k.claim_a || '.' || k.claim_b || '.' || k.kind as id, k.*, greatest(a.sort_date, b.sort_date) as sort_date
  from claim_conflict k join claim a on a.id = k.claim_a join claim b on b.id = k.claim_b
  where a.verdict is distinct from 'REJECTED' and b.verdict is distinct from 'REJECTED')`;

function conflictLink(id: string, one: string, other: string): Link {
  return {
    type: 'Conflict',
    from: conflicts,
    where: (conflict) => [
      sql`${conflict.col('claim_a')} = ${one}`,
      sql`${conflict.col('claim_b')} = ${other}`,
      sql`${conflict.col('id')} = ${id}`,
    ],
  };
}

/** The relation of two entities, under one id whichever way they are named. */
export function relationLink(one: string | Sql, other: string): Link {
  const first = typeof one === 'string' ? current(one) : one;
  const from = sql`(select 'rel_' || a || '.' || b as id, a, b from (
      select least(p.x, p.y) as a, greatest(p.x, p.y) as b from (select ${first} as x, ${current(other)} as y) p) r
    where a <> b and exists (select 1 from entity e where e.id = a) and exists (select 1 from entity e where e.id = b))`;
  return { type: 'Relation', from };
}
