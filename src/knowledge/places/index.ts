/** Cities, regions, seas and sites that occur in world news, with the country that they are in. */
import { countries } from '../countries/index.ts';
import { list, rows } from '../table.ts';
import cityRows from './cities.json' with { type: 'json' };
import { namesakes } from './namesakes.ts';
import { provinces } from './provinces.ts';
import { regionsEast } from './regions-east.ts';
import { regionsWest } from './regions-west.ts';
import { usStates } from './us-states.ts';

export interface Place {
  /** `place:busan`. */
  readonly id: `place:${string}`;
  readonly name: string;
  readonly otherNames: readonly string[];
  /** Alpha-3 code; null for seas and for regions of several countries. */
  readonly country: string | null;
  /** Degrees north, where sure. */
  readonly latitude: number | null;
  /** Degrees east, where sure. */
  readonly longitude: number | null;
}

function slug(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

function place(name: string, country: string, latitude: string, longitude: string, others: readonly string[]): Place {
  return {
    id: `place:${slug(name)}`,
    name,
    otherNames: others,
    country: country || null,
    latitude: latitude ? Number(latitude) : null,
    longitude: longitude ? Number(longitude) : null,
  };
}

const fromRegions = rows(regionsWest + regionsEast).map(
  ([name = '', country = '', latitude = '', longitude = '', others]) =>
    place(name, country, latitude, longitude, list(others)),
);

const fromProvinces = rows(provinces).flatMap(([country = '', names]) =>
  list(names).map((name) => place(name, country, '', '', [])),
);

/** Georgia is left to the country's row: the sense is told apart where it is read. */
const fromStates = rows(usStates)
  .filter(([name]) => name !== 'Georgia' && name !== 'Washington' && name !== 'New York')
  .map(([name = '']) => place(name, 'USA', '', '', []));

const taken = new Set(
  [...fromRegions, ...fromProvinces, ...fromStates].flatMap(({ name, otherNames }) => [name, ...otherNames]),
);

const fromCities = cityRows.flatMap((row) => {
  const [name = '', country = '', latitude = '', longitude = ''] = row.split('|');
  return taken.has(name) ? [] : [place(name, country, latitude, longitude, [])];
});

const named = [...fromRegions, ...fromProvinces, ...fromStates, ...fromCities];
const known = new Set(named.flatMap(({ name, otherNames }) => [name, ...otherNames]));

/** Capitals that the lists above lack or spell otherwise. */
const fromCapitals = countries.flatMap(({ capitals, iso3 }) =>
  capitals.filter((capital) => !known.has(capital)).map((capital) => place(capital, iso3, '', '', [])),
);

export const places: readonly Place[] = [...named, ...fromCapitals];

const countryOf = new Map(
  places.flatMap(({ name, otherNames, country }) => [name, ...otherNames].map((each) => [each, country])),
);

/** Places of the same names in other countries, meant where the story is about those: `place:norfolk-usa`. */
export const placesElsewhere: readonly Place[] = rows(namesakes).flatMap(([name = '', others]) =>
  countryOf.has(name)
    ? list(others)
        .filter((country) => country !== countryOf.get(name))
        .map((country) => ({ ...place(name, country, '', '', []), id: `place:${slug(`${name}-${country}`)}` as const }))
    : [],
);

/** Full names of the states of the United States. */
export const usStateNames: ReadonlySet<string> = new Set(rows(usStates).map(([name = '']) => name));

/** How datelines and addresses shorten them: "Calif.", "N.Y.". */
export const usStateAbbreviations: ReadonlySet<string> = new Set(rows(usStates).flatMap(([, short]) => list(short)));

const byId = new Map<string, Place>([...places, ...placesElsewhere].map((entry) => [entry.id, entry]));

/** The place with the id `place:busan`, or undefined. */
export function placeById(id: string): Place | undefined {
  return byId.get(id);
}
