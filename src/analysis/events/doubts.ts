/** Questions that tell a deed of note from words that only look like one. */
import { PLOVER } from '../../knowledge/events/plover.ts';
import type { Token } from '../../language/document.ts';
import { isTemporal } from '../grammar/arguments.ts';
import { base, lemmaOf } from '../grammar/tree.ts';
import type { Entities } from '../layers.ts';
import type { Deed } from './deed.ts';
import type { Parties } from './parties.ts';
import { classesOf } from './phrase.ts';

export const NEEDS_RECIPIENT = new Set(['COOPERATE', 'AID', 'SANCTION']);

const named = new WeakMap<Entities, ReadonlySet<number>>();

/** Words on either side of a name's head. */
const LONGEST_NAME = 16;

/** Where the words of names begin. */
export function nameWords(entities: Entities): ReadonlySet<number> {
  const known = named.get(entities);
  if (known) return known;
  const starts = new Set<number>();
  for (const { form, start, end, head } of entities.mentions) {
    if (form !== 'NAME') continue;
    const { tokens } = head.sentence;
    const at = head.index - tokens[0]!.index;
    for (const token of tokens.slice(Math.max(0, at - LONGEST_NAME), at + LONGEST_NAME)) {
      if (token.start >= start && token.end <= end) starts.add(token.start);
    }
  }
  named.set(entities, starts);
  return starts;
}

export function hasCountry({ actors }: Parties, entities: Entities): boolean {
  return actors.some((id) => entities.get(id).kind === 'COUNTRY');
}

export const REFLEXIVES = new Set(['himself', 'herself', 'itself', 'themselves', 'myself', 'ourselves', 'yourself']);
/** Adjectives that are spelt like a verb of the vocabulary. */
export const ADJECTIVES = new Set([
  'free',
  'open',
  'clear',
  'secure',
  'close',
  'level',
  'calm',
  'welcome',
  'separate',
  'complete',
]);
export const ORDERS = new Set(['order', 'force', 'compel', 'oblige', 'instruct', 'stop', 'prevent']);
export const BLOWS = new Set([
  'attack',
  'assail',
  'target',
  'hit',
  'blast',
  'fight',
  'battle',
  'clash',
  'strike',
  'intensify',
  'confront',
]);

/** Whether anything in the sentence speaks of arms or of the hurt that they do. */
export function isArmed({ frame, content }: Deed): boolean {
  const heads: Token[] = [...frame.agents, ...frame.patients, ...frame.obliques.map((o) => o.head)];
  if (content) heads.push(...content.frame.patients, ...content.frame.obliques.map((o) => o.head));
  return heads.some((head) => {
    const classes = classesOf(head);
    return ['TROOPS', 'WEAPONS', 'TERRITORY', 'BOMB', 'ROCKETS', 'POLICE'].some(
      (name) => classes.has(name) && head.upos !== 'PROPN',
    );
  });
}

const AFTER_CALL = new Set([
  '.',
  'to',
  'on',
  'from',
  'by',
  'after',
  'before',
  'and',
  'in',
  'again',
  'twice',
  'late',
  'early',
  'yesterday',
  'today',
  'about',
  'for',
]);

/** "Called the plan a mistake" names it: only when, why or nothing follows whom one telephones. */
export function isNamingCall({ frame, sense }: Deed): boolean {
  if (sense.mode !== 'phone' || frame.lemma !== 'call' || frame.form !== 'VERB') return false;
  const [patient] = frame.patients;
  if (!patient) return false;
  const { tokens } = patient.sentence;
  const last = patient.children.reduce((at, c) => (base(c) === 'flat' ? Math.max(at, c.index) : at), patient.index);
  const next = tokens[last - tokens[0]!.index + 1];
  return next !== undefined && !AFTER_CALL.has(next.lower) && !isTemporal(next);
}

export function hasBody({ actors }: Parties, entities: Entities): boolean {
  return actors.some((id) => entities.get(id).kind !== 'PERSON');
}

/** "Closed down $2": money or a bare number. */
export function isAmount({ xpos, upos }: Token): boolean {
  return xpos === '$' || upos === 'SYM' || upos === 'NUM';
}

export const STATES = new Set(['debate', 'dispute', 'disagreement', 'quarrel', 'standoff', 'race', 'contest']);
const ACCIDENTS = new Set(
  `accident crash collision earthquake quake tsunami storm flood flooding hurricane typhoon cyclone tornado avalanche landslide mudslide blaze wildfire wreck
  disaster epidemic outbreak virus disease stampede derailment lightning heatwave eruption drought famine cancer`.split(
    /\s+/,
  ),
);

/** "Killed in a crash", "the flood destroyed the town". */
export function isAccident({ frame }: Deed): boolean {
  const causes = frame.obliques.filter((o) => /^(in|by|during|when|from|of)$/.test(o.preposition)).map((o) => o.head);
  return [...frame.agents, ...causes].some((head) => ACCIDENTS.has(lemmaOf(head)));
}

const GROUND = ['TROOPS', 'TERRITORY', 'WEAPONS', 'OCCUPATION', 'SIEGE', 'PEACEKEEPERS'];

/** A withdrawal of arms or from ground, not of a candidate or from a view. */
export function namesGround({ frame }: Deed): boolean {
  return [...frame.agents, ...frame.patients, ...frame.obliques.map((o) => o.head)].some((head) =>
    GROUND.some((name) => classesOf(head).has(name) && head.upos !== 'PROPN'),
  );
}

const HARM = new Set(
  'consequence retaliation reprisal response action price punishment sanction measure war force strike'.split(' '),
);

/** "Warned that the dam was weak", "warned drivers to slow down": advice, not menace. */
export function isAdvice({ frame, operator }: Deed, { recipients }: Parties, entities: Entities): boolean {
  if ((frame.lemma !== 'warn' && frame.lemma !== 'caution') || frame.form !== 'VERB' || operator !== null) return false;
  const against = (opener: string | null) => opener === 'against' || opener === 'of' || opener === 'not';
  if (frame.obliques.some((o) => against(o.preposition)) || frame.clauses.some((c) => against(c.marker))) return false;
  const clause = frame.clauses.find((c) => c.relation === 'ccomp' || c.relation === 'xcomp');
  if (!clause) return false;
  if (clause.relation === 'ccomp') return !clause.head.children.some((c) => HARM.has(lemmaOf(c)));
  const negated = clause.head.children.some((c) => c.lower === 'not' || c.lower === "n't");
  return !negated && !recipients.some((id) => entities.get(id).kind === 'COUNTRY');
}

const SPOKEN = new Set(['REQUEST', 'REJECT', 'ACCUSE', 'THREATEN']);

/** "Algeria proposed a transition": a state's word on a thing that the text spells out. */
export function isSpoken({ sense, frame }: Deed): boolean {
  return (
    SPOKEN.has(sense.root) &&
    frame.form === 'VERB' &&
    frame.factuality === 'HAPPENED' &&
    frame.patients.some((p) => p.upos === 'NOUN')
  );
}

/** Modes that are whole with one party. */
export const ALONE = new Set(['visit', 'resign', 'troops', 'weapons']);

/** Whether only one side is known: a body and the state that it acts for are one. */
export function isOneSided({ actors, recipients, reciprocal }: Parties, entities: Entities): boolean {
  if (recipients.length > 0) return false;
  if (!reciprocal) return true;
  const sides = actors.filter((id) => !actors.some((other) => other !== id && entities.statesOf(other).includes(id)));
  return sides.length < 2;
}

const REAL = new Set(['HAPPENED', 'ONGOING', 'PLANNED']);

/** Force that was used, or is to be used, by nobody known: in the passive, in a noun, by "gunmen". */
export function isSuffered(deed: Deed): boolean {
  const { factuality, passive, form, patients, agents } = deed.frame;
  if (!REAL.has(factuality)) return false;
  if (form === 'NOUN') return deed.sense.root === 'ASSAULT' && patients.length > 0 && deed.operator === null;
  return isForce(deed) && (passive || agents.some((agent) => agent.upos === 'NOUN' && classesOf(agent).has('PERSON')));
}

export function isForce({ sense, frame }: Deed): boolean {
  return PLOVER[sense.root].quad === 'MATERIAL_CONFLICT' && frame.form === 'VERB' && frame.patients.length > 0;
}
