/** What rests on several articles at once. */
import { refreshAgreement } from './agreements/refresh.ts';
import { refreshFacts } from './claims/facts.ts';
import type { Queryable } from './database.ts';

/** Refreshes what is worked out from several articles. */
export async function refreshDerived(
  tx: Queryable,
  agreements: Iterable<string>,
  facts: Iterable<string>,
): Promise<void> {
  const all = new Set(facts);
  for (const agreement of agreements) for (const fact of await refreshAgreement(tx, agreement)) all.add(fact);
  await refreshFacts(tx, [...all]);
}
