import type { Queryable } from './database.ts';

/** One writer of the graph at a time, over all processes; held until the transaction ends. Reading never waits for it. */
const WRITER = 1_146_242_380;

/**
 * Resolution looks at what is there and then adds to it; two that did so at once would both make the same entity. A text is analysed
 * outside the lock, which is nearly all the work, so the writers queue for milliseconds.
 */
export async function lockWriters(tx: Queryable): Promise<void> {
  await tx.query('SELECT pg_advisory_xact_lock($1)', [WRITER]);
}
