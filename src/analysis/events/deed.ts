/** Reads what kind of deed a frame tells of, from its verb, objects and the words that spell the deed out. */

import { EVENT_NOUNS } from '../../knowledge/events/event-nouns.ts';
import { OPERATOR_USES, type OperatorVerb, SENSES, type Sense } from '../../knowledge/events/vocabulary.ts';
import type { Token } from '../../language/document.ts';
import type { Frame, Frames } from '../grammar/frame.ts';
import { base, lemmaOf } from '../grammar/tree.ts';
import { combine } from './combine.ts';
import { nounSense } from './nouns.ts';
import { classesOf } from './phrase.ts';

export interface Deed {
  readonly frame: Frame;
  readonly sense: Sense;
  /** How the frame comes to it: through what its verb means, or through another word. */
  readonly operator: OperatorVerb | null;
  /** The deed that the other word names. */
  readonly content: Deed | null;
  /** Whether the vocabulary asks for just this object or preposition, and not for the bare verb. */
  readonly specific: boolean;
  /** The noun that names the deed where no frame does ("sanctions", "ceasefire"). */
  readonly noun: Token | null;
}

const MAX_DEPTH = 4;
const PARTICLES = new Set(['off', 'out', 'up', 'down', 'back', 'away', 'aside', 'over', 'in', 'on']);
const PREPOSITIONS = ['for', 'to', 'on', 'of', 'with', 'over', 'against', 'from', 'in', 'at', 'about', 'into', 'by'];

/** The verb under which the vocabulary may hold the frame: with its particle, and with an adverb that the parser did not take for one. */
function verbsOf(frame: Frame): readonly string[] {
  if (frame.form === 'NOUN') {
    const entry = EVENT_NOUNS.get(frame.lemma);
    return entry ? [entry.verb] : [];
  }
  const names = [frame.lemma];
  for (const c of frame.predicate.children) {
    if (
      c.index > frame.predicate.index &&
      PARTICLES.has(c.lower) &&
      (base(c) === 'advmod' || base(c) === 'obl' || base(c) === 'case')
    ) {
      names.unshift(`${lemmaOf(frame.predicate)} ${c.lower}`);
    }
  }
  if (frame.lemma.includes(' ')) names.push(lemmaOf(frame.predicate));
  return names;
}

/** How exactly a use fits the frame: 0 when it does not. */
function fitOf(
  frame: Frame,
  use: { readonly object: string | null; readonly satellite: string | null; readonly subject: string | null },
): number {
  if (use.subject !== null && !frame.agents.some((agent) => classesOf(agent).has(use.subject!))) return 0;
  const bonus = use.subject !== null ? 2 : 0;
  if (use.satellite !== null) {
    const held = frame.obliques.filter((o) => o.preposition === use.satellite);
    if (held.length > 0) {
      if (use.object === null) return 3 + bonus;
      return held.some((o) => classesOf(o.head).has(use.object!)) ? 5 + bonus : 0;
    }
    const word = frame.predicate.children.some(
      (c) => c.lower === use.satellite || (c.index > frame.predicate.index && lemmaOf(c) === use.satellite),
    );
    const clause = frame.clauses.some((c) => c.marker === use.satellite);
    if (!word && !clause) return 0;
    return use.object === null ? 3 + bonus : frame.patients.some((p) => classesOf(p).has(use.object!)) ? 5 + bonus : 0;
  }
  if (use.object === null) return 1 + bonus;
  return frame.patients.some((p) => classesOf(p).has(use.object!)) ? 4 + bonus : 0;
}

function bestUse<
  U extends { readonly object: string | null; readonly satellite: string | null; readonly subject: string | null },
>(
  frame: Frame,
  table: ReadonlyMap<string, readonly U[]>,
): { readonly use: U; readonly verb: string; readonly score: number } | null {
  let best: { use: U; verb: string; score: number } | null = null;
  for (const verb of verbsOf(frame)) {
    for (const use of table.get(verb) ?? []) {
      const score = fitOf(frame, use);
      if (score > (best?.score ?? 0)) best = { use, verb, score };
    }
    if (best) break;
  }
  return best;
}

/** Reads deeds with a memory, so that each frame is read once. */
export function deedReader(frames: Frames): (frame: Frame) => Deed | null {
  const read = new Map<Frame, Deed | null>();

  function ofNoun(noun: Token, depth: number): { sense: Sense; content: Deed | null } | null {
    const frame = frames.at(noun);
    const deed = frame && depth < MAX_DEPTH ? deedOf(frame, depth + 1) : null;
    const own = nounSense(noun);
    if (deed && (deed.operator !== null || !own)) return { sense: deed.sense, content: deed };
    if (own) return { sense: own, content: deed };
    return null;
  }

  function contentOf(
    frame: Frame,
    operator: OperatorVerb,
    depth: number,
  ): { sense: Sense; content: Deed | null; noun: Token | null } | null {
    for (const patient of frame.patients) {
      const found = ofNoun(patient, depth);
      if (found) return { ...found, noun: patient };
    }
    for (const clause of frame.clauses) {
      if (
        clause.relation !== 'xcomp' &&
        clause.relation !== 'ccomp' &&
        !(clause.relation === 'advcl' && clause.marker !== null && PREPOSITIONS.includes(clause.marker)) &&
        !(frame.form === 'NOUN' && clause.relation === 'acl')
      )
        continue;
      const inner = frames.at(clause.head);
      const deed = inner && depth < MAX_DEPTH ? deedOf(inner, depth + 1) : null;
      if (deed) return { sense: deed.sense, content: deed, noun: null };
    }
    if (operator === 'SAY') return null;
    for (const preposition of PREPOSITIONS) {
      for (const oblique of frame.obliques) {
        if (oblique.preposition !== preposition || preposition === 'in' || preposition === 'by' || preposition === 'at')
          continue;
        const found = ofNoun(oblique.head, depth);
        if (found) return { ...found, noun: oblique.head };
      }
    }
    return null;
  }

  function compute(frame: Frame, depth: number): Deed | null {
    const direct = bestUse(frame, SENSES);
    const operator = bestUse(frame, OPERATOR_USES);
    const asDirect: Deed | null = direct
      ? { frame, sense: direct.use.sense, operator: null, content: null, noun: null, specific: direct.score >= 3 }
      : null;
    if (direct && direct.score >= 4 && (!operator || direct.score >= operator.score)) return asDirect;
    if (!operator) return asDirect;
    const kind = operator.use.operator;
    const content = contentOf(frame, kind, depth);
    if (!content)
      return (
        asDirect ??
        (kind === 'PROMISE'
          ? {
              frame,
              sense: { root: 'AGREE', cameo: '030' },
              operator: kind,
              content: null,
              noun: null,
              specific: false,
            }
          : null)
      );
    const sense = combine(kind, operator.verb, content.sense);
    if (!sense) return asDirect;
    return { frame, sense, operator: kind, content: content.content, noun: content.noun, specific: false };
  }

  function deedOf(frame: Frame, depth: number): Deed | null {
    const known = read.get(frame);
    if (known !== undefined) return known;
    read.set(frame, null);
    const deed = compute(frame, depth);
    read.set(frame, deed);
    return deed;
  }

  return (frame) => deedOf(frame, 0);
}
