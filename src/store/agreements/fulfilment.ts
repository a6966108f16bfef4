import type { Queryable } from '../database.ts';
import { telling } from './features.ts';

interface TermRow {
  readonly id: string;
  readonly action: string;
  readonly obligor: string | null;
  readonly sort_date: string;
}

interface DeedRow {
  readonly id: string;
  readonly actor: string;
  readonly quote: string;
  readonly factuality: string;
  readonly sort_date: string;
}

/** What became of a term, as later reports tell it. */
export interface Fulfilment {
  readonly termId: string;
  readonly fulfilment: 'PENDING' | 'DONE' | 'PARTIAL' | 'REFUSED';
  readonly by: string | null;
  readonly date: string | null;
}

/** Share of a term's telling words that a report of the deed must have. */
const ENOUGH = 0.6;

const PARTLY = /\b(?:partly|partially|in part|some of|half of|began|begun|started|begins?|starts?)\b/i;
const REFUSING = /\b(?:refus\w+|reject\w+|fail\w+ to|will not|would not|declin\w+)\b/i;

/** Matches terms with later reports of the same party doing, half doing or refusing what it owes. */
function matchDeeds(terms: readonly TermRow[], deeds: readonly DeedRow[]): Fulfilment[] {
  return terms.map((term) => {
    const words = telling(term.action);
    const fits = ({ actor, quote, sort_date }: DeedRow): boolean => {
      if (term.obligor === null || actor !== term.obligor || sort_date <= term.sort_date || words.length === 0)
        return false;
      const said = new Set(telling(quote));
      const shared = words.filter((word) => said.has(word)).length;
      return shared >= Math.min(words.length, 2) && shared / words.length >= ENOUGH;
    };
    const deed = deeds
      .filter(fits)
      .sort((a, b) => b.sort_date.localeCompare(a.sort_date) || a.id.localeCompare(b.id))[0];
    if (deed === undefined) return { termId: term.id, fulfilment: 'PENDING', by: null, date: null };
    const refused = deed.factuality === 'DENIED' || REFUSING.test(deed.quote);
    const partial = deed.factuality === 'ONGOING' || PARTLY.test(deed.quote);
    return {
      termId: term.id,
      fulfilment: refused ? 'REFUSED' : partial ? 'PARTIAL' : 'DONE',
      by: deed.id,
      date: deed.sort_date,
    };
  });
}

const TERMS = `SELECT t.id, t.action, o.entity_id AS obligor, c.sort_date
  FROM term_claim t JOIN claim c ON c.id = t.id LEFT JOIN claim_entity o ON o.claim_id = t.id AND o.role = 'OBLIGOR'`;

const DEEDS = `SELECT c.id, a.entity_id AS actor, v.quote, c.factuality, c.sort_date
  FROM claim_entity a JOIN claim c ON c.id = a.claim_id JOIN evidence v ON v.claim_id = c.id
  WHERE a.role = 'ACTOR' AND c.factuality IN ('HAPPENED', 'ONGOING', 'DENIED') AND c.verdict IS DISTINCT FROM 'REJECTED'`;

async function write(tx: Queryable, found: readonly Fulfilment[]): Promise<void> {
  if (found.length === 0) return;
  await tx.query(
    `UPDATE term_claim t SET fulfilment = f.fulfilment, fulfilled_by_id = f.by, fulfilled_date = f.date
     FROM jsonb_to_recordset($1::jsonb) AS f("termId" text, fulfilment text, by text, date date)
     WHERE t.id = f."termId" AND (t.fulfilment, t.fulfilled_by_id) IS DISTINCT FROM (f.fulfilment, f.by)`,
    [JSON.stringify(found)],
  );
}

/** Works out anew what became of an agreement's terms. */
export async function refreshFulfilment(tx: Queryable, agreementId: string): Promise<void> {
  const terms = await tx.query<TermRow>(
    `${TERMS} WHERE t.agreement_id = $1 AND c.verdict IS DISTINCT FROM 'REJECTED' ORDER BY t.id`,
    [agreementId],
  );
  const obligors = [...new Set(terms.flatMap(({ obligor }) => obligor ?? []))];
  if (obligors.length === 0) return;
  const since = terms.map(({ sort_date }) => sort_date).sort()[0];
  const deeds = await tx.query<DeedRow>(
    `${DEEDS} AND a.entity_id = ANY($1) AND a.sort_date > $2 ORDER BY a.sort_date DESC, c.id LIMIT 500`,
    [obligors, since],
  );
  await write(tx, matchDeeds(terms, deeds));
}

/** Closes terms that are still open, of whichever agreement, by the deeds that one article reports. */
export async function fulfilByArticle(tx: Queryable, articleId: string): Promise<void> {
  const deeds = await tx.query<DeedRow>(`${DEEDS} AND c.article_id = $1 ORDER BY c.id`, [articleId]);
  if (deeds.length === 0) return;
  const terms = await tx.query<TermRow>(
    `${TERMS} WHERE o.entity_id = ANY($1) AND t.fulfilment IN ('PENDING', 'PARTIAL') AND c.verdict IS DISTINCT FROM 'REJECTED'
     ORDER BY c.sort_date DESC, t.id LIMIT 500`,
    [[...new Set(deeds.map(({ actor }) => actor))]],
  );
  await write(
    tx,
    matchDeeds(terms, deeds).filter(({ by }) => by !== null),
  );
}
