/** By what claims can be counted. */
import { builder } from '../builder.ts';
import { values } from '../enums/describe.ts';
import { sql } from '../read/sql.ts';
import { type Facet, ofColumn, ofJoined } from './facet.ts';

const ofEvent = (column: 'plover' | 'quad'): Facet =>
  ofJoined(sql`v.${columns[column]}`, sql`v.${columns[column]}`, sql`join event_claim v on v.id = r.id`);
const columns = { plover: sql`plover`, quad: sql`quad` } as const;

export const claimFacets = {
  KIND: ofColumn(({ row }) => row.col('kind')),
  FACTUALITY: ofColumn(({ row }) => row.col('factuality')),
  RULE: ofColumn(({ row }) => row.col('rule')),
  YEAR: ofColumn(({ row }) => sql`extract(year from ${row.col('when_earliest')})::text`),
  PLOVER: ofEvent('plover'),
  QUAD: ofEvent('quad'),
  STATEMENT_KIND: ofJoined(sql`s.statement_kind`, sql`s.statement_kind`, sql`join statement_claim s on s.id = r.id`),
  ENTITY: ofJoined(
    sql`e.id`,
    sql`e.name`,
    sql`join claim_entity x on x.claim_id = r.id join entity e on e.id = x.entity_id`,
  ),
  PLACE: ofJoined(
    sql`e.id`,
    sql`e.name`,
    sql`join claim_entity x on x.claim_id = r.id and x.role = 'PLACE' join entity e on e.id = x.entity_id`,
  ),
  SOURCE: ofJoined(
    sql`s.id`,
    sql`s.name`,
    sql`join claim c on c.id = r.id join article a on a.id = c.article_id join source s on s.id = a.source_id`,
  ),
};

export const ClaimFacet = builder.enumType('ClaimFacet', {
  description: 'By what claims can be counted.',
  values: values<keyof typeof claimFacets>({
    KIND: 'By kind.',
    FACTUALITY: 'By what the text asserts.',
    RULE: 'By the rule that gave them.',
    YEAR: 'By the year they are dated in; undated ones are left out.',
    PLOVER: 'Events by root type.',
    QUAD: 'Events by class.',
    STATEMENT_KIND: 'Statements by kind.',
    ENTITY: "By who takes part: `value` is the entity's id.",
    PLACE: "By where they happened: `value` is the entity's id.",
    SOURCE: "By source: `value` is the source's id.",
  }),
});
