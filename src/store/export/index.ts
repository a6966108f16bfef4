/** The ledger and the claims as CSV or JSON Lines, a page at a time, so that memory stays flat however many there are. */
import { stringify } from 'csv-stringify/sync';
import type { Queryable } from '../database.ts';
import { type ExportName, tables } from './tables.ts';

export { EXPORT_NAMES, type ExportName, isExportName } from './tables.ts';

export const EXPORT_FORMATS = ['csv', 'jsonl'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

const PAGE = 500;

/** Rows of a table. They have the columns of its statement, `id` among them. */
async function* pages(database: Queryable, name: ExportName): AsyncGenerator<readonly { readonly id: string }[]> {
  let after = '';
  for (;;) {
    const rows = await database.query<{ id: string }>(tables[name], [after, PAGE]);
    if (rows.length > 0) yield rows;
    const last = rows.at(-1);
    if (last === undefined || rows.length < PAGE) return;
    after = last.id;
  }
}

/** The columns of a table, there or not: every row of nothing beside one that there is has them all. */
async function columnsOf(database: Queryable, name: ExportName): Promise<readonly string[]> {
  const statement = `SELECT r.* FROM (SELECT 1) one LEFT JOIN (${tables[name]}) r ON true`;
  const [row] = await database.query<object>(statement, ['', 0]);
  return Object.keys(row ?? {});
}

/** Lines of the file, in chunks. CSV starts with the names of its columns. */
export async function* exportRows(database: Queryable, name: ExportName, format: ExportFormat): AsyncGenerator<string> {
  if (format === 'csv') yield stringify([[...(await columnsOf(database, name))]]);
  for await (const rows of pages(database, name)) {
    if (format === 'jsonl') yield rows.map((row) => `${JSON.stringify(row)}\n`).join('');
    // A spreadsheet would take a cell that starts with `=` for a formula.
    else yield stringify([...rows], { escape_formulas: true });
  }
}
