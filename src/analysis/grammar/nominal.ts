/** Who does what to whom in an event noun: "the visit of X to Y", "X's signing of Y", "talks between X and Y". */

import { EVENT_NOUNS, type EventNoun } from '../../knowledge/events/event-nouns.ts';
import { LIGHT_VERBS } from '../../knowledge/events/operators.ts';
import { STATE_AGENTS } from '../../knowledge/events/state-agents.ts';
import type { Token } from '../../language/document.ts';
import type { Arguments, Known } from './arguments.ts';
import { isByAgent, isTemporal, nearestBefore, surfaceAbove } from './arguments.ts';
import { base, coordinated, lemmaOf, prepositionOf } from './tree.ts';

/** The deed that the noun names, if it names one. */
export function eventNounOf(token: Token): EventNoun | undefined {
  return token.upos === 'NOUN' || token.upos === 'PROPN' ? EVENT_NOUNS.get(lemmaOf(token)) : undefined;
}

/** The verb that only carries the noun: "held talks", "talks were held", "imposed sanctions". */
export function lightVerbOf(noun: Token, lemma: (verb: Token) => string): Token | null {
  const relation = base(noun);
  const verb = noun.head;
  if (!verb || (relation !== 'obj' && noun.relation !== 'nsubj:pass')) return null;
  return LIGHT_VERBS.has(lemma(verb)) ? verb : null;
}

function isCapitalised(token: Token): boolean {
  return /^\p{Lu}/u.test(token.text);
}

const FIGHTERS = new Set([
  'rebel',
  'militant',
  'insurgent',
  'terrorist',
  'guerrilla',
  'jihadist',
  'opposition',
  'separatist',
  'regime',
  'worker',
  'student',
  'farmer',
]);

/** "Israeli", "US", "rebel" before the noun: who does it, when nothing else says. */
function premodifiers(noun: Token): readonly Token[] {
  return noun.children.filter((c) => {
    const relation = base(c);
    if (c.index > noun.index || (relation !== 'amod' && relation !== 'compound' && c.relation !== 'nmod:desc'))
      return false;
    if (c.upos === 'NOUN') return STATE_AGENTS.has(lemmaOf(c)) || FIGHTERS.has(lemmaOf(c));
    return c.upos === 'PROPN' || (c.upos === 'ADJ' && isCapitalised(c));
  });
}

/** "After talks with his counterpart he said …": whoever the clause is about held them. */
function hasCompany(noun: Token): boolean {
  const opens = noun.index - noun.sentence.tokens[0]!.index <= 3 && noun.children.some((c) => c.lower === 'following');
  if (base(noun) === 'nsubj' && opens) return true;
  return base(noun) === 'obl' && noun.children.some((c) => base(c) === 'nmod' && prepositionOf(c) === 'with');
}

/** The subject of the clause; where the parser took the opening noun itself for it, the nominal right before the verb. */
function companyOf(noun: Token, known: Known): readonly Token[] {
  if (base(noun) === 'obl') return surfaceAbove(noun.head, known);
  return noun.head ? nearestBefore(noun.head).filter((token) => token !== noun) : [];
}

/** Reads the arguments of an event noun, taking from its light verb what the noun itself leaves open. */
export function nominalArguments(noun: Token, entry: EventNoun, light: Token | null, known: Known): Arguments {
  const agents: Token[] = [];
  const patients: Token[] = [];
  const possessives: Token[] = [];
  const ofs: Token[] = [];
  for (const c of noun.children) {
    if (c.relation === 'nmod:poss') possessives.push(...coordinated(c));
    if (base(c) !== 'nmod' && base(c) !== 'obl') continue;
    const preposition = prepositionOf(c);
    if (isByAgent(c) || preposition === 'between' || preposition === 'among') agents.push(...coordinated(c));
    else if (preposition === 'of' && !isTemporal(c)) {
      ofs.push(...coordinated(c));
      // "The invasion of Kuwait by Iraq", where the tree hangs the doer on what it was done to.
      for (const inner of c.children)
        if (base(inner) === 'nmod' && isByAgent(inner)) agents.push(...coordinated(inner));
    }
  }
  const verb = base(noun) === 'obj' ? noun.head : null;
  if (agents.length === 0 && verb && !verb.children.some((c) => c.relation === 'aux:pass')) {
    // An active verb has no agent in "by": "deplored the invasion by Iraq".
    const doer = verb.children.find((c) => base(c) === 'obl' && c.index > noun.index && isByAgent(c));
    if (doer) agents.push(...coordinated(doer));
  }
  const hasDoer = agents.length > 0;
  if (possessives.length > 0) {
    (entry.possessive === 'AGENT' && !hasDoer ? agents : patients).push(...possessives);
  }
  if (ofs.length > 0) (entry.of === 'AGENT' && agents.length === 0 ? agents : patients).push(...ofs);
  if (agents.length === 0 && !light && hasCompany(noun)) agents.push(...companyOf(noun, known));
  if (agents.length === 0) {
    const carried = light ? (known.get(light)?.agents ?? []) : [];
    agents.push(...(carried.length > 0 ? carried : premodifiers(noun)));
  }
  return { agents, patients, recipients: [], surface: agents };
}
