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
}

const GEORGIA_USA =
  /\b(?:Atlanta|Savannah|Augusta|Macon|Ga\.|Peachtree|Emory|Fulton County|Georgia Tech|Bulldogs|Jimmy Carter)\b/;
const GEORGIA_STATE =
  /\b(?:Tbilisi|Abkhazia|Ossetia|Caucasus|Saakashvili|Shevardnadze|Russian?|Armenian?|Azerbaijani?|Adzharia|Adjara|Georgian (?:president|Dream|parliament|government))\b/i;

/** Gathers the evidence of one story. */
export function readStory(text: string, found: readonly Found[], dateline: Dateline | null): Story {
  const named = new Set<string>();
  for (const { senses, type } of found) {
    if (type === 'PER') continue;
    for (const { country, id, weak } of senses)
      if (country !== null && !weak && !id?.startsWith('organization:')) named.add(country);
  }
  const states = new Set(
    found
      .map(({ start, end }) => text.slice(start, end))
      .filter((name) => name !== 'Georgia' && usStateNames.has(name)),
  );
  let american: boolean | null = null;
  return {
    mentions: (iso3) => named.has(iso3),
    names: (words) => text.includes(words),
    inDateline: (token) => dateline !== null && token.start < dateline.end && token.end > dateline.start,
    isAmericanGeorgia: () => {
      american ??= !GEORGIA_STATE.test(text) && (GEORGIA_USA.test(text) || states.size > 0);
      return american;
    },
  };
}
