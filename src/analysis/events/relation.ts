/**
 * The relation between two parties that a sentence names: which PLOVER root joins the source to the target. This is the task by which
 * event coders are compared: the parties are given, the deed is not.
 */
import { PLOVER } from '../../knowledge/events/plover.ts';
import { stemsOf } from '../../knowledge/events/stems.ts';
import { SENSES, type Sense } from '../../knowledge/events/vocabulary.ts';
import type { Document, Token } from '../../language/document.ts';
import { readDocument } from '../../language/index.ts';
import type { PloverRoot, QuadClass } from '../analysis.ts';
import type { Frame, Frames } from '../grammar/frame.ts';
import { readFrames } from '../grammar/index.ts';
import { asBenchmark } from './benchmark.ts';
import { type Deed, deedReader } from './deed.ts';
import { nounSense } from './nouns.ts';
import { classesOf } from './phrase.ts';
import { isObliged, isSay, type Reading, sameParty, stanceReader } from './stance.ts';

export interface Relation {
  readonly plover: PloverRoot;
  readonly quad: QuadClass;
  /** Conflict-cooperation score, -10 to +10. */
  readonly score: number;
  readonly mode?: string;
  /** 0 to 1. */
  readonly confidence: number;
}

type Offsets = readonly [start: number, end: number];

/** The tokens that an offset pair covers. */
function tokensIn(document: Document, [start, end]: Offsets): ReadonlySet<Token> {
  const tokens = new Set<Token>();
  for (let token = document.tokenAt(start); token && token.start < end; token = document.tokens[token.index + 1]) {
    tokens.add(token);
  }
  return tokens;
}

function isUnder(token: Token, ancestor: Token): boolean {
  for (let at: Token | null = token, steps = 0; at && steps < 60; at = at.head, steps++)
    if (at === ancestor) return true;
  return false;
}

/** The token of the phrase that the tree holds it by. */
function headOf(phrase: ReadonlySet<Token>): Token | undefined {
  for (const token of phrase) if (!token.head || !phrase.has(token.head)) return token;
  return undefined;
}

interface Candidate {
  readonly frame: Frame;
  readonly sense: Sense;
  readonly weight: number;
}

function hasAny(heads: readonly Token[], phrase: ReadonlySet<Token>): boolean {
  return heads.some((head) => phrase.has(head));
}

/** How likely the frame is the one that joins source to target. */
function weigh(frame: Frame, source: ReadonlySet<Token>, target: ReadonlySet<Token>, depth: number): number {
  const from = headOf(source);
  const to = headOf(target);
  let weight = 0;
  if (hasAny(frame.agents, source)) weight += 6;
  else if (
    from &&
    frame.agents.some((agent) => isUnder(from, agent) && agent !== frame.predicate && from.index - agent.index < 12)
  )
    weight += 3.5;
  else if (frame.passive && frame.agents.length === 0) weight += 1;
  const objects = [...frame.patients, ...frame.recipients, ...frame.obliques.map((o) => o.head)];
  if (hasAny(objects, target)) weight += 3;
  else if (to && isUnder(to, frame.predicate)) weight += 2;
  if (hasAny(frame.agents, target) && !hasAny(frame.agents, source)) weight -= 2;
  if (from) {
    const gap = frame.predicate.index - from.index;
    weight -= gap >= 0 ? gap * 0.04 : 0.5 - gap * 0.04;
  }
  return weight - depth * 0.5;
}

function depthOf(token: Token): number {
  let depth = 0;
  for (let at = token.head; at && depth < 40; at = at.head) depth++;
  return depth;
}

/** "Said that they must pay and leave": what they must do is asked of them, and not done. */
function obligationsUnder(frame: Frame, frames: Frames): readonly Frame[] {
  return frame.clauses.flatMap(({ relation, head }) => {
    const inner = relation === 'ccomp' ? frames.at(head) : undefined;
    if (!inner || !isObliged(inner) || sameParty(inner.agents, frame.agents)) return [];
    return frames.all.filter((other) => other.predicate.sentence === head.sentence && isUnder(other.predicate, head));
  });
}

/** Frames whose deed a frame above takes up: "refused to lift" leaves no lifting to be read. */
function takenUp(frames: Frames, deedOf: (frame: Frame) => Deed | null): ReadonlySet<Frame> {
  const taken = new Set<Frame>();
  for (const frame of frames.all) {
    for (const obliged of isSay(frame) ? obligationsUnder(frame, frames) : []) taken.add(obliged);
    const deed = deedOf(frame);
    if (!deed) continue;
    for (let inner = deed.content; inner; inner = inner.content) taken.add(inner.frame);
    for (const noun of [deed.noun, ...frame.patients, ...frame.obliques.map((o) => o.head)]) {
      const named = noun ? frames.at(noun) : undefined;
      if (named?.form === 'NOUN') taken.add(named);
      for (const clause of noun?.children ?? []) {
        const inner = clause.relation === 'acl' ? frames.at(clause) : undefined;
        if (inner) taken.add(inner);
      }
    }
  }
  return taken;
}

function best(
  frames: Frames,
  taken: ReadonlySet<Frame>,
  read: (frame: Frame) => Reading | null,
  source: ReadonlySet<Token>,
  target: ReadonlySet<Token>,
): Candidate | null {
  const sentence = headOf(source)?.sentence;
  let found: Candidate | null = null;
  for (const frame of frames.all) {
    if (frame.predicate.sentence !== sentence || (source.has(frame.predicate) && frame.form !== 'NOUN')) continue;
    if (taken.has(frame) || (target.has(frame.predicate) && frame.form === 'NOUN')) continue;
    const reading = read(frame);
    if (!reading) continue;
    const weight = weigh(frame, source, target, depthOf(frame.predicate)) + reading.bonus;
    if (weight > (found?.weight ?? -Infinity)) found = { frame, sense: reading.sense, weight };
  }
  return found;
}

/** What the word would mean as a verb, by the nouns just after it. */
function looseSense(token: Token): Sense | null {
  for (const verb of [token.lemma.toLowerCase(), ...stemsOf(token.lower)]) {
    const uses = SENSES.get(verb);
    if (!uses) continue;
    const { tokens } = token.sentence;
    const at = token.index - tokens[0]!.index;
    const nouns = tokens.slice(at + 1, at + 7);
    const exact = uses.find(
      (use) => use.object !== null && nouns.some((noun) => noun.upos !== 'PROPN' && classesOf(noun).has(use.object!)),
    );
    const bare = uses.find((use) => use.object === null && use.satellite === null && use.subject === null);
    const found = exact?.sense ?? bare?.sense;
    if (found) return found;
  }
  return null;
}

/** Without a frame to go by: the first word after the source that could name a deed, else the nearest noun that does. */
function fallback(document: Document, source: ReadonlySet<Token>, target: ReadonlySet<Token>): Sense {
  const from = headOf(source);
  const start = from?.index ?? 0;
  const others = (from?.sentence.tokens ?? document.tokens).filter((t) => !source.has(t) && !target.has(t));
  const after = others.filter((t) => t.index > start && t.upos !== 'ADP' && t.upos !== 'DET');
  for (const token of after) {
    const sense = token.upos === 'VERB' || token.upos === 'PROPN' || token.upos === 'NOUN' ? looseSense(token) : null;
    if (sense) return sense;
  }
  const named = others
    .filter((t) => t.upos === 'NOUN')
    .sort((a, b) => Math.abs(a.index - start) - Math.abs(b.index - start));
  for (const token of named) {
    const sense = nounSense(token);
    if (sense) return sense;
  }
  return { root: 'ACCUSE', mode: 'disapprove' };
}

function confidenceOf(weight: number): number {
  return Math.round(100 / (1 + Math.exp(-(weight - 4) / 2.5))) / 100;
}

function relation(sense: Sense, confidence: number): Relation {
  const facts = PLOVER[sense.root];
  const score = (sense.mode === undefined ? undefined : facts.modes[sense.mode]) ?? facts.score;
  return {
    plover: sense.root,
    quad: facts.quad,
    score,
    ...(sense.mode !== undefined && { mode: sense.mode }),
    confidence,
  };
}

/** The relation from source to target in a document that has been read. */
function relationIn(document: Document, source: Offsets, target: Offsets): Relation {
  const frames = readFrames(document);
  const from = tokensIn(document, source);
  const to = tokensIn(document, target);
  const deedOf = deedReader(frames);
  const found = best(frames, takenUp(frames, deedOf), stanceReader(frames, deedOf), from, to);
  return found
    ? relation(asBenchmark(found.sense), confidenceOf(found.weight))
    : relation(fallback(document, from, to), 0.2);
}

/**
 * Classifies the relation from source to target, given as offsets in the text.
 * @throws RangeError when an offset pair is empty or outside the text.
 */
export function classifyRelation(text: string, source: Offsets, target: Offsets): Relation {
  for (const [start, end] of [source, target]) {
    if (!(Number.isInteger(start) && Number.isInteger(end) && 0 <= start && start < end && end <= text.length)) {
      throw new RangeError(`Offsets [${start}, ${end}] name no part of a text of ${text.length} code units.`);
    }
  }
  return relationIn(readDocument(text), source, target);
}
