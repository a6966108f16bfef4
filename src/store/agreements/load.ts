import type { Queryable } from '../database.ts';
import { comeTooLate, findConflicts } from './conflicts.ts';
import type { StatusRow } from './history.ts';
import { partyCount } from './known.ts';
import { type Standing, standingAsOf } from './standing.ts';

/** An agreement's status claims that were not rejected by hand. */
export async function loadHistory(tx: Queryable, agreementId: string): Promise<StatusRow[]> {
  return tx.query<StatusRow>(
    `SELECT c.id, s.status, c.factuality, c.confidence, c.when_text, c.when_edtf, c.when_earliest, c.when_latest, c.when_precision, c.when_basis,
       c.when_anchor, c.sort_date, c.reported_date, c.fact_id, c.conflict_count,
       ARRAY(SELECT e.entity_id FROM claim_entity e WHERE e.claim_id = c.id AND e.role = 'BY' ORDER BY e.ordinal) AS by,
       EXISTS (SELECT 1 FROM claim_entity e JOIN person p ON p.id = e.entity_id WHERE e.claim_id = c.id AND e.role = 'BY') AS by_person, a.dispatch_id
     FROM status_claim s JOIN claim c ON c.id = s.id JOIN article a ON a.id = c.article_id
     WHERE s.agreement_id = $1 AND c.verdict IS DISTINCT FROM 'REJECTED'
     ORDER BY c.sort_date, s.stage, c.id`,
    [agreementId],
  );
}

async function standingOn(
  tx: Queryable,
  agreementId: string,
  day: string,
  as: 'HAPPENED_BY' | 'REPORTED_BY',
): Promise<Standing> {
  const [rows, [sides]] = await Promise.all([
    loadHistory(tx, agreementId),
    tx.query<{ count: number; known: string | null }>(
      `SELECT count(DISTINCT p.entity_id)::int AS count, e.knowledge_id AS known FROM entity e
       LEFT JOIN agreement_party p ON p.agreement_id = e.id AND p.role IN ('PARTY', 'SIGNATORY') WHERE e.id = $1 GROUP BY e.id`,
      [agreementId],
    ),
  ]);
  const late = comeTooLate(findConflicts(rows, 0));
  const kept = rows.filter((row) => !late.has(row.id));
  return standingAsOf(kept, partyCount(sides?.count ?? 0, sides?.known ?? null), day, as);
}

/** Where the agreement stood at the end of a day, with all that is known now. */
export const statusAsOf = (tx: Queryable, agreementId: string, day: string): Promise<Standing> =>
  standingOn(tx, agreementId, day, 'HAPPENED_BY');

/** Where it stood as far as the articles published by the end of a day told. */
export const knownAsOf = (tx: Queryable, agreementId: string, day: string): Promise<Standing> =>
  standingOn(tx, agreementId, day, 'REPORTED_BY');
