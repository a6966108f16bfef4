/** Which time expression dates a predicate: the one that the tree hangs on it, with no other verb between. */
import type { Document, Sentence, Token } from '../../language/document.ts';
import type { TimeExpression, When } from '../analysis.ts';
import type { Layers } from '../layers.ts';

interface Hung {
  readonly when: When;
  readonly head: Token;
  /** The verb that it dates where the tree gives it to one that has its time already. */
  readonly owner: Token | null;
}

const byTimes = new WeakMap<readonly TimeExpression[], ReadonlyMap<Sentence, readonly Hung[]>>();

/**
 * The When of an event, statement or other predicate: its own time words ("signed in May"), else, for a noun, a participle or a
 * coordinated verb, those of the verb that governs it ("held talks on Monday", "flew in on Monday and met"). Null when the
 * sentence dates it by no words.
 */
export function whenOf(predicate: Token, layers: Pick<Layers, 'document' | 'times'>): When | null {
  const hung = hungOn(layers).get(predicate.sentence);
  if (hung === undefined) return null;
  let token: Token | null = predicate;
  for (let steps = 0; token !== null && steps < 4; steps += 1) {
    const own = nearestTo(token, hung);
    if (own !== null) return own;
    token = inheritsFrom(token);
  }
  return simultaneous(predicate, hung);
}

/** The time of a clause that tells when: "were resettled when the government closed the border in 1937". */
function simultaneous(predicate: Token, hung: readonly Hung[]): When | null {
  const clauses = predicate.children.flatMap((child) => [child, ...child.children]);
  for (const clause of clauses) {
    const tellsWhen =
      /^(?:advcl|acl:relcl)$/.test(clause.relation) &&
      clause.children.some((c) => /^(?:when|as|while)$/.test(c.lower) && c.upos !== 'ADP');
    const when = tellsWhen ? nearestTo(clause, hung) : null;
    if (when !== null) return when;
  }
  return null;
}

/** The governor whose time is also the predicate's. */
function inheritsFrom(token: Token): Token | null {
  const governor = token.head;
  if (governor === null) return null;
  if (token.upos !== 'VERB')
    return /^(?:obj|obl|nsubj|nmod|conj|compound|appos|advmod)/.test(token.relation) ? governor : null;
  if (token.relation === 'conj') return governor;
  // "Arrived for talks, signing …": a participle without a subject of its own happens with its verb.
  const participle = (token.xpos === 'VBG' || token.xpos === 'VBN') && !token.children.some(setsApart);
  return participle && token.relation === 'advcl' ? governor : null;
}

/** "Five years after it was signed": what came before or after its verb has another time. */
const setsApart = ({ relation, lower }: Token): boolean =>
  relation === 'mark' && /^(?:after|before|since|until)$/.test(lower);

function nearestTo(predicate: Token, hung: readonly Hung[]): When | null {
  let best: { readonly when: When; readonly distance: number } | null = null;
  for (const { when, head, owner } of hung) {
    const distance = owner === null ? distanceBetween(head, predicate) : owner === predicate ? 1 : null;
    if (distance !== null && (best === null || distance < best.distance)) best = { when, distance };
  }
  return best?.when ?? null;
}

/** Steps up the tree from the time to the predicate; null when it is not above, or another verb is nearer. */
function distanceBetween(time: Token, predicate: Token): number | null {
  if (qualifies(time)) return time.head === predicate ? 1 : null;
  let token: Token | null = time;
  for (let steps = 0; token !== null && steps < 10; steps += 1) {
    if (token === predicate) return steps;
    if (steps > 0 && isVerbal(token)) return null;
    token = token.head;
  }
  return null;
}

/** "A 2012 agreement", "last year's accord": the time belongs to the noun after it and dates no verb. */
function qualifies({ index, relation, head }: Token): boolean {
  return (
    head !== null &&
    head.index > index &&
    (head.upos === 'NOUN' || head.upos === 'PROPN') &&
    /^(?:compound|nummod|amod|nmod:poss|nmod:unmarked)$/.test(relation)
  );
}

function isVerbal(token: Token): boolean {
  return token.upos === 'VERB' && !/^(?:amod|compound)/.test(token.relation);
}

function hungOn({ document, times }: Pick<Layers, 'document' | 'times'>): ReadonlyMap<Sentence, readonly Hung[]> {
  const known = byTimes.get(times);
  if (known !== undefined) return known;
  const found = new Map<Sentence, Hung[]>();
  for (const { start, end, when } of times) {
    if (when === null) continue;
    const head = headOf(document, start, end);
    if (head === null) continue;
    const list = found.get(head.sentence);
    if (list === undefined) found.set(head.sentence, [{ when, head, owner: null }]);
    else list.push({ when, head, owner: secondOwner(head, list) });
  }
  byTimes.set(times, found);
  return found;
}

/** "Should meet this year to advance the plan signed in November": a verb has one time; the next is its nearer neighbour's. */
function secondOwner(time: Token, earlier: readonly Hung[]): Token | null {
  const verb = verbAbove(time);
  const taken = earlier.findLast((one) => verb !== null && (one.owner ?? verbAbove(one.head)) === verb);
  if (taken === undefined) return null;
  const { tokens } = time.sentence;
  const from = taken.head.index - tokens[0]!.index + 1;
  const to = time.index - tokens[0]!.index;
  return tokens.slice(from, to).findLast((token) => isVerbal(token) && token !== verb) ?? null;
}

/** The nearest verb that governs a time. */
function verbAbove(time: Token): Token | null {
  let token = time.head;
  for (let steps = 0; token !== null && steps < 10; steps += 1) {
    if (isVerbal(token)) return token;
    token = token.head;
  }
  return null;
}

/** The token by which the tree holds a span. */
function headOf(document: Document, start: number, end: number): Token | null {
  const first = document.tokenAt(start);
  if (first === undefined) return null;
  let head: Token | null = null;
  for (let index = first.index; index < document.tokens.length; index += 1) {
    const token = document.tokens[index];
    if (token === undefined || token.start >= end) break;
    if (token.upos === 'ADP' || token.upos === 'PUNCT' || token.upos === 'DET') {
      head ??= token;
      continue;
    }
    const outside = token.head === null || token.head.start < start || token.head.start >= end;
    if (outside) return token;
  }
  return head;
}
