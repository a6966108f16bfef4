/** Who stands behind a phrase: the state of a minister, the state of a ministry, an organisation as itself. */

import { countries } from '../../knowledge/countries/index.ts';
import type { Token } from '../../language/document.ts';
import type { EntityId, Span } from '../analysis.ts';
import { coordinated, prepositionOf } from '../grammar/tree.ts';
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
  return unique(coordinated(head).flatMap((token) => entities.of(token)));
}

/**
 * Sides of the phrase that the token heads: of whom it names, else of whom its words tell ("the envoys of Peru"); a capital that acts
 * is its government.
 */
export function sidesOf(head: Token, entities: Entities): readonly Side[] {
  return coordinated(head).flatMap((token): readonly Side[] => {
    const named = entities.of(token).flatMap((id) => sidesOfEntity(id, entities));
    if (named.length > 0) return named;
    const states = [
      ...entities.statesBehind(token),
      ...principalsOf(token, entities),
      ...governmentOf(token, entities),
    ];
    return unique(states).map((entity) => ({ entity, person: null }));
  });
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

/** "Moscow was to supply", "a deal between Paris and Rome": the country of a capital, where the story knows it. */
function governmentOf(token: Token, entities: Entities): readonly EntityId[] {
  const first = token.relation === 'conj' && token.head ? token.head : token;
  if (!/^(nsubj|obl:agent)/.test(first.relation) && !/^(between|with|by)$/.test(prepositionOf(first))) return [];
  return entities.of(token).flatMap((id) => {
    const { kind, name } = entities.get(id);
    const iso3 = kind === 'PLACE' ? BY_CAPITAL.get(name) : undefined;
    const state =
      iso3 === undefined ? undefined : entities.all.find((one) => one.iso3 === iso3 && one.kind === 'COUNTRY');
    return state ? [state.id] : [];
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

/** Entities named inside the span, in text order. */
export function entitiesIn(span: Span, entities: Entities): readonly EntityId[] {
  return unique(mentionsWithin(entities, span).flatMap((mention) => (mention.entity === null ? [] : [mention.entity])));
}

/** Keeps the first of equal items. */
export function unique<T>(items: Iterable<T>): T[] {
  return [...new Set(items)];
}
