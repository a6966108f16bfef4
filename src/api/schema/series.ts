/** Time series over a list, with the empty steps sent: a chart must show the hole. */
import { builder } from '../builder.ts';
import { Bucket } from '../enums/dates.ts';
import { badInput } from '../errors.ts';
import { type Arg, over } from '../read/connection.ts';
import type { Args, Rows } from '../read/field.ts';
import { literal, raw, type Sql, sql } from '../read/sql.ts';

interface Point {
  readonly from: string;
  readonly to: string;
  readonly count: number;
  readonly meanScore?: number | null;
  readonly conflictShare?: number | null;
}

export const SeriesPoint = builder.objectRef<Point>('SeriesPoint').implement({
  description: 'One step of a time series. Steps without rows are sent too, with `count` 0 and their measures null.',
  fields: (t) => ({
    from: t.expose('from', { type: 'Date', description: 'First day of the step.' }),
    to: t.expose('to', { type: 'Date', description: 'Last day of the step.' }),
    count: t.exposeInt('count', { description: 'How many rows have their day in it.' }),
    meanScore: t.float({
      nullable: true,
      description: 'Mean conflict-cooperation score of its events, -10 (war) to +10 (aid). Null without events.',
      resolve: (point) => point.meanScore ?? null,
    }),
    conflictShare: t.float({
      nullable: true,
      description: 'Share of its events that are conflict, in words or deeds: 0 to 1. Null without events.',
      resolve: (point) => point.conflictShare ?? null,
    }),
  }),
});

const MAX_POINTS = 2000;

export function seriesArgs(arg: Arg) {
  return {
    every: arg({ type: Bucket, defaultValue: 'MONTH', description: 'The length of a step.' }),
    from: arg({ type: 'Date', description: 'First day; that of the earliest row when left out.' }),
    to: arg({ type: 'Date', description: 'Last day; that of the latest row when left out.' }),
  };
}

/** A connection's `series` field. `day` is the rows' date; `measures` are aggregates over `r` beside its `count(*)`. */
export function series(day: string, measures: { readonly columns: Sql; readonly joined: Sql } | null = null) {
  return over(
    (rows, args) => points(rows, args, day, measures),
    (found: readonly Point[] | undefined) => {
      if (found !== undefined && found.length > MAX_POINTS)
        throw badInput(
          `The series has more than ${MAX_POINTS} steps: give \`from\` and \`to\`, or a longer \`every\`.`,
        );
      return found ?? [];
    },
  );
}

function points(
  rows: Rows,
  args: Args,
  day: string,
  measures: { readonly columns: Sql; readonly joined: Sql } | null,
): Sql {
  const unit = String(args['every'] ?? 'MONTH').toLowerCase();
  const step = raw(unit === 'quarter' ? `interval '3 months'` : `interval '1 ${unit}'`);
  const edge = (end: 'from' | 'to', aggregate: 'min' | 'max'): Sql => {
    const given = args[end];
    return typeof given === 'string' ? sql`${given}::date` : sql`(select ${raw(aggregate)}(day) from r)`;
  };
  const trunc = (date: Sql): Sql => sql`date_trunc(${literal(unit)}, ${date}::timestamp)`;
  const columns = measures ? sql`, ${measures.columns}` : sql``;
  return sql`(with r as (${rows.select(sql`${rows.row.col('id')} as id, ${rows.row.col(day)} as day`)})
    select coalesce(json_agg(row_to_json(p)), '[]') from (
      select b::date as "from", (b + ${step} - interval '1 day')::date as "to", count(r.id) as count${columns}
      from generate_series(${trunc(edge('from', 'min'))}, ${trunc(edge('to', 'max'))}, ${step}) b
      left join r on ${trunc(sql`r.day`)} = b ${measures?.joined ?? sql``}
      group by b order by b limit ${raw(String(MAX_POINTS + 1))}) p)`;
}
