/** Who stands behind a phrase: the state of a minister, the state of a ministry, an organisation as itself. */

import { countries } from '../../knowledge/countries/index.ts';
import type { Token } from '../../language/document.ts';
import type { EntityId, Span } from '../analysis.ts';
import { coordinated, lemmaOf, prepositionOf } from '../grammar/tree.ts';
import type { Entities } from '../layers.ts';
import { mentionsWithin } from './near.ts';

/** A side, and the person through whom it acted where the text names one. */
export interface Side {
  readonly entity: EntityId;
  readonly person: EntityId | null;
}

/** The sides that an entity stands for; [] for a person without a state and for a place. */
export function sidesOfEntity(id: EntityId, entities: Entities): readonly Side[] {
  const entity = entities.get(id);
  if (entity.kind === 'COUNTRY') return [{ entity: id, person: null }];
  const states = entities.statesOf(id);
  const person = entity.kind === 'PERSON' ? id : null;
  if (states.length > 0) return states.map((state) => ({ entity: state, person }));
  return entity.kind === 'ORGANIZATION' ? [{ entity: id, person: null }] : [];
}

/** Entities of the phrase that the token heads, what is coordinated with it included. */
export function entitiesOf(head: Token, entities: Entities): readonly EntityId[] {
  return unique([
    ...coordinated(head).flatMap((token) => {
      if (isTagged(token)) return groupNamed(token, entities);
      const named = entities.of(token);
      return [...(named.length > 0 ? named : groupNamed(token, entities)), ...jointlyNamed(token, entities)];
    }),
    ...listAfter(head, entities),
  ]);
}

/** "pro-Russian separatists", "Iranian-backed fighters": whom they side with is no part of them. */
function isTagged({ sentence, start, lower }: Token): boolean {
  return /^(pro|anti)-/.test(lower) || TAG.test(sentence.text.slice(0, start - sentence.start));
}

const TAG =
  /(\b(pro|anti)-\p{L}+|\p{Lu}[\p{L}.]+-(backed|aligned|allied|supported|sponsored|funded|trained|armed|leaning))\s(\p{L}+\s)?$/iu;

/** "The British and Irish governments": each adjective names a state of its own. */
function jointlyNamed(token: Token, entities: Entities): readonly EntityId[] {
  if (!/^NNP?S$/.test(token.xpos) || !AGENTS.test(lemmaOf(token).replace(/s$/, ''))) return [];
  const { sentence } = token;
  const before = mentionsWithin(entities, { start: sentence.start, end: token.start });
  const last = before.findLast((m) =>
    /^\s(\p{L}+\s)?$/u.test(sentence.text.slice(m.end - sentence.start, token.start - sentence.start)),
  );
  const first =
    last && before.find((m) => sentence.text.slice(m.end - sentence.start, last.start - sentence.start) === ' and ');
  const named = [first, last].flatMap((m) =>
    m?.entity != null && entities.get(m.entity).kind === 'COUNTRY' ? [m.entity] : [],
  );
  return named.length === 2 ? named : [];
}

const GROUP =
  /^(rebel|guerrilla|militant|fighter|insurgent|militia|movement|group|faction|front|company|firm|giant|utility|bank|consortium|contractor|developer|operator|miner|shipyard|manufacturer|producer)$/;

/** "the M23 rebels", "the gas giant Gazprom": the organisation that the words for its people or its trade name. */
function groupNamed(token: Token, entities: Entities): readonly EntityId[] {
  if (!GROUP.test(lemmaOf(token))) return [];
  return token.children
    .filter((c) => /^(compound|appos|flat|nmod:desc|amod)/.test(c.relation))
    .flatMap((c) => entities.of(c))
    .filter((id) => entities.get(id).kind === 'ORGANIZATION');
}

/**
 * What a written list adds to the phrase: "the ministers of Chad, Mali and Togo", "Chad, Mali and Togo", whose tree lost a member.
 * Only a list of three or more, closed by "and", is sure to be one.
 */
function listedWith(head: Token, entities: Entities): readonly EntityId[] {
  const first = [head, ...head.children.filter((c) => c.index > head.index && prepositionOf(c) === 'of')];
  return first.flatMap((token) => listAfter(token, entities));
}

const kindOf = (id: EntityId | undefined, entities: Entities): string =>
  id === undefined ? '' : entities.get(id).kind;

/** The second of "between A and B", where the tree lost it; [] when the words do not go on so. */
export function secondOfTwo(first: Token, entities: Entities): readonly EntityId[] {
  const { sentence } = first;
  const mentions = mentionsWithin(entities, sentence);
  const end = mentions.find((m) => first.start >= m.start && first.end <= m.end)?.end ?? first.end;
  const link = /^ and (the )?/.exec(sentence.text.slice(end - sentence.start));
  const next = link && mentions.find((m) => m.start === end + link[0].length && m.form !== 'PRONOUN');
  return next?.entity ? sidesOfEntity(next.entity, entities).map((side) => side.entity) : [];
}

/** Members after the first of "A, B and C"; [] unless "and" closes the list. */
function listAfter(first: Token, entities: Entities): readonly EntityId[] {
  if (!/^(COUNTRY|ORGANIZATION)$/.test(kindOf(entities.of(first)[0], entities))) return [];
  const { sentence } = first;
  const mentions = mentionsWithin(entities, sentence);
  const found: EntityId[] = [];
  let end = mentions.find((m) => first.start >= m.start && first.end <= m.end)?.end ?? first.end;
  for (let closed = false; !closed; ) {
    const link = /^(, and|,| and) (the )?/.exec(sentence.text.slice(end - sentence.start));
    const next = link && mentions.find((m) => m.start === end + link[0].length && m.form !== 'PRONOUN');
    // "Kiev, Moscow and the separatists": the last may have no name.
    if (link && link[1] !== ',' && link[2] !== undefined && !next && found.length > 0) return found;
    if (!link || !next?.entity || !/^(COUNTRY|ORGANIZATION)$/.test(kindOf(next.entity, entities))) return [];
    closed = link[1] !== ',';
    if (closed && found.length === 0) return [];
    found.push(next.entity);
    end = next.end;
  }
  return found;
}

/**
 * Sides of the phrase that the token heads: of whom it names, else of whom its words tell ("the envoys of Peru"); a capital that acts
 * is its government.
 */
export function sidesOf(head: Token, entities: Entities): readonly Side[] {
  const listed = listedWith(head, entities).flatMap((id) => sidesOfEntity(id, entities));
  const told = coordinated(head).flatMap((token): readonly Side[] => {
    const joint = jointlyNamed(token, entities);
    if (joint.length > 0) return joint.map((entity) => ({ entity, person: null }));
    const named = isTagged(token) ? [] : entities.of(token).flatMap((id) => sidesOfEntity(id, entities));
    if (named.length > 0) return named;
    const groups = groupNamed(token, entities);
    if (groups.length > 0) return groups.flatMap((id) => sidesOfEntity(id, entities));
    if (isTagged(token)) return [];
    const states = [
      ...entities.statesBehind(token),
      ...principalsOf(token, entities),
      ...governmentOf(token, entities),
    ];
    return unique(states).map((entity) => ({ entity, person: null }));
  });
  return [...told, ...listed.filter(({ entity }) => !told.some((side) => side.entity === entity))];
}

/** Whoever acts for a state: "the plenipotentiaries of Poland", "the armies of both". */
const AGENTS =
  /^(envoy|delegate|delegation|plenipotentiary|representative|minister|negotiator|leader|president|official|ambassador|commissioner|commission|government|authority|parliament|army|troop|force|premier|chancellor|king|queen|emperor|tsar|sultan|emir|monarch|diplomat|general|commander|chief|head|navy|court|cabinet|crown|republic|ministry)$/;

function principalsOf(token: Token, entities: Entities): readonly EntityId[] {
  if (!AGENTS.test(token.lemma.toLowerCase()) && !AGENTS.test(token.lower.replace(/ies$/, 'y').replace(/s$/, '')))
    return [];
  return token.children
    .filter((c) => c.index > token.index && prepositionOf(c) === 'of')
    .flatMap((c) => coordinated(c))
    .flatMap((c) => entities.of(c))
    .filter((id) => entities.get(id).kind === 'COUNTRY');
}

const BY_CAPITAL: ReadonlyMap<string, string> = new Map(
  countries.flatMap(({ iso3, capitals }) => capitals.map((capital): [string, string] => [capital, iso3])).reverse(),
);

/** Whether the place is the capital of a state. */
export const isCapital = (name: string): boolean => BY_CAPITAL.has(name);

/** "Moscow was to supply", "a deal between Paris and Rome": the country of a capital, where the story knows it. */
function governmentOf(token: Token, entities: Entities): readonly EntityId[] {
  const first = token.relation === 'conj' && token.head ? token.head : token;
  if (!/^(nsubj|obl:agent)/.test(first.relation) && !/^(between|with|by)$/.test(prepositionOf(first))) return [];
  return entities.of(token).flatMap((id) => {
    const { kind, name } = entities.get(id);
    if (kind !== 'PLACE') return [];
    const iso3 = BY_CAPITAL.get(name);
    const state = entities.all.find((one) => one.iso3 === iso3 && one.kind === 'COUNTRY');
    return iso3 !== undefined && state ? [state.id] : [];
  });
}

/** What stands for a state in a compound: "Sino-Soviet", "Anglo-Irish". */
const PREFIXES: Readonly<Record<string, string>> = {
  sino: 'CHN',
  anglo: 'GBR',
  franco: 'FRA',
  russo: 'RUS',
  indo: 'IND',
  greco: 'GRC',
  graeco: 'GRC',
  italo: 'ITA',
  austro: 'AUT',
  hispano: 'ESP',
  luso: 'PRT',
  turco: 'TUR',
};

const BY_DEMONYM: ReadonlyMap<string, string> = new Map(
  countries
    .flatMap(({ iso3, demonyms }) =>
      demonyms
        .filter(({ use }) => use === 'ADJECTIVE')
        .map(({ text }): [string, string] => [text.toLowerCase().replace(/ \(.*/, ''), iso3]),
    )
    .reverse(),
);

/** The states of "British-Irish" and "Sino-Soviet", where the story knows both; [] for any other word. */
export function sidesInCompound(word: string, entities: Entities): readonly EntityId[] {
  const parts = word.toLowerCase().split(/[-–]/);
  if (parts.length < 2) return [];
  const states = parts.map((part) => {
    const iso3 = PREFIXES[part] ?? BY_DEMONYM.get(part);
    return iso3 === undefined ? undefined : entities.all.find((one) => one.iso3 === iso3 && one.kind === 'COUNTRY')?.id;
  });
  return states.every((id) => id !== undefined) ? unique(states.flatMap((id) => id ?? [])) : [];
}

const BY_NAME: ReadonlyMap<string, string> = new Map(
  countries.flatMap(({ iso3, name }): [string, string][] => [[name.toLowerCase(), iso3]]),
);

/** The states of "Russia-South Korea", where the story knows both; [] for any other words. */
export function sidesInPair(words: string, entities: Entities): readonly EntityId[] {
  const parts = words.split(/[-–]/).map((part) => part.trim().toLowerCase());
  const states = parts.map((part) => {
    const iso3 = BY_NAME.get(part.replace(/^the /, ''));
    return iso3 === undefined ? undefined : entities.all.find((one) => one.iso3 === iso3 && one.kind === 'COUNTRY')?.id;
  });
  return parts.length === 2 && states.every((id) => id !== undefined) ? states.flatMap((id) => id ?? []) : [];
}

/** Entities named inside the span, in text order. */
export function entitiesIn(span: Span, entities: Entities): readonly EntityId[] {
  return unique(mentionsWithin(entities, span).flatMap((mention) => (mention.entity === null ? [] : [mention.entity])));
}

/** Keeps the first of equal items. */
export function unique<T>(items: Iterable<T>): T[] {
  return [...new Set(items)];
}
