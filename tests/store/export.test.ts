/** Exports of an archive with nothing in it, and with something. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ingestText } from '../../src/store/articles/ingest.ts';
import type { Database } from '../../src/store/database.ts';
import { EXPORT_NAMES, type ExportName, exportRows } from '../../src/store/export/index.ts';
import { testDatabase } from './database.ts';

let db: Database;
beforeAll(async () => {
  db = await testDatabase();
}, 60_000);
afterAll(() => db.close());

async function file(name: ExportName, format: 'csv' | 'jsonl'): Promise<string> {
  let text = '';
  for await (const chunk of exportRows(db, name, format)) text += chunk;
  return text;
}

it('gives the names of the columns where there is no row, and the same ones before rows', async () => {
  const headers = new Map<ExportName, string>();
  for (const name of EXPORT_NAMES) {
    const csv = await file(name, 'csv');
    expect(csv, name).toMatch(/^id,.*quote.*\n$/i);
    headers.set(name, csv);
    expect(await file(name, 'jsonl')).toBe('');
  }
  await ingestText(db, {
    title: 'Accord',
    text: 'OSLO, May 1 - Norway and Iceland signed a fisheries accord on Monday.',
  });
  for (const name of ['agreements', 'history', 'claims'] as const) {
    const [header, ...rows] = (await file(name, 'csv')).trimEnd().split('\n');
    expect(`${header}\n`).toBe(headers.get(name));
    expect(rows.length).toBeGreaterThan(0);
    const [first] = (await file(name, 'jsonl')).split('\n');
    expect(Object.keys(JSON.parse(first ?? '')).join(',')).toBe(header);
  }
});
