import type { Claim } from '../../analysis/analysis.ts';
import type { Queryable } from '../database.ts';
import { foldName } from '../fold.ts';
import { shortHash } from '../id.ts';

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

/** What of a claim tells its fact, as its rows have it. */
export interface FactSource {
  readonly id: string;
  readonly kind: Claim['kind'];
  readonly factuality: string;
  /** EDTF of its date, or the day of its article. */
  readonly day: string;
  readonly parts: readonly { readonly role: string; readonly id: string }[];
  readonly plover?: string | null;
  readonly mode?: string | null;
  readonly said?: string | null;
  readonly office?: string | null;
  readonly termKind?: string | null;
  readonly action?: string | null;
}

/**
 * The key by which claims of several articles (or of one that says it twice) are known to say the same. Conservative: it wants the same
 * people, the same deed and the same day; a claim with nobody in it stands alone.
 */
export function factId({
  id,
  kind,
  factuality,
  day,
  parts,
  plover,
  mode,
  said,
  office,
  termKind,
  action,
}: FactSource): string {
  const of = (...roles: readonly string[]): string =>
    parts
      .filter((part) => roles.includes(part.role))
      .map((part) => part.id)
      .sort()
      .join(',');
  switch (kind) {
    case 'EVENT': {
      const [actors, recipients] = [of('ACTOR'), of('RECIPIENT')];
      if (actors === '' || (recipients === '' && !actors.includes(','))) return id;
      const place = LOCAL.has(plover ?? '') ? of('PLACE') : '';
      return shortHash('EVENT', plover ?? '', mode ?? '', actors, recipients, place, factuality, day);
    }
    case 'STATEMENT': {
      const words = contentWords(said ?? '');
      return words.length < 4 ? id : shortHash('STATEMENT', of('SPEAKER'), ...words);
    }
    case 'POSITION':
      return shortHash('POSITION', of('HOLDER'), foldName(office ?? ''), of('OF'), factuality);
    case 'AGREEMENT_TERM':
      return shortHash('TERM', of('AGREEMENT'), of('OBLIGOR'), termKind ?? '', ...contentWords(action ?? ''));
    case 'AGREEMENT_STATUS':
      // The ledger groups these itself, by dates that overlap.
      return id;
  }
}

/**
 * Gives claims their facts anew, after the entities in them have changed.
 * @returns the facts that they had and have, for refreshFacts.
 */
export async function rekeyFacts(tx: Queryable, claimIds: readonly string[]): Promise<string[]> {
  const rows = await tx.query<FactSource & { readonly fact: string }>(
    `SELECT c.id, c.kind, c.factuality, c.fact_id AS fact, COALESCE(c.when_edtf, c.reported_date::text) AS day,
       (SELECT COALESCE(json_agg(json_build_object('role', p.role, 'id', p.entity_id)), '[]') FROM claim_entity p WHERE p.claim_id = c.id) AS parts,
       e.plover, e.mode, s.quote AS said, o.office, t.term_kind AS "termKind", t.action
     FROM claim c LEFT JOIN event_claim e ON e.id = c.id LEFT JOIN statement_claim s ON s.id = c.id
     LEFT JOIN position_claim o ON o.id = c.id LEFT JOIN term_claim t ON t.id = c.id
     WHERE c.id = ANY($1) AND c.kind <> 'AGREEMENT_STATUS'`,
    [claimIds],
  );
  const changed = rows
    .map((row) => ({ claim: row.id, before: row.fact, fact: factId(row) }))
    .filter(({ before, fact }) => before !== fact);
  await setFacts(tx, changed);
  return changed.flatMap(({ before, fact }) => [before, fact]);
}

/** Writes the facts of claims and of their evidence. */
export async function setFacts(
  tx: Queryable,
  facts: readonly { readonly claim: string; readonly fact: string }[],
): Promise<void> {
  if (facts.length === 0) return;
  for (const [table, key] of [
    ['claim', 'id'],
    ['evidence', 'claim_id'],
  ]) {
    await tx.query(
      `UPDATE ${table} t SET fact_id = f.fact FROM jsonb_to_recordset($1::jsonb) AS f(claim text, fact text)
       WHERE t.${key} = f.claim AND t.fact_id <> f.fact`,
      [JSON.stringify(facts)],
    );
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
