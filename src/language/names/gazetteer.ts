import { fold } from '../../knowledge/fold.ts';
import {
  countryNames,
  demonyms,
  givenNames,
  nameParticles,
  organizationNames,
  organizationTriggers,
  peoples,
  personTitles,
  placeNames,
} from '../../knowledge/gazetteer.ts';
import { surnameFirst } from '../../knowledge/people/index.ts';

/** What a gazetteer says of a phrase, as bits. */
export const G = {
  country: 1,
  demonym: 2,
  place: 4,
  organization: 8,
  orgTrigger: 16,
  title: 32,
  given: 64,
  particle: 128,
  time: 256,
} as const;

export const GAZETTEER_BITS = 9;

const TIMES =
  'Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September October November December';

const LONGEST_PHRASE = 7;

const phrases = new Map<string, number>();
/** Most words in a known phrase that begins with the word. */
const longest = new Map<string, number>();

function add(phrase: string, bit: number): void {
  const words = phrase.split(' ');
  if (words.length > LONGEST_PHRASE) return;
  phrases.set(phrase, (phrases.get(phrase) ?? 0) | bit);
  const first = words[0]!;
  longest.set(first, Math.max(longest.get(first) ?? 0, words.length));
}

for (const name of countryNames) add(name, G.country);
for (const name of demonyms) add(name, G.demonym);
for (const name of placeNames) add(name, G.place);
for (const name of organizationNames) add(name, G.organization);
for (const name of givenNames) add(name, G.given);
for (const name of TIMES.split(' ')) add(name, G.time);
for (const name of peoples) if (!phrases.has(name)) add(name, G.demonym);

/** Bits of single words that count in any case: triggers of organisations, titles of people, particles of names. */
function wordBits(lower: string): number {
  return (
    (organizationTriggers.has(lower) ? G.orgTrigger : 0) |
    (personTitles.has(lower) ? G.title : 0) |
    (nameParticles.has(lower) ? G.particle : 0)
  );
}

/** Bits of the phrases that cover each unit, and the unit's place in the longest: 1 alone, 2 first, 3 inside, 4 last. */
export interface GazetteerHits {
  readonly bits: Int32Array;
  readonly places: Uint8Array;
}

const folded = new Map<string, string>();

/** Spelling for look-ups: without accents; words in capitals also as headlines write them. */
function spelling(form: string): string {
  const known = folded.get(form);
  if (known !== undefined) return known;
  const plain = titleCase(fold(form));
  if (folded.size > 100_000) folded.clear();
  folded.set(form, plain);
  return plain;
}

/** Looks up every phrase of a sentence's units. Words in capitals are looked up in title case too. */
export function gazetteerHits(forms: readonly string[]): GazetteerHits {
  const count = forms.length;
  const bits = new Int32Array(count);
  const places = new Uint8Array(count);
  const words = forms.map(spelling);
  for (let i = 0; i < count; i++) {
    bits[i] = bits[i]! | wordBits(words[i]!.toLowerCase());
    const most = longest.get(words[i]!) ?? 0;
    let phrase = '';
    for (let length = 1; length <= most && i + length <= count; length++) {
      phrase = length === 1 ? words[i]! : `${phrase} ${words[i + length - 1]!}`;
      const found = phrases.get(phrase);
      if (found === undefined) continue;
      for (let j = 0; j < length; j++) {
        bits[i + j] = bits[i + j]! | found;
        places[i + j] = Math.max(places[i + j]!, length === 1 ? 1 : j === 0 ? 2 : j === length - 1 ? 4 : 3);
      }
    }
  }
  return { bits, places };
}

/** Known phrases of several units that are states, places or organisations and nothing else: where they are, and their bits. */
export function knownPhrases(
  forms: readonly string[],
): { readonly from: number; readonly to: number; readonly bits: number }[] {
  const found: { readonly from: number; readonly to: number; readonly bits: number }[] = [];
  for (let i = 0; i < forms.length; i++) {
    const first = spelling(forms[i]!);
    const most = first === first.toLowerCase() ? 0 : (longest.get(first) ?? 0);
    let phrase = first;
    let best: (typeof found)[number] | undefined;
    for (let length = 2; length <= most && i + length <= forms.length; length++) {
      phrase = `${phrase} ${spelling(forms[i + length - 1]!)}`;
      const bits = phrases.get(phrase) ?? 0;
      const last = forms[i + length - 1]!;
      if ((bits & (G.country | G.place | G.organization)) !== 0 && last !== last.toLowerCase())
        best = { from: i, to: i + length, bits };
    }
    if (!best) continue;
    found.push(best);
    i = best.to - 1;
  }
  return found;
}

/** True for a family name that stands before the given name: "Ban", "Xi", "Nguyen". */
export function isFirstSurname(form: string): boolean {
  return surnameFirst.has(spelling(form));
}

/** True for a given name, whatever else the word may be. */
export function isGiven(form: string): boolean {
  return (gazetteerBits(form) & G.given) !== 0;
}

/** True for a given name that is nothing else that the tables know. */
export function isOnlyGiven(form: string): boolean {
  return gazetteerBits(form) === G.given;
}

/** Bits of a whole name. */
export function gazetteerBits(name: string): number {
  const spelt = name.includes(' ') ? name.split(' ').map(spelling).join(' ') : spelling(name);
  return phrases.get(spelt) ?? 0;
}

/** "MOSCOW" as "Moscow", unless the capitals are the name's own, as in "NATO". */
function titleCase(word: string): string {
  if (word.length <= 3 || word !== word.toUpperCase() || phrases.has(word) || longest.has(word)) return word;
  return word.slice(0, 1) + word.slice(1).toLowerCase();
}
