/** The words of a deed that is owed: "cut deployed warheads to 1,550", "the seized ships to be returned". */
import { AGREEMENT_NOUNS } from '../../../knowledge/agreements/nouns.ts';
import type { Token } from '../../../language/document.ts';
import type { Frame } from '../../grammar/frame.ts';
import { base, isVerbal, lemmaOf, markerOf, prepositionOf } from '../../grammar/tree.ts';
import { phraseText, subtree } from '../phrase.ts';

const PRICE = /^in (exchange|return)( for)?$/;

/** What is paid for with the deed, where the tree hangs it beside "in exchange": "for three cement works". */
export function isPaidFor(token: Token): boolean {
  const mark = token.children.find((c) => c.lower === 'for' && base(c) === 'case');
  const { tokens } = token.sentence;
  const before = mark && tokens[mark.index - (tokens[0]?.index ?? 0) - 1];
  return /^(exchange|return)$/.test(before?.lower ?? '');
}

/** "in return for", and the noun of it where the tree keeps the words apart. */
export const isPrice = (token: Token): boolean =>
  PRICE.test(prepositionOf(token)) ||
  isPaidFor(token) ||
  (/^(exchange|return)$/.test(token.lower) && prepositionOf(token) === 'in');

/** "Calls for Togo to open its port": who is to act is no deed. */
export const isToAct = (noun: Token): boolean => {
  const { tokens } = noun.sentence;
  const at = noun.index - (tokens[0]?.index ?? 0) + 1;
  return prepositionOf(noun) === 'for' && tokens[at]?.lower === 'to' && tokens[at]?.upos === 'PART';
};

const CONDITION =
  /^(if|unless|until|till|once|provided|providing|only if|as long as|so long as|on condition|in case|provided that|on condition that|as soon as|assuming)$/;

/** Whether the clause says on what the deed hangs. */
export function isConditional(clause: Token): boolean {
  const marks = clause.children.filter((c) => base(c) === 'mark' && c.index < clause.index);
  if (CONDITION.test(markerOf(clause) ?? '') || marks.some((mark) => CONDITION.test(mark.lower))) return true;
  // "Provided that": a participle, or a word of its own, above the clause.
  if (/^(provided|providing|assuming)$/.test(clause.lower))
    return clause.children.some((c) => /^(ccomp|xcomp)$/.test(base(c)) && c.index > clause.index);
  if (marks.some((mark) => isAsSoonAs(mark))) return true;
  const when = clause.children.some((c) => c.lower === 'when' && c.index < clause.index);
  return when && clause.children.some((c) => /^(has|have)$/.test(c.lower) && base(c) === 'aux');
}

/** The second "as" of "as soon as", "as long as". */
function isAsSoonAs({ lower, index, sentence }: Token): boolean {
  const at = index - (sentence.tokens[0]?.index ?? 0);
  const before = sentence.tokens.slice(Math.max(at - 2, 0), at).map((token) => token.lower);
  return lower === 'as' && /^(as|so) (soon|long)$/.test(before.join(' '));
}

/** The condition in words, from the word that opens it. */
export function conditionText(clause: Token): string {
  // Where the tree makes the verb an attribute of its object, the clause goes on to the end of the object.
  const whole = base(clause) === 'amod' && clause.head ? clauseText(clause.head) : clauseText(clause);
  const mark = clause.children.find((c) => base(c) === 'mark')?.text;
  const from = mark === undefined ? -1 : whole.indexOf(mark);
  const words = (from > 0 && base(clause) === 'amod' ? whole.slice(from) : whole).replace(
    /^(?:[,;\s]|and\b|but\b|as well\b)+/i,
    '',
  );
  const soon = clause.children.some(isAsSoonAs)
    ? /\b(as soon|as long|so long) as\b/.exec(clause.sentence.text)?.[1]
    : undefined;
  const opened = soon === undefined || words.startsWith(soon) ? words : `${soon} ${words}`;
  return /^[A-Z][a-z]/.test(opened) && CONDITION.test(opened.split(' ')[0]?.toLowerCase() ?? '')
    ? opened.charAt(0).toLowerCase() + opened.slice(1)
    : opened;
}

/** The tokens of the deed from its verb on: objects and their complements, without clauses, price and what is coordinated. */
export function deedTokens(deed: Token): readonly Token[] {
  const found: Token[] = [deed];
  for (let at = 0; at < found.length && found.length < 60; at++) {
    const token = found[at];
    for (const c of token?.children ?? []) {
      if (token === deed && isHelped(c)) found.push(c);
      if (token === deed && c.index > nextVerb(deed)) continue;
      if (c.index > deed.index && (isConditional(c) || (base(c) === 'conj' && isToAct(c)))) continue;
      if (/^(advcl|parataxis|punct|ccomp|nsubj|aux|cop|mark|cc|dep)/.test(c.relation) && token === deed) continue;
      if (base(c) === 'conj' && (token === deed || isVerbal(c))) continue;
      if (/^(acl:relcl|parataxis|appos)$/.test(c.relation) || isPrice(c) || isFrame(c) || isCondition(c)) continue;
      if (token === deed && (c.index < deed.index || isAside(c)) && base(c) !== 'advmod') continue;
      found.push(c);
    }
  }
  return found.filter((token) => token.index >= deed.index).sort((a, b) => a.index - b.index);
}

/** Where the next coordinated verb begins: what stands after it is that verb's. */
const nextVerb = (deed: Token): number =>
  deed.children.find((c) => base(c) === 'conj' && isVerbal(c) && c.index > deed.index)?.index ??
  Number.POSITIVE_INFINITY;

/** "Help Australia to build boats": what one is helped to do is part of the deed. */
const isHelped = (clause: Token): boolean =>
  base(clause) === 'advcl' &&
  markerOf(clause) === 'to' &&
  clause.head !== null &&
  /^(help|allow|let|permit|assist|enable|train|teach|urge|ask|order|invite|persuade)$/.test(lemmaOf(clause.head));

/** "under the accord": the agreement itself is no part of what is owed under it. */
const isFrame = (token: Token): boolean =>
  /^(under|according to|as part of|in accordance with|in line with|pursuant to)$/.test(prepositionOf(token)) &&
  AGREEMENT_NOUNS.has(lemmaOf(token));

/** "On condition that …" is told apart. */
const isCondition = (token: Token): boolean => lemmaOf(token) === 'condition' && prepositionOf(token) === 'on';

/** What a comma parts from the verb is told beside the deed: "…, two days before it ran out". */
function isAside(token: Token): boolean {
  if (base(token) !== 'obl' && base(token) !== 'nmod') return false;
  const first = subtree(token)[0] ?? token;
  const { tokens } = token.sentence;
  return first.text === ',' || tokens[first.index - (tokens[0]?.index ?? 0) - 1]?.text === ',';
}

const slice = ({ sentence }: Token, start: number, end: number): string =>
  sentence.text
    .slice(start - sentence.start, end - sentence.start)
    .replace(/\s+/g, ' ')
    .replace(/[.,;:\s]+$/, '');

/** Last token of the deed's unbroken run: a gap of a few words is bridged, a comma only inside a list. */
function lastOf(tokens: readonly Token[], deed: Token): Token {
  let last = deed;
  for (const token of tokens) {
    if (token.index - last.index > 3) break;
    last = token;
  }
  return last;
}

/** The object that two verbs share, where the tree gives it to the other: "shut down and seal its main plant". */
function sharedObject(deed: Token): Token | undefined {
  const object = (verb: Token): Token | undefined => verb.children.find((c) => base(c) === 'obj');
  if (object(deed)) return undefined;
  const next = deed.children.find((c) => base(c) === 'conj' && isVerbal(c) && c.xpos === deed.xpos);
  if (next && next.index > deed.index && next.index - deed.index <= 3) return object(next);
  const first = base(deed) === 'conj' && deed.head !== null && isVerbal(deed.head) ? object(deed.head) : undefined;
  return first && first.index > deed.index ? first : undefined;
}

/** "Pay a fine in a deal with the ministry": the paper is no part of the deed. */
const IN_DEAL =
  /\s(?:in|under|as part of) (?:a|an|the) (?:[\w-]+ ){0,2}(?:deal|accord|agreement|pact|settlement|truce)\b.*$/;

/** The deed in its plain form, whatever form the text gives it: "ban exports of copper" of "banning exports of copper". */
export function actionText(deed: Token): string {
  const last = lastOf(deedTokens(deed), deed);
  const plain = deed.xpos === 'VB' ? deed.text : lemmaOf(deed);
  const shared = sharedObject(deed);
  if (shared) return [`${plain}${slice(deed, deed.end, last.end)}`, phraseText(shared)].join(' ');
  const rest = slice(deed, deed.end, last.end)
    .replace(IN_DEAL, '')
    .replace(/\s+(?:as soon|as long|so long|only|and)$/, '');
  return rest === '' || last === deed ? plain : `${plain}${rest.replace(/^(?=\w)/, ' ')}`;
}

/** The deed with the thing it is done to before it: "all prisoners to be freed within a week"; null where that thing is not named. */
export function passiveText({ predicate, patients }: Frame): string | null {
  const thing = patients.find(
    (token) => token.index < predicate.index && token.sentence === predicate.sentence && token.upos !== 'PRON',
  );
  if (!thing || /^\W/.test(thingText(thing, predicate))) return null;
  const last = lastOf(deedTokens(predicate), predicate);
  return `${thingText(thing, predicate)} to be ${slice(predicate, predicate.start, last.end)}`;
}

/** "neither side's ships to enter": a deed with its own doer, who is no side of the agreement. */
export function doneText({ predicate, agents }: Frame): string | null {
  const doer = agents.find(
    (token) => token.index < predicate.index && token.sentence === predicate.sentence && token.upos !== 'PRON',
  );
  return doer ? `${thingText(doer, predicate)} to ${actionText(predicate)}` : null;
}

/** The phrase before the verb, as long as it stays short: a long one only by its bare noun. */
function thingText(thing: Token, predicate: Token): string {
  const phrase = (bare: boolean): readonly Token[] => {
    const tokens = subtree(thing, bare).filter((token) => token.index < predicate.index);
    const from = tokens.findIndex((token) => !/^(case|cc|punct)$/.test(base(token)));
    return tokens.slice(Math.max(from, 0));
  };
  const full = phrase(false);
  const chosen = full.length <= 12 ? full : phrase(true);
  const first = chosen[0] ?? thing;
  const words = slice(thing, first.start, (chosen.at(-1) ?? thing).end);
  return first.upos === 'PROPN' || /^\p{Lu}{2}/u.test(words) ? words : words.charAt(0).toLowerCase() + words.slice(1);
}

/** All words of a clause, marker included. */
export function clauseText(head: Token): string {
  const all: Token[] = [head];
  for (let at = 0; at < all.length && all.length < 80; at++) all.push(...(all[at]?.children ?? []));
  all.sort((a, b) => a.index - b.index);
  return slice(head, all[0]?.start ?? head.start, all.at(-1)?.end ?? head.end);
}
