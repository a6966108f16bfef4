/** Which claims: the filter of every list of claims and of the subscription to them. */
import { builder } from '../builder.ts';
import { ClaimKind, ClaimRole, Factuality, PloverType, QuadClass, StatementKind } from '../enums/claims.ts';
import type { Scope } from '../read/scope.ts';
import { all, type Sql, sql } from '../read/sql.ts';
import { checkIds, currents } from './ids.ts';
import { DateRange, inRange } from './when.ts';

export const ClaimWhere = builder.inputType('ClaimWhere', {
  description:
    'Which claims. Every condition given must hold; within a list of values, one of them. Claims that several articles make are one row, unless `article`, `source` or `eachReport` asks for the reports themselves.',
  fields: (t) => ({
    kind: t.field({ type: [ClaimKind], description: 'Of these kinds.' }),
    about: t.idList({ description: 'In which at least one of these entities takes part.' }),
    aboutAll: t.idList({ description: 'In which every one of these entities takes part.' }),
    role: t.field({
      type: [ClaimRole],
      description: 'The part that the entities of `about` and `aboutAll` have in it: any, when left out.',
    }),
    place: t.idList({ description: 'That happened in one of these places or countries.' }),
    when: t.field({
      type: DateRange,
      description: 'Dated in this span. What the text does not date counts as of the day of its article.',
    }),
    reported: t.field({ type: DateRange, description: 'Reported in this span, by the day of the article.' }),
    plover: t.field({ type: [PloverType], description: 'Events of these root types.' }),
    cameoPrefix: t.string({ description: 'Events whose CAMEO code begins so: `05`, `057`.' }),
    quad: t.field({ type: [QuadClass], description: 'Events of these classes.' }),
    minScore: t.float({ description: 'Events with a conflict-cooperation score of at least this: -10 to +10.' }),
    maxScore: t.float({ description: 'Events with a conflict-cooperation score of at most this.' }),
    statementKind: t.field({ type: [StatementKind], description: 'Statements of these kinds.' }),
    factuality: t.field({
      type: [Factuality],
      description: 'What the text asserts of it: `[HAPPENED]` for what is told as done.',
    }),
    minConfidence: t.float({ description: 'Read with at least this confidence: 0 to 1.' }),
    minSources: t.int({ description: 'Said by at least this many independent sources.' }),
    hasConflicts: t.boolean({ description: 'Contradicted by another claim, or by none.' }),
    article: t.idList({ description: 'Made by one of these articles.' }),
    source: t.idList({ description: 'Published by one of these sources.' }),
    text: t.string({
      description: 'Words of the sentence that says it, as in a search engine: `"frozen accounts" -bank`.',
    }),
    rule: t.string({
      description: 'Given by the rule with this name, or by the family with this prefix: `agreement/`.',
    }),
    eachReport: t.boolean({ description: "Every article's own claim, in place of one for all that say the same." }),
    rejected: t.boolean({ description: 'Only what a person rejected. Left out otherwise.' }),
  }),
});
export type ClaimWhereInput = typeof ClaimWhere.$inferInput;

/** The conditions of a ClaimWhere; `isReports` where the list is of the claims of one article anyway. */
export function claimWhere(where: ClaimWhereInput, claim: Scope, isReports = false): Sql[] {
  const conditions = [
    where.rejected
      ? sql`${claim.col('verdict')} = 'REJECTED'`
      : sql`${claim.col('verdict')} is distinct from 'REJECTED'`,
  ];
  const add = (condition: Sql): unknown => conditions.push(condition);
  if (!isReports && !where.article && !where.source && !where.eachReport) add(sql`${claim.col('is_lead')}`);
  if (where.kind) add(sql`${claim.col('kind')} = any(${[...where.kind]}::text[])`);
  conditions.push(...aboutEntities(where, claim));
  conditions.push(...inRange(where.when, claim.col('sort_date'), lastDay(claim)));
  conditions.push(...inRange(where.reported, claim.col('reported_date'), claim.col('reported_date')));
  if (where.factuality) add(sql`${claim.col('factuality')} = any(${[...where.factuality]}::text[])`);
  if (isGiven(where.minConfidence)) add(sql`${claim.col('confidence')} >= ${where.minConfidence}::float8`);
  if (isGiven(where.minSources)) add(sql`${claim.col('source_count')} >= ${where.minSources}::int`);
  if (isGiven(where.hasConflicts))
    add(where.hasConflicts ? sql`${claim.col('conflict_count')} > 0` : sql`${claim.col('conflict_count')} = 0`);
  if (where.article) add(sql`${claim.col('article_id')} = any(${checkIds(where.article)}::text[])`);
  if (where.source)
    add(
      sql`${claim.col('article_id')} in (select a.id from article a where a.source_id = any(${checkIds(where.source)}::text[]))`,
    );
  if (where.text)
    add(
      sql`${claim.col('sentence_id')} in (select s.id from sentence s where s.search @@ websearch_to_tsquery('dateline', ${where.text}))`,
    );
  if (where.rule) add(sql`starts_with(${claim.col('rule')}, ${where.rule})`);
  const event = eventConditions(where);
  if (event.length > 0)
    add(sql`exists (select 1 from event_claim v where v.id = ${claim.col('id')} and ${all(event)})`);
  if (where.statementKind)
    add(
      sql`exists (select 1 from statement_claim s where s.id = ${claim.col('id')} and s.statement_kind = any(${[...where.statementKind]}::text[]))`,
    );
  return conditions;
}

/** The last day it can be dated; null for an open end. */
function lastDay(claim: Scope): Sql {
  return sql`case when ${claim.col('when_edtf')} is null then ${claim.col('sort_date')} else ${claim.col('when_latest')} end`;
}

function isGiven<T>(value: T | null | undefined): value is T {
  return value !== null && value !== undefined;
}

function aboutEntities(where: ClaimWhereInput, claim: Scope): Sql[] {
  const role = where.role ? sql` and x.role = any(${[...where.role]}::text[])` : sql``;
  const takesPart = (ids: readonly string[], as: Sql): Sql =>
    sql`exists (select 1 from claim_entity x where x.claim_id = ${claim.col('id')} and x.entity_id = ${currents(ids)}${as})`;
  const conditions = (where.aboutAll ?? []).map((id) => takesPart([id], role));
  if (where.about) conditions.push(takesPart(where.about, role));
  if (where.place) conditions.push(takesPart(where.place, sql` and x.role = 'PLACE'`));
  return conditions;
}

function eventConditions(where: ClaimWhereInput): Sql[] {
  const conditions: Sql[] = [];
  if (where.plover) conditions.push(sql`v.plover = any(${[...where.plover]}::text[])`);
  if (where.quad) conditions.push(sql`v.quad = any(${[...where.quad]}::text[])`);
  if (where.cameoPrefix) conditions.push(sql`starts_with(v.cameo, ${where.cameoPrefix})`);
  if (isGiven(where.minScore)) conditions.push(sql`v.score >= ${where.minScore}::float8`);
  if (isGiven(where.maxScore)) conditions.push(sql`v.score <= ${where.maxScore}::float8`);
  return conditions;
}
