/** Who stands before a verb: the subjects of clauses whose tree went wrong. */

import type { EntityId } from '../analysis.ts';
import type { Frame } from '../grammar/frame.ts';
import type { Layers } from '../layers.ts';
import { mentionsWithin } from './near.ts';
import { unique } from './sides.ts';

/** Prepositions that leave the entity a part of the subject: "the presidents of Peru and Ecuador". */
const INNER = new Set(['of', 'between', 'from']);

/**
 * Entities of the words before the verb up to the start of its clause, those under other prepositions left out ("in Paris"). Empty for
 * predicates that are not finite verbs.
 */
export function subjectsBefore(
  { predicate, span, form }: Frame,
  { document, entities }: Pick<Layers, 'document' | 'entities'>,
): readonly EntityId[] {
  if (form !== 'VERB' || predicate.xpos === 'VBG' || /^(acl|amod)/.test(predicate.relation)) return [];
  const verb = document.tokenAt(span.start) ?? predicate;
  let from = verb.index - 1;
  const found: EntityId[] = [];
  for (; from >= 0; from--) {
    const token = document.tokens[from];
    if (!token || token.sentence !== predicate.sentence) break;
    if (
      token.upos === 'VERB' ||
      token.upos === 'SCONJ' ||
      /^(which|who|that|;|:|-|–|—|--|but|"|“|”)$/.test(token.lower)
    ) {
      if (token.text !== '-' || gap(document.text, token.start)) break;
    }
    const mention = mentionsWithin(entities, predicate.sentence).find(
      (m) => m.entity !== null && m.end === token.end && m.form !== 'PRONOUN',
    );
    if (!mention || mention.entity === null) continue;
    const first = document.tokenAt(mention.start) ?? token;
    if (!isUnder(first.index, document)) found.unshift(mention.entity);
    from = first.index;
  }
  return unique(found);
}

/** A dash with a space before it parts clauses; a hyphen joins words. */
const gap = (text: string, at: number): boolean => /\s/.test(text.charAt(at - 1));

/** Whether a preposition that takes the entity out of the subject governs it: looks back over its phrase and what is listed before it. */
function isUnder(index: number, { tokens }: Layers['document']): boolean {
  for (let at = index - 1; at >= 0 && index - at < 6; at--) {
    const token = tokens[at];
    if (!token || token.upos === 'PUNCT' || token.upos === 'VERB') return false;
    if (/^(after|before|as|since|until|because)$/.test(token.lower)) return false;
    if (token.upos === 'ADP') return !INNER.has(token.lower);
    if (token.upos === 'CCONJ') return false;
  }
  return false;
}
