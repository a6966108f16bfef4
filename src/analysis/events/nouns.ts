/** Nouns as deeds: "sanctions", "an air strike", "talks". */
import type { Sense } from '../../knowledge/events/vocabulary.ts';
import type { Token } from '../../language/document.ts';
import { base, lemmaOf } from '../grammar/tree.ts';
import { classesOf, isTermOf } from './phrase.ts';

/** What a noun of a class stands for as a deed, the most telling class first. */
const NOUN_SENSES: readonly (readonly [string, Sense])[] = [
  ['CYBER', { root: 'COERCE', mode: 'cyber', cameo: '176' }],
  ['JOINT', { root: 'COOPERATE', cameo: '062' }],
  ['SANCTIONS', { root: 'SANCTION', mode: 'discontinue', cameo: '163' }],
  ['RESTRICTION', { root: 'COERCE', mode: 'restrict' }],
  ['PROBE', { root: 'ACCUSE', mode: 'investigate' }],
  ['CASE', { root: 'ACCUSE', mode: 'allege' }],
  ['WARNING', { root: 'THREATEN' }],
  ['ATTACK', { root: 'ASSAULT' }],
  ['PROTEST', { root: 'PROTEST', mode: 'demo' }],
  ['TRUCE', { root: 'RETREAT', mode: 'ceasefire', cameo: '087' }],
  ['TALKS', { root: 'CONSULT', cameo: '040' }],
  ['PACT', { root: 'SUPPORT', cameo: '057' }],
  ['PEACEKEEPERS', { root: 'AID', cameo: '074' }],
  ['AID', { root: 'AID', cameo: '070' }],
  ['TROOPS', { root: 'MOBILIZE', mode: 'troops', cameo: '152' }],
  ['RELATIONS', { root: 'COOPERATE', cameo: '060' }],
  ['PERMISSION', { root: 'RETREAT', mode: 'access' }],
  ['SUPPORT', { root: 'SUPPORT', cameo: '051' }],
  ['CONCERN', { root: 'ACCUSE', mode: 'disapprove', cameo: '111' }],
  ['INFORMATION', { root: 'COOPERATE', cameo: '064' }],
  ['GOODS', { root: 'COOPERATE', cameo: '061' }],
];

/** The deed that the noun names by itself, if any. */
export function nounSense(noun: Token): Sense | null {
  const classes = classesOf(noun);
  // A strike is blows from the air or work laid down; what stands with it tells.
  if (lemmaOf(noun) === 'strike' && !isTermOf(noun, 'ATTACK')) {
    const aimed = noun.children.some((c) => base(c) === 'nmod' && /^(on|against|at)$/.test(c.children[0]?.lower ?? ''));
    return aimed ? { root: 'ASSAULT' } : { root: 'PROTEST', mode: 'strike', cameo: '143' };
  }
  for (const [name, sense] of NOUN_SENSES) if (classes.has(name)) return sense;
  return null;
}
