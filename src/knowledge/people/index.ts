/** Given names with the gender that they nearly always show, surnames that come first, and what stands around names. */
import names from './given-names.json' with { type: 'json' };

export { koreanSurnames, surnameFirst } from './surnames.ts';
export { honorifics, nameParticles, nameSuffixes, namesakes, rankTitles } from './titles.ts';

export type Gender = 'MALE' | 'FEMALE';

const split = (lines: readonly string[]): string[] => lines.flatMap((line) => line.split(' '));
const male = new Set(split(names.male));
const female = new Set(split(names.female));

export const givenNames: ReadonlySet<string> = new Set([...male, ...female, ...split(names.either)]);

/** The gender that a given name nearly always shows, or null. */
export function genderOfGivenName(name: string): Gender | null {
  if (male.has(name)) return 'MALE';
  return female.has(name) ? 'FEMALE' : null;
}
