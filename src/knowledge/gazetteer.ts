/**
 * Plain sets for a name tagger's features. Words are spelled as news spells them, without accents (look up `fold(text)`);
 * several words are joined by one space.
 */
import { countries } from './countries/index.ts';
import { fold } from './fold.ts';
import { organizations } from './organizations/index.ts';
import { triggerKinds } from './organizations/triggers.ts';
import { honorifics, rankTitles } from './people/index.ts';
import { places, usStateAbbreviations, usStateNames } from './places/index.ts';

export { peoples } from './names/peoples.ts';
export { givenNames, nameParticles } from './people/index.ts';

const set = (names: Iterable<string>): ReadonlySet<string> => new Set([...names].map(fold));

/** Names of states and territories: usual, official, short, former. */
export const countryNames = set(countries.flatMap(({ name, official, otherNames }) => [name, official, ...otherNames]));

/** Adjectives and nouns of nationality, singular and plural. */
export const demonyms = set(countries.flatMap((country) => country.demonyms.map(({ text }) => text)));

/** Cities, regions, seas, sites, capitals and seats of government. */
export const placeNames = set([
  ...places.flatMap(({ name, otherNames }) => [name, ...otherNames]),
  ...countries.flatMap(({ capitals, seats }) => [...capitals, ...seats]),
  ...usStateNames,
  ...usStateAbbreviations,
]);

/** Organisations, with their acronyms. */
export const organizationNames = set(organizations.flatMap(({ name, otherNames }) => [name, ...otherNames]));

/** Lower-case nouns that head or end an organisation's name. */
export const organizationTriggers: ReadonlySet<string> = new Set(triggerKinds.keys());

/** Lower-case words that stand before a person's name. */
export const personTitles: ReadonlySet<string> = new Set([...honorifics, ...rankTitles]);
