/** Finds the use of a verb in the vocabulary that fits a frame best. */
import { EVENT_NOUNS } from '../../knowledge/events/event-nouns.ts';
import type { Use } from '../../knowledge/events/vocabulary.ts';
import type { Token } from '../../language/document.ts';
import { isTemporal } from '../grammar/arguments.ts';
import type { Frame } from '../grammar/frame.ts';
import { base, childrenOf, lemmaOf, prepositionOf } from '../grammar/tree.ts';
import { classesOf } from './phrase.ts';

export interface Found<U> {
  readonly use: U;
  readonly verb: string;
  /** From 1, the bare verb, to 7, with subject, preposition and object. */
  readonly score: number;
}

const PARTICLES = new Set(['off', 'out', 'up', 'down', 'back', 'away', 'aside', 'over', 'in', 'on']);

/** The verbs under which the vocabulary may hold the frame: with its particle, and with an adverb that the parser took for none. */
function verbsOf(frame: Frame): readonly string[] {
  if (frame.form === 'NOUN') {
    const entry = EVENT_NOUNS.get(frame.lemma);
    return entry ? [entry.verb] : [];
  }
  const names = [frame.lemma];
  for (const c of frame.predicate.children) {
    if (c.index < frame.predicate.index || !PARTICLES.has(c.lower)) continue;
    const relation = base(c);
    if (relation === 'advmod' || relation === 'obl' || relation === 'case') {
      names.unshift(`${lemmaOf(frame.predicate)} ${c.lower}`);
    }
  }
  return names;
}

function anyOf(heads: readonly Token[], name: string): boolean {
  return heads.some((head) => classesOf(head).has(name));
}

/** Heads under the preposition, whether the tree hangs them on the verb or on its object. */
function headsUnder(frame: Frame, preposition: string): readonly Token[] {
  const heads = frame.obliques.filter((o) => o.preposition === preposition && !isTemporal(o.head)).map((o) => o.head);
  for (const patient of frame.patients) {
    for (const c of childrenOf(patient, 'nmod')) if (prepositionOf(c) === preposition && !isTemporal(c)) heads.push(c);
  }
  return heads;
}

/** How exactly a use fits the frame: 0 when it does not. */
function fitOf(frame: Frame, { object, satellite, subject, held }: Use): number {
  if (subject !== null && !anyOf(frame.agents, subject)) return 0;
  if (object === 'ANY' ? frame.patients.length === 0 : object !== null && !anyOf(frame.patients, object)) return 0;
  const score = 1 + (subject !== null ? 2 : 0) + (object === null ? 0 : object === 'ANY' ? 0.5 : 3);
  if (satellite === null) return score;
  const heads = headsUnder(frame, satellite);
  if (held === 'ANY') return heads.length > 0 ? score + 3 : 0;
  if (held !== null) return anyOf(heads, held) ? score + 4 : 0;
  const joined =
    heads.length > 0 ||
    frame.clauses.some((c) => c.marker === satellite) ||
    frame.predicate.children.some(
      (c) => c.index > frame.predicate.index && (c.lower === satellite || lemmaOf(c) === satellite),
    );
  return joined ? score + 2 : 0;
}

/** "Called it a victory" names, and calls nobody. */
function names(frame: Frame): boolean {
  if (frame.lemma !== 'call') return false;
  const objects = childrenOf(frame.predicate, 'obj').length + childrenOf(frame.predicate, 'iobj').length;
  return objects > 1 || frame.clauses.some((c) => c.relation === 'xcomp');
}

/** The best use, or null when the vocabulary holds none that fits. */
export function bestUse<U extends Use>(frame: Frame, table: ReadonlyMap<string, readonly U[]>): Found<U> | null {
  if (names(frame)) return null;
  let best: Found<U> | null = null;
  for (const verb of verbsOf(frame)) {
    for (const use of table.get(verb) ?? []) {
      const score = fitOf(frame, use);
      if (score > (best?.score ?? 0)) best = { use, verb, score };
    }
    if (best) break;
  }
  return best;
}
