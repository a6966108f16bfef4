/** Where each token stands in the frames of a text. */
import { AGREEMENT_NOUNS } from '../../knowledge/agreements/nouns.ts';
import { statusOfVerb } from '../../knowledge/agreements/statuses.ts';
import type { Token } from '../../language/document.ts';
import type { Frame, Frames } from '../grammar/frame.ts';
import { coordinated, lemmaOf, prepositionOf } from '../grammar/tree.ts';

/** `obj`, `subj`, or the preposition that brings the token in. */
export interface Slot {
  readonly frame: Frame;
  readonly slot: string;
}

const indexes = new WeakMap<Frames, ReadonlyMap<Token, readonly Slot[]>>();

function index(frames: Frames): ReadonlyMap<Token, readonly Slot[]> {
  const known = indexes.get(frames);
  if (known) return known;
  const slots = new Map<Token, Slot[]>();
  const add = (token: Token, frame: Frame, slot: string): void => {
    const list = slots.get(token);
    if (list) list.push({ frame, slot });
    else slots.set(token, [{ frame, slot }]);
  };
  for (const frame of frames.all) {
    for (const token of frame.agents) add(token, frame, 'subj');
    for (const token of frame.patients) add(token, frame, 'obj');
    for (const { head, preposition } of frame.obliques) add(head, frame, preposition);
  }
  indexes.set(frames, slots);
  return slots;
}

/** All slots that the phrase headed by the token fills. */
export const slotsOf = (token: Token, frames: Frames): readonly Slot[] => [
  ...(index(frames).get(token) ?? []),
  ...dueOf(token, frames),
];

/** "It was due to expire", where the tree makes "due" a mere mark of the verb. */
function dueOf({ relation, head }: Token, frames: Frames): readonly Slot[] {
  const verb = relation === 'nsubj' && head?.lower === 'due' && head.relation === 'mark' ? head.head : null;
  const frame = verb ? frames.at(verb) : undefined;
  return frame ? [{ frame, slot: frame.passive ? 'obj' : 'subj' }] : [];
}

/** The second noun of "memorandum of understanding": trees hang clauses on it as well. */
const SECOND = /^(understanding|intent|intention|hostility|hostilities|note|letter|action|friendship|cooperation)$/;

/** The slots of an agreement's noun, also where the tree lost the verb right before it: "signed the accord six days earlier". */
export function agreementSlots(head: Token, frames: Frames): readonly Slot[] {
  const second = head.children.find((c) => c.index === head.index + 2 && SECOND.test(c.lower));
  const read = [...slotsOf(head, frames), ...(second ? slotsOf(second, frames) : [])];
  const whole = partOf(head) ?? namedSo(head);
  const part = whole ? slotsOf(whole, frames) : [];
  const before = verbBefore(head, frames);
  const shared = read.flatMap(({ frame, slot }) => (slot === 'obj' ? sharing(frame, frames) : []));
  const lost = [before, misreadVerb(head), relativeAfter(head, frames), ...shared].filter(
    (frame) => frame !== undefined,
  );
  return [
    ...read,
    ...part,
    ...lost.filter((frame) => !read.some((slot) => slot.frame === frame)).map((frame) => ({ frame, slot: 'obj' })),
  ];
}

/** "Have initialled, and will soon sign, a pact": the verb before the one that has the object shares it. */
function sharing({ predicate, passive }: Frame, frames: Frames): readonly Frame[] {
  const first = predicate.head;
  const frame = first && predicate.relation === 'conj' && !passive ? frames.at(first) : undefined;
  const open = frame?.form === 'VERB' && !frame.passive && frame.patients.length === 0 && frame.clauses.length === 0;
  return open && statusOfVerb(frame.lemma, 'obj') ? [frame] : [];
}

/** "The Falepili Union, as the treaty is called, was signed": what is told of the name is told of the agreement. */
function namedSo(head: Token): Token | undefined {
  const { sentence } = head;
  const offset = sentence.tokens[0]?.index ?? 0;
  const after = sentence.text.slice(head.end - sentence.start);
  if (!/^( of [^,]{1,30})? (is|was|came to be|became|has been)( \p{L}+)? (called|known|dubbed|named)\b/u.test(after))
    return undefined;
  const before = sentence.tokens.slice(0, head.index - offset);
  const as = before.findLastIndex((token) => token.lower === 'as');
  const name = before[as - 2];
  return as > 1 && before[as - 1]?.text === ',' && before.length - as <= 3 && name?.upos === 'PROPN'
    ? topOf(name)
    : undefined;
}

/** The head of the name that the token ends. */
const topOf = (token: Token): Token =>
  token.head && /^(flat|compound|nummod|appos)/.test(token.relation) && token.head.upos === 'PROPN'
    ? token.head
    : token;

/** "The text of the treaty", "the political part of an accord": what is done to it is done to the agreement. */
const partOf = (head: Token): Token | undefined =>
  prepositionOf(head) === 'of' &&
  head.head &&
  /^(text|draft|part|version|chapter|terms|copy|half|phase|package|pair|series|set|raft|batch|number|dozen|string)$/.test(
    lemmaOf(head.head),
  )
    ? head.head
    : undefined;

/** What may stand between a noun and the relative pronoun that takes it up: "an accord on fisheries which …". */
const PHRASE = /^(DET|ADJ|NOUN|PROPN|NUM|CCONJ|ADP|PUNCT|SYM)$/;

/** What may stand between the pronoun and its verb: the subject, however long its list. */
const SUBJECT = /^(DET|NOUN|PROPN|PRON|ADJ|NUM|CCONJ|AUX|ADV|PUNCT|PART|ADP)$/;

/**
 * "the plan that their presidents approved in May", "an accord on fisheries which Chad, Mali and Togo signed": the verb of a relative
 * clause whose object the tree lost, with those who stand before it as its subjects.
 */
function relativeAfter(head: Token, frames: Frames): Frame | undefined {
  const tokens = head.sentence.tokens;
  const offset = tokens[0]?.index ?? 0;
  const found = tokens.slice(head.index - offset + 1, head.index - offset + 14);
  const at = found.findIndex((token) => !PHRASE.test(token.upos) || isRelative(token));
  const pronoun = found[at];
  if (!pronoun || !isRelative(pronoun)) return undefined;
  // Another noun of its kind in between takes the clause.
  if (found.slice(0, at).some((token) => AGREEMENT_NOUNS.has(lemmaOf(token)) || /^[;:]$/.test(token.text)))
    return undefined;
  const from = pronoun.index - offset + 1;
  const clause = tokens.slice(from, from + 24);
  const first = clause.find((token) => token.upos === 'VERB' || !SUBJECT.test(token.upos));
  const verb = first && (deedMeant(first) ?? first);
  if (!verb || verb === clause[0] || verb.upos !== 'VERB' || (verb === first && !/^VB[DNPZ]$/.test(verb.xpos)))
    return undefined;
  const frame = frames.at(verb);
  const next = tokens[verb.index - offset + 1];
  const bare = frame !== undefined && !verb.children.some((c) => c.relation === 'aux:pass');
  const object = next !== undefined && /^(DET|NOUN|PROPN|PRON|NUM|SCONJ|ADJ)$/.test(next.upos) && !DAY.test(next.lower);
  if (!bare || object || !statusOfVerb(lemmaOf(verb), 'obj')) return undefined;
  const subjects = clause.slice(0, clause.indexOf(first ?? verb)).filter(isSubject);
  // A plain past is its own assertion, whatever the verb is that the tree hangs it on.
  const plain = verb.xpos === 'VBD' && !verb.children.some((c) => c.relation === 'aux');
  const factuality = plain && !frame.negated ? 'HAPPENED' : frame.factuality;
  return subjects.length > 0 ? { ...frame, factuality, passive: false, agents: subjects, patients: [head] } : undefined;
}

/** "That it means to initial", "which Peru refused to sign": the deed that the verb is about. */
function deedMeant(verb: Token): Token | undefined {
  if (
    !/^(mean|plan|hope|intend|want|expect|aim|agree|promise|refuse|fail|decline|need|prepare|have)$/.test(lemmaOf(verb))
  )
    return undefined;
  const { tokens } = verb.sentence;
  const at = verb.index - (tokens[0]?.index ?? 0) + 1;
  const deed = tokens[at + 1];
  return tokens[at]?.lower === 'to' && deed?.xpos === 'VB' ? deed : undefined;
}

const isRelative = ({ lower }: Token): boolean => lower === 'that' || lower === 'which';

/** A noun that stands as itself, or under "of": "the presidents of Peru and Chile". */
const isSubject = (token: Token): boolean =>
  /^(NOUN|PROPN|PRON)$/.test(token.upos) && /^(|of|between)$/.test(prepositionOf(token));

/** "Chad and Mali reached agreement on Friday": the verb that the tree took for a modifier of its bare object, with the noun's own subjects. */
export function misreadVerb(head: Token): Frame | undefined {
  const { tokens } = head.sentence;
  const verb = tokens[head.index - (tokens[0]?.index ?? 0) - 1];
  if (verb?.xpos !== 'VBD' || verb.head !== head || !/^(amod|compound)$/.test(verb.relation)) return undefined;
  const agents = head.children.filter((c) => c.relation === 'nsubj' && c.index < verb.index).flatMap(coordinated);
  if (agents.length === 0 || !statusOfVerb(lemmaOf(verb), 'obj')) return undefined;
  const { start, end } = verb;
  return {
    predicate: verb,
    form: 'VERB',
    lemma: lemmaOf(verb),
    span: { start, end },
    passive: false,
    agents,
    patients: [head],
    recipients: [],
    obliques: [],
    clauses: [],
    negated: false,
    modal: null,
    tense: 'PAST',
    perfect: false,
    progressive: false,
    factuality: 'HAPPENED',
  };
}

const FILLER = /^(DET|ADJ|NOUN|PROPN|NUM|SYM|PUNCT|ADV|PART)$/;

/** "Signed today the accord": a day that the tree took for the object. */
const DAY = /^(today|yesterday|tonight|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/;

/** An active verb without an object, a few words before the noun, that takes agreements as objects. */
export function verbBefore(head: Token, frames: Frames): Frame | undefined {
  const tokens = head.sentence.tokens;
  const offset = tokens[0]?.index ?? 0;
  for (let at = head.index - offset - 1, steps = 0; at >= 0 && steps < 9; at--, steps++) {
    const token = tokens[at];
    if (!token) return undefined;
    const frame = frames.at(token);
    if (frame && token.upos === 'VERB' && token.xpos.startsWith('V')) {
      const open = (frame.form === 'VERB' && !frame.passive && token.xpos !== 'VBN') || frame.perfect;
      const free =
        frame.patients.length === 0 ||
        frame.patients.every((patient) => patient.index < token.index || DAY.test(patient.lower));
      return open && free && statusOfVerb(lemmaOf(token), 'obj') !== undefined ? frame : undefined;
    }
    if (!FILLER.test(token.upos) && !/^(its|their|his|her|on|at|in|here|today|until|till|by|for|of)$/.test(token.lower))
      return undefined;
    if (token.text === ',') return undefined;
  }
  return undefined;
}
