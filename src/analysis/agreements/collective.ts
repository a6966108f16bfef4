/** "Both delegations", "the two leaders": the two sides named just before. */
import type { Token } from '../../language/document.ts';
import type { EntityId, Span } from '../analysis.ts';
import { lemmaOf } from '../grammar/tree.ts';
import type { Layers } from '../layers.ts';
import { mentionsWithin } from './near.ts';
import { sidesOf, sidesOfEntity, unique } from './sides.ts';

const COLLECTIVE =
  /^(side|leader|country|government|neighbour|neighbor|nation|president|minister|delegation|party|ally|state|capital|army|power|rival|enemy|foe|adversary|partner|camp|movement|company|bank|kingdom|republic|member|region|territory|island)$/;

const STATES =
  /^(country|government|neighbour|neighbor|nation|president|minister|state|capital|power|leader|kingdom|republic)$/;

const NUMBERS: Readonly<Record<string, number>> = { two: 2, both: 2, three: 3, four: 4, five: 5, six: 6 };

/** How many the words say they are: "both sides", "the three"; plain "the neighbours" are two. Null for what is no collective. */
function countOf(head: Token): number | null {
  const told = [head, ...head.children].map((c) => NUMBERS[c.lower]).find((number) => number !== undefined);
  const bare = head.upos === 'NUM' && head.children.some((c) => c.lower === 'the');
  if (told !== undefined) return COLLECTIVE.test(lemmaOf(head)) || bare || head.lower === 'both' ? told : null;
  return /^(neighbours|neighbors|sides|parties|foes|rivals)$/.test(head.lower) &&
    head.children.some((c) => c.lower === 'the')
    ? 2
    : null;
}

/**
 * The sides that the words stand for, when the sentence so far, or one of the three before it, names exactly that many or has them
 * as its subject; else [].
 */
export function twoSides(
  head: Token,
  { document, entities }: Pick<Layers, 'document' | 'entities'>,
): readonly EntityId[] {
  const count = countOf(head);
  if (count === null) return [];
  const { sentence } = head;
  const places = [{ start: sentence.start, end: head.start }];
  for (let at = sentence.index - 1; at >= 0 && at >= sentence.index - 3; at--) {
    const before = document.sentences[at];
    if (before) places.push(before);
  }
  for (const place of places) {
    const mentions = mentionsWithin(entities, place).filter(
      ({ start, end }) =>
        !/^,? (had |has )?(mediated|brokered|hosted|facilitated)\b/.test(document.text.slice(end, end + 24)) &&
        !/\b(out of|in|at|near|from|across) (the )?$/.test(document.text.slice(Math.max(start - 12, 0), start)),
    );
    const named = mentions.flatMap((m) => (m.entity === null ? [] : [m.entity]));
    const sides = unique(named.flatMap((id) => sidesOfEntity(id, entities).map((side) => side.entity)));
    const ofStates = STATES.test(lemmaOf(head));
    const allowed = (ids: readonly EntityId[]): readonly EntityId[] =>
      ids.length === count && (!ofStates || ids.every((id) => entities.get(id).kind === 'COUNTRY')) ? ids : [];
    if (sides.length === count) return allowed(sides);
    if (sides.length < count) continue;
    const subjects = allowed(subjectsOf(place, count, { document, entities }));
    if (subjects.length > 0 || !ofStates) return subjects;
    // "Mali's army and the rebels agreed, Chad and Togo said": the states that are named for themselves.
    const plain = mentions.filter((m) => m.form === 'NAME' && !/^(nmod:poss|amod|compound)$/.test(m.head.relation));
    return allowed(
      unique(
        plain.flatMap(({ entity }) => (entity !== null && entities.get(entity).kind === 'COUNTRY' ? [entity] : [])),
      ),
    );
  }
  return [];
}

/** Those that a sentence of more has as its subject: "Canada and Spain ended the quarrel over French and Irish boats". */
function subjectsOf(
  place: Span,
  count: number,
  { document, entities }: Pick<Layers, 'document' | 'entities'>,
): readonly EntityId[] {
  const root = document.tokenAt(place.start)?.sentence.root;
  const subject = root?.children.find((c) => c.relation.startsWith('nsubj'));
  const sides = subject ? unique(sidesOf(subject, entities).map((side) => side.entity)) : [];
  return sides.length === count ? sides : [];
}
