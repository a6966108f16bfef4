/** What kind of thing a noun phrase names, as far as deeds depend on it. */

import { OBJECT_CLASSES } from '../../knowledge/events/objects.ts';
import type { Token } from '../../language/document.ts';
import { base, childrenOf, lemmaOf, prepositionOf } from '../grammar/tree.ts';

const PERSONAL = new Set([
  'he',
  'him',
  'she',
  'her',
  'they',
  'them',
  'it',
  'who',
  'whom',
  'us',
  'we',
  'i',
  'me',
  'you',
]);

/** The head with what makes it a term of its own: "air strike", "state of emergency", longest first. */
function keysOf(head: Token): readonly string[] {
  const lemma = lemmaOf(head);
  const keys: string[] = [];
  const before = head.children.filter(
    (c) => c.index < head.index && (base(c) === 'compound' || base(c) === 'amod' || c.relation === 'nmod:desc'),
  );
  if (before.length > 1) keys.push(`${before.slice(-2).map(lemmaOf).join(' ')} ${lemma}`);
  for (const c of before) {
    keys.push(`${lemmaOf(c)} ${lemma}`, `${lemmaOf(c)}-${lemma}`);
    for (const g of c.children) if (base(g) === 'compound') keys.push(`${lemmaOf(g)} ${lemmaOf(c)} ${lemma}`);
  }
  for (const c of childrenOf(head, 'nmod')) {
    if (prepositionOf(c) === 'of') keys.push(`${lemma} of ${lemmaOf(c)}`);
  }
  return keys;
}

/** Terms that mean something else than their head: a "scathing attack" is no attack. */
const TERMS_APART = new Set(['CRITICISM', 'CYBER', 'JOINT', 'PROTEST', 'WARNING', 'PROTEST_NOTE']);
/** Words of measure: what they measure is the thing. */
const MEASURES = new Set(
  `percent % number lot group series dozen dozens hundred hundreds thousand thousands million millions billion score scores couple pair
  batch majority part half third some all most many several list range wave spate string set piece type kind sort share remnant rest
  member round bulk amount tonne ton shipment load`.split(/\s+/),
);
const CURRENCIES = new Set([
  '$',
  '€',
  '£',
  '¥',
  'us$',
  'dollar',
  'euro',
  'pound',
  'yen',
  'yuan',
  'ruble',
  'rupee',
  'franc',
  'crown',
  'krone',
  'kroner',
  'krona',
  'kronor',
  'rand',
  'peso',
  'lira',
  'riyal',
  'dirham',
  'shekel',
  'zloty',
  'baht',
  'naira',
  'shilling',
  'rouble',
  'ruble',
  'usd',
  'eur',
]);

function isMoney(head: Token): boolean {
  return CURRENCIES.has(lemmaOf(head)) || head.children.some((c) => CURRENCIES.has(c.lower));
}

/** Classes of the head noun; a plural that the lemmatiser left alone is tried without its ending. */
function ofHead(head: Token): Iterable<string> {
  const lemma = lemmaOf(head);
  return OBJECT_CLASSES.get(lemma) ?? (lemma.endsWith('s') ? (OBJECT_CLASSES.get(lemma.slice(0, -1)) ?? []) : []);
}

const classified = new WeakMap<Token, ReadonlySet<string>>();

/** Classes of the phrase: those of its longest known term and of its head. */
export function classesOf(head: Token): ReadonlySet<string> {
  const known = classified.get(head);
  if (known) return known;
  const classes = new Set<string>();
  for (const key of keysOf(head)) for (const name of OBJECT_CLASSES.get(key) ?? []) classes.add(name);
  const apart =
    [...classes].some((name) => TERMS_APART.has(name)) || (classes.has('AID') && lemmaOf(head) === 'support');
  if (!apart) {
    for (const name of ofHead(head)) classes.add(name);
  }
  if (isMoney(head)) classes.add('AID');
  if (MEASURES.has(lemmaOf(head)) || head.upos === 'NUM') {
    for (const c of childrenOf(head, 'nmod')) {
      if (prepositionOf(c) !== 'of') continue;
      for (const name of OBJECT_CLASSES.get(lemmaOf(c)) ?? []) classes.add(name);
    }
  }
  if (head.upos === 'PROPN' || /^\p{Lu}/u.test(head.text)) {
    classes.add('PERSON').add('PLACE').add('ORGANIZATION');
  } else if (head.upos === 'PRON' && PERSONAL.has(head.lower)) classes.add('PERSON');
  classified.set(head, classes);
  return classes;
}

/** Whether the phrase's own modifiers, not only its head, name the class: "hunger strike", "air strike". */
export function isTermOf(head: Token, name: string): boolean {
  return keysOf(head).some((key) => OBJECT_CLASSES.get(key)?.has(name) ?? false);
}
