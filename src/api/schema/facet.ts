/** Counts of a list by some property of its rows: what the filters of a front end show beside each choice. */
import { builder } from '../builder.ts';
import { badInput } from '../errors.ts';
import { type Arg, over } from '../read/connection.ts';
import type { Args, Rows } from '../read/field.ts';
import { name, raw, type Sql, sql } from '../read/sql.ts';

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

export interface Facet {
  /** A statement with columns `value` and `count` over the rows of a list. */
  readonly counted: (rows: Rows) => Sql;
  /** What the values are called: the column of the table whose id they are, or by this program. */
  readonly label?: { readonly table: string; readonly column: string } | ((value: string) => string);
}

const count = sql`count(*) as count`;

/** By a column or expression of the rows themselves. */
export function ofColumn(expression: (rows: Rows) => Sql, label?: Facet['label']): Facet {
  return {
    counted: (rows) => sql`${rows.select(sql`${expression(rows)} as value, ${count}`)} group by 1`,
    ...(label && { label }),
  };
}

const ids = (rows: Rows): Sql => sql`(${rows.select(sql`${rows.row.col('id')} as id`)}) r`;

/** By something that each row has at most one of, joined to the rows' ids: `join … on … = r.id`. */
export function ofJoined(value: Sql, joined: Sql, label?: Facet['label']): Facet {
  return {
    counted: (rows) => sql`select ${value} as value, ${count} from ${ids(rows)} ${joined} group by 1`,
    ...(label && { label }),
  };
}

/** By something that a row may have several of, perhaps the same one twice. */
export function ofSeveral(value: Sql, joined: Sql, label?: Facet['label']): Facet {
  const pairs = (rows: Rows): Sql => sql`select distinct ${value} as value, r.id from ${ids(rows)} ${joined}`;
  return {
    counted: (rows) => sql`select value, ${count} from (${pairs(rows)}) v group by 1`,
    ...(label && { label }),
  };
}

/** Entities by their names. */
export const entityName = { table: 'entity', column: 'name' } as const;

/** The most frequent values with their labels, which are looked up for these alone. */
function mostFrequent({ counted, label }: Facet, rows: Rows, limit: number): Sql {
  const shown =
    typeof label === 'object'
      ? sql`coalesce((select n.${name(label.column)} from ${name(label.table)} n where n.id = f.value), f.value)`
      : sql`f.value`;
  const order = sql`order by count desc, value`;
  return sql`(select coalesce(json_agg(row_to_json(f)), '[]') from (select f.value, ${shown} as label, f.count
    from (select value, count from (${counted(rows)}) g where value is not null ${order} limit ${raw(String(limit))}) f ${order}) f)`;
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
      return mostFrequent(byName(args['by']), rows, limit);
    },
    (counted: readonly Counted[] | undefined, _page, args) => {
      const { label } = byName(args['by']);
      return (counted ?? []).map((one) => (typeof label === 'function' ? { ...one, label: label(one.value) } : one));
    },
  );
}
