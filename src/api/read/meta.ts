/** What the types and fields of the schema say, in their `extensions`, of where their rows lie and how they are read. */
import type { GraphQLField, GraphQLOutputType } from 'graphql';
import type { FieldRead, List } from './field.ts';
import type { Scope, Table } from './scope.ts';
import { name, raw, type Sql, sql } from './sql.ts';

export type ObjectField = GraphQLField<unknown, unknown>;

/** `order by` the list's order and the id, both in its direction or both against it. */
export function orderBy(list: List, row: Scope, backwards: boolean): Sql {
  const direction = raw((list.order.direction === 'ASC') !== backwards ? 'asc' : 'desc');
  return sql`order by ${list.order.by(row)} ${direction}, ${row.col('id')} ${direction}`;
}

export function tableSql(type: GraphQLOutputType): Sql {
  const table = tableOf(type);
  if (table === undefined) throw new Error(`"${String(type)}" has no table: say where its rows come from`);
  return name(table.table);
}

export function tableOf(type: GraphQLOutputType): Table | undefined {
  const extensions: Readonly<Record<string, unknown>> = 'extensions' in type ? { ...type.extensions } : {};
  return isTable(extensions['rows']) ? extensions['rows'] : undefined;
}

function isTable(value: unknown): value is Table {
  return typeof value === 'object' && value !== null && 'table' in value;
}

export function readOf(field: ObjectField): FieldRead | null {
  const read = field.extensions['read'];
  return isFieldRead(read) ? read : null;
}

function isFieldRead(value: unknown): value is FieldRead {
  return typeof value === 'object' && value !== null && 'read' in value;
}
