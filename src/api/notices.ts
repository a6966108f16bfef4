/** Notices of the database as streams of ids, for subscriptions. They come from whichever process wrote. */
import { Repeater, SlidingBuffer } from '@repeaterjs/repeater';
import type { Database } from '../store/database.ts';
import type { Channel } from '../store/notices.ts';
import { Aliases, Scope, type Table } from './read/scope.ts';
import { all, name, type Sql, sql } from './read/sql.ts';

/** Notices kept for a subscriber that is slower than they come; then the oldest are dropped, so that memory stays bounded. */
const KEPT = 256;

/** The payloads of a channel until the subscriber leaves. Once it is given, none is missed. */
export async function payloads(db: Database, channel: Channel): Promise<AsyncGenerator<string, void, void>> {
  let isReady = (): void => {};
  const ready = new Promise<void>((resolve) => {
    isReady = resolve;
  });
  const notices = new Repeater<string>(async (push, stop) => {
    // A full buffer drops its oldest and never rejects.
    const unlisten = await db.listen(channel, (payload) => void push(payload));
    isReady();
    await stop;
    await unlisten();
  }, new SlidingBuffer(KEPT));
  const first = notices.next();
  await Promise.race([ready, first]);
  return since(first, notices);
}

async function* since<T>(first: Promise<IteratorResult<T>>, rest: Repeater<T>): AsyncGenerator<T, void, void> {
  try {
    for (let next = await first; next.done !== true; next = await rest.next()) yield next.value;
  } finally {
    await rest.return();
  }
}

/** Of the ids of a channel, those whose rows fit the conditions, one after another. */
export async function fitting(
  db: Database,
  channel: Channel,
  table: Table,
  where: (row: Scope) => readonly Sql[],
): Promise<AsyncGenerator<string, void, void>> {
  const notices = await payloads(db, channel);
  return filtered(db, notices, table, where);
}

async function* filtered(
  db: Database,
  notices: AsyncGenerator<string, void, void>,
  table: Table,
  where: (row: Scope) => readonly Sql[],
): AsyncGenerator<string, void, void> {
  for await (const payload of notices) {
    const row = Scope.row(new Aliases(), table);
    const conditions = all([sql`${row.col('id')} = any(${payload.split(',')}::text[])`, ...where(row)]);
    const { text, values } =
      sql`select ${row.col('id')} as id from ${row.from(name(table.table))} where ${conditions} order by 1`;
    for (const { id } of await db.query<{ id: string }>(text, values)) yield id;
  }
}
