/** Dates as exactly as the text allows. */
import { builder } from '../builder.ts';
import { DateBasis, DateMatch, DatePrecision } from '../enums/dates.ts';
import { column, computed } from '../read/field.ts';
import type { Scope } from '../read/scope.ts';
import { type Sql, sql } from '../read/sql.ts';
import { When } from '../refs.ts';

When.implement({
  description:
    'When something happened, as exactly as the text allows and no more. Sort on `earliest`; print `text`, or format `edtf`.',
  fields: (t) => ({
    text: t.string({
      nullable: true,
      description: 'The words in the article: `this year`. Null when no words say it.',
      ...column('text'),
    }),
    edtf: t.field({ type: 'EDTF', description: 'The date itself: `2005-11`.', ...column('edtf') }),
    earliest: t.field({ type: 'Date', description: 'First day that it can mean.', ...column('earliest') }),
    latest: t.field({
      type: 'Date',
      nullable: true,
      description: 'Last day that it can mean; null for an open end (`since 2005`).',
      ...column('latest'),
    }),
    precision: t.field({ type: DatePrecision, description: 'How exactly it is known.', ...column('precision') }),
    isApproximate: t.boolean({
      description: 'Whether the text says `about` or the like.',
      ...computed(
        (row) => row.col('edtf'),
        (edtf: string | null) => /[~%]/.test(edtf ?? ''),
      ),
    }),
    basis: t.field({ type: DateBasis, description: 'How it was found.', ...column('basis') }),
    anchor: t.field({
      type: 'Date',
      nullable: true,
      description: 'The day that a relative date was counted from; null when it is explicit.',
      ...computed(
        (row) => row.col('anchor'),
        (anchor: string | null) => (anchor !== null && /^\d{4}-\d\d-\d\d$/.test(anchor) ? anchor : null),
      ),
    }),
  }),
});

/** A When is there when its EDTF is. */
export function dated(row: Scope): Sql {
  return sql`${row.col('edtf')} is not null`;
}

export const DateRange = builder.inputType('DateRange', {
  description: 'A span of days, both ends included; an end left out is open.',
  fields: (t) => ({
    from: t.field({ type: 'Date', description: 'First day.' }),
    to: t.field({ type: 'Date', description: 'Last day.' }),
    match: t.field({
      type: DateMatch,
      defaultValue: 'OVERLAPS',
      description: 'Whether a partly known date must lie in the span or may.',
    }),
  }),
});

export type DateRangeInput = typeof DateRange.$inferInput;

/** Whether the span from `earliest` to `latest` (null: open) fits the range. */
export function inRange(range: DateRangeInput | null | undefined, earliest: Sql, latest: Sql): Sql[] {
  if (!range) return [];
  const { from, to, match } = range;
  const conditions: Sql[] = [];
  if (match === 'WITHIN') {
    if (from) conditions.push(sql`${earliest} >= ${from}::date`);
    if (to) conditions.push(sql`${latest} <= ${to}::date`);
  } else {
    if (from) conditions.push(sql`(${latest} is null or ${latest} >= ${from}::date)`, sql`${earliest} is not null`);
    if (to) conditions.push(sql`${earliest} <= ${to}::date`);
  }
  return conditions;
}
