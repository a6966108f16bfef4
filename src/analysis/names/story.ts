/** What the story as a whole says about which state an ambiguous name means. */
import { usStateNames } from '../../knowledge/places/index.ts';
import type { Token } from '../../language/document.ts';
import type { Dateline } from '../analysis.ts';
import type { Found } from './found.ts';

export interface Story {
  /** Whether the story names the country, its people, its capital or its seat of government. */
  mentions(iso3: string): boolean;
  /** Whether the words stand in the text. */
  names(words: string): boolean;
  inDateline(token: Token): boolean;
  /** Georgia is the state of the United States here. */
  isAmericanGeorgia(): boolean;
  /** Whether the story names the country, its people or its places in any other way than by these words. */
  namesOtherwise(iso3: string, words: string): boolean;
  /** Local news of the United States that names the country by this one name alone: Paris, Lebanon or Athens is a town there. */
  isAmericanTown(iso3: string): boolean;
  /** Local news of the United States: a place that no table knows lies there. */
  isAmericanLocal(): boolean;
}

/** How American local papers write: counties, sheriffs, states in short. */
const AMERICAN =
  /\b(?:(?!County )\p{Lu}\p{L}+ County\b|Sheriff['’]s|sheriff['’]s|Parish\b|City Council|state trooper|Highway \d|\p{Lu}\p{Ll}+, (?:Ala|Ariz|Ark|Calif|Colo|Conn|Del|Fla|Ga|Ill|Ind|Kan|Ky|La|Md|Mass|Mich|Minn|Miss|Mo|Mont|Neb|Nev|N\.H|N\.J|N\.M|N\.Y|N\.C|N\.D|Okla|Ore|Pa|R\.I|S\.C|S\.D|Tenn|Tex|Vt|Va|Wash|W\. ?Va|Wis|Wyo)\.)/u;

const GEORGIA_USA =
  /\b(?:Atlanta|Savannah|Augusta|Macon|Ga\.|Peachtree|Emory|Fulton County|Georgia Tech|Bulldogs|Jimmy Carter)\b/;
const GEORGIA_STATE =
  /\b(?:Tbilisi|Abkhazia|Ossetia|Caucasus|Saakashvili|Shevardnadze|Russian?|Armenian?|Azerbaijani?|Adzharia|Adjara|Georgian (?:president|Dream|parliament|government))\b/i;

/** Gathers the evidence of one story. */
export function readStory(text: string, found: readonly Found[], dateline: Dateline | null): Story {
  const named = new Set<string>();
  for (const { senses, type } of found) {
    if (type === 'PER') continue;
    // A place that several countries have shows none of them.
    if (senses.some(({ use }) => use === 'NAMESAKE')) continue;
    for (const { country, id, weak } of senses)
      if (country !== null && !weak && !id?.startsWith('organization:')) named.add(country);
  }
  const states = new Set(
    found
      .map(({ start, end }) => text.slice(start, end))
      .filter((name) => !/^(?:Georgia|Washington|New York)$/.test(name) && usStateNames.has(name)),
  );
  let american: boolean | null = null;
  const ways = new Map<string, Set<string>>();
  for (const { senses, type, start, end } of found) {
    if (type === 'PER') continue;
    for (const { country, id, use } of senses) {
      if (country === null || use === 'NAMESAKE' || id?.startsWith('organization:')) continue;
      const surfaces = ways.get(country) ?? new Set();
      ways.set(country, surfaces.add(text.slice(start, end).toLowerCase()));
    }
  }
  const abroad = [...ways].filter(([iso3, surfaces]) => iso3 !== 'USA' && surfaces.size > 1).length;
  let local: boolean | null = null;
  const isAmericanLocal = () => {
    local ??= abroad === 0 && AMERICAN.test(text);
    return local;
  };
  return {
    isAmericanLocal,
    namesOtherwise: (iso3, words) => [...(ways.get(iso3) ?? [])].some((surface) => surface !== words.toLowerCase()),
    isAmericanTown: (iso3) => isAmericanLocal() && iso3 !== 'USA' && (ways.get(iso3)?.size ?? 0) === 1,
    mentions: (iso3) => named.has(iso3),
    names: (words) => text.includes(words),
    inDateline: (token) => dateline !== null && token.start < dateline.end && token.end > dateline.start,
    isAmericanGeorgia: () => {
      american ??= !GEORGIA_STATE.test(text) && (GEORGIA_USA.test(text) || states.size > 0);
      return american;
    },
  };
}
