import { personTitles } from '../../knowledge/gazetteer.ts';
import { G, gazetteerBits, knownPhrases } from './gazetteer.ts';

/** Units `from` to `to`, end exclusive. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  /** What the words behind in brackets shorten it to. */
  readonly acronym?: string;
}

const CAPITAL = /^\p{Lu}/u;
const SMALL_LINK = /^(?:of|for|the|and|on|in|&|de|du|to|against)$/;
const ACRONYM = /^\p{Lu}[\p{Lu}&-]{1,6}$/u;

/** Nouns that "of" goes on from: "University of Norland", "Bank of Norland". */
const HEADS =
  /^(?:University|Bank|Ministry|Institute|College|Department|Council|Federation|Union|Association|Academy|Chamber|Office|Church|Court|Confederation|Congress|Conference|Movement|Party|Front|Commission|Centre|Center|Foundation|Organi[sz]ation|League|Society|School|Museum|Bureau|House|Assembly|Alliance)$/;

/**
 * Names of organisations that the tagger tends to cut in pieces: "Fund for the Relief of Norland (FRN)", "Ekholm & Strand",
 * "University of Norland".
 */
export function organizationStretches(forms: readonly string[]): Stretch[] {
  const found: Stretch[] = [];
  for (let i = 0; i < forms.length; i++) {
    const stretch = acronymOf(forms, i) ?? partnersAt(forms, i) ?? bodyAt(forms, i);
    if (stretch) found.push(stretch);
  }
  return found;
}

/** The words before "(FRN)" whose initials it is made of. */
function acronymOf(forms: readonly string[], at: number): Stretch | null {
  const acronym = forms[at + 1];
  if (
    forms[at] !== '(' ||
    /^(?:MSP|MEP|MLA|CEO|CFO)$/.test(forms[at + 1] ?? '') ||
    forms[at + 2] !== ')' ||
    !acronym ||
    !ACRONYM.test(acronym) ||
    acronym.length < 3
  )
    return null;
  const letters = [...acronym.replace(/[^\p{Lu}]/gu, '')];
  let from = at;
  let small = 0;
  // From the last letter back: a capitalised word gives its initial, small words may be passed over.
  for (let letter = letters.length - 1; letter >= 0; ) {
    from -= 1;
    const word = forms[from];
    if (word === undefined || from < at - 14) return null;
    if (CAPITAL.test(word) && word[0] === letters[letter]) {
      letter -= 1;
      small = 0;
    } else if (!SMALL_LINK.test(word) || ++small > 3) return null;
  }
  return at - from >= 2 ? { from, to: at, acronym } : null;
}

/** What ends a firm's name after "&". */
const FIRM_END = /^(?:Co|Company|Sons|Bros|Brothers|Partners|Associates|Daughters)\.?$/;

/** "Ekholm & Strand", "A.B. Ekholm & Sons": partners of a firm. */
function partnersAt(forms: readonly string[], at: number): Stretch | null {
  const left = forms[at - 1];
  const right = forms[at + 1];
  if (forms[at] !== '&' || !isWord(left) || !isWord(right)) return null;
  let from = at - 1;
  let to = at + 2;
  if (isWord(forms[from - 1])) {
    if (!/\.$/.test(forms[from - 1]!) && !FIRM_END.test(right!)) return null;
    while (isWord(forms[from - 1]) && at - from < 3) from -= 1;
  }
  while (isWord(forms[to]) && /^(?:Co|Company|Inc|Corp|Ltd|Plc|LLP|LLC)\.?$/.test(forms[to]!)) to += 1;
  return { from, to };
}

function isWord(form: string | undefined): boolean {
  return form !== undefined && /^\p{Lu}[\p{L}.'’-]*$/u.test(form);
}

/** "University of Norland", "Ministry of Foreign Affairs". */
function bodyAt(forms: readonly string[], at: number): Stretch | null {
  if (!HEADS.test(forms[at]!) || forms[at + 1] !== 'of') return null;
  const begin = at + (forms[at + 2] === 'the' ? 3 : 2);
  const place = knownPhrases(forms.slice(begin, begin + 4)).find(({ from }) => from === 0);
  let to = begin + (place ? place.to : 0);
  if (!place) {
    if (!isWord(forms[to])) return null;
    const single = (gazetteerBits(forms[to]!) & PLACES) !== 0;
    do to += 1;
    while (!single && goesOn(forms[to]) && to - begin < 3);
  }
  let from = at;
  while (from > 0 && goesOn(forms[from - 1], from === 1) && !endsPlace(forms, from)) from -= 1;
  return at - from > 3 ? null : { from, to };
}

/** Whether a place or nationality ends before the unit: "Nova Scotia", "British". */
function endsPlace(forms: readonly string[], at: number): boolean {
  return [1, 2].some((length) => (gazetteerBits(forms.slice(Math.max(0, at - length), at).join(' ')) & PLACES) !== 0);
}

const PLACES = G.country | G.place | G.demonym;

/** A word of the name still: no title, given name or head of another body; at the start of a sentence only what tables know. */
function goesOn(form: string | undefined, first = false): boolean {
  if (!isWord(form)) return false;
  const bits = gazetteerBits(form!);
  if (first && bits === 0) return false;
  return (
    (bits & G.given) === 0 &&
    !personTitles.has(form!.toLowerCase()) &&
    !/^(?:MP|MPs|Member|Members|National|Coalition)$/.test(form!) &&
    !HEADS.test(form!)
  );
}
