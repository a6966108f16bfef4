/**
 * How a field is read from the database. Fields carry one of these in their `extensions`; the planner turns the fields
 * that a client selects into one statement, and `valueIn` finds the answer in the row that comes back.
 */
import type { GraphQLResolveInfo } from 'graphql';
import type { Context } from '../context.ts';
import { type Row, valueIn } from './row.ts';
import type { Scope } from './scope.ts';
import type { Sql } from './sql.ts';

export type Args = Readonly<Record<string, unknown>>;
export type Direction = 'ASC' | 'DESC';

/** What a list is sorted by. The column is never null, or the list would lose rows between pages. */
export interface Order {
  /** Goes into cursors, so that a cursor of another order is known as such. */
  readonly name: string;
  readonly by: (row: Scope) => Sql;
  readonly type: 'text' | 'int' | 'float8' | 'date' | 'timestamptz';
  readonly direction: Direction;
}

/** The rows that a relation leads to: of the field's type, unless `type` names another, narrower one. */
export interface Link {
  readonly type?: string;
  /** In place of the type's table: a derived table. */
  readonly from?: Sql;
  readonly where?: (row: Scope) => readonly Sql[];
}

export interface List extends Link {
  /** The first order is what a page is cut by; the row's id breaks ties. */
  readonly order: Order;
  /** Most rows that a plain list can have. */
  readonly limit?: number;
}

export type FieldRead =
  | { readonly read: 'value'; readonly sql: (row: Scope, args: Args) => Sql }
  /** An object made from columns of the same row. Null when `present` does not hold. */
  | {
      readonly read: 'embed';
      readonly prefix: string;
      readonly detail?: boolean;
      readonly present?: (row: Scope) => Sql;
    }
  /** At most one row. Several links: the first that has a row. */
  | { readonly read: 'one'; readonly links: (row: Scope, args: Args) => readonly Link[] }
  /** As many single rows as there are links, each null where there is none. */
  | { readonly read: 'each'; readonly links: readonly Link[] }
  | { readonly read: 'many'; readonly list: (row: Scope, args: Args) => List }
  | { readonly read: 'page'; readonly list: (row: Scope, args: Args) => List }
  /** Of a connection: something computed over all its rows, not only those of the page. */
  | { readonly read: 'over'; readonly sql: (list: Rows, args: Args) => Sql }
  /** Of a connection or edge: its page. */
  | { readonly read: 'edges' | 'nodes' | 'node' | 'cursor' | 'pageInfo' };

/** All rows of a connection: `select` gives `select <columns> from …`, to which a `group by` may be added. */
export interface Rows {
  readonly row: Scope;
  select(columns: Sql): Sql;
}

export type Read = (row: Row, args: object, context: Context, info: GraphQLResolveInfo) => never;

/** Options of a Pothos field that is read by the planner and resolved from its row. */
export interface ReadOptions<Resolve> {
  readonly extensions: { readonly read: FieldRead };
  readonly resolve: Resolve;
}

// The planner put the value there for this very field and type: the one place where JSON becomes what the schema says.
const plain: Read = (row, args, _context, info) => valueIn(row, args, info, same) as never;
const same = (value: unknown): unknown => value;

function decoded<T>(decode: (value: never) => T) {
  return (row: Row, args: object, _context: Context, info: GraphQLResolveInfo): T | Promise<T> =>
    valueIn(row, args, info, (value) => decode(value as never));
}

/** A column of the row's table. */
export function column(name: string): ReadOptions<Read> {
  return value((row) => row.col(name));
}

/** A column of the table that only this type has (`person` beside `entity`). */
export function detail(name: string): ReadOptions<Read> {
  return value((row) => row.detail(name));
}

// The planner gives each of these the arguments of the very field it belongs to; `A` is how the field declares them.

/** Any SQL expression over the row. */
export function value<A extends object = Args>(sql: (row: Scope, args: A) => Sql): ReadOptions<Read> {
  return { extensions: { read: { read: 'value', sql: sql as (row: Scope, args: Args) => Sql } }, resolve: plain };
}

/** An expression whose value is finished in JavaScript. */
export function computed<V, T>(sql: (row: Scope, args: Args) => Sql, decode: (value: V) => T) {
  return { extensions: { read: { read: 'value', sql } satisfies FieldRead }, resolve: decoded(decode) };
}

/** An object from columns that share a prefix: `embed('when')` reads when_edtf, when_earliest, … */
export function embed(
  prefix: string,
  options: { detail?: boolean; present?: (row: Scope) => Sql } = {},
): ReadOptions<Read> {
  return { extensions: { read: { read: 'embed', prefix, ...options } }, resolve: plain };
}

export function one<A extends object = Args>(link: (row: Scope, args: A) => Link | readonly Link[]): ReadOptions<Read> {
  const links = (row: Scope, args: Args): readonly Link[] => [link(row, args as A)].flat();
  return { extensions: { read: { read: 'one', links } }, resolve: plain };
}

export function many<A extends object = Args>(list: (row: Scope, args: A) => List): ReadOptions<Read> {
  return { extensions: { read: { read: 'many', list: list as (row: Scope, args: Args) => List } }, resolve: plain };
}

export function each(links: readonly Link[]): ReadOptions<Read> {
  return { extensions: { read: { read: 'each', links } }, resolve: plain };
}
