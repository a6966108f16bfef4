/** Small questions about the dependency tree that every part of the grammar asks. */
import type { Sentence, Token } from '../../language/document.ts';

/** The relation without its subtype: `nsubj` of `nsubj:pass`. */
export function base(token: Token): string {
  const colon = token.relation.indexOf(':');
  return colon < 0 ? token.relation : token.relation.slice(0, colon);
}

/** The first dependent whose relation, subtype apart, is the one given. */
export function child(token: Token, relation: string): Token | undefined {
  return token.children.find((c) => base(c) === relation);
}

/** All dependents whose relation, subtype apart, is the one given. */
export function childrenOf(token: Token, relation: string): readonly Token[] {
  return token.children.filter((c) => base(c) === relation);
}

/** Lemma in lower case: taggers keep capitals of words that they take for names. */
export function lemmaOf(token: Token): string {
  const { lemma, lower } = token;
  return lemma === lower ? lower : lemma.toLowerCase();
}

export function isNominal(token: Token): boolean {
  return token.upos === 'NOUN' || token.upos === 'PROPN' || token.upos === 'PRON' || token.upos === 'NUM';
}

export function isVerbal(token: Token): boolean {
  const { upos } = token;
  if (upos === 'VERB') return true;
  if (upos === 'AUX') return base(token) !== 'aux' && base(token) !== 'cop';
  return (upos === 'NOUN' || upos === 'ADJ') && isMarked(token);
}

/** "To hand over", "to free": an infinitive, whatever the tagger took the word for. */
const isMarked = ({ children, index, xpos }: Token): boolean =>
  /^(NN|JJ)$/.test(xpos) && children.some((c) => c.lower === 'to' && c.relation === 'mark' && c.index === index - 1);

/** A nominal and what is coordinated with it: "Russia, China and Japan" gives three heads. */
export function coordinated(head: Token): readonly Token[] {
  const heads = [head];
  for (let at = 0; at < heads.length && heads.length < 64; at++) {
    for (const c of heads[at]!.children) if (base(c) === 'conj' && !isVerbal(c)) heads.push(c);
  }
  return heads;
}

/** The marking preposition of a nominal, multi-word ones joined by a space: `with`, `because of`; empty without one. */
export function prepositionOf(head: Token): string {
  const words: string[] = [];
  for (const c of head.children) {
    if (base(c) !== 'case' || c.index > head.index || c.lower === "'s" || c.lower === "'") continue;
    words.push(c.lower, ...childrenOf(c, 'fixed').map((f) => f.lower));
  }
  return words.join(' ');
}

/** The word that opens a clause: `that`, `if`, `until`, `to`; null when nothing does. */
export function markerOf(head: Token): string | null {
  let infinitive: string | null = null;
  for (const c of head.children) {
    if (c.index > head.index) break;
    if (base(c) !== 'mark') continue;
    const fixed = childrenOf(c, 'fixed').map((f) => f.lower);
    if (c.lower === 'to') infinitive ??= 'to';
    else return [c.lower, ...fixed].join(' ');
  }
  return infinitive;
}

/** Tokens from the root down, governors before their dependents: passes over it need no recursion. */
export function topDown(sentence: Sentence): readonly Token[] {
  const order: Token[] = [sentence.root];
  for (let at = 0; at < order.length; at++) order.push(...order[at]!.children);
  return order;
}
