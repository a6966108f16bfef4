/** Who takes part in a deed: actors, recipients and place, as entities. */
import { PLOVER } from '../../knowledge/events/plover.ts';
import type { Sense } from '../../knowledge/events/vocabulary.ts';
import type { Token } from '../../language/document.ts';
import type { EntityId } from '../analysis.ts';
import type { Frame, Frames, Oblique } from '../grammar/frame.ts';
import { base, childrenOf, coordinated, prepositionOf } from '../grammar/tree.ts';
import type { Entities } from '../layers.ts';
import { actingOf, ownersOf, partiesOf } from './acting.ts';
import type { Deed } from './deed.ts';
import { classesOf } from './phrase.ts';

export interface Parties {
  readonly actors: readonly EntityId[];
  readonly recipients: readonly EntityId[];
  readonly place: EntityId | null;
  /** All stand under actors because each does to the other what the other does to it. */
  readonly reciprocal: boolean;
}

const TOWARDS = new Set([
  'with',
  'to',
  'against',
  'on',
  'at',
  'for',
  'from',
  'upon',
  'toward',
  'towards',
  'between',
  'among',
  'into',
  'of',
  'alongside',
]);
const LOCAL = new Set(['in', 'at', 'near', 'outside', 'inside', 'to', 'into', 'from']);
/** Roots in which the other side is the doer of what is spoken of: "condemned Iran's attack". */
const OF_ANOTHERS_DEED = new Set(['BLAME', 'PRAISE', 'ASK', 'REFUSE', 'ACCEPT', 'FORCE', 'PERMIT', 'VIOLATE']);

/** The frames that spell the deed out, outermost first. */
function framesOf(deed: Deed, frames: Frames): readonly Frame[] {
  const list: Frame[] = [];
  for (let at: Deed | null = deed; at && list.length < 6; at = at.content) {
    if (!list.includes(at.frame)) list.push(at.frame);
    const named = at.noun ? frames.at(at.noun) : undefined;
    if (named && !list.includes(named)) list.push(named);
  }
  if (deed.operator === null) {
    for (const patient of deed.frame.patients) {
      const named = frames.at(patient);
      if (named?.form === 'NOUN' && !list.includes(named)) list.push(named);
    }
  }
  return list;
}

/** Clauses on the noun that say more of its deed: "sanctions imposed on Pyongyang". */
function clausesOn(noun: Token | null, frames: Frames): readonly Frame[] {
  return (noun?.children ?? []).flatMap((c) => (c.relation === 'acl' ? (frames.at(c) ?? []) : []));
}

const UNDOING = new Set([
  'lift',
  'ease',
  'end',
  'remove',
  'suspend',
  'drop',
  'relax',
  'scrap',
  'extend',
  'keep',
  'maintain',
]);

/** Whether the verb undoes, to the same object, what the other has done: "lifted the sanctions imposed in May". */
function undoes(verb: Frame, { patients }: Frame): boolean {
  return UNDOING.has(verb.lemma) && !verb.passive && verb.patients.some((patient) => patients.includes(patient));
}

/** Talks that were held by nobody named: "… over differences between A and B". */
function between(predicate: Token): readonly Token[] {
  const { tokens } = predicate.sentence;
  const at = predicate.index - tokens[0]!.index;
  return tokens
    .slice(Math.max(0, at - 60), at + 60)
    .filter((token) => (base(token) === 'nmod' || base(token) === 'obl') && prepositionOf(token) === 'between')
    .flatMap((token) => coordinated(token));
}

/** "They were resettled when the government moved to close the border": a state that acts at that moment is the doer. */
function meanwhile({ clauses }: Frame, frames: Frames, entities: Entities): EntityId[] {
  for (const { relation, head } of clauses) {
    if (relation !== 'advcl' || !head.children.some((c) => c.lower === 'when' || c.lower === 'as')) continue;
    const doers = partiesOf(frames.at(head)?.agents ?? [], entities, 'STATE_AGENT');
    if (doers.some((id) => entities.get(id).kind === 'COUNTRY')) return doers;
  }
  return [];
}

/** Who does it. "Lifted the sanctions imposed on X": whoever lifts them had imposed them. */
function actorsOf(deed: Deed, chain: readonly Frame[], frames: Frames, entities: Entities): EntityId[] {
  const { frame, operator } = deed;
  const own = partiesOf(frame.agents, entities, 'STATE_AGENT');
  if (own.length > 0) return own;
  if (operator === 'DO' || operator === 'STOP' || operator === null) {
    for (const inner of chain.slice(1)) {
      const carried = inner.form === 'NOUN' ? partiesOf(inner.agents, entities, 'STATE_AGENT') : [];
      if (carried.length > 0) return carried;
    }
  }
  if (!frame.passive) return [];
  // "American troops were deployed".
  if (deed.sense.root === 'MOBILIZE') {
    const owners = frame.patients.flatMap((patient) => ownersOf(patient, entities));
    if (owners.length > 0) return owners;
  }
  const holders = frame.patients.flatMap((patient) => [patient.head, ...childrenOf(patient, 'amod')]);
  const undoer = holders.flatMap((token) => (token && frames.at(token)) ?? []).find((other) => undoes(other, frame));
  if (undoer) return partiesOf(undoer.agents, entities, 'STATE_AGENT');
  if (PLOVER[deed.sense.root].quad === 'MATERIAL_CONFLICT') return meanwhile(frame, frames, entities);
  const held = deed.sense.root === 'CONSULT' && (deed.noun ?? frame.patients[0]);
  return held && classesOf(held).has('TALKS') ? partiesOf(between(frame.predicate), entities, 'STATE_AGENT') : [];
}

/** Whether the preposition brings in whom the deed is done to. */
function isTowards(preposition: string, { root, mode }: Sense): boolean {
  if (!TOWARDS.has(preposition)) return false;
  if (preposition === 'for') return root === 'AID' || root === 'COOPERATE';
  if (root === 'AID' && /^(from|against|on|upon|at|of|between|among)$/.test(preposition)) return false;
  // Aid is given with friends, and a charge is brought to a court.
  if (preposition === 'with') return root !== 'AID' && root !== 'MOBILIZE';
  return !(preposition === 'to' && root === 'ACCUSE' && mode === 'allege');
}

function towards(obliques: readonly Oblique[], sense: Sense): readonly Token[] {
  return obliques.filter((o) => isTowards(o.preposition, sense)).map((o) => o.head);
}

/** Whom it is done to. */
function recipientsOf(
  deed: Deed,
  chain: readonly Frame[],
  frames: Frames,
  entities: Entities,
  actors: readonly EntityId[],
): EntityId[] {
  const { frame, operator, noun, sense } = deed;
  const find = (heads: readonly Token[]) =>
    partiesOf(
      heads.filter((head) => head !== noun),
      entities,
      'ANY',
      actors,
    );
  // Whose the forces are that are moved is not against whom.
  const moved = sense.root === 'MOBILIZE' || sense.mode === 'withdraw';
  const asked = frame.form === 'NOUN' || moved ? [] : find([...frame.recipients, ...frame.patients]);
  if (asked.length > 0) return asked;
  if (operator !== null && OF_ANOTHERS_DEED.has(operator)) {
    for (const inner of chain.slice(1)) {
      const doers = find(inner.agents);
      if (doers.length > 0) return doers;
    }
    const owners = noun ? ownersOf(noun, entities).filter((id) => !actors.includes(id)) : [];
    if (owners.length > 0) return owners;
    // "Condemned the bombing of the embassy": those who were bombed are not those who are condemned.
    if (operator === 'BLAME' && (noun || deed.content)) return [];
  }
  for (const inner of [...chain, ...[noun, ...frame.patients].flatMap((thing) => clausesOn(thing, frames))]) {
    const found = moved ? [] : find([...inner.recipients, ...inner.patients]);
    if (found.length > 0) return found;
    const held = find(towards(inner.obliques, sense));
    if (held.length > 0) return held;
  }
  if (sense.root === 'REQUEST') {
    // "Asked for Russian help": it is asked of those whose help it is.
    const owners = frame.obliques.filter((o) => o.preposition === 'for').flatMap((o) => ownersOf(o.head, entities));
    const others = owners.filter((id) => !actors.includes(id));
    if (others.length > 0) return others;
  }
  const things = [noun, ...frame.patients].flatMap(
    (thing) => thing?.children.filter((c) => base(c) === 'nmod' && c.relation !== 'nmod:poss') ?? [],
  );
  return find(sense.root === 'REQUEST' ? things.filter((c) => prepositionOf(c) !== 'for') : things);
}

function placeOf(chain: readonly Frame[], entities: Entities, taken: readonly EntityId[]): EntityId | null {
  for (const { patients, obliques, lemma } of chain) {
    const seen = lemma === 'visit' ? patients.map((head) => ({ preposition: 'in', head })) : [];
    for (const { preposition, head } of [...seen, ...obliques]) {
      if (!LOCAL.has(preposition)) continue;
      for (const id of entities.of(head)) {
        const { kind } = entities.get(id);
        if (kind === 'PLACE' || (kind === 'COUNTRY' && !taken.includes(id))) return id;
      }
    }
  }
  return null;
}

const MUTUAL_VERBS =
  /^(meet|talk|confer|negotiate|consult|debate|discuss|speak|converse|sign|reach|strike|conclude|agree|exchange|trade|clash|battle|fight|cooperate|collaborate|hold|have|establish|restore|resume|normalize|settle|initial|ink|share|open|begin|start|attend)\b/;

function isMutual(deed: Deed): boolean {
  const { root, mode } = deed.sense;
  if (deed.operator !== null && deed.operator !== 'DO') return false;
  if (root === 'CONSULT') return mode !== 'visit' && mode !== 'phone' && mode !== 'third-party';
  if (root === 'COOPERATE' || root === 'AGREE') return true;
  if (root === 'ASSAULT') return /^(clash|battle|fight|fighting|skirmish|exchange|trade)/.test(deed.frame.lemma);
  return root === 'SUPPORT' && (deed.sense.cameo === '057' || deed.sense.cameo === '054');
}

/** A person or body that acts for a state stands beside it. */
function withStates(ids: readonly EntityId[], entities: Entities): EntityId[] {
  const all = [...ids];
  for (const id of ids) {
    for (const state of entities.statesOf(id)) if (!all.includes(state)) all.push(state);
  }
  return all;
}

const OBJECT_IS_PARTY = new Set(['meet', 'consult', 'join', 'battle', 'fight', 'recognize', 'recognise']);

/** Those with whom it is done, wherever the tree hangs them. */
function companions(deed: Deed, chain: readonly Frame[]): readonly Token[] {
  const things = [deed.noun, ...deed.frame.patients].flatMap((thing) => thing?.children ?? []);
  const held = chain.flatMap((frame) => frame.obliques.map((o) => o.head));
  return [...held, ...things]
    .filter((head) => /^(with|between|among|alongside|against)$/.test(prepositionOf(head)))
    .flatMap((head) => coordinated(head));
}

const GOAL = new Set(['to', 'in', 'into', 'at']);
/** Where an envoy is called home from. */
const POST = new Set(['from', 'in', 'to', 'at']);

function concernsEnvoy({ frame, sense }: Deed): boolean {
  if (sense.root !== 'SANCTION') return false;
  return frame.patients.some((patient) => classesOf(patient).has('ENVOY') || classesOf(patient).has('EMBASSY'));
}

/** A visit to a city is a visit to its country, where the text knows the country; so is an envoy's post. */
function hostsOf(deed: Deed, entities: Entities, actors: readonly EntityId[]): EntityId[] {
  const { frame, noun } = deed;
  const where = concernsEnvoy(deed) ? POST : GOAL;
  const posted = frame.patients.flatMap((patient) => childrenOf(patient, 'nmod'));
  const held = posted.filter((c) => where === POST && POST.has(prepositionOf(c)));
  const goals = [...frame.obliques.filter((o) => where.has(o.preposition)).map((o) => o.head), ...held];
  for (const child of noun?.children ?? []) if (prepositionOf(child) === 'to') goals.push(child);
  const home = withStates(actors, entities);
  const countries = actingOf(goals, entities).filter((id) => entities.get(id).kind === 'COUNTRY' && !home.includes(id));
  if (countries.length > 0) return countries;
  const codes = [...frame.patients, ...goals]
    .flatMap((goal) => entities.of(goal).map((id) => entities.get(id)))
    .flatMap((entity) => (entity.kind === 'PLACE' ? (entity.iso3 ?? []) : []));
  return entities.all
    .filter((e) => e.kind === 'COUNTRY' && e.iso3 !== undefined && codes.includes(e.iso3) && !home.includes(e.id))
    .map((e) => e.id);
}

/** Reads the parties of a deed; actors is empty when the text names none. */
export function partiesIn(deed: Deed, frames: Frames, entities: Entities): Parties {
  const chain = framesOf(deed, frames);
  const actors = actorsOf(deed, chain, frames, entities);
  const named =
    actors.length === 0
      ? partiesOf(deed.frame.patients, entities, 'ANY')
      : recipientsOf(deed, chain, frames, entities, actors);
  const placed = deed.sense.mode === 'visit' || concernsEnvoy(deed);
  const recipients = named.length > 0 || !placed ? named : hostsOf(deed, entities, actors);
  const mutual = isMutual(deed) && (deed.frame.form === 'NOUN' || MUTUAL_VERBS.test(deed.frame.lemma));
  const place = placeOf(chain, entities, [...actors, ...recipients]);
  if (mutual) {
    const others =
      OBJECT_IS_PARTY.has(deed.frame.lemma) && recipients.length > 0
        ? recipients
        : partiesOf(companions(deed, chain), entities, 'ANY', actors);
    const alone = actors.length === 0 && deed.frame.form === 'VERB' && !deed.frame.passive;
    const all = alone ? [] : withStates([...actors, ...others], entities);
    return { actors: all, recipients: [], place, reciprocal: true };
  }
  const states = withStates(actors, entities);
  return {
    actors: states,
    recipients: withStates(recipients, entities).filter((id) => !states.includes(id)),
    place,
    reciprocal: false,
  };
}
