/** Why a deed that the words spell out is not believed to be an event. */
import type { Span } from '../analysis.ts';
import { base } from '../grammar/tree.ts';
import type { Veto } from '../rule.ts';
import type { Deed } from './deed.ts';
import {
  ADJECTIVES,
  ALONE,
  BLOWS,
  hasBody,
  hasCountry,
  isAccident,
  isAdvice,
  isAmount,
  isArmed,
  isForce,
  isNamingCall,
  isOneSided,
  isSpoken,
  isSuffered,
  NEEDS_RECIPIENT,
  namesGround,
  nameWords,
  ORDERS,
  REFLEXIVES,
  STATES,
} from './doubts.ts';
import type { Parties } from './parties.ts';
import { classesOf } from './phrase.ts';

export type Inputs = 'document' | 'dateline' | 'times' | 'published' | 'entities' | 'frames';

export interface EventMatch {
  readonly trigger: Span;
  readonly deed: Deed;
  readonly parties: Parties;
}

const UNREAL = new Set(['DENIED', 'POSSIBLE', 'CONDITIONAL']);

export const VETOES: readonly Veto<Inputs, EventMatch>[] = [
  {
    reason: 'no actor is known',
    holds: ({ deed, parties }) => parties.actors.length === 0 && !(isSuffered(deed) && parties.recipients.length > 0),
  },
  {
    reason: 'a noun without the other side says too little',
    holds: ({ deed, parties }, { entities }) =>
      deed.frame.form === 'NOUN' &&
      isOneSided(parties, entities) &&
      !ALONE.has(deed.sense.mode ?? '') &&
      !(isSuffered(deed) && parties.actors.length === 0) &&
      deed.operator !== 'REFUSE',
  },
  {
    reason: 'a visit to nowhere says too little',
    holds: ({ deed, parties }, { entities }) =>
      deed.sense.mode === 'visit' && isOneSided(parties, entities) && parties.place === null,
  },
  {
    reason: 'what is denied or only possible needs its other side',
    holds: ({ deed, parties }, { entities }) =>
      isOneSided(parties, entities) &&
      !(deed.specific && hasCountry(parties, entities)) &&
      UNREAL.has(deed.frame.factuality),
  },
  {
    reason: 'what one does to oneself concerns nobody else',
    holds: ({ deed }) => deed.frame.patients.some((patient) => REFLEXIVES.has(patient.lower)),
  },
  {
    reason: 'the adjective only looks like the verb',
    holds: ({ deed }) => deed.frame.form === 'ADJECTIVE' && ADJECTIVES.has(deed.frame.lemma),
  },
  {
    reason: 'what would allow another to act eases nothing',
    holds: ({ deed: { frame, sense } }) =>
      sense.mode === 'access' &&
      (frame.modal === 'would' || frame.modal === 'could') &&
      frame.clauses.some((c) => c.marker === 'to'),
  },
  {
    reason: 'ties need two',
    holds: ({ deed, parties }, { entities }) => deed.sense.cameo === '054' && isOneSided(parties, entities),
  },
  {
    reason: 'who holds no ground withdraws from none',
    holds: ({ deed, parties }, { entities }) =>
      deed.sense.mode === 'withdraw' &&
      isOneSided(parties, entities) &&
      !hasCountry(parties, entities) &&
      !namesGround(deed),
  },
  {
    reason: "an order to one's own concerns nobody else",
    holds: ({ deed, parties }, { entities }) =>
      deed.sense.root === 'COERCE' &&
      ORDERS.has(deed.frame.lemma) &&
      isOneSided(parties, entities) &&
      !isSuffered(deed),
  },
  {
    reason: 'hindered or forced by nobody known, it is how things stand',
    holds: ({ deed, parties }) =>
      deed.sense.mode === 'restrict' && parties.actors.length === 0 && deed.frame.agents.length === 0,
  },
  {
    reason: 'what a person without a body behind holds back or takes concerns nobody else',
    holds: ({ deed, parties }, { entities }) =>
      (deed.sense.mode === 'restrict' || deed.sense.mode === 'seize') &&
      isOneSided(parties, entities) &&
      parties.actors.length > 0 &&
      !hasBody(parties, entities),
  },
  {
    reason: 'a price is moved and nobody',
    holds: ({ deed }) => deed.sense.root === 'COERCE' && deed.frame.patients.some(isAmount),
  },
  {
    reason: "a person's blows without arms may be words",
    holds: ({ deed, parties }, { entities }) =>
      deed.sense.root === 'ASSAULT' &&
      BLOWS.has(deed.frame.lemma) &&
      parties.actors.length > 0 &&
      parties.actors.every((id) => entities.get(id).kind === 'PERSON') &&
      !isArmed(deed),
  },
  { reason: 'the words name and call nobody', holds: ({ deed }) => isNamingCall(deed) },
  {
    reason: 'a warning of what others do is advice',
    holds: ({ deed, parties }, { entities }) => deed.sense.root === 'THREATEN' && isAdvice(deed, parties, entities),
  },
  {
    reason: 'to be met with something is not a meeting',
    holds: ({ deed, parties }, { entities }) =>
      deed.frame.passive && deed.frame.lemma === 'meet' && isOneSided(parties, entities),
  },
  {
    reason: 'the noun names a state of things and no deed',
    holds: ({ deed }) => deed.frame.form === 'NOUN' && STATES.has(deed.frame.lemma),
  },
  {
    reason: 'talks of one person with nobody known say too little',
    holds: ({ deed, parties }, { entities }) =>
      deed.sense.root === 'CONSULT' && isOneSided(parties, entities) && !hasBody(parties, entities),
  },
  {
    reason: 'what a person wants is no request',
    holds: ({ deed, parties }, { entities }) => deed.frame.lemma === 'want' && !hasBody(parties, entities),
  },
  {
    reason: 'a thing that is released was no prisoner',
    holds: ({ deed, parties }) =>
      deed.sense.mode === 'release' &&
      parties.recipients.length === 0 &&
      !deed.frame.patients.some(
        (p) => p.upos !== 'PROPN' && (classesOf(p).has('PERSON') || classesOf(p).has('PRISONER')),
      ),
  },
  {
    reason: 'an accident attacks nobody',
    holds: ({ deed }) => deed.sense.root === 'ASSAULT' && isAccident(deed),
  },
  {
    reason: 'to fail at a thing is not to refuse it',
    holds: ({ deed }) => deed.sense.root === 'REJECT' && deed.frame.lemma === 'fail',
  },
  {
    reason: 'the word is part of a name',
    holds: ({ deed }, { entities }) => nameWords(entities).has(deed.frame.predicate.start),
  },
  {
    reason: 'the word only qualifies another noun',
    holds: ({ deed }) => deed.frame.form === 'NOUN' && base(deed.frame.predicate) === 'compound',
  },
  {
    reason: 'such a deed needs a recipient and none is known',
    holds: ({ deed, parties }, { entities }) => NEEDS_RECIPIENT.has(deed.sense.root) && isOneSided(parties, entities),
  },
  {
    reason: 'neither the object nor the other side is known',
    holds: ({ deed, parties }, { entities }) =>
      !deed.specific &&
      deed.sense.mode !== 'resign' &&
      deed.operator === null &&
      isOneSided(parties, entities) &&
      !isForce(deed) &&
      !(hasBody(parties, entities) && isSpoken(deed)),
  },
];
