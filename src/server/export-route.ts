/** `/export/agreements.csv` and the like: the ledger as a file, streamed. */
import { Readable } from 'node:stream';
import type { Database } from '../store/database.ts';
import { EXPORT_NAMES, exportRows, isExportName } from '../store/export/index.ts';
import type { Viewer } from './viewer.ts';

const TYPES = { csv: 'text/csv; charset=utf-8', jsonl: 'application/jsonl; charset=utf-8' } as const;

const encoder = new TextEncoder();

async function* bytes(chunks: AsyncIterable<string>): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) yield encoder.encode(chunk);
}

/** Answers with the file, 403 without the scope read, or 404 with a list of what there is. */
export function answerExport(database: Database, url: URL, viewer: Viewer): Response {
  if (!viewer.scopes.has('read')) return new Response('An API key with the scope read is needed.\n', { status: 403 });
  const [name = '', format = ''] = url.pathname.slice('/export/'.length).split('.');
  if (!isExportName(name) || (format !== 'csv' && format !== 'jsonl')) {
    const there = `There are ${EXPORT_NAMES.map((one) => `/export/${one}`).join(', ')}, as .csv or .jsonl.\n`;
    return new Response(there, { status: 404 });
  }
  return new Response(Readable.toWeb(Readable.from(bytes(exportRows(database, name, format)))) as ReadableStream, {
    headers: {
      'content-type': TYPES[format],
      'content-disposition': `attachment; filename="dateline-${name}.${format}"`,
    },
  });
}
