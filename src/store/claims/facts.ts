import type { Claim } from '../../analysis/analysis.ts';
import type { Queryable } from '../database.ts';
import { foldName } from '../fold.ts';
import { shortHash } from '../id.ts';
import type { ClaimRole } from './parts.ts';

/** Roots whose deeds are told apart by where they happened. */
const LOCAL = new Set(['ASSAULT', 'COERCE', 'PROTEST', 'MOBILIZE']);

/** The words of a phrase that carry its sense, in no order. */
export function contentWords(phrase: string): string[] {
  return foldName(phrase)
    .split(' ')
    .filter((word) => word.length > 2 && !STOP.has(word))
    .sort();
}

const STOP = new Set(
  'the and for that with will would its their his her from has have had been was were are not which this these those into than then also'.split(
    ' ',
  ),
);

/**
 * The key by which claims of several articles (or of one that says it twice) are known to say the same. Conservative: it wants the same
 * people, the same deed and the same day; a claim with nobody in it stands alone.
 * @param parts ids in force of those who take part.
 * @param day `when.earliest`, or the article's day.
 * @param said a statement's words.
 */
export function factId(
  claim: Claim,
  claimId: string,
  parts: readonly { readonly role: ClaimRole; readonly id: string }[],
  day: string,
  said: string,
): string {
  const of = (role: ClaimRole): string =>
    parts
      .filter((part) => part.role === role)
      .map(({ id }) => id)
      .sort()
      .join(',');
  switch (claim.kind) {
    case 'EVENT': {
      const [actors, recipients] = [of('ACTOR'), of('RECIPIENT')];
      if (actors === '' || (recipients === '' && !actors.includes(','))) return claimId;
      const place = LOCAL.has(claim.plover) ? of('PLACE') : '';
      return shortHash(
        'EVENT',
        claim.plover,
        claim.mode ?? '',
        actors,
        recipients,
        place,
        claim.factuality,
        claim.when?.edtf ?? day,
      );
    }
    case 'STATEMENT': {
      const words = contentWords(said);
      return words.length < 4 ? claimId : shortHash('STATEMENT', of('SPEAKER'), ...words);
    }
    case 'POSITION':
      return shortHash('POSITION', of('HOLDER'), foldName(claim.office), of('OF'), claim.factuality);
    case 'AGREEMENT_TERM':
      return shortHash('TERM', of('AGREEMENT'), of('OBLIGOR'), claim.termKind, ...contentWords(claim.action));
    case 'AGREEMENT_STATUS':
      // The ledger groups these itself, by dates that overlap.
      return claimId;
  }
}

/** Works out for each fact which claim stands for it and how many dispatches say it. */
export async function refreshFacts(tx: Queryable, facts: readonly string[]): Promise<void> {
  if (facts.length === 0) return;
  await tx.query(
    `WITH said AS (
       SELECT c.fact_id, count(DISTINCT a.dispatch_id)::int AS sources FROM claim c JOIN article a ON a.id = c.article_id
       WHERE c.fact_id = ANY($1) AND c.verdict IS DISTINCT FROM 'REJECTED' GROUP BY 1
     ), ranked AS (
       SELECT c.id, COALESCE(s.sources, 0) AS sources,
         row_number() OVER (PARTITION BY c.fact_id ORDER BY c.verdict IS NOT DISTINCT FROM 'REJECTED', c.reported_date, c.confidence DESC, c.id) = 1 AS lead
       FROM claim c LEFT JOIN said s ON s.fact_id = c.fact_id WHERE c.fact_id = ANY($1)
     ), changed AS (
       UPDATE claim c SET is_lead = r.lead, source_count = GREATEST(1, r.sources) FROM ranked r
       WHERE c.id = r.id AND (c.is_lead, c.source_count) IS DISTINCT FROM (r.lead, GREATEST(1, r.sources))
       RETURNING c.id, c.is_lead
     )
     UPDATE claim_entity e SET is_lead = c.is_lead FROM changed c WHERE e.claim_id = c.id AND e.is_lead <> c.is_lead`,
    [facts],
  );
}
