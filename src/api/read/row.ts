/**
 * What resolvers are given: a row as PostgreSQL's JSON sent it, keyed by response key, or a draft that lives in memory.
 * Nested objects, lists and connections are properties of the row, so that resolving a field is a look-up.
 */
import { createHash } from 'node:crypto';
import type { GraphQLResolveInfo } from 'graphql';
import { whenRead } from './deferred.ts';
import { Draft } from './draft.ts';

/**
 * One object of the answer: column name (see `columnName`) to JSON value. Names that begin with `#` are ours: no response key can be one.
 */
export interface JsonRow {
  readonly [column: string]: unknown;
}

export type Row = JsonRow | Draft;

/** PostgreSQL cuts names at 63 bytes; response keys may be longer. */
const MAX_NAME = 63;

/**
 * The column that carries a response key. Where the rows of one list differ in type and the key means different
 * fields, or a field that only one type has, the type's name goes before it.
 */
export function columnName(responseKey: string, typeName?: string): string {
  const name = typeName === undefined ? responseKey : `${typeName}.${responseKey}`;
  if (name.length <= MAX_NAME) return name;
  return `${name.slice(0, 40)}~${createHash('sha1').update(name).digest('hex').slice(0, 16)}`;
}

/** The value of the field being resolved, as its row carries it; undefined while it is not read. */
function carried(row: JsonRow, info: GraphQLResolveInfo): unknown {
  const key = String(info.path.key);
  if (row['#type'] !== undefined) {
    const own = row[columnName(key, info.parentType.name)];
    if (own !== undefined) return own;
  }
  return row[columnName(key)];
}

/** What `use` makes of the value of the field being resolved: at once, or when it has been read if it was deferred. */
export function valueIn<T>(
  row: Row,
  args: object,
  info: GraphQLResolveInfo,
  use: (value: unknown) => T,
): T | Promise<T> {
  if (row instanceof Draft) return use(row.value(info, args));
  const value = carried(row, info);
  if (value !== undefined) return use(value);
  return whenRead(info, false, () => use(carried(row, info)));
}

/** The concrete type of a row of an interface or union. */
export function typeNameOf(row: Row): string {
  return row instanceof Draft ? row.typeName : String(row['#type']);
}
