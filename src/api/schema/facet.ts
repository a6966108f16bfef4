/** Counts of a list by some property of its rows: what the filters of a front end show beside each choice. */
import { builder } from '../builder.ts';
import { badInput } from '../errors.ts';
import { type Arg, over } from '../read/connection.ts';
import type { Args, Rows } from '../read/field.ts';
import { raw, type Sql, sql } from '../read/sql.ts';

interface Counted {
  readonly value: string;
  readonly label: string;
  readonly count: number;
}

export const FacetValue = builder.objectRef<Counted>('FacetValue').implement({
  description: 'One value of a facet, and how many rows of the whole list have it.',
  fields: (t) => ({
    value: t.exposeString('value', { description: 'The value as a filter takes it: an enum value, a code or an id.' }),
    label: t.exposeString('label', { description: 'The value for people: the name of what the id stands for.' }),
    count: t.exposeInt('count', { description: 'How many rows have it.' }),
  }),
});

const MAX_VALUES = 100;

export function facetArgs(arg: Arg) {
  return {
    first: arg.int({ defaultValue: 10, description: `How many values, the most frequent first: 1 to ${MAX_VALUES}.` }),
  };
}

/** A statement with columns `value`, `label` and `count` over the rows of a list. */
export type Facet = (rows: Rows) => Sql;

/** By a column or expression of the rows themselves. */
export function ofColumn(expression: (rows: Rows) => Sql): Facet {
  return (rows) => {
    const columns = sql`${expression(rows)} as value, null as label, count(*) as count`;
    return sql`${rows.select(columns)} group by 1`;
  };
}

/** By something joined to the rows' ids: `join` says `join … on … = r.id` and names `value` and `label`. */
export function ofJoined(value: Sql, label: Sql, joined: Sql): Facet {
  return (rows) => sql`select ${value} as value, min(${label}) as label, count(distinct r.id) as count
    from (${rows.select(sql`${rows.row.col('id')} as id`)}) r ${joined} group by 1`;
}

/** A connection's `facet` field: one statement for the facet that `by` names. */
export function facet<Name extends string>(facets: Readonly<Record<Name, Facet>>) {
  const byName = (name: unknown): Facet => {
    const found = Object.entries<Facet>(facets).find(([key]) => key === name);
    if (found === undefined) throw badInput(`There is no facet ${String(name)}.`);
    return found[1];
  };
  return over(
    (rows, args: Args) => {
      const limit = Number(args['first'] ?? 10);
      if (limit < 1 || limit > MAX_VALUES)
        throw badInput(`\`first\` is ${limit}; a facet gives 1 to ${MAX_VALUES} values.`);
      return sql`(select coalesce(json_agg(row_to_json(f)), '[]') from (select f.value, coalesce(f.label, f.value) as label, f.count
        from (${byName(args['by'])(rows)}) f where f.value is not null order by f.count desc, f.value limit ${raw(String(limit))}) f)`;
    },
    (counted: readonly Counted[] | undefined) => counted ?? [],
  );
}
