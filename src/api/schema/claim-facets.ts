/** By what claims can be counted. */
import { builder } from '../builder.ts';
import { values } from '../enums/describe.ts';
import { type Sql, sql } from '../read/sql.ts';
import { entityName, type Facet, ofColumn, ofJoined, ofSeveral } from './facet.ts';

const ofEvent = (column: Sql): Facet => ofJoined(sql`v.${column}`, sql`join event_claim v on v.id = r.id`);

/** The tenth that a confidence lies in, by its lower end, as `minConfidence` takes it. */
const tenth = (confidence: Sql): Sql => sql`(least(floor(${confidence} * 10), 9) / 10)::numeric(2, 1)::text`;

export const claimFacets = {
  KIND: ofColumn(({ row }) => row.col('kind')),
  FACTUALITY: ofColumn(({ row }) => row.col('factuality')),
  RULE: ofColumn(({ row }) => row.col('rule')),
  CONFIDENCE: ofColumn(({ row }) => tenth(row.col('confidence'))),
  SOURCE_COUNT: ofColumn(({ row }) => sql`${row.col('source_count')}::text`),
  CONFLICTS: ofColumn(({ row }) => sql`(${row.col('conflict_count')} > 0)::text`),
  VERDICT: ofColumn(({ row }) => row.col('verdict')),
  YEAR: ofColumn(({ row }) => sql`extract(year from ${row.col('when_earliest')})::text`),
  PLOVER: ofEvent(sql`plover`),
  QUAD: ofEvent(sql`quad`),
  CAMEO: ofEvent(sql`cameo`),
  STATEMENT_KIND: ofJoined(sql`s.statement_kind`, sql`join statement_claim s on s.id = r.id`),
  ENTITY: ofSeveral(sql`x.entity_id`, sql`join claim_entity x on x.claim_id = r.id`, entityName),
  ROLE: ofSeveral(sql`x.role`, sql`join claim_entity x on x.claim_id = r.id`),
  PLACE: ofSeveral(sql`x.entity_id`, sql`join claim_entity x on x.claim_id = r.id and x.role = 'PLACE'`, entityName),
  ARTICLE: ofColumn(({ row }) => row.col('article_id'), { table: 'article', column: 'title' }),
  SOURCE: ofJoined(sql`a.source_id`, sql`join claim c on c.id = r.id join article a on a.id = c.article_id`, {
    table: 'source',
    column: 'name',
  }),
};

export const ClaimFacet = builder.enumType('ClaimFacet', {
  description: 'By what claims can be counted.',
  values: values<keyof typeof claimFacets>({
    KIND: 'By kind.',
    FACTUALITY: 'By what the text asserts.',
    RULE: 'By the rule that gave them.',
    CONFIDENCE: 'By confidence, in tenths: `value` is the lower end, as `minConfidence` takes it.',
    SOURCE_COUNT: 'By how many independent sources say it.',
    CONFLICTS: 'By whether another claim contradicts it: `true` or `false`.',
    VERDICT: 'By what a person decided; those that nobody judged are left out.',
    YEAR: 'By the year they are dated in; undated ones are left out.',
    PLOVER: 'Events by root type.',
    QUAD: 'Events by class.',
    CAMEO: 'Events by CAMEO code, where that is sure.',
    STATEMENT_KIND: 'Statements by kind.',
    ENTITY: "By who takes part: `value` is the entity's id.",
    ROLE: 'By the parts that entities have in them.',
    PLACE: "By where they happened: `value` is the entity's id.",
    ARTICLE: "By the article that makes them: `value` is the article's id.",
    SOURCE: "By source: `value` is the source's id.",
  }),
});
