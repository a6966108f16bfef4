/** Relay connections: the types, their arguments, and how they are resolved from a page. */
import type { ArgBuilder, FieldMap, InterfaceRef, ObjectFieldBuilder, ObjectRef, UnionRef } from '@pothos/core';
import type { GraphQLResolveInfo } from 'graphql';
import { builder } from '../builder.ts';
import type { Context } from '../context.ts';
import { whenRead } from './deferred.ts';
import type { Args, FieldRead, Rows } from './field.ts';
import { Edge, nodeOf, type Page } from './page.ts';
import type { Row } from './row.ts';
import type { Scope } from './scope.ts';
import { type Sql, sql } from './sql.ts';
import { DEFAULT_PAGE } from './window.ts';

export type Types = typeof builder.$inferSchemaTypes;
export type NodeRef = ObjectRef<Types, Row> | InterfaceRef<Types, Row> | UnionRef<Types, Row>;

const PageInfo = builder.objectRef<Page>('PageInfo').implement({
  description: 'Where a page lies in its list, by the Relay cursor specification.',
  fields: (t) => ({
    hasNextPage: t.boolean({
      description: 'Whether rows follow the page. Asked with `last`, it is about the rows after `before`.',
      resolve: (page) => page.hasNextPage,
    }),
    hasPreviousPage: t.boolean({
      description: 'Whether rows precede the page. Asked with `first`, it is about the rows up to `after`.',
      resolve: (page) => page.hasPreviousPage,
    }),
    startCursor: t.string({
      nullable: true,
      description: 'Cursor of the first row: pass it as `before` to go back. Null for an empty page.',
      resolve: (page) => cursorAt(page, 0),
    }),
    endCursor: t.string({
      nullable: true,
      description: 'Cursor of the last row: pass it as `after` to go on. Null for an empty page.',
      resolve: (page) => cursorAt(page, -1),
    }),
  }),
});

function cursorAt(page: Page, index: number): string | null {
  const row = page.rows.at(index);
  return row === undefined ? null : page.cursor(row);
}

export interface ConnectionOptions {
  /** What the list holds, for descriptions: `articles`. */
  readonly of: string;
  /** Further fields of the connection, made with `over`. */
  readonly fields?: (t: ObjectFieldBuilder<Types, Page>) => FieldMap;
  /** Further fields of its edges, made with `onEdge`. */
  readonly edge?: (t: ObjectFieldBuilder<Types, Edge>) => FieldMap;
}

/** The connection type over nodes of a type. */
export function connection(name: string, node: NodeRef, options: ConnectionOptions): ObjectRef<Types, Page> {
  const edge = builder.objectRef<Edge>(name.replace(/Connection$/, 'Edge')).implement({
    description: `One row of a list of ${options.of}.`,
    fields: (t) => ({
      cursor: t.string({
        description: 'Where the row lies in the list: opaque, good for the same list in the same order.',
        extensions: { read: { read: 'cursor' } satisfies FieldRead },
        resolve: (edge) => edge.page.cursor(edge.row),
      }),
      node: t.field({
        type: node,
        description: 'The row itself.',
        extensions: { read: { read: 'node' } satisfies FieldRead },
        resolve: (edge, _args, _context, info) => {
          const key = String(info.path.key);
          return whenRead(info, edge.value(key) !== undefined, () => edge.value(key)) as never;
        },
      }),
      ...options.edge?.(t),
    }),
  });
  return builder.objectRef<Page>(name).implement({
    description: `A page of ${options.of}.`,
    fields: (t) => ({
      edges: t.field({
        type: [edge],
        description: 'The rows with their cursors.',
        extensions: { read: { read: 'edges' } satisfies FieldRead },
        resolve: (page, _args, _context, info) =>
          whenRead(info, page.has('#rows'), () => page.rows.map((row) => new Edge(page, row, String(info.path.key)))),
      }),
      nodes: t.field({
        type: [node],
        description: 'The rows alone, for those who need no cursors.',
        extensions: { read: { read: 'nodes' } satisfies FieldRead },
        resolve: (page, _args, _context, info) => {
          const key = String(info.path.key);
          const { rows } = page;
          // What is read of one row is read of all.
          const isThere = page.has('#rows') && (rows[0] === undefined || nodeOf(rows[0], key) !== undefined);
          if (isThere) return rows.map((row) => nodeOf(row, key)) as never;
          return whenRead(info, false, () => page.rows.map((row) => nodeOf(row, key))) as never;
        },
      }),
      pageInfo: t.field({
        type: PageInfo,
        description: 'Where the page lies in the list.',
        extensions: { read: { read: 'pageInfo' } satisfies FieldRead },
        resolve: (page, _args, _context, info) => whenRead(info, page.has('#rows') && page.has('#rest'), () => page),
      }),
      totalCount: t.int({
        description: 'How many rows the whole list has. Counted only when asked for.',
        ...over(
          (rows) => sql`(${rows.select(sql`count(*)`)})`,
          (count: number | undefined, page) => count ?? page.rows.length,
        ),
      }),
      ...options.fields?.(t),
    }),
  });
}

/** Something computed over all rows of a connection; `finish` is given undefined for a list held in memory. */
export function over<V, T>(
  sql: (rows: Rows, args: Args) => Sql,
  finish: (value: V | undefined, page: Page, args: Args) => T,
) {
  return {
    extensions: { read: { read: 'over', sql } satisfies FieldRead },
    // PostgreSQL made the value by the statement beside it.
    resolve: (page: Page, args: object, _context: Context, info: GraphQLResolveInfo): T | Promise<T> => {
      const key = String(info.path.key);
      return whenRead(info, page.has(key), () => finish(page.over(key) as V | undefined, page, { ...args }));
    },
  };
}

/** A value of the row that belongs to its place in the list, not to the node: a rank, a weight. */
export function onEdge<V = never, T = never>(
  sql: (row: Scope, args: Args) => Sql,
  finish: (value: V) => T = (value) => value as never,
) {
  return {
    extensions: { read: { read: 'value', sql } satisfies FieldRead },
    resolve: (edge: Edge, _args: object, _context: Context, info: GraphQLResolveInfo): T | Promise<T> => {
      const key = String(info.path.key);
      return whenRead(info, edge.value(key) !== undefined, () => finish(edge.value(key) as V));
    },
  };
}

export type Arg = ArgBuilder<Types>;

/** `first`, `after`, `last`, `before`. */
export function pageArgs(arg: Arg) {
  return {
    first: arg.int({
      description: `How many rows from the beginning, or after \`after\`: 0 to \`service.limits.maxPageSize\`; ${DEFAULT_PAGE} when neither \`first\` nor \`last\` is given.`,
    }),
    after: arg.string({ description: 'Cursor of the row before the page.' }),
    last: arg.int({
      description: `How many rows from the end, or before \`before\`: 0 to \`service.limits.maxPageSize\`. Not together with \`first\`.`,
    }),
    before: arg.string({ description: 'Cursor of the row after the page.' }),
  };
}
