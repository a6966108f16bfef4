/** Finds the use of a verb in the vocabulary that fits a frame best. */
import { EVENT_NOUNS } from '../../knowledge/events/event-nouns.ts';
import { stemsOf } from '../../knowledge/events/stems.ts';
import { OPERATOR_USES, SENSES, type Use } from '../../knowledge/events/vocabulary.ts';
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

/** Words that make another verb of the one before them: "pushed ahead" asks nobody for anything. */
const OTHERWISE = new Set(['ahead', 'forward', 'along', 'apart', 'around', 'together', 'through']);

/** A verb under which the vocabulary may hold the frame, with the objects that it would have. */
interface Candidate {
  readonly verb: string;
  readonly patients: readonly Token[];
  /** Heads that stand under a preposition once a particle is taken off it: "out of Oslo" leaves "of". */
  readonly left: readonly { readonly preposition: string; readonly head: Token }[];
}

function wordBefore(token: Token, steps: number): Token | undefined {
  const { tokens } = token.sentence;
  return tokens[token.index - tokens[0]!.index - steps];
}

function isKnown(verb: string): boolean {
  return SENSES.has(verb) || OPERATOR_USES.has(verb);
}

/** The lemma, or, where the vocabulary does not know it, a base form of the word that it does know. */
function verbOf(predicate: Token): string {
  const lemma = lemmaOf(predicate);
  return isKnown(lemma) ? lemma : (stemsOf(predicate.lower).find(isKnown) ?? lemma);
}

/** Candidates: with its particle first, also one that the parser took for an adverb or a preposition. */
function candidatesOf(frame: Frame): readonly Candidate[] {
  const { predicate, patients, obliques } = frame;
  if (frame.form === 'NOUN') {
    const entry = EVENT_NOUNS.get(frame.lemma);
    return entry ? [{ verb: entry.verb, patients, left: [] }] : [];
  }
  const lemma = verbOf(predicate);
  const candidates: Candidate[] = [];
  const hyphen = wordBefore(predicate, 1);
  const first = wordBefore(predicate, 2);
  if (hyphen?.text === '-' && first && hyphen.end === predicate.start) {
    candidates.push({ verb: `${first.lower}-${lemma}`, patients, left: [] });
  }
  for (const c of predicate.children) {
    if (c.index < predicate.index || !PARTICLES.has(c.lower)) continue;
    const relation = base(c);
    if (relation === 'advmod' || relation === 'obl' || relation === 'case') {
      const left = c.children.map((head) => ({ preposition: prepositionOf(head), head }));
      candidates.push({ verb: `${lemma} ${c.lower}`, patients, left });
    }
  }
  for (const { preposition, head } of frame.lemma.includes(' ') ? [] : obliques) {
    const [particle = '', ...rest] = preposition.split(' ');
    if (!PARTICLES.has(particle) || isTemporal(head)) continue;
    const verb = `${lemma} ${particle}`;
    const held = { preposition: rest.join(' '), head };
    candidates.push(
      rest.length > 0 ? { verb, patients, left: [held] } : { verb, patients: [head, ...patients], left: [] },
    );
  }
  if (OTHERWISE.has(wordBefore(predicate, -1)?.lower ?? '')) return candidates;
  candidates.push({
    verb: frame.lemma.includes(' ') ? frame.lemma.replace(lemmaOf(predicate), lemma) : lemma,
    patients,
    left: [],
  });
  return candidates;
}

function anyOf(heads: readonly Token[], name: string): boolean {
  return heads.some((head) => classesOf(head).has(name));
}

/** Heads under the preposition, whether the tree hangs them on the verb or on its object. */
function headsUnder(frame: Frame, { patients, left }: Candidate, preposition: string): readonly Token[] {
  const heads = [...frame.obliques, ...left]
    .filter((o) => o.preposition === preposition && !isTemporal(o.head))
    .map((o) => o.head);
  for (const patient of patients) {
    for (const c of childrenOf(patient, 'nmod')) if (prepositionOf(c) === preposition && !isTemporal(c)) heads.push(c);
  }
  return heads;
}

/** Whether the word goes with the verb: right after it, under it, or opening one of its clauses. */
function goesWith(frame: Frame, word: string): boolean {
  const { predicate, clauses } = frame;
  if (wordBefore(predicate, -1)?.lower === word || clauses.some((c) => c.marker === word)) return true;
  return predicate.children.some((c) => c.index > predicate.index && (c.lower === word || lemmaOf(c) === word));
}

/** How exactly a use fits the frame: 0 when it does not. */
function fitOf(frame: Frame, candidate: Candidate, { object, satellite, subject, held }: Use): number {
  const { patients } = candidate;
  if (subject !== null && !anyOf(frame.agents, subject)) return 0;
  if (object === 'ANY' ? patients.length === 0 : object !== null && !anyOf(patients, object)) return 0;
  const score = 1 + (subject !== null ? 2.5 : 0) + (object === null ? 0 : object === 'ANY' ? 0.5 : 3);
  if (satellite === null) return score;
  const heads = headsUnder(frame, candidate, satellite);
  if (held === 'ANY') return heads.length > 0 ? score + 3 : 0;
  if (held !== null) return anyOf(heads, held) ? score + 4 : 0;
  return heads.length > 0 || goesWith(frame, satellite) ? score + 2 : 0;
}

/** "Called it a victory" names, and calls nobody. */
function isNaming(frame: Frame): boolean {
  if (frame.lemma !== 'call') return false;
  const objects = childrenOf(frame.predicate, 'obj').length + childrenOf(frame.predicate, 'iobj').length;
  return objects > 1 || frame.clauses.some((c) => c.relation === 'xcomp');
}

/** The best use, or null when the vocabulary holds none that fits. */
export function bestUse<U extends Use>(frame: Frame, table: ReadonlyMap<string, readonly U[]>): Found<U> | null {
  if (isNaming(frame)) return null;
  let best: Found<U> | null = null;
  for (const candidate of candidatesOf(frame)) {
    const { verb } = candidate;
    for (const use of table.get(verb) ?? []) {
      const score = fitOf(frame, candidate, use);
      if (score > (best?.score ?? 0)) best = { use, verb, score };
    }
    if (best) break;
  }
  return best;
}
