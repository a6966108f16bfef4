/** What the predicates above make of a clause: "refused to sign", "if they sign", "a plan to sign". */

import { OPERATORS, type Operator } from '../../knowledge/events/operators.ts';
import type { Token } from '../../language/document.ts';
import type { Factuality } from '../analysis.ts';
import { chainHead } from './arguments.ts';
import type { Morphology } from './morphology.ts';
import { base, childrenOf, lemmaOf, markerOf, prepositionOf } from './tree.ts';

/** What is known of the predicates nearer the root. */
export interface Above {
  readonly factuality: Factuality;
  readonly lemma: string;
  readonly morphology: Morphology;
}

export type LookUp = (token: Token) => Above | undefined;

/** From asserted to denied. */
const RANK: readonly Factuality[] = ['HAPPENED', 'ONGOING', 'PLANNED', 'CONDITIONAL', 'POSSIBLE', 'DENIED'];

/** The one that asserts less. */
export function weaker(a: Factuality, b: Factuality): Factuality {
  return RANK.indexOf(a) > RANK.indexOf(b) ? a : b;
}

/** What an operator makes of an asserted deed: also what an adjective makes of its noun ("a planned visit"). */
export const PLAIN_EFFECT: Readonly<Record<Operator, Factuality>> = {
  DENY: 'DENIED',
  PLAN: 'PLANNED',
  POSSIBLE: 'POSSIBLE',
  CONTINUE: 'ONGOING',
  FACT: 'HAPPENED',
  REPORT: 'HAPPENED',
};

/** What a predicate makes of the deed under it, given what the text says of the predicate itself. */
export function effectOf(operator: Operator, { factuality, morphology, lemma }: Above): Factuality {
  switch (operator) {
    case 'DENY':
      // "Did not refuse to sign" signs; "did not rule out signing" leaves it open.
      if (factuality === 'DENIED') return lemma === 'rule out' || lemma === 'exclude' ? 'POSSIBLE' : 'HAPPENED';
      return factuality === 'POSSIBLE' || factuality === 'CONDITIONAL' ? factuality : 'DENIED';
    case 'PLAN':
      return factuality === 'HAPPENED' || factuality === 'ONGOING' ? 'PLANNED' : factuality;
    case 'POSSIBLE':
      return factuality === 'DENIED' && morphology.modal !== null ? 'DENIED' : 'POSSIBLE';
    case 'CONTINUE':
      return factuality === 'HAPPENED' ? 'ONGOING' : factuality;
    case 'FACT':
      return factuality;
    case 'REPORT':
      return 'HAPPENED';
  }
}

/** Finite clauses stand on their own feet; infinitives, gerunds and nouns lean on what governs them. */
function hasFiniteForm(morphology: Morphology): boolean {
  return morphology.tense !== null || morphology.modal !== null;
}

const CONDITIONS = new Set(['if', 'unless', 'provided', 'providing', 'in case', 'lest', 'as long as', 'so long as']);
const LIMITS = new Set(['until', 'till', 'once']);
const SEQUENCE = new Set(['when', 'after', 'before', 'as', 'while']);
const LEANING = new Set(['of', 'about', 'for', 'from', 'against', 'in', 'to', 'on']);
const DECIDING = new Set(['decide', 'opt', 'vote', 'choose', 'resolve', 'rule']);
const AIMS = new Set(['for', 'of', 'about', 'toward', 'towards', 'in favor of', 'in favour of', 'aimed at', 'at']);

interface Place {
  readonly first: Token;
  readonly head: Token;
  readonly governor: Above | undefined;
  readonly operator: Operator | undefined;
  readonly marker: string | null;
  readonly morphology: Morphology;
}

function ofAdverbial({ first, governor, operator, marker, morphology }: Place): Factuality {
  if (marker !== null && CONDITIONS.has(marker)) return 'CONDITIONAL';
  if (marker !== null && LIMITS.has(marker)) {
    // "Fought until they signed" tells of a signing; "refuses to sign until they leave" does not tell of a leaving.
    const over = governor?.factuality === 'HAPPENED' && operator !== 'DENY' && morphology.tense !== 'PRESENT';
    return over ? 'HAPPENED' : 'CONDITIONAL';
  }
  if (marker !== null && SEQUENCE.has(marker) && governor?.factuality === 'PLANNED') {
    return morphology.tense === 'PAST' ? 'HAPPENED' : 'PLANNED';
  }
  if (marker === 'to' || childrenOf(first, 'mark').some((c) => c.lower === 'in order')) {
    const carries = operator === 'PLAN' || operator === 'CONTINUE' || operator === 'DENY';
    return carries && governor ? effectOf(operator, governor) : 'POSSIBLE';
  }
  if (hasFiniteForm(morphology)) return 'HAPPENED';
  const opener = marker ?? prepositionOf(first);
  // "Decided against signing", "warned against attacking".
  if (governor && opener === 'against' && operator !== 'FACT') {
    return DECIDING.has(governor.lemma) && governor.factuality === 'HAPPENED' ? 'DENIED' : 'POSSIBLE';
  }
  if (governor && operator && operator !== 'REPORT' && LEANING.has(opener)) return effectOf(operator, governor);
  if (AIMS.has(opener)) return weaker('POSSIBLE', governor?.factuality ?? 'POSSIBLE');
  return governor?.factuality ?? 'HAPPENED';
}

function ofNounClause({ first, head, governor, marker, morphology }: Place): Factuality {
  if (first.relation === 'acl:relcl') return 'HAPPENED';
  const operator = OPERATORS.get(lemmaOf(head));
  if (marker === 'that') {
    const subjunctive = !hasFiniteForm(morphology) && (operator === 'POSSIBLE' || operator === 'PLAN');
    return subjunctive ? PLAIN_EFFECT[operator] : 'HAPPENED';
  }
  if (marker === null && prepositionOf(first) === '') return 'HAPPENED';
  if (!operator) return 'POSSIBLE';
  return governor ? effectOf(operator, governor) : PLAIN_EFFECT[operator];
}

/** "Has to sign" obliges, "has yet to sign" denies, "is to sign" announces. */
function ofAuxiliaryLike({ head, governor }: Place): Factuality | null {
  if (!governor) return null;
  if (governor.lemma === 'have') {
    return head.children.some((c) => c.lower === 'yet') ? 'DENIED' : weaker('POSSIBLE', governor.factuality);
  }
  if (governor.lemma === 'be') return weaker('PLANNED', governor.factuality);
  return governor.lemma === 'use' ? governor.factuality : null;
}

function ofComplement(place: Place): Factuality {
  const { first, governor, operator, marker, morphology } = place;
  const relation = base(first);
  if (!governor) return 'HAPPENED';
  if (relation === 'xcomp' && marker === 'to') {
    const light = ofAuxiliaryLike(place);
    if (light) return light;
  }
  if (relation === 'ccomp' && governor.factuality === 'CONDITIONAL') return 'CONDITIONAL';
  if (operator === undefined) {
    if (relation === 'xcomp' && marker === 'to') return governor.factuality;
    return governor.factuality === 'DENIED' ? 'POSSIBLE' : 'HAPPENED';
  }
  if (operator === 'REPORT') {
    if (relation === 'ccomp') return governor.factuality === 'DENIED' ? 'POSSIBLE' : 'HAPPENED';
    return relation === 'xcomp' ? 'POSSIBLE' : 'HAPPENED';
  }
  if (relation === 'ccomp' && operator === 'PLAN' && hasFiniteForm(morphology) && morphology.modal === null) {
    return 'HAPPENED';
  }
  return effectOf(operator, governor);
}

/** What stands above a verb or adjective makes of it; HAPPENED leaves it as its own words have it. */
export function contextOf(predicate: Token, morphology: Morphology, above: LookUp): Factuality {
  const first = chainHead(predicate);
  const { head } = first;
  if (!head) return 'HAPPENED';
  const governor = above(head);
  const marker = markerOf(first);
  if (marker === 'whether') return 'POSSIBLE';
  const operator = governor ? OPERATORS.get(governor.lemma) : undefined;
  const place: Place = { first, head, governor, operator, marker, morphology };
  switch (base(first)) {
    case 'advcl':
      return ofAdverbial(place);
    case 'acl':
      return ofNounClause(place);
    case 'xcomp':
    case 'ccomp':
    case 'csubj':
    case 'obj':
    case 'obl':
      return ofComplement(place);
    case 'nmod': {
      // "Accused Chile of spying": the verb above the noun judges the gerund.
      const judge = first.xpos === 'VBG' && head.head ? above(head.head) : undefined;
      const judged = judge && OPERATORS.get(judge.lemma);
      return judge && judged && judged !== 'REPORT' ? effectOf(judged, judge) : 'HAPPENED';
    }
    default:
      return 'HAPPENED';
  }
}
