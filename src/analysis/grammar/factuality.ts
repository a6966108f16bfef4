/**
 * What the text asserts of each predicate: its own verb group first, then what the predicates above make of it. "Refused to sign"
 * denies the signing, "plans to sign" promises it, "if they sign" supposes it.
 */

import { MODIFIER_OPERATORS, OPERATORS, type Operator } from '../../knowledge/events/operators.ts';
import type { Token } from '../../language/document.ts';
import type { Factuality } from '../analysis.ts';
import { chainHead } from './arguments.ts';
import { type Above, contextOf, effectOf, type LookUp, PLAIN_EFFECT, weaker } from './context.ts';
import type { Morphology } from './morphology.ts';
import { base, lemmaOf, markerOf, prepositionOf } from './tree.ts';

const STATIVE = new Set(
  `be have want know believe hope support oppose back hold include remain need seek think say appreciate
  recognize consider regard maintain keep own possess control favor favour reject condemn deny accuse demand welcome urge call ask agree insist warn`.split(
    /\s+/,
  ),
);

function hasChild(token: Token, words: ReadonlySet<string>): boolean {
  return token.children.some((c) => words.has(c.lower));
}

const HEDGES = new Set([
  'reportedly',
  'allegedly',
  'possibly',
  'perhaps',
  'probably',
  'maybe',
  'likely',
  'supposedly',
  'potentially',
]);
const UNSPOKEN = new Set(['almost', 'nearly']);

/** What the verb group alone says. */
function ownOfVerb(predicate: Token, morphology: Morphology): Factuality {
  const { modal, negated } = morphology;
  if (hasChild(predicate, UNSPOKEN) && morphology.tense === 'PAST') return 'DENIED';
  if (negated) return modal === 'may' || modal === 'might' ? 'POSSIBLE' : 'DENIED';
  if (modal === 'will') return 'PLANNED';
  if (modal === 'would') return 'CONDITIONAL';
  if (modal !== null) return 'POSSIBLE';
  if (hasChild(predicate, HEDGES) && !hasChild(predicate, new Set(['reportedly', 'allegedly']))) return 'POSSIBLE';
  if (morphology.progressive && morphology.tense === 'PRESENT') return 'ONGOING';
  if (predicate.upos === 'ADJ' && morphology.tense === 'PRESENT') return 'ONGOING';
  if (morphology.tense === 'PRESENT' && !morphology.perfect && !morphology.passive && STATIVE.has(lemmaOf(predicate)))
    return 'ONGOING';
  return 'HAPPENED';
}

function modifierOf(noun: Token): Operator | undefined {
  for (const c of noun.children) {
    if (base(c) !== 'amod' && base(c) !== 'compound') continue;
    const operator = MODIFIER_OPERATORS.get(c.lower);
    if (operator) return operator;
  }
  return undefined;
}

function saidInPast(above: Above | undefined): boolean {
  return above !== undefined && (above.morphology.tense === 'PAST' || above.morphology.perfect);
}

/** "Would" under a past verb of saying is the future seen from the past. */
function futureInPast(predicate: Token, morphology: Morphology, above: LookUp): boolean {
  const first = chainHead(predicate);
  if (morphology.modal !== 'would' || first.children.some((c) => base(c) === 'advcl' && markerOf(c) === 'if'))
    return false;
  return base(first) === 'ccomp' && first.head !== null && saidInPast(above(first.head));
}

function hasCondition(predicate: Token): boolean {
  return predicate.children.some((c) => base(c) === 'advcl' && (markerOf(c) === 'if' || markerOf(c) === 'unless'));
}

/** Factuality of a verb or predicative adjective. */
export function verbFactuality(predicate: Token, morphology: Morphology, above: LookUp): Factuality {
  let own = ownOfVerb(predicate, morphology);
  if (own === 'CONDITIONAL' && futureInPast(predicate, morphology, above)) own = 'PLANNED';
  if (own === 'PLANNED' && hasCondition(predicate)) own = 'CONDITIONAL';
  const context = contextOf(predicate, morphology, above);
  if (own === 'DENIED' && context === 'DENIED') return 'HAPPENED';
  if (own === 'HAPPENED' || own === 'ONGOING') return context === 'HAPPENED' ? own : context;
  return weaker(own, context);
}

const DEFINITE = new Set(['the', 'this', 'that', 'these', 'those']);
const MOTION = new Set(['arrive', 'travel', 'fly', 'leave', 'go', 'head', 'come', 'depart', 'set off', 'land']);
const DIRECTED = new Set(['for', 'to', 'on', 'about', 'against', 'in favor of', 'in favour of']);

function isDefinite(noun: Token): boolean {
  return noun.children.some((c) => DEFINITE.has(c.lower) || c.relation === 'nmod:poss');
}

/** The subject of a verb, or the object of a verb that only carries it, shares that verb's truth. */
function asBearer(noun: Token, light: Token | null, governor: Above): Factuality {
  const operator = OPERATORS.get(governor.lemma);
  const carries = operator === 'DENY' || operator === 'PLAN' || operator === 'CONTINUE';
  const context = carries ? effectOf(operator, governor) : governor.factuality;
  const presupposed = !light && noun.relation !== 'nsubj:pass' && context === 'DENIED';
  return presupposed ? 'HAPPENED' : context;
}

/** Under any other predicate a definite noun is taken as given; an indefinite one is as real as its predicate. */
function asObject(noun: Token, governor: Above): Factuality {
  const operator = OPERATORS.get(governor.lemma);
  const relation = base(noun);
  const definite = isDefinite(noun);
  const open = operator === 'POSSIBLE' || operator === 'PLAN';
  // "Arrived for talks with": they are still to come.
  if (relation === 'obl' && prepositionOf(noun) === 'for' && MOTION.has(governor.lemma)) {
    return weaker('PLANNED', governor.factuality);
  }
  if (operator && operator !== 'REPORT') {
    if (relation === 'obj' || relation === 'xcomp' || relation === 'ccomp') return effectOf(operator, governor);
    const directed = relation === 'obl' && DIRECTED.has(prepositionOf(noun));
    const wanted = prepositionOf(noun) === 'for' && operator === 'POSSIBLE';
    if (directed && (wanted || !(definite && operator === 'POSSIBLE'))) return effectOf(operator, governor);
    if (relation === 'nmod' && open && !definite) return effectOf(operator, governor);
  }
  return definite || governor.factuality === 'DENIED' ? 'HAPPENED' : governor.factuality;
}

/** Factuality of an event noun: its own adjectives, then the verb or preposition that holds it. */
export function nounFactuality(noun: Token, light: Token | null, above: LookUp): Factuality {
  const modifier = modifierOf(noun);
  const first = chainHead(noun);
  if (noun.children.some((c) => base(c) === 'det' && c.lower === 'no') || prepositionOf(first) === 'without') {
    return 'DENIED';
  }
  const governor = first.head ? above(first.head) : undefined;
  const bearer = light !== null || base(first) === 'nsubj';
  const context = !governor ? 'HAPPENED' : bearer ? asBearer(first, light, governor) : asObject(first, governor);
  return modifier ? weaker(PLAIN_EFFECT[modifier], context) : context;
}
