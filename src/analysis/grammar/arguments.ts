/** Who is the subject and what the object of a predicate, through passives, relative clauses, control and coordination. */

import { OBJECT_GERUND, OBLIQUE_CONTROL, SUBJECT_CONTROL } from '../../knowledge/events/operators.ts';
import type { Token } from '../../language/document.ts';
import type { Morphology } from './morphology.ts';
import { base, child, childrenOf, coordinated, isNominal, isVerbal, lemmaOf, markerOf, prepositionOf } from './tree.ts';

export interface Arguments {
  readonly agents: readonly Token[];
  readonly patients: readonly Token[];
  readonly recipients: readonly Token[];
  /** What stands where the subject stands, whatever the voice: clauses below may share it. */
  readonly surface: readonly Token[];
}

/** The arguments of predicates nearer the root, which are read first. */
export type Known = ReadonlyMap<Token, Arguments>;

const NOTHING: readonly Token[] = [];
const RELATIVES = new Set(['who', 'which', 'that', 'whom', 'what']);
const RELATIVE_ADVERBS = new Set(['where', 'when', 'why', 'how']);
/** Nouns whose relative clause tells the circumstances: nothing is extracted from it ("the reason he left"). */
const CIRCUMSTANCES = new Set([
  'reason',
  'way',
  'time',
  'day',
  'year',
  'moment',
  'place',
  'extent',
  'week',
  'month',
  'point',
]);
const TEMPORAL = new Set(
  `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december
  today yesterday tomorrow day week month year decade century end beginning start time noon midnight night morning evening afternoon deadline
  spring summer autumn fall winter quarter percent % moment hour minute jan. feb. mar. apr. jun. jul. aug. sep. sept. oct. nov. dec.
  jan feb mar apr jun jul aug sep sept oct nov dec weekend eve mon. tue. wed. thu. fri. sat. sun.`.split(/\s+/),
);

/** Whether the phrase names a time rather than a party. */
export function isTemporal(head: Token): boolean {
  if (TEMPORAL.has(lemmaOf(head))) return true;
  if (head.upos !== 'NUM') return false;
  // "Nov. 18" is a day whichever of its words the tree holds it by.
  return /^\d{4}$|^\d+(st|nd|rd|th)$/.test(head.text) || head.children.some((c) => TEMPORAL.has(c.lower));
}

/** The first verb of a coordination: conjuncts stand in its place in the tree above. */
export function chainHead(token: Token): Token {
  let at = token;
  for (let steps = 0; base(at) === 'conj' && at.head && steps < 64; steps++) at = at.head;
  return at;
}

function antecedentOf(predicate: Token): Token | null {
  const first = chainHead(predicate);
  return first.relation === 'acl:relcl' || first.relation === 'advcl:relcl' ? first.head : null;
}

function isRelative(token: Token): boolean {
  return RELATIVES.has(token.lower) && token.upos !== 'DET' && !token.children.some((c) => base(c) === 'acl');
}

/** A nominal argument with what is coordinated with it; a relative pronoun is replaced by what it stands for. */
export function expand(head: Token, predicate: Token): readonly Token[] {
  if (isRelative(head)) {
    const antecedent = antecedentOf(predicate);
    return antecedent ? coordinated(antecedent) : NOTHING;
  }
  return coordinated(head);
}

function ofRelation(predicate: Token, relation: string): readonly Token[] {
  return childrenOf(predicate, relation).flatMap((c) => expand(c, predicate));
}

/** The nominal before a finite verb that the parser left without a subject: nearest, and governed by no preposition. */
export function nearestBefore(predicate: Token): readonly Token[] {
  const { tokens } = predicate.sentence;
  const from = predicate.index - tokens[0]!.index - 1;
  for (let at = from; at >= 0 && from - at < 25; at--) {
    const token = tokens[at]!;
    if (token.upos === 'VERB' && token.xpos !== 'VBN' && token.xpos !== 'VBG') return NOTHING;
    if (!isNominal(token) || token.upos === 'NUM' || isTemporal(token)) continue;
    const relation = base(token);
    if (relation === 'compound' || relation === 'flat' || relation === 'conj' || relation === 'nmod') continue;
    if (prepositionOf(token) === '' && relation !== 'obl') return coordinated(token);
  }
  return NOTHING;
}

/** The subject of the nearest predicate above that has one. */
export function surfaceAbove(from: Token | null, known: Known): readonly Token[] {
  for (let at = from, steps = 0; at && steps < 12; at = at.head, steps++) {
    const surface = known.get(at)?.surface;
    if (surface && surface.length > 0) return surface;
    if (base(at) === 'acl' && at.head && isNominal(at.head) && !isVerbal(at.head)) return coordinated(at.head);
  }
  return NOTHING;
}

/** Whose plan, right or refusal an infinitive under a noun spells out. */
function ownerOf(noun: Token, known: Known): readonly Token[] {
  const owner = noun.children.find((c) => c.relation === 'nmod:poss');
  if (owner) return coordinated(owner);
  const agents = known.get(noun)?.agents;
  if (agents && agents.length > 0) return agents;
  const verb = noun.head ? known.get(noun.head) : undefined;
  // "Convinced Iran of the need to sign": the need is the object's.
  if (verb && verb.patients.length > 0 && prepositionOf(noun) === 'of' && base(noun) === 'obl') return verb.patients;
  return surfaceAbove(noun.head, known);
}

function hasFiniteForm(morphology: Morphology): boolean {
  return morphology.tense !== null || morphology.modal !== null;
}

/** "Called on Chile to sign", "appealed to both to stop": the infinitive is the deed of whoever stands under the preposition. */
function askedUnder(governor: Token, predicate: Token): readonly Token[] | null {
  const prepositions = OBLIQUE_CONTROL.get(lemmaOf(governor));
  if (!prepositions || markerOf(predicate) !== 'to') return null;
  const asked = governor.children.find(
    (c) =>
      base(c) === 'obl' &&
      c.index > governor.index &&
      c.index < predicate.index &&
      prepositions.includes(prepositionOf(c)) &&
      !isTemporal(c),
  );
  return asked ? coordinated(asked) : null;
}

/** Subject that a predicate without one of its own shares with another predicate. */
function sharedSubject(predicate: Token, morphology: Morphology, known: Known): readonly Token[] {
  const head = predicate.head;
  const relation = base(predicate);
  if (!head) return hasFiniteForm(morphology) ? nearestBefore(predicate) : NOTHING;
  if (relation === 'conj' || relation === 'parataxis') {
    const surface = known.get(head)?.surface ?? NOTHING;
    return surface.length > 0
      ? surface
      : hasFiniteForm(morphology)
        ? nearestBefore(predicate)
        : surfaceAbove(head.head, known);
  }
  if (predicate.relation === 'acl:relcl') return coordinated(head);
  if (relation === 'acl') {
    if (predicate.xpos === 'VBG' || predicate.xpos === 'VBN') {
      const opener = markerOf(predicate) ?? prepositionOf(predicate);
      // "Punished for seizing the island": whoever seized it is not said here.
      if (opener === 'for') return NOTHING;
      return opener === '' ? coordinated(head) : ownerOf(head, known);
    }
    return ownerOf(head, known);
  }
  // "Accused Chile of spying", where the tree hangs the gerund on the object.
  if (relation === 'nmod' && predicate.xpos === 'VBG' && head.head && OBJECT_GERUND.has(lemmaOf(head.head)))
    return coordinated(head);
  const governor = known.get(head);
  if (!governor) return surfaceAbove(head, known);
  const asked = askedUnder(head, predicate);
  if (asked) return asked;
  if (relation === 'xcomp') {
    const objects = governor.recipients.length > 0 ? governor.recipients : governor.patients;
    const bySubject =
      SUBJECT_CONTROL.has(lemmaOf(head)) || objects.length === 0 || governor.surface === governor.patients;
    return bySubject ? governor.surface : objects;
  }
  const opener = prepositionOf(predicate) || (markerOf(predicate) ?? '');
  if (/^(of|for|from|into)$/.test(opener) && OBJECT_GERUND.has(lemmaOf(head)) && governor.patients.length > 0) {
    return governor.patients;
  }
  if (governor.surface.length > 0) return governor.surface;
  return surfaceAbove(head.head, known);
}

/** A bare noun phrase after its verb that the parser took for an oblique, though it names no time: "killed 12 Somalis". */
function bareOblique(predicate: Token): Token | undefined {
  return predicate.children.find(
    (c) =>
      c.relation === 'obl' &&
      c.index > predicate.index &&
      isNominal(c) &&
      c.upos !== 'NUM' &&
      !isTemporal(c) &&
      prepositionOf(c) === '',
  );
}

/** An object that coordinated verbs share: "signed and ratified the treaty". */
function sharedObject(predicate: Token): Token | undefined {
  const next = predicate.children.find((c) => base(c) === 'conj' && isVerbal(c) && !child(c, 'nsubj'));
  if (next) {
    const between = next.index - predicate.index;
    const object = child(next, 'obj');
    if (object && between <= 3) return object;
  }
  if (base(predicate) !== 'conj' || !predicate.head || child(predicate, 'nsubj')) return undefined;
  const object = child(predicate.head, 'obj');
  return object && object.index > predicate.index ? object : undefined;
}

/** "by the minister", but not "by Monday". */
export function isByAgent(oblique: Token): boolean {
  if (oblique.relation === 'obl:agent') return !isTemporal(oblique);
  return prepositionOf(oblique) === 'by' && isNominal(oblique) && !isTemporal(oblique);
}

/** "Visited Moscow Monday": a day that the parser took for the object gives way to the name that it swallowed. */
function besideDay(object: Token): Token {
  if (!isTemporal(object)) return object;
  return object.children.find((c) => c.upos === 'PROPN' && c.index < object.index && !isTemporal(c)) ?? object;
}

/** The subjects; before a finite verb without one, a noun that the tree took for part of a compound: "the treaty calls for peace". */
function subjectsOf(predicate: Token): readonly Token[] {
  const own = childrenOf(predicate, 'nsubj');
  if (own.length > 0 || !/^VB[DZP]$/.test(predicate.xpos)) return own;
  return childrenOf(predicate, 'compound')
    .filter((c) => c.index < predicate.index && isNominal(c))
    .slice(-1);
}

/** Reads the arguments of a verb or predicative adjective. */
export function argumentsOf(predicate: Token, morphology: Morphology, known: Known): Arguments {
  const recipients = ofRelation(predicate, 'iobj');
  let objects: readonly Token[] = ofRelation(predicate, 'obj').map(besideDay);
  const subjects = subjectsOf(predicate);
  const inner = subjects.filter((c) => c.relation !== 'nsubj:outer');
  const own = inner.length > 0 ? inner : subjects;
  let surface: readonly Token[] = own.flatMap((c) => expand(c, predicate));
  const gapped =
    predicate.relation === 'acl:relcl' &&
    !morphology.passive &&
    predicate.head !== null &&
    !CIRCUMSTANCES.has(lemmaOf(predicate.head)) &&
    !predicate.children.some((c) => base(c) === 'xcomp' || base(c) === 'ccomp' || RELATIVE_ADVERBS.has(c.lower));
  const pronounFilled = predicate.children.some((c) => isRelative(c) || c.children.some((g) => isRelative(g)));
  if (own.length === 0 && predicate.xpos === 'VBG') {
    surface = childrenOf(predicate, 'nmod')
      .filter((c) => c.relation === 'nmod:poss')
      .flatMap(coordinated);
  }
  if (surface.length === 0 && !predicate.children.some((c) => base(c) === 'expl' || c.relation === 'csubj')) {
    surface = sharedSubject(predicate, morphology, known);
  } else if (gapped && objects.length === 0 && !pronounFilled && predicate.head && own.length > 0) {
    objects = coordinated(predicate.head);
  }
  if (morphology.passive) {
    const agents = predicate.children
      .filter((c) => base(c) === 'obl' && isByAgent(c))
      .flatMap((c) => expand(c, predicate));
    // A passive with an object of its own ("was given arms") has its subject as the recipient.
    if (objects.length > 0) return { agents, patients: objects, recipients: surface, surface };
    return { agents, patients: surface, recipients, surface };
  }
  if (objects.length === 0 && isVerbal(predicate)) {
    const object = sharedObject(predicate) ?? bareOblique(predicate);
    if (object) objects = coordinated(object);
    else if (predicate.xpos === 'VBG') {
      objects = childrenOf(predicate, 'nmod')
        .filter((c) => prepositionOf(c) === 'of')
        .flatMap(coordinated);
    }
  }
  return { agents: surface, patients: objects, recipients, surface };
}
