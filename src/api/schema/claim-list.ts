/** Lists of claims: their filter, order and connection type. */
import { builder } from '../builder.ts';
import { Direction } from '../enums/dates.ts';
import { values } from '../enums/describe.ts';
import { type Arg, connection, pageArgs } from '../read/connection.ts';
import type { List, Order } from '../read/field.ts';
import { by } from '../read/order.ts';
import type { Scope } from '../read/scope.ts';
import { type Sql, sql } from '../read/sql.ts';
import { Claim } from '../refs.ts';
import { ClaimFacet, claimFacets } from './claim-facets.ts';
import { ClaimWhere, type ClaimWhereInput, claimWhere } from './claim-where.ts';
import { FacetValue, facet, facetArgs } from './facet.ts';
import { SeriesPoint, series, seriesArgs } from './series.ts';

const ClaimOrderField = builder.enumType('ClaimOrderField', {
  description: 'What claims are sorted by.',
  values: values({
    DATE: 'The earliest day that it can be dated; the day of the article while undated.',
    REPORTED: 'The day of the article.',
    CONFIDENCE: 'How sure the engine is.',
    SOURCE_COUNT: 'How many independent sources say it.',
    EXTRACTED_AT: 'The moment of analysis.',
  }),
});

const ClaimOrder = builder.inputType('ClaimOrder', {
  description: 'The order of a list of claims. Equals are ordered by id.',
  fields: (t) => ({
    field: t.field({ type: ClaimOrderField, required: true, description: 'What to sort by.' }),
    direction: t.field({ type: Direction, defaultValue: 'DESC', description: 'Latest or most first, unless `ASC`.' }),
  }),
});

export interface ClaimListArgs {
  readonly where?: ClaimWhereInput | null;
  readonly orderBy?: typeof ClaimOrder.$inferInput | null;
}

/** The arguments of a list of claims. */
export function claimArgs(arg: Arg) {
  return {
    ...pageArgs(arg),
    where: arg({ type: ClaimWhere, description: 'Which claims; all when left out.' }),
    orderBy: arg({ type: ClaimOrder, description: 'In which order; latest first when left out.' }),
  };
}

export const ClaimConnection = connection('ClaimConnection', Claim, {
  of: 'claims',
  fields: (t) => ({
    facet: t.field({
      type: [FacetValue],
      description: 'How many claims of the whole list have each value of a property.',
      args: { by: t.arg({ type: ClaimFacet, required: true, description: 'Which property.' }), ...facetArgs(t.arg) },
      ...facet(claimFacets),
    }),
    series: t.field({
      type: [SeriesPoint],
      description: 'How many claims of the whole list fall in each step of time, and how friendly its events are.',
      args: seriesArgs(t.arg),
      ...series('sort_date', {
        columns: sql`avg(v.score) as "meanScore", avg((v.quad like '%_CONFLICT')::int) as "conflictShare"`,
        joined: sql`left join event_claim v on v.id = r.id`,
      }),
    }),
  }),
});

/** @param isReports the list is of one article's own claims. */
export function claimList(
  args: ClaimListArgs,
  where: (claim: Scope) => readonly Sql[] = () => [],
  isReports = false,
): List {
  return {
    where: (claim) => [...where(claim), ...claimWhere(args.where ?? {}, claim, isReports)],
    order: claimOrder(args),
  };
}

function claimOrder({ orderBy }: ClaimListArgs): Order {
  const direction = orderBy?.direction ?? 'DESC';
  switch (orderBy?.field) {
    case 'CONFIDENCE':
      return by('claims.confidence', 'confidence', 'float8', direction);
    case 'SOURCE_COUNT':
      return by('claims.sources', 'source_count', 'int', direction);
    case 'EXTRACTED_AT':
      return by('claims.extracted', 'extracted_at', 'timestamptz', direction);
    case 'REPORTED':
      return by('claims.reported', 'reported_date', 'date', direction);
    default:
      return by('claims.date', 'sort_date', 'date', direction);
  }
}
