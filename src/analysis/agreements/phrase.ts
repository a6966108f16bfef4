/** Noun phrases: their span, modifiers and words. */
import type { Token } from '../../language/document.ts';
import type { Span } from '../analysis.ts';
import { isTemporal } from '../grammar/arguments.ts';
import { base, lemmaOf, prepositionOf } from '../grammar/tree.ts';

const BEFORE = new Set(['compound', 'amod', 'det', 'nummod', 'nmod', 'flat', 'case', 'punct', 'advmod']);
const EMPTY_WORDS = new Set(
  'the a an its their his her our this that these those new first last joint major landmark historic long-awaited key so-called own other such next'.split(
    ' ',
  ),
);

/** Tokens before the head that belong to its phrase, in text order: "a", "new", "trade" of "a new trade accord". */
export function premodifiers(head: Token): readonly Token[] {
  const tokens = head.sentence.tokens;
  const offset = tokens[0]?.index ?? 0;
  const found: Token[] = [];
  for (let at = head.index - offset - 1; at >= 0 && found.length < 12; at--) {
    const token = tokens[at];
    if (!token || !hangsOn(token, head) || (base(token) === 'case' && token.lower !== "'s" && token.lower !== "'"))
      break;
    found.unshift(token);
  }
  while (found[0]?.upos === 'PUNCT' && !/["“‘']/.test(found[0].text)) found.shift();
  return found;
}

/** Whether the token is in the head's phrase by a chain of prenominal relations. */
function hangsOn(token: Token, head: Token): boolean {
  let at: Token | null = token;
  for (let steps = 0; at && steps < 6; steps++) {
    if (at === head) return true;
    if (!BEFORE.has(base(at)) && base(at) !== 'conj' && base(at) !== 'cc') return false;
    at = at.head;
  }
  return false;
}

/** The phrase up to its head: "a new trade accord". */
export function nounSpan(head: Token): Span {
  return { start: premodifiers(head)[0]?.start ?? head.start, end: head.end };
}

/** Dependents after the head that are brought in by one of the prepositions. */
export function complements(head: Token, prepositions: ReadonlySet<string>): readonly Token[] {
  const own = head.children.filter(
    (c) => c.index > head.index && (base(c) === 'nmod' || base(c) === 'obl') && prepositions.has(prepositionOf(c)),
  );
  return own.length > 0 ? own : adjacentTopic(head).filter((c) => prepositions.has(prepositionOf(c)));
}

const TOPICAL = /^(on|about|over|regarding|concerning|governing)$/;

/** "Signing an accord on fisheries": a topic straight after the object is its own, though the tree hangs it on the verb. */
function adjacentTopic(head: Token): readonly Token[] {
  if (head.head === null || !/^(obj|nsubj:pass)$/.test(head.relation)) return [];
  return head.head.children.filter(
    (c) =>
      base(c) === 'obl' &&
      !isTemporal(c) &&
      c.children.some((mark) => mark.index === head.index + 1 && TOPICAL.test(mark.lower)),
  );
}

/** First and last token of what hangs on the head, clauses and appositions left out when `bare`. */
export function subtree(head: Token, bare = false): readonly Token[] {
  const found: Token[] = [head];
  for (let at = 0; at < found.length && found.length < 120; at++) {
    for (const c of found[at]?.children ?? []) {
      if (bare && /^(acl|advcl|parataxis|appos|punct|ccomp|dep)/.test(c.relation)) continue;
      found.push(c);
    }
  }
  return found.sort((a, b) => a.index - b.index);
}

/** The head's contiguous run of its subtree as text, clauses left out: "cooperation in space exploration". */
export function phraseText(head: Token): string {
  const text = head.sentence.text;
  const run = contiguous(subtree(head, true), head).filter((token) => token.relation !== 'punct' || token !== head);
  const first = run.find((token) => base(token) !== 'case' && base(token) !== 'det' && base(token) !== 'cc') ?? head;
  const last = run.at(-1) ?? head;
  const words = text.slice(first.start - head.sentence.start, last.end - head.sentence.start).replace(/\s+/g, ' ');
  return words.replace(DAY_AFTER, '');
}

/** A day that a tree hung on the phrase: "cooperation here on Saturday". */
const DAY_AFTER =
  /\s+(?:here\s+)?(?:on|last|this|next|early|late|by|in)?\s*(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b.*$/;

function contiguous(tokens: readonly Token[], head: Token): Token[] {
  const at = tokens.indexOf(head);
  let from = at;
  let to = at;
  while (from > 0 && (tokens[from]?.index ?? 0) - (tokens[from - 1]?.index ?? 0) <= 1) from--;
  while (to < tokens.length - 1 && (tokens[to + 1]?.index ?? 0) - (tokens[to]?.index ?? 0) <= 1) to++;
  return tokens.slice(from, to + 1);
}

/** Words that carry meaning, as lower-case lemmas; numbers, names of days and plain adjectives of praise left out. */
export function contentWords(tokens: Iterable<Token>): Set<string> {
  const words = new Set<string>();
  for (const token of tokens) {
    if (!/^(NOUN|PROPN|ADJ|VERB)$/.test(token.upos) || EMPTY_WORDS.has(token.lower)) continue;
    if (/\p{L}{2}/u.test(token.text)) words.add(lemmaOf(token));
  }
  return words;
}

/** Whether a determiner or possessive makes the phrase refer back: "the", "this", "its", "Iran's". */
export function isDefinite(head: Token): boolean {
  const pre = premodifiers(head);
  const first = pre[0] ?? head;
  const before = first.sentence.tokens[first.index - (first.sentence.tokens[0]?.index ?? 0) - 1];
  return [...pre, ...(before ? [before] : [])].some((token) => POINTING.test(token.lower));
}

const POINTING = /^(the|this|that|these|those|its|their|his|her|both|'s|’s|said|')$/;

export function isIndefinite(head: Token): boolean {
  return premodifiers(head).some((token) => /^(a|an|another|some|any|no)$/.test(token.lower));
}

export function isPlural(head: Token): boolean {
  return head.xpos === 'NNS' || head.xpos === 'NNPS';
}
