import type { Queryable } from './database.ts';

/** Channels of LISTEN/NOTIFY, and what a payload holds. */
export const CHANNELS = {
  /** Article id. */
  article: 'dateline_article',
  /** Claim ids, with commas. */
  claim: 'dateline_claim',
  /** Ids of agreement status claims, with commas. */
  agreement: 'dateline_agreement',
  /** Job id. */
  job: 'dateline_job',
} as const;

export type Channel = (typeof CHANNELS)[keyof typeof CHANNELS];

/** Ids that fit a payload (8,000 bytes) with room to spare. */
const IDS_A_NOTICE = 300;

/** Sends ids to a channel when the transaction commits. */
export async function notifyIds(tx: Queryable, channel: Channel, ids: readonly string[]): Promise<void> {
  for (let i = 0; i < ids.length; i += IDS_A_NOTICE) {
    await tx.query('SELECT pg_notify($1, $2)', [channel, ids.slice(i, i + IDS_A_NOTICE).join(',')]);
  }
}
