/** "Both delegations", "the two leaders": the two sides named just before. */
import type { Token } from '../../language/document.ts';
import type { EntityId, Span } from '../analysis.ts';
import { lemmaOf } from '../grammar/tree.ts';
import type { Layers } from '../layers.ts';
import { mentionsWithin } from './near.ts';
import { sidesOf, sidesOfEntity, unique } from './sides.ts';

const COLLECTIVE =
  /^(side|leader|country|government|neighbour|neighbor|nation|president|minister|delegation|party|ally|state|capital|army|power|rival)$/;

const STATES = /^(country|government|neighbour|neighbor|nation|president|minister|state|capital|power|leader)$/;

/** The two sides that the words stand for, when the sentence so far, or one of the three before it, names exactly two; else []. */
export function twoSides(
  head: Token,
  { document, entities }: Pick<Layers, 'document' | 'entities'>,
): readonly EntityId[] {
  if (!COLLECTIVE.test(lemmaOf(head)) || !head.children.some((c) => /^(two|both)$/.test(c.lower))) return [];
  const { sentence } = head;
  const places = [{ start: sentence.start, end: head.start }];
  for (let at = sentence.index - 1; at >= 0 && at >= sentence.index - 3; at--) {
    const before = document.sentences[at];
    if (before) places.push(before);
  }
  for (const place of places) {
    const named = mentionsWithin(entities, place).flatMap((m) => (m.entity === null ? [] : [m.entity]));
    const sides = unique(named.flatMap((id) => sidesOfEntity(id, entities).map((side) => side.entity)));
    const states = sides.every((id) => entities.get(id).kind === 'COUNTRY');
    if (sides.length === 2) return states || !STATES.test(lemmaOf(head)) ? sides : [];
    if (sides.length > 2) return subjectsOf(place, { document, entities });
  }
  return [];
}

/** The two that a sentence of more has as its subject: "Canada and Spain ended the quarrel over French and Irish boats". */
function subjectsOf(place: Span, { document, entities }: Pick<Layers, 'document' | 'entities'>): readonly EntityId[] {
  const root = document.tokenAt(place.start)?.sentence.root;
  const subject = root?.children.find((c) => c.relation.startsWith('nsubj'));
  const sides = subject ? unique(sidesOf(subject, entities).map((side) => side.entity)) : [];
  return sides.length === 2 ? sides : [];
}
