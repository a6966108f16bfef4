/** Every state and territory with an ISO 3166-1 code, Kosovo, and states that are gone. */
import { africa } from './africa.ts';
import { americas } from './americas.ts';
import { asia } from './asia.ts';
import { europe } from './europe.ts';
import { former } from './former.ts';
import { oceania } from './oceania.ts';
import { type Country, parseCountries } from './parse.ts';
import { territories } from './territories.ts';

export type { Country } from './parse.ts';

export const countries: readonly Country[] = [
  ...[europe, asia, africa, americas, oceania].flatMap((table) => parseCountries(table, 'STATE')),
  ...parseCountries(territories, 'TERRITORY'),
  ...parseCountries(former, 'FORMER'),
];

const byCode = new Map(countries.map((country) => [country.iso3, country]));

/** The country with the alpha-3 code (or former code), or undefined. */
export function countryByCode(iso3: string): Country | undefined {
  return byCode.get(iso3);
}

/** The country with the id `country:KOR`, or undefined. */
export function countryById(id: string): Country | undefined {
  return id.startsWith('country:') ? byCode.get(id.slice('country:'.length)) : undefined;
}
