import type { Queryable } from './database.ts';

type Value = string | number | boolean | null | object;
/** A row by its column names; every row of one call has the same columns. */
export type Row = { readonly [column: string]: Value };

/** What PostgreSQL's text can't hold, one replacement character for each UTF-16 unit so that offsets stay right: NUL and halves of a surrogate pair. */
export function storable(text: string): string {
  return text.replace(/\0|\p{Surrogate}/gu, '\uFFFD');
}

const replacer = (_key: string, value: unknown): unknown => (typeof value === 'string' ? storable(value) : value);

/** Rows as one JSON parameter, every string storable. */
export const toJson = (rows: readonly object[]): string => JSON.stringify(rows, replacer);

/** Inserts rows of one table in one statement; rows whose key is there already are left alone when `skipExisting`. */
export async function insertRows(
  tx: Queryable,
  table: string,
  rows: readonly Row[],
  { skipExisting = false }: { skipExisting?: boolean } = {},
): Promise<void> {
  const first = rows[0];
  if (first === undefined) return;
  const columns = Object.keys(first).join(', ');
  await tx.query(
    `INSERT INTO ${table} (${columns}) SELECT ${columns} FROM jsonb_populate_recordset(NULL::${table}, $1::jsonb)${skipExisting ? ' ON CONFLICT DO NOTHING' : ''}`,
    [toJson(rows)],
  );
}
