/** Known names in the text, longest first from left to right. */
import { longestMatch, type Match, type Piece, pieces, type Sense } from '../../knowledge/lookup/index.ts';
import { organizationById } from '../../knowledge/organizations/index.ts';
import type { Document, NameType, Sentence, Token } from '../../language/document.ts';
import type { Found } from './found.ts';

interface Placed extends Piece {
  readonly token: Token;
}

/** The type that a sense gives a name. */
export function typeOf(sense: Sense): NameType {
  if (sense.use === 'DEMONYM' || sense.use === 'CITIZENS' || sense.use === 'BLOCK') return 'MISC';
  if (sense.id?.startsWith('organization:'))
    return organizationById(sense.id)?.name === 'six-party talks' ? 'MISC' : 'ORG';
  return 'LOC';
}

function cut(sentence: Sentence): Placed[] {
  const placed: Placed[] = [];
  for (const token of sentence.tokens) {
    for (const { text, lower, start, end } of pieces(token.text)) {
      placed.push({ text, lower, start: token.start + start, end: token.start + end, token });
    }
  }
  return placed;
}

/** "New London", "Fort Berlin", "SWAT team": a longer name of another thing, or an acronym that a city shares. */
function isPartOfLonger(document: Document, placed: readonly Placed[], at: number, match: Match): boolean {
  const [sense] = match.senses;
  const first = placed[at]!;
  const before = placed[at - 1];
  const town = sense?.use === 'CAPITAL' || (sense?.use === 'NAME' && sense.id?.startsWith('place:'));
  if (!town) return false;
  if (before && PREFIX.test(before.text) && /^[ .]{1,2}$/.test(document.text.slice(before.end, first.start)))
    return true;
  const next = document.text.slice(placed[at + match.length - 1]!.end).slice(0, 2);
  return sense.weak && match.length === 1 && /^\p{Lu}{2,5}$/u.test(first.text) && /^ \p{Ll}/u.test(next);
}

const PREFIX = /^(?:New|Fort|Port|Mount|Mt|Saint|NEW|FORT|PORT|MOUNT|MT|SAINT)$/;

/** All known names of the document. */
export function hits(document: Document): Found[] {
  const found: Found[] = [];
  for (const sentence of document.sentences) {
    const placed = cut(sentence);
    for (let at = 0; at < placed.length; at++) {
      const match = longestMatch(placed, at);
      if (match === null) continue;
      const first = placed[at]!;
      if (isPartOfLonger(document, placed, at, match)) continue;
      // "US$42": money.
      if (document.text[placed[at + match.length - 1]!.end] === '$') continue;
      const last = placed[at + match.length - 1]!;
      const sense = match.senses[0]!;
      const start =
        first.lower === 'the' && match.length > 1 && !/^(?:Hague|Gambia)$/.test(last.text) ? placed[at + 1]! : first;
      found.push({
        start: start.start,
        end: last.end,
        first: start.token,
        last: last.token,
        type: typeOf(sense),
        score: sense.weak ? 0.5 : 0.9,
        senses: match.senses,
      });
      at += match.length - 1;
    }
  }
  return found;
}
