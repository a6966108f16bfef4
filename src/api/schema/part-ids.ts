/** Ids of what belongs to something else and has no id of its own in its table: they are made of the keys that it has. */
import type { Link } from '../read/field.ts';
import { type Sql, sql } from '../read/sql.ts';

/** How articles speak of agreements. */
export const readings: Sql = sql`(select 'rdg_' || substr(r.article_id, 5) || '.' || r.local_id as id, r.* from agreement_reading r)`;

/** Agreements held apart, of rows like those of `agreement_apart`: with the records that are now in force for them. */
export const apart = (rows: Sql): Sql =>
  sql`(select 'apt_' || substr(a.article_id, 5) || '.' || a.local_id || '.' || substr(a.other_id, 5) as id,
      a.article_id, a.local_id, a.other_id as was_id, a.rule, a.detail, r.agreement_id, coalesce(o.merged_into, o.id) as other_id
    from ${rows} a join agreement_reading r on r.article_id = a.article_id and r.local_id = a.local_id
    join entity o on o.id = a.other_id where r.agreement_id <> coalesce(o.merged_into, o.id))`;

/** The texts of jobs that were refused. */
export const refusedItems: Sql = sql`(select 'itm_' || substr(i.job_id, 5) || '.' || i.ordinal as id, i.job_id, i.ordinal, i.article_id,
    coalesce(i.error ->> 'code', 'FAILED') as code, coalesce(i.error ->> 'message', '') as message
  from job_item i where i.state = 'FAILED')`;

/** The row under an id of such a thing; null for what is none. */
export function partLink(id: string): Link | null {
  const [, kind, owner, key, other] = /^(rdg|apt|itm)_(\w{1,40})\.(\w{1,20})(?:\.(\w{1,40}))?$/.exec(id) ?? [];
  switch (kind) {
    case 'rdg':
      return {
        type: 'AgreementReading',
        from: readings,
        where: (row) => [sql`${row.col('article_id')} = ${`art_${owner}`}`, sql`${row.col('local_id')} = ${key}`],
      };
    case 'apt':
      return {
        type: 'HeldApart',
        from: apart(sql`agreement_apart`),
        where: (row) => [
          sql`${row.col('article_id')} = ${`art_${owner}`}`,
          sql`${row.col('local_id')} = ${key}`,
          sql`${row.col('was_id')} = ${`agr_${other}`}`,
        ],
      };
    case 'itm':
      return {
        type: 'JobItem',
        from: refusedItems,
        where: (row) => [sql`${row.col('job_id')} = ${`job_${owner}`}`, sql`${row.col('id')} = ${id}`],
      };
    default:
      return null;
  }
}
