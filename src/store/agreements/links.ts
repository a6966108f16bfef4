import type { Analysis, EntityId } from '../../analysis/analysis.ts';
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
      /\b(?:replac(?:es?|ed|ing)|supersed(?:es?|ed|ing)|succeed(?:s|ed|ing)?|(?:the )?successor to|in place of)\b/i,
    passive: /\b(?:replaced|superseded|succeeded) by\b/i,
  },
  {
    kind: 'AMENDS',
    active: /\b(?:amend(?:s|ed|ing)?|modif(?:ies|ied|ying)|extend(?:s|ed|ing)?)\b/i,
    passive: /\b(?:amended|modified|extended) by\b/i,
  },
  {
    kind: 'IMPLEMENTS',
    active: /\b(?:implement(?:s|ed|ing)?|carr(?:y|ies|ied|ying) out|giv(?:es?|ing) effect to|under)\b/i,
    passive: /\b(?:implemented|carried out) (?:by|through|under)\b/i,
  },
];

/** Farther apart than this, words between two names no longer tie them. */
const REACH = 60;

/** Reads links between agreements that one sentence names, with the word that ties them in between. */
function readLinks(text: string, analysis: Analysis): Link[] {
  const mentions = analysis.entities
    .filter(({ kind }) => kind === 'AGREEMENT')
    .flatMap(({ id, mentions: places }) => places.map(({ start, end }) => ({ id, start, end })))
    .sort((a, b) => a.start - b.start);
  const sentenceOf = (offset: number): number =>
    analysis.sentences.findIndex(({ start, end }) => start <= offset && offset < end);
  const links = new Map<string, Link>();
  for (const [index, left] of mentions.entries()) {
    const right = mentions[index + 1];
    if (right === undefined || right.id === left.id || right.start - left.end > REACH || right.start < left.end)
      continue;
    if (sentenceOf(left.start) !== sentenceOf(right.start)) continue;
    const between = text.slice(left.end, right.start);
    for (const { kind, active, passive } of CUES) {
      const [from, to] = passive.test(between)
        ? [right.id, left.id]
        : active.test(between)
          ? [left.id, right.id]
          : [null, null];
      if (from === null || to === null) continue;
      links.set(`${from} ${to} ${kind}`, { from, to, kind, reason: text.slice(left.start, right.end) });
      break;
    }
  }
  return [...links.values()];
}

/** Writes the links that an article tells of. */
export async function insertLinks(
  tx: Queryable,
  articleId: string,
  text: string,
  analysis: Analysis,
  resolution: Resolution,
): Promise<void> {
  const rows = readLinks(text, analysis).flatMap(({ from, to, kind, reason }) => {
    const [fromId, toId] = [resolution.get(from)?.id, resolution.get(to)?.id];
    if (fromId === undefined || toId === undefined || fromId === toId) return [];
    return [{ from_id: fromId, to_id: toId, kind, article_id: articleId, reason }];
  });
  await insertRows(tx, 'agreement_link', rows, { skipExisting: true });
}
