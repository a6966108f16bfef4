import { type Deed, type ReportedDeed, readBan, readDeeds, readDuty } from '../../analysis/deeds/index.ts';
import { irregularForms, type Outcome, thingsLike, verbsLike } from '../../knowledge/agreements/deeds.ts';
import { EVENT_NOUNS } from '../../knowledge/events/event-nouns.ts';
import type { Queryable } from '../database.ts';
import { foldName } from '../fold.ts';
import { insertRows } from '../rows.ts';
import { storableDay } from '../when.ts';
import { type Duty, matchDeed, type Named } from './deed-match.ts';

interface TermRow {
  readonly id: string;
  readonly agreement_id: string;
  readonly action: string;
  readonly term_kind: string;
  readonly condition: string | null;
  readonly due_latest: string | null;
  readonly obligor: string | null;
  readonly beneficiary: string | null;
  readonly sort_date: string;
  readonly dispatch_id: string;
}

interface SentenceRow {
  readonly id: string;
  readonly text: string;
  readonly start_offset: number;
  readonly day: string;
  readonly dispatch_id: string;
  readonly agreements: readonly string[];
}

interface Owed extends Duty {
  readonly row: TermRow;
  /** Beginnings of words, one of which any report of the deed has; and of the things it is done to. */
  readonly verbs: readonly string[];
  readonly things: readonly string[];
}

const TERMS = `SELECT t.id, t.agreement_id, t.action, t.term_kind, t.condition, t.due_latest, o.entity_id AS obligor, b.entity_id AS beneficiary, c.sort_date, a.dispatch_id
  FROM term_claim t JOIN claim c ON c.id = t.id JOIN article a ON a.id = c.article_id
  LEFT JOIN claim_entity o ON o.claim_id = t.id AND o.role = 'OBLIGOR'
  LEFT JOIN claim_entity b ON b.claim_id = t.id AND b.role = 'BENEFICIARY'
  WHERE c.verdict IS DISTINCT FROM 'REJECTED'`;

const SENTENCES = `SELECT s.id, s.text, s.start_offset, a.sort_date AS day, a.dispatch_id,
    ARRAY(SELECT r.agreement_id FROM agreement_reading r WHERE r.article_id = a.id) AS agreements
  FROM sentence s JOIN article a ON a.id = s.article_id`;

/** Nouns made from the verb: `withdrawal`, `payment`. */
const NOUNS = new Map<string, string[]>();
for (const { noun, verb } of EVENT_NOUNS.values()) NOUNS.set(verb, [...(NOUNS.get(verb) ?? []), noun]);

/** How a word begins whatever its ending. */
const stub = (word: string): string =>
  foldName(word)
    .split(' ')[0]!
    .replace(/(?:e|y|[ae]n)$/, '')
    .slice(0, 8);

function owedBy(row: TermRow): Owed | null {
  const ban = row.term_kind === 'PROHIBITION';
  // Whether the condition of a conditional ban was met, no report of the deed says.
  const deed: Deed | null = !ban ? readDuty(row.action) : row.condition === null ? readBan(row.action) : null;
  if (deed === null) return null;
  const verbs = [...verbsLike(deed.verb)];
  const objects = deed.things.filter(({ preposition }) => preposition === '');
  return {
    row,
    deed,
    obligor: row.obligor,
    beneficiary: row.beneficiary,
    ban,
    verbs: verbs.flatMap((verb) => [verb, ...irregularForms(verb), ...(NOUNS.get(verb) ?? [])]).map(stub),
    things: (objects.length > 0 ? objects : deed.things).flatMap(({ noun }) => [...thingsLike(noun)].map(stub)),
  };
}

/** Whether the sentence has the words that a report of the deed must have: reading it costs more than looking. */
function mayReport({ verbs, things }: Owed, words: readonly string[]): boolean {
  const has = (stubs: readonly string[]): boolean => words.some((word) => stubs.some((one) => word.startsWith(one)));
  return has(verbs) && (things.length === 0 || has(things));
}

type TermDeed = {
  readonly term_id: string;
  readonly sentence_id: string;
  readonly outcome: Outcome;
  readonly date: string;
  readonly claim_id: string | null;
};

const mentionsIn = (tx: Queryable, sentence: string): Promise<Named[]> =>
  tx.query(
    `SELECT m.entity_id AS entity, e.kind, m.start_offset - s.start_offset AS start, m.end_offset - s.start_offset AS "end"
     FROM mention m JOIN sentence s ON s.id = m.sentence_id JOIN entity e ON e.id = m.entity_id WHERE s.id = $1`,
    [sentence],
  );

/** The claim that was read from the words of the deed, with its day: its article may date what the sentence alone does not. */
async function claimAt(
  tx: Queryable,
  { id, start_offset }: SentenceRow,
  { trigger }: ReportedDeed,
): Promise<{ readonly id: string; readonly day: string | null } | null> {
  const [claim] = await tx.query<{ id: string; day: string | null }>(
    `SELECT id, when_earliest AS day FROM claim WHERE sentence_id = $1 AND trigger_start < $3 AND trigger_end > $2 AND kind <> 'AGREEMENT_TERM'
     ORDER BY kind = 'EVENT' DESC, ordinal LIMIT 1`,
    [id, start_offset + trigger.start, start_offset + trigger.end],
  );
  return claim ?? null;
}

/** Holds terms against sentences. Only what was published after the term, and not in a printing of its own dispatch, can report its deed. */
async function match(tx: Queryable, owed: readonly Owed[], sentences: readonly SentenceRow[]): Promise<TermDeed[]> {
  const found: TermDeed[] = [];
  for (const sentence of sentences) {
    const words = foldName(sentence.text).split(' ');
    const asked = owed.filter(
      (one) =>
        one.row.sort_date < sentence.day && one.row.dispatch_id !== sentence.dispatch_id && mayReport(one, words),
    );
    if (asked.length === 0) continue;
    const deeds = readDeeds(sentence.text, sentence.day);
    const named = await mentionsIn(tx, sentence.id);
    for (const one of asked) {
      const report = { named, ofAgreement: sentence.agreements.includes(one.row.agreement_id) };
      for (const deed of deeds) {
        const outcome = matchDeed(one, deed, report);
        if (outcome === null) continue;
        const claim = await claimAt(tx, sentence, deed);
        const date = claim?.day ?? storableDay(deed.when?.earliest) ?? sentence.day;
        // A deed of before the term is told as background, and carries nothing out.
        if (date < one.row.sort_date) continue;
        // What was forbidden until then may be done later.
        if (one.ban && one.row.due_latest !== null && date > one.row.due_latest) continue;
        found.push({ term_id: one.row.id, sentence_id: sentence.id, outcome, date, claim_id: claim?.id ?? null });
        break;
      }
    }
  }
  return found;
}

/** The latest report decides; what was done is not half done again. */
async function settle(tx: Queryable, terms: readonly string[]): Promise<void> {
  await tx.query(
    `UPDATE term_claim t SET fulfilment = COALESCE(d.outcome, 'PENDING'), fulfilled_by_id = d.claim_id, fulfilled_date = d.date
     FROM unnest($1::text[]) AS i(id) LEFT JOIN LATERAL (
       SELECT * FROM term_deed WHERE term_id = i.id ORDER BY outcome <> 'PARTIAL' DESC, date DESC, sentence_id LIMIT 1) d ON true
     WHERE t.id = i.id AND (t.fulfilment, t.fulfilled_by_id, t.fulfilled_date) IS DISTINCT FROM (COALESCE(d.outcome, 'PENDING'), d.claim_id, d.date)`,
    [terms],
  );
}

const present = <T>(one: T | null): one is T => one !== null;

/** Works out anew what became of an agreement's terms. */
export async function refreshFulfilment(tx: Queryable, agreementId: string): Promise<void> {
  const terms = await tx.query<TermRow>(`${TERMS} AND t.agreement_id = $1 ORDER BY t.id`, [agreementId]);
  const ids = terms.map(({ id }) => id);
  await tx.query('DELETE FROM term_deed WHERE term_id IN (SELECT id FROM term_claim WHERE agreement_id = $1)', [
    agreementId,
  ]);
  const owed = terms.map(owedBy).filter(present);
  const things = [...new Set(owed.flatMap((one) => [...one.things, ...one.verbs]))].filter((word) =>
    /^\w+$/.test(word),
  );
  if (things.length > 0) {
    const sentences = await tx.query<SentenceRow>(
      `${SENTENCES} WHERE s.search @@ to_tsquery('simple', $1) AND a.sort_date > $2
         AND (EXISTS (SELECT 1 FROM agreement_reading r WHERE r.article_id = a.id AND r.agreement_id = $3)
           OR EXISTS (SELECT 1 FROM mention m WHERE m.sentence_id = s.id AND m.entity_id = ANY($4)))
       ORDER BY a.sort_date DESC, s.id LIMIT 500`,
      [
        things.map((word) => `${word}:*`).join(' | '),
        terms.map(({ sort_date }) => sort_date).sort()[0],
        agreementId,
        [...new Set(owed.flatMap(({ obligor }) => obligor ?? []))],
      ],
    );
    await insertRows(tx, 'term_deed', await match(tx, owed, sentences), { skipExisting: true });
  }
  await settle(tx, ids);
}

/** Closes terms, of whichever agreement, by the deeds that one article reports. */
export async function fulfilByArticle(tx: Queryable, articleId: string): Promise<void> {
  const terms = await tx.query<TermRow>(
    `${TERMS} AND (o.entity_id IN (SELECT entity_id FROM article_entity WHERE article_id = $1)
       OR t.agreement_id IN (SELECT agreement_id FROM agreement_reading WHERE article_id = $1))
     ORDER BY c.sort_date DESC, t.id LIMIT 500`,
    [articleId],
  );
  const owed = terms.map(owedBy).filter(present);
  if (owed.length === 0) return;
  const sentences = await tx.query<SentenceRow>(`${SENTENCES} WHERE a.id = $1 ORDER BY s.ordinal`, [articleId]);
  const found = await match(tx, owed, sentences);
  await insertRows(tx, 'term_deed', found, { skipExisting: true });
  await settle(tx, [...new Set(found.map(({ term_id }) => term_id))]);
}
