/** Deeds that a sentence reports, read so that a term of an agreement can be held against them. */
import { ASPECTS, type Outcome, verbsLike } from '../../knowledge/agreements/deeds.ts';
import { EVENT_NOUNS } from '../../knowledge/events/event-nouns.ts';
import type { Token } from '../../language/document.ts';
import { readDocument } from '../../language/index.ts';
import type { Span, When } from '../analysis.ts';
import { type Frame, type Frames, readFrames } from '../grammar/index.ts';
import { base, lemmaOf } from '../grammar/tree.ts';
import type { StoryLayers } from '../pipeline.ts';
import { readLayers } from '../pipeline.ts';
import { whenOf } from '../times/index.ts';
import { type Thing, thingsIn } from './phrase.ts';

export type { Thing } from './phrase.ts';

/** What is done to what. */
export interface Deed {
  /** Lemma, with its particle; of a noun, that of the verb it is made from. */
  readonly verb: string;
  readonly things: readonly Thing[];
}

/** A deed that a sentence tells as done, under way or refused. Offsets are the sentence's. */
export interface ReportedDeed extends Deed {
  readonly outcome: Outcome;
  /** Heads of the phrases that name who did it; none where the sentence leaves it open. */
  readonly doers: readonly Span[];
  /** Heads of the phrases that name who says so; none where the report itself does. */
  readonly sayers: readonly Span[];
  readonly trigger: Span;
  readonly when: When | null;
}

/** "Pulled out of the town" moves from it. */
const isOutOf = (frame: Frame): boolean => frame.obliques.some(({ preposition }) => preposition === 'out of');

function verbOf(frame: Frame): string {
  if (frame.form === 'NOUN') return EVENT_NOUNS.get(frame.lemma)?.verb ?? frame.lemma;
  return isOutOf(frame) && !frame.lemma.includes(' ') ? `${frame.lemma} out` : frame.lemma;
}

function thingsOf(frame: Frame): Thing[] {
  const objects = [...new Set([...frame.patients, ...frame.recipients])];
  const taken = new Set<Token>([...objects, ...frame.agents]);
  const things = [
    ...objects.flatMap((head) => thingsIn(head, '')),
    ...frame.obliques
      .filter(({ preposition, head }) => preposition !== 'by' && !taken.has(head))
      .flatMap(({ preposition, head }) => thingsIn(head, preposition === 'out of' ? 'from' : preposition)),
  ];
  return things.filter((one, index) => things.findIndex((other) => other.start === one.start) === index);
}

/** What a term's words ask to be done; null when they name no deed. */
export function readDuty(action: string): Deed | null {
  return readNominalDuty(action) ?? readVerbalDuty(action);
}

/** "The gradual lifting of sanctions": what one side gets is often told as a noun. */
function readNominalDuty(action: string): Deed | null {
  const [first = ''] = /\p{L}+(?=\s+(?:of|from|to)\b)/u.exec(action) ?? [];
  if (!EVENT_NOUNS.has(first.toLowerCase())) return null;
  const { document, frames } = reread(`They promised the ${action.replace(/^(?:the|an?)\s+/i, '')}.`);
  const root = document.sentences[0]?.root;
  const noun = root === undefined ? undefined : frames.at(root)?.patients[0];
  const frame = noun === undefined ? undefined : frames.at(noun);
  return frame?.form === 'NOUN' ? { verb: verbOf(frame), things: thingsOf(frame) } : null;
}

/** An action is a bare infinitive with what belongs to it: with a subject it is a sentence. */
function readVerbalDuty(action: string): Deed | null {
  const { document, frames } = reread(`They will ${action.replace(/^to /, '')}.`);
  const root = document.sentences[0]?.root;
  const frame = root === undefined ? undefined : frames.at(root);
  return frame === undefined || frame.negated ? null : { verb: verbOf(frame), things: thingsOf(frame) };
}

/** What a ban's words forbid: "levy tolls" of "not levy tolls", "hold exercises" of "hold no exercises"; null when they forbid nothing plainly. */
export function readBan(action: string): Deed | null {
  const plain = action.replace(/^not /, '');
  const forbidden = plain === action ? action.replace(/^(\w+(?: \w+)?) no\b/, '$1') : plain;
  return forbidden === action ? null : readDuty(forbidden);
}

function reread(text: string) {
  const document = readDocument(text);
  return { document, frames: readFrames(document) };
}

/** The predicate that says how far the deed went: "completed the withdrawal", "the withdrawal began", "began to withdraw". */
function aspectOf(frame: Frame, frames: Frames): Frame | null {
  const governor = frame.predicate.head;
  const above = governor === null ? undefined : frames.at(governor);
  if (above === undefined || !ASPECTS.has(above.lemma)) return null;
  const governs =
    frame.form === 'NOUN'
      ? above.patients.includes(frame.predicate) || above.agents.includes(frame.predicate)
      : /^(?:xcomp|ccomp|obj)/.test(frame.predicate.relation);
  return governs ? above : null;
}

/** "Said it would not pay", "will not pay". */
const isRefusal = ({ negated, modal }: Frame): boolean => negated && (modal === 'will' || modal === 'would');

const PARTLY = new Set(['partly', 'partially', 'gradually']);

function outcomeOf(frame: Frame, aspect: Frame | null, things: readonly Thing[]): Outcome | null {
  const told = aspect ?? frame;
  if (isRefusal(told)) return frame.form === 'VERB' ? 'REFUSED' : null;
  const asserted = told.factuality === 'HAPPENED' || told.factuality === 'ONGOING';
  if (!asserted) return null;
  if (aspect === null && frame.form !== 'VERB') return null;
  const how = aspect === null ? 'DONE' : (ASPECTS.get(aspect.lemma) ?? null);
  if (how !== 'DONE') return how;
  const done = things.find(({ preposition }) => preposition === '');
  const slowly = told.predicate.children.some((child) => PARTLY.has(lemmaOf(child)));
  const goesOn = told.factuality === 'ONGOING' || told.progressive;
  return slowly || goesOn || done?.share === 'PART' ? 'PARTIAL' : 'DONE';
}

/** Those who say it, where the deed is told as said: "Freeland said that Ruritania had fired a missile". */
function sayersOf({ predicate }: Frame, frames: Frames): readonly Token[] {
  for (let at: Token | null = predicate, steps = 0; at !== null && steps < 8; steps++, at = at.head) {
    const above = at.head === null || !/^(?:ccomp|parataxis)$/.test(base(at)) ? undefined : frames.at(at.head);
    if (above) return above.agents;
    const beside = at.children.find((child) => base(child) === 'parataxis');
    const said = beside && frames.at(beside);
    if (said) return said.agents;
  }
  return [];
}

const around = (a: Span, b: Span): Span => ({ start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) });

/** The deeds that a sentence reports, in text order. Who did it may be a noun's possessor or its governing verb's subject. */
function deedsOf({ frames, ...layers }: StoryLayers): ReportedDeed[] {
  return frames.all.flatMap((frame): ReportedDeed[] => {
    const aspect = aspectOf(frame, frames);
    const things = thingsOf(frame);
    const outcome = outcomeOf(frame, aspect, things);
    if (outcome === null) return [];
    const subjects = aspect === null ? [] : aspect.agents.filter((agent) => agent !== frame.predicate);
    const doers = [...new Set([...frame.agents, ...subjects])].map(({ start, end }) => ({ start, end }));
    const sayers = sayersOf(frame, frames).map(({ start, end }) => ({ start, end }));
    const when = whenOf(frame.predicate, layers) ?? (aspect === null ? null : whenOf(aspect.predicate, layers));
    const trigger = aspect === null ? frame.span : around(aspect.span, frame.span);
    return [{ verb: verbOf(frame), things, outcome, doers, sayers, trigger, when }];
  });
}

/**
 * Reads what one sentence reports as done, half done or refused.
 * @param publishedAt the day of its article: "on Monday" is counted from it.
 */
export function readDeeds(sentence: string, publishedAt: string): ReportedDeed[] {
  return deedsOf(readLayers(sentence, { publishedAt }));
}

/** Lemmas of verbs that the lemmatiser has never seen may lack their e. */
const bare = (verb: string): string => verb.replace(/e$/, '');

/** Whether the two verbs can tell of one deed. */
export function sameVerb(a: string, b: string): boolean {
  const like = (one: string, other: string): boolean => [...verbsLike(one)].some((verb) => bare(verb) === bare(other));
  return like(a, b) || like(b, a);
}
