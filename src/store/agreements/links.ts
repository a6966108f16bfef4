import type { AgreementStatus, Analysis, EntityId, Span } from '../../analysis/analysis.ts';
import type { Queryable } from '../database.ts';
import type { Resolution } from '../entities/resolve.ts';
import { insertRows } from '../rows.ts';

/** One agreement changes, replaces or carries out another. */
interface Link {
  readonly from: EntityId;
  readonly to: EntityId;
  readonly kind: 'AMENDS' | 'SUPERSEDES' | 'IMPLEMENTS';
  readonly reason: string;
}

const CUES: readonly { readonly kind: Link['kind']; readonly active: RegExp; readonly passive: RegExp }[] = [
  {
    kind: 'SUPERSEDES',
    active:
      /\b(?:replac(?:es?|ed|ing)|supersed(?:es?|ed|ing)|succeed(?:s|ed|ing)?|(?:the |a )?successor (?:to|of)|in place of)\b/i,
    passive: /\b(?:replaced|superseded|succeeded) by\b/i,
  },
  {
    kind: 'AMENDS',
    active: /\b(?:amend(?:s|ed|ing)?|modif(?:ies|ied|ying)|extend(?:s|ed|ing)?)\b/i,
    passive: /\b(?:amended|modified|extended) by\b/i,
  },
  {
    kind: 'IMPLEMENTS',
    active: /\b(?:implement(?:s|ed|ing)?|carr(?:y|ies|ied|ying) out|giv(?:es?|ing) effect to)\b|^\s*under\s*$/i,
    passive: /\b(?:implemented|carried out) (?:by|through|under)\b/i,
  },
];

/** "A protocol to the accord": what is added to an instrument changes it. */
const ADDITION = /\b(?:protocol|annex|addendum|amendments?|supplement|codicil)$/i;

/** What a later instrument does to the one that a step is told of. */
const BY_STEP = new Map<AgreementStatus, Link['kind']>([
  ['SUPERSEDED', 'SUPERSEDES'],
  ['AMENDED', 'AMENDS'],
]);

/** Before the verb: the other instrument, spoken of by a pronoun. "It replaces …", "the accord, which amends …". */
const PRONOUN_BEFORE = /\b(?:it|which|that|this)\s+(?:will\s+|would\s+|also\s+|has\s+)*$/i;
const NEGATED = /\b(?:not|never|nor|without)\b/i;

/** Farther apart than this, words between two names no longer tie them. */
const REACH = 60;

interface Place extends Span {
  readonly id: EntityId;
}

interface Story {
  readonly text: string;
  readonly analysis: Analysis;
  /** Where agreements are named, in text order. */
  readonly places: readonly Place[];
}

const sentenceAt = ({ sentences }: Analysis, offset: number): number =>
  sentences.findIndex(({ start, end }) => start <= offset && offset < end);

/** Two that stand side by side in a sentence, with the word that ties them in between. */
function besideEachOther({ text, analysis, places }: Story): Link[] {
  return places.flatMap((left, index): Link[] => {
    const right = places[index + 1];
    if (right === undefined || right.id === left.id || right.start - left.end > REACH || right.start < left.end)
      return [];
    if (sentenceAt(analysis, left.start) !== sentenceAt(analysis, right.start)) return [];
    const between = text.slice(left.end, right.start);
    const reason = text.slice(left.start, right.end);
    if (NEGATED.test(between)) return [];
    if (/^\s*to\s*(?:the\s+)?$/i.test(between) && ADDITION.test(text.slice(left.start, left.end)))
      return [{ from: left.id, to: right.id, kind: 'AMENDS', reason }];
    const cue = CUES.find(({ active, passive }) => passive.test(between) || active.test(between));
    if (cue === undefined) return [];
    const [from, to] = cue.passive.test(between) ? [right.id, left.id] : [left.id, right.id];
    return [{ from, to, kind: cue.kind, reason }];
  });
}

/** "It replaces the 2010 treaty": what is replaced is told of, and the other instrument was named just before. */
function byPronoun({ text, analysis, places }: Story): Link[] {
  return analysis.claims.flatMap((claim): Link[] => {
    const kind = claim.kind === 'AGREEMENT_STATUS' ? BY_STEP.get(claim.status) : undefined;
    if (claim.kind !== 'AGREEMENT_STATUS' || kind === undefined || claim.factuality === 'DENIED') return [];
    const at = sentenceAt(analysis, claim.trigger.start);
    const opening = analysis.sentences[at]?.start ?? claim.trigger.start;
    if (!PRONOUN_BEFORE.test(text.slice(opening, claim.trigger.start))) return [];
    const before = places.filter((place) => place.end <= claim.trigger.start && place.id !== claim.agreement);
    const near = before.filter((place) => at - sentenceAt(analysis, place.start) <= 1);
    if (new Set(near.map(({ id }) => id)).size !== 1) return [];
    return [
      { from: near[0]!.id, to: claim.agreement, kind, reason: text.slice(claim.evidence.start, claim.evidence.end) },
    ];
  });
}

/** Reads links between agreements that the article speaks of, by name or by description. */
function readLinks(text: string, analysis: Analysis): Link[] {
  const places = analysis.entities
    .filter(({ kind }) => kind === 'AGREEMENT')
    .flatMap(({ id, mentions }) => mentions.map(({ start, end }) => ({ id, start, end })))
    .sort((a, b) => a.start - b.start);
  const story = { text, analysis, places };
  const links = [...besideEachOther(story), ...byPronoun(story)];
  return links.filter(
    ({ from, to, kind }, index) =>
      links.findIndex((other) => other.from === from && other.to === to && other.kind === kind) === index,
  );
}

/** Writes the links that an article tells of, between the records that it was read to speak of. */
export async function insertLinks(
  tx: Queryable,
  articleId: string,
  text: string,
  analysis: Analysis,
  resolution: Resolution,
): Promise<void> {
  const rows = readLinks(text, analysis).flatMap(({ from, to, kind, reason }) => {
    const [fromId, toId] = [resolution.get(from)?.readId, resolution.get(to)?.readId];
    if (fromId === undefined || toId === undefined || fromId === toId) return [];
    return [{ from_id: fromId, to_id: toId, kind, article_id: articleId, reason }];
  });
  await insertRows(tx, 'agreement_link', rows, { skipExisting: true });
}
