/** How the words of a text bind someone to a deed: "will pay", "is to pay", "has until June to pay", "pays". */
import type { Token } from '../../../language/document.ts';
import type { Frame } from '../../grammar/frame.ts';
import { base, isVerbal, lemmaOf, markerOf } from '../../grammar/tree.ts';
import type { Layers } from '../../layers.ts';
import { isToDo } from '../obligation.ts';

/** `MUST`: "is to", "must", "has to", "undertakes to"; `WILL`: "will", "would"; `MAY`: "may", "can"; `STATED`: "pays". */
export type Force = 'MUST' | 'WILL' | 'MAY' | 'STATED';

export interface Duty {
  readonly force: Force;
  /** "may not", "is not to", "neither is to". */
  readonly negated: boolean;
  /** Head of the clause in which the text says so. */
  readonly top: Token;
  /** The verb by which the side gives its word: "undertakes to", "promises to". */
  readonly promised?: Token;
}

/** Words above an infinitive that make it a duty, whoever says so. */
const HAVING = /^(have|need)$/;
const BINDING = /^(bind|bound|oblige|require|due|commit|compel|obligate|undertake|pledge|promise)$/;
const PROMISING = /^(undertake|pledge|promise|commit|agree|bind)$/;

/** Whether the verb is an infinitive with its "to". */
export const isInfinitive = (token: Token): boolean =>
  isVerbal(token) && token.children.some((c) => c.lower === 'to' && base(c) === 'mark' && c.index < token.index);

/** The word above the infinitive that binds: "has" of "has until the end of the month to cut", "bound" of "is bound to respect". */
function binderOf(deed: Token): Token | null {
  const above = deed.head;
  if (above === null || !isInfinitive(deed) || !/^(xcomp|acl|advcl|ccomp)$/.test(deed.relation)) return null;
  const lemma = lemmaOf(above);
  const agrees = lemma === 'agree' && /^VB[PZ]$/.test(above.xpos);
  if (deed.relation !== 'acl' && (HAVING.test(lemma) || BINDING.test(lemma) || agrees)) return above;
  const span = above.head;
  return deed.relation === 'acl' && span !== null && lemmaOf(span) === 'have' && isLength(above) ? span : null;
}

/** "Until the end of the month", "55 years". */
const isLength = (token: Token): boolean => /^(day|week|month|year|end|hour|time|date|deadline)$/.test(lemmaOf(token));

/** Whether a comma, "and" or "or" stands before the infinitive's "to". */
export function isAfterComma(token: Token): boolean {
  const to = token.children.find((c) => c.lower === 'to' && base(c) === 'mark');
  const { tokens } = token.sentence;
  const before = to && tokens[to.index - (tokens[0]?.index ?? 0) - 1];
  return before !== undefined && /^(,|;|and|or|but)$/.test(before.lower);
}

/** "To open …, to close … and to share …": an infinitive that goes on with the list of the one above it. */
export const isListed = (token: Token): boolean =>
  token.head !== null &&
  isInfinitive(token) &&
  /^(advcl|xcomp|conj)$/.test(token.relation) &&
  isAfterComma(token) &&
  isInfinitive(token.head);

const NEGATIVE = /^(neither|no|none|nobody)$/;

/** "Neither side may", "no ship may", "may no longer". */
function isNegated(frame: Frame, binder: Frame | undefined): boolean {
  const { predicate } = frame;
  const adverbs = predicate.children.filter((c) => base(c) === 'advmod');
  const longer = adverbs.some((c) => c.lower === 'longer' && [...c.children, ...adverbs].some((g) => g.lower === 'no'));
  const subject = frame.passive ? frame.patients[0] : frame.agents[0];
  const none =
    subject !== undefined &&
    (NEGATIVE.test(subject.lower) || subject.children.some((c) => NEGATIVE.test(c.lower) && c.index < subject.index));
  return frame.negated || binder?.negated === true || longer || none;
}

const isFree = (binder: Token, frame: Frame | undefined, deed: Token): boolean =>
  !PROMISING.test(lemmaOf(binder)) &&
  (frame?.negated === true ||
    binder.children.some((c) => /^(not|n't|no longer|never)$/.test(c.lower)) ||
    // "Has yet to pay".
    binder.sentence.tokens.some(
      (c) => c.index > binder.index && c.index < deed.index && /^(yet|still)$/.test(c.lower),
    ));

const forceOf = (modal: string): Force | null =>
  modal === 'must' || modal === 'shall'
    ? 'MUST'
    : modal === 'will' || modal === 'would'
      ? 'WILL'
      : modal === 'may' || modal === 'can'
        ? 'MAY'
        : null;

/** The first of coordinated verbs; "while Togo must" stands beside the clause before it. */
function firstOf(token: Token): Token {
  let at = token;
  for (let steps = 0; steps < 8 && at.head !== null && isBeside(at) && isVerbal(at.head); steps++) at = at.head;
  return at;
}

const isBeside = (token: Token): boolean =>
  base(token) === 'conj' || (base(token) === 'advcl' && /^(while|whereas)$/.test(markerOf(token) ?? ''));

/** How the frame binds; null when its words bind no one. */
export function dutyOf(frame: Frame, { frames }: Pick<Layers, 'frames'>): Duty | null {
  const { predicate } = frame;
  if (frame.form !== 'VERB') return null;
  const binder = binderOf(predicate);
  // "Is not obliged to pay": free to, not forbidden.
  if (binder && isFree(binder, frames.at(binder), predicate)) return null;
  if (binder && PROMISING.test(lemmaOf(binder))) {
    const word = frames.at(binder);
    const given = word !== undefined && !word.negated && /^(HAPPENED|ONGOING|PLANNED)$/.test(word.factuality);
    const duty = {
      force: 'MUST',
      negated: isNegated(frame, undefined),
      top: firstOf(binder),
      promised: binder,
    } as const;
    return given ? duty : null;
  }
  if (binder) return { force: 'MUST', negated: isNegated(frame, frames.at(binder)), top: firstOf(binder) };
  if (isToDo(predicate))
    return { force: 'MUST', negated: isNegated(frame, undefined), top: firstOf(topOfToDo(predicate)) };
  if (frame.modal !== null) {
    const force = forceOf(frame.modal);
    return force && { force, negated: isNegated(frame, undefined), top: firstOf(predicate) };
  }
  const above = predicate.head;
  if (above !== null && goesOn(predicate)) {
    const first = frames.at(above);
    const duty = first && dutyOf(first, { frames });
    if (duty && duty.force !== 'STATED') return { ...duty, negated: isNegated(frame, undefined) };
  }
  const stated =
    /^VB[ZP]$/.test(predicate.xpos) &&
    frame.tense === 'PRESENT' &&
    !frame.passive &&
    !frame.negated &&
    !predicate.children.some((c) => /^(aux|cop)/.test(c.relation));
  const beside = above !== null && base(predicate) === 'conj' && frames.at(above)?.modal === 'will';
  if (stated && beside) return { force: 'WILL', negated: isNegated(frame, undefined), top: firstOf(predicate) };
  return stated ? { force: 'STATED', negated: isNegated(frame, undefined), top: firstOf(predicate) } : null;
}

/** "Is to open and share", "are to be seized and handed over": what the verb above has for "to", this one has too. */
const goesOn = (token: Token): boolean =>
  isListed(token) ||
  (base(token) === 'conj' &&
    token.head !== null &&
    isVerbal(token.head) &&
    (token.xpos === 'VB' || (token.xpos === 'VBN' && token.head.xpos === 'VBN')) &&
    !token.children.some((c) => /^(aux|nsubj)/.test(c.relation)));

/** "Is" of "is to sign" where the tree makes it the governor. */
const topOfToDo = (predicate: Token): Token =>
  base(predicate) === 'xcomp' && predicate.head !== null && /^(is|are|was|were)$/.test(predicate.head.lower)
    ? predicate.head
    : predicate;
