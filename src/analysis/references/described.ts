/** What the words around a described noun give, and who was named last. */

import { personNouns } from '../../knowledge/names/cue-nouns.ts';
import { organizationById } from '../../knowledge/organizations/index.ts';
import type { Token } from '../../language/document.ts';
import { base } from '../grammar/tree.ts';
import type { Context } from './context.ts';
import type { DraftEntity } from './draft.ts';
import { clauseOf, isSubject, phraseOf } from './grammar.ts';
import { officeNoun } from './role.ts';

/** Resolves to entities, or to the states behind nobody known; null when the noun is no description of this kind. */
export interface Described {
  readonly start: number;
  readonly end: number;
  readonly entities: readonly DraftEntity[];
  readonly behind: readonly DraftEntity[];
}

/** Words of number before a description. */
export const NUMBERS: ReadonlyMap<string, number> = new Map([
  ['two', 2],
  ['both', 2],
  ['three', 3],
  ['four', 4],
  ['five', 5],
  ['six', 6],
]);

/** The words of the noun's phrase that stand before it. */
export function left(noun: Token): readonly Token[] {
  const { tokens } = noun.sentence;
  const at = noun.index - tokens[0]!.index;
  const words: Token[] = [];
  for (let i = at - 1; i >= 0 && at - i < 8; i--) {
    const token = tokens[i]!;
    if (token.upos === 'VERB' && !/^(?:amod|compound)$/.test(base(token))) break;
    if (/^(?:ADP|CCONJ|SCONJ|PUNCT|AUX)$/.test(token.upos) && token.text !== '-' && token.text !== '–') break;
    if ((token.text === '-' || token.text === '–') && i > 0 && tokens[i - 1]!.end !== token.start) break;
    words.unshift(token);
    if (token.upos === 'DET' || /^(?:the|his|her|its|their|both|this|that|a|an)$/.test(token.lower)) break;
  }
  return words;
}

/** Whoever does something to "both sides" is a third party: the subject of the verb that has the noun as its object. */
function outsiders(context: Context, noun: Token): readonly DraftEntity[] {
  if (isSubject(noun)) return [];
  const subject = clauseOf(noun).children.find((c) => c.relation === 'nsubj' && c.index < noun.index);
  const objects = phraseOf(noun) !== noun || !/^(?:obj|iobj)$/.test(base(noun));
  return subject && !objects ? (context.of.get(subject.index) ?? []) : [];
}

/** Armed groups, parties and the like: sides beside states. */
function isSide({ kind, knowledgeId }: DraftEntity): boolean {
  const entry = kind === 'ORGANIZATION' && knowledgeId !== null ? organizationById(knowledgeId) : undefined;
  return entry?.kind === 'ARMED_GROUP' || entry?.kind === 'PARTY';
}

/** "A veteran Norwegian diplomat": where somebody comes from. */
function isOfPerson(nationality: Token): boolean {
  const noun = nationality.head;
  return noun?.xpos === 'NN' && (personNouns.has(noun.lower) || officeNoun(noun) !== null);
}

/** The last countries named, going back sentence by sentence until there are as many as wanted; [] when there are more. */
export function lastCountries(context: Context, noun: Token, wanted: number): readonly DraftEntity[] {
  const apart = outsiders(context, noun);
  const sides = /^(?:sides|parties|rivals|foes)$/.test(noun.lower);
  const found = new Set<DraftEntity>();
  for (let back = 0; back <= 4; back++) {
    for (const { entity, head, form } of context.seen.get(noun.sentence.index - back) ?? []) {
      if (head.index > noun.index || (form === 'NOMINAL' && !sides) || apart.includes(entity)) continue;
      if (form === 'DEMONYM' && isOfPerson(head)) continue;
      if (entity.kind === 'COUNTRY' || (sides && isSide(entity))) found.add(entity);
      // Who acts for a state brings it in: "the two sides" may be two presidents'.
      if (entity.kind === 'PERSON' && entity.actsForState) {
        for (const iso3 of entity.countries) {
          const state = context.country(iso3);
          if (state) found.add(state);
        }
      }
    }
    if (found.size >= wanted) break;
  }
  return found.size === wanted ? [...found] : [];
}

/** The last people named, likewise. */
export function lastPeople(context: Context, noun: Token, wanted: number): readonly DraftEntity[] {
  const found = new Set<DraftEntity>();
  for (let back = 0; back <= 2; back++) {
    for (const { entity, head } of context.seen.get(noun.sentence.index - back) ?? []) {
      if (head.index < noun.index && entity.kind === 'PERSON') found.add(entity);
    }
    if (found.size >= wanted) break;
  }
  return found.size === wanted ? [...found] : [];
}

/** The state that one of the words names. */
export function ownCountry(context: Context, words: readonly Token[]): DraftEntity | null {
  for (const word of [...words].reverse()) {
    const name = context.nameAt(word);
    const entity = name ? context.of.get(name.head.index)?.[0] : undefined;
    if (entity?.kind === 'COUNTRY') return entity;
  }
  return null;
}

/** Whom "his", "her" or "its" before the noun means. */
export function possessor(context: Context, words: readonly Token[]): DraftEntity | null {
  const pronoun = words.find(({ lower }) => /^(?:his|her|its|their)$/.test(lower));
  return pronoun ? (context.of.get(pronoun.index)?.[0] ?? null) : null;
}
