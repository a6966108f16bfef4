/** The parties of a record, from every role that its mentions were given. */
import type { Sentence, Token } from '../../language/document.ts';
import type { EntityId, Party, PartyRole } from '../analysis.ts';
import { prepositionOf } from '../grammar/tree.ts';
import type { Layers } from '../layers.ts';
import { twoSides } from './collective.ts';
import { mentionsWithin } from './near.ts';
import type { AgreementMention, RoleFind, StatusFind } from './reading.ts';
import type { AgreementRecord } from './record.ts';
import { sidesOfEntity, unique } from './sides.ts';

/** A signatory is a party too, and a mediator of it is none: only the telling role stays. */
const COVERED: Readonly<Partial<Record<PartyRole, readonly PartyRole[]>>> = {
  PARTY: ['SIGNATORY', 'MEDIATOR', 'GUARANTOR', 'BENEFICIARY', 'DEPOSITARY', 'WITNESS', 'PROPOSER', 'HOST'],
  ADDRESSEE: ['PARTY', 'SIGNATORY'],
  HOST: ['SIGNATORY'],
};

/** Each entity, role and signer once. */
function distinct(roles: readonly RoleFind[]): readonly RoleFind[] {
  const seen = new Set<string>();
  return roles.filter(({ entity, role, signedBy }) => {
    const key = `${entity} ${role} ${signedBy ?? ''}`;
    return !seen.has(key) && seen.add(key);
  });
}

export function partiesOf(
  record: AgreementRecord,
  roles: ReadonlyMap<AgreementMention, readonly RoleFind[]>,
): readonly Party[] {
  const mine = distinct(record.mentions.flatMap((mention) => roles.get(mention) ?? []));
  const parties: Party[] = [];
  for (const { entity, role, signedBy } of mine) {
    if (mine.some((other) => other.entity === entity && COVERED[role]?.includes(other.role))) continue;
    const at = parties.findIndex((party) => party.entity === entity && party.role === role);
    if (at < 0) parties.push(signedBy === undefined ? { entity, role } : { entity, role, signedBy });
    else if (signedBy !== undefined && parties[at]?.signedBy === undefined) parties[at] = { entity, role, signedBy };
  }
  return parties;
}

/** To whom a proposal was made at a meeting: the other side of the meeting that the story tells of. */
export function addressees(
  finds: readonly StatusFind[],
  { events, entities }: Pick<Layers, 'events' | 'entities'>,
): readonly Party[] {
  const proposals = finds.filter((find) => find.status === 'PROPOSED');
  const proposers = unique(
    proposals.flatMap((find) => find.by.flatMap((id) => sidesOfEntity(id, entities).map((side) => side.entity))),
  );
  if (proposers.length !== 1) return [];
  const met = new Map<EntityId, number>();
  for (const event of events) {
    if (event.plover !== 'CONSULT' || event.factuality === 'DENIED') continue;
    const sides = unique(
      [...event.actors, ...event.recipients].flatMap((id) => sidesOfEntity(id, entities).map((side) => side.entity)),
    );
    if (!sides.includes(proposers[0] ?? 'e0')) continue;
    for (const side of sides) if (!proposers.includes(side)) met.set(side, (met.get(side) ?? 0) + 1);
  }
  const best = [...met].sort((a, b) => b[1] - a[1])[0];
  return best && (met.size === 1 || best[1] > 1) ? [{ entity: best[0], role: 'ADDRESSEE' }] : [];
}

/** The two who met, for what the story calls bilateral without naming its sides. */
export function bilateral(
  record: AgreementRecord,
  { events, entities }: Pick<Layers, 'events' | 'entities'>,
): readonly Party[] {
  const called = record.mentions.some((m) =>
    /\b(bilateral|the two|both (?:men|women|sides|countries)|the two (?:sides|countries|ministers|leaders))\b/i.test(
      m.head.sentence.text,
    ),
  );
  if (!called) return [];
  const pairs = new Map<string, number>();
  for (const event of events) {
    if (event.plover !== 'CONSULT' || event.factuality === 'DENIED') continue;
    const sides = unique(
      [...event.actors, ...event.recipients].flatMap((id) => sidesOfEntity(id, entities).map((side) => side.entity)),
    );
    const key = sides.sort().join(' ');
    if (sides.length === 2) pairs.set(key, (pairs.get(key) ?? 0) + 1);
  }
  const best = [...pairs].sort((a, b) => b[1] - a[1])[0]?.[0];
  return entities.all
    .filter((entity) => best?.split(' ').includes(entity.id))
    .map(({ id }) => ({ entity: id, role: 'PARTY' }));
}

const SIDE = /^(PARTY|SIGNATORY)$/;
const SIDES = /^(PARTY|SIGNATORY|PROPOSER)$/;

/** Those who made it, when they are two. */
function pairOf(parties: readonly Party[]): readonly EntityId[] {
  const sides = unique(parties.filter(({ role }) => SIDE.test(role)).map(({ entity }) => entity));
  return sides.length === 2 ? sides : [];
}

/**
 * Whose an agreement is that the text gives no sides: those of the only two that agree on anything in the story, unless its
 * sentences speak of a third.
 */
export function ofTheStory(
  record: AgreementRecord,
  others: readonly (readonly Party[])[],
  { entities }: Pick<Layers, 'entities'>,
): readonly Party[] {
  const pairs = new Set(others.map((parties) => [...pairOf(parties)].sort().join(' ')).filter(Boolean));
  const [pair] = pairs;
  if (pairs.size === 0) {
    // A short story of two countries alone.
    const all = entities.all.filter(({ kind }) => kind === 'COUNTRY');
    return all.length === 2 ? all.map(({ id }) => ({ entity: id, role: 'PARTY' })) : [];
  }
  if (pairs.size !== 1 || pair === undefined) return [];
  const strangers = record.mentions.some(({ head }) =>
    mentionsWithin(entities, head.sentence).some(
      ({ entity }) => entity !== null && entities.get(entity).kind === 'COUNTRY' && !pair.split(' ').includes(entity),
    ),
  );
  return strangers
    ? []
    : entities.all.filter(({ id }) => pair.split(' ').includes(id)).map(({ id }) => ({ entity: id, role: 'PARTY' }));
}

const PAIRED =
  /^(AGREEMENT|TREATY|CONVENTION|PROTOCOL|MEMORANDUM|CEASEFIRE|CONTRACT|DECLARATION|JOINT_STATEMENT|ROADMAP|ACTION_PLAN)$/;

/** Those for whom "the two countries" and "both governments" stand in a sentence that tells of it. */
export function ofTheCollective(
  record: AgreementRecord,
  layers: Pick<Layers, 'entities' | 'document'>,
): readonly Party[] {
  const words = record.mentions
    .filter(({ form }) => form !== 'PRONOUN')
    .flatMap(({ head }) => head.sentence.tokens.filter((token) => /^(NOUN|NUM|DET|PRON)$/.test(token.upos)));
  const sides = words.map((token) => twoSides(token, layers)).find((found) => found.length > 1);
  return (sides ?? []).map((entity) => ({ entity, role: 'PARTY' }));
}

/** Whose parts in an agreement bar from being a side of any other in the story. */
const BYSTANDERS = /^(MEDIATOR|HOST|WITNESS|DEPOSITARY|GUARANTOR)$/;

/** In how many sentences, the dateline apart, the story speaks of each state and each union of states. */
function spokenOf({ entities, dateline }: PrincipalLayers): ReadonlyMap<EntityId, number> {
  const places = new Map<EntityId, Set<number>>();
  for (const { entity, start, head } of entities.mentions) {
    if (entity === null || (dateline !== null && start < dateline.end)) continue;
    const { kind, knowledgeId } = entities.get(entity);
    const union = UNIONS.test(knowledgeId ?? '');
    const sides = union ? [entity] : sidesOfEntity(entity, entities).map((side) => side.entity);
    for (const side of sides) {
      if (!union && entities.get(side).kind !== 'COUNTRY') continue;
      if (kind === 'PERSON' && head.upos === 'PRON') continue;
      places.set(side, (places.get(side) ?? new Set()).add(head.sentence.index));
    }
  }
  return new Map([...places].map(([side, sentences]) => [side, sentences.size]));
}

const UNIONS = /^organization:(EU|ASEAN|AU|NATO|MERCOSUR|IMF|WB|ECOWAS|GCC|EFTA|EAEU|CARICOM)$/;

type PrincipalLayers = Pick<Layers, 'entities' | 'dateline'>;

/**
 * Whose an agreement is of which one side is told, or none: the two of which the story speaks in most sentences, when it speaks of no
 * third nearly as often.
 * @param all the parties of every agreement of the story: who mediates one is no side of another.
 */
export function ofThePrincipals(
  { mentions, kind }: AgreementRecord,
  own: readonly Party[],
  all: readonly (readonly Party[])[],
  layers: PrincipalLayers,
): readonly Party[] {
  const told = mentions.filter(({ form }) => form !== 'PRONOUN');
  if (!PAIRED.test(kind) || told.some(({ plural, head }) => plural || MANY.test(head.sentence.text))) return [];
  const apart = new Set(all.flat().flatMap(({ role, entity }) => (BYSTANDERS.test(role) ? [entity] : [])));
  const [first, second, third] = [...spokenOf(layers)].filter(([side]) => !apart.has(side)).sort((a, b) => b[1] - a[1]);
  if (!first || !second || second[1] < 2 || (third !== undefined && third[1] * 2 > second[1])) return [];
  const pair = [first[0], second[0]];
  const sides = own.flatMap(({ role, entity }) => (SIDES.test(role) ? [entity] : []));
  return sides.every((side) => pair.includes(side)) ? pair.map((entity) => ({ entity, role: 'PARTY' })) : [];
}

/** Whose an "earlier" or "separate" one is: those of the only two that agree on anything else in the story. */
export function ofTheOther(others: readonly (readonly Party[])[]): readonly Party[] {
  const pairs = new Map(
    others
      .map(pairOf)
      .filter((pair) => pair.length === 2)
      .map((pair) => [[...pair].sort().join(' '), pair]),
  );
  const [only] = pairs.values();
  return pairs.size === 1 && only ? only.map((entity) => ({ entity, role: 'PARTY' })) : [];
}

/** Of a well-known agreement: its parties as far as the sentences that speak of it name them. */
export function ofTheKnown(
  { known, mentions }: AgreementRecord,
  others: readonly Party[],
  { entities }: Pick<Layers, 'entities'>,
): readonly Party[] {
  const named = unique(
    mentions
      .filter(({ form }) => form !== 'PRONOUN')
      .flatMap(({ head }) => mentionsWithin(entities, head.sentence))
      .flatMap(({ entity }) => (entity === null ? [] : sidesOfEntity(entity, entities).map((side) => side.entity))),
  );
  return named
    .filter((id) => known?.parties.includes(entities.get(id).iso3 ?? '') && !others.some(({ entity }) => entity === id))
    .map((entity) => ({ entity, role: 'PARTY' }));
}

/** Words that make a country the place of something, or someone's foe or topic, and no side. */
const APART =
  /^(in|at|near|against|outside|across|over|about|around|off|through|inside|towards?|despite|unlike|without)$/;

const MANY =
  /\b(three|four|five|six|seven|eight|nine|ten|\d{1,3}|several|many|most|dozens of|hundred|members?)\s+(\p{L}+\s+)?(nations|powers|countries|states|parties|governments|members)\b/iu;

/** "French-led", "with the president of Togo looking on", "which Algeria mediated". */
const BESIDE =
  /^(-\p{Ll}|('s \p{L}+)?( \p{Lu}\p{L}+){0,2} (looking on|looked on|watching|presiding|as (a )?(mediator|witness|host|guarantor)|(had |has )?(mediated|brokered|hosted))\b)/u;

/** "In Egypt", "in the Qatari capital". */
const isAside = (head: Token): boolean =>
  APART.test(prepositionOf(head)) ||
  (/^(amod|compound)$/.test(head.relation) && head.head !== null && APART.test(prepositionOf(head.head)));

/** "Greek islands", "a German mediator": where something lies, or who stands between. */
const isNoSide = (head: Token): boolean =>
  /^(amod|compound|nmod:desc)$/.test(head.relation) &&
  head.head !== null &&
  NO_SIDE.test(head.head.lemma.toLowerCase());

const NO_SIDE =
  /^(island|coast|soil|territory|city|town|capital|village|province|port|harbour|harbor|waters?|resort|palace|lake|mediator|broker|envoy|intermediary|guarantor|observer|newspaper|media|television|broadcaster|agency|degree|descent|origin)$/;

/** Who only says something: "Ghana and Togo signed a pact, the Malian minister said". */
const isSpeaker = (head: Token): boolean =>
  /^nsubj/.test(head.relation) &&
  /^(say|tell|report|note|comment|add|welcome|hail|praise|denounce|condemn|criticise|criticize)$/.test(
    head.head?.lemma.toLowerCase() ?? '',
  ) &&
  head.upos === 'PROPN' &&
  head.children.some((c) => /^(flat|nmod:desc|compound)/.test(c.relation));

/**
 * The two of a sentence that tells of an agreement without saying whose it is: "Bulgaria will buy gas from Azerbaijan under a
 * contract"; where it names none, those of the sentence before. [] unless they are exactly two that could be sides.
 * @param others who have another part in it: a mediator is no side.
 */
export function ofTheSentence(
  record: AgreementRecord,
  others: readonly Party[],
  { entities, document }: Pick<Layers, 'entities' | 'document'>,
): readonly Party[] {
  const first = record.mentions.find((mention) => mention.form === 'NOUN' || mention.form === 'NAME');
  if (!first) return [];
  const sided = others.flatMap(({ role, entity }) => (SIDE.test(role) ? [entity] : []));
  const named = (sentence: Sentence | undefined): readonly EntityId[] =>
    unique(
      (sentence ? mentionsWithin(entities, sentence) : []).flatMap(({ entity, head, end, form }) => {
        if (BESIDE.test(document.text.slice(end, end + 30))) return [];
        if (entity === null || isAside(head) || isSpeaker(head) || (form === 'DEMONYM' && isNoSide(head))) return [];
        if (sided.includes(entity)) return [entity];
        const { kind } = entities.get(entity);
        const states =
          kind === 'COUNTRY' || kind === 'PERSON' ? sidesOfEntity(entity, entities).map((side) => side.entity) : [];
        return states.filter((id) => !others.some(({ entity: other, role }) => other === id && !SIDE.test(role)));
      }),
    );
  const here = named(first.head.sentence);
  const last = document.sentences[first.head.sentence.index - 1];
  // A dateline tells where the report was written; "six nations" are more than the two that are named.
  const told = last?.tokens.some((token) => token.upos === 'VERB') ? last : undefined;
  const alone = others.some(({ role }) => SIDE.test(role));
  const states = here.length >= 2 || alone ? here : unique([...named(told), ...here]);
  if (MANY.test(first.head.sentence.text)) return [];
  return states.length === 2 ? states.map((entity) => ({ entity, role: 'PARTY' })) : [];
}
