/** How an article writes of an agreement: "a new treaty", "the 2010 transit accord". The little words tell it from its like. */
import type { Analysis, Entity, When } from '../../analysis/analysis.ts';
import { foldName } from '../fold.ts';

/** Phrases for it, folded, in the order of the text. */
export function phrasesOf({ mentions }: Entity, text: string): string[] {
  const named = mentions.filter(({ form }) => form === 'NAME' || form === 'NOMINAL');
  const phrases = [...named]
    .sort((a, b) => a.start - b.start)
    .map(({ start, end }) => foldName(text.slice(start, end)))
    .filter((phrase) => phrase.includes(' '));
  return [...new Set(phrases)].slice(0, 8);
}

/** Behind a phrase: what it is on. */
const ON = /^\s+(?:on|about|concerning|governing|covering|regulating)\s+(?<what>[^.,;:()"“”—–]+)/;
/** Where the words for it end: at a time or place, or where the sentence goes on. */
const ENDS =
  /\s(?:on|in|at|by|with|between|after|before|under|until|since|from|to|as|that|which|who|when|while|will|would|is|was|were|has|had|have|and|but|said)\s.*$|\s(?:yesterday|today|tomorrow)\b.*$|\s\p{Lu}\p{Ll}+day\b.*$/u;

/** What it is on by the words behind its phrases, for where the tree ties them to the verb: "signed an accord | on sugar imports | on Monday". */
export function behindPhrases({ mentions }: Entity, text: string): string {
  const found = mentions
    .filter(({ form }) => form === 'NOMINAL')
    .flatMap(({ end }) => ON.exec(text.slice(end, end + 80))?.groups?.['what'] ?? [])
    .map((what) => ` ${what} `.replace(ENDS, '').trim());
  return found.filter((what) => what.split(/\s+/).length <= 6).join(' ');
}

/** A name without the time and place of the deed that the sentence goes on to: "Alazani Accord | in Baku | on Tuesday". */
export function plainName(name: string, analysis: Analysis, text: string): string {
  const start = text.indexOf(name);
  if (start < 0) return name.replace(/\s(?:here|there)$/, '');
  const end = start + name.length;
  const cities = analysis.entities.filter(({ kind }) => kind === 'PLACE').flatMap(({ mentions }) => mentions);
  const cut = [...analysis.times, ...cities]
    .filter((one) => start < one.start && one.start < end && end <= one.end)
    .find((one) => /\s(?:on|in|at)\s$/.test(text.slice(start, one.start)));
  if (cut === undefined) return name;
  return plainName(text.slice(start, cut.start).replace(/\s(?:on|in|at)\s$/, ''), analysis, text);
}

/** Between the phrase and the time by which it is called: "the accord of 14 September", "the quotas for 2009". */
const CALLING = /^\s*(?:of|from|for|dated)\s+$/;
/** Between the phrase and its year, with what it is on before that: "the accord | on water and energy of | 1998". */
const CALLING_LATER = /^\s+on\s[^.,;:]{1,60}\sof\s+$/;

/** The time by which the article calls it, to a year or better. */
export function calledBy({ mentions }: Entity, analysis: Analysis, text: string): When | null {
  for (const { start, end, form } of mentions) {
    if (form === 'PRONOUN') continue;
    const time = analysis.times.find(
      (one) =>
        one.when !== null &&
        ((start <= one.start && one.end <= end) ||
          (one.start >= end && CALLING.test(text.slice(end, one.start))) ||
          (one.start >= end && one.when.precision === 'YEAR' && CALLING_LATER.test(text.slice(end, one.start)))),
    );
    if (time?.when) return time.when;
  }
  return null;
}

/** What the phrases say of which one is meant. */
export interface Marks {
  /** Spoken of as known: "the treaty", "their treaty"; false for "a treaty". */
  readonly known: boolean;
  /** Set off from one before it: "a new treaty". */
  readonly fresh: boolean;
  readonly numbers: ReadonlySet<number>;
  readonly years: ReadonlySet<string>;
  /** For a time only, or for good. */
  readonly lasting: boolean | null;
}

const FRESH = /\b(?:new|another|further|additional|follow up|successor|replacement|fresh|separate|next)\b/;
const PASSING = /\b(?:interim|preliminary|provisional|temporary|stopgap|partial)\b/;
const LASTING = /\b(?:final|permanent|definitive|lasting|full)\b/;

const NUMBERS = new Map<string, number>(
  [
    ['first', 'one', 'i', '1', '1st'],
    ['second', 'two', 'ii', '2', '2nd'],
    ['third', 'three', 'iii', '3', '3rd'],
    ['fourth', 'four', 'iv', '4', '4th'],
    ['fifth', 'five', 'v', '5', '5th'],
  ].flatMap((words, index) => words.map((word): [string, number] => [word, index + 1])),
);

/** Reads the marks of an agreement's phrases and proper names, all folded. */
export function marksOf(written: readonly string[], properNames: readonly string[]): Marks {
  const all = [...written, ...properNames];
  const words = all.flatMap((phrase) => phrase.split(' '));
  const passing = written.some((phrase) => PASSING.test(phrase));
  const lasting = written.some((phrase) => LASTING.test(phrase));
  return {
    known: written.length > 0 && !/^(?:an?|another) /.test(written[0]!),
    fresh: written.some((phrase) => FRESH.test(phrase)),
    numbers: new Set(words.flatMap((word) => NUMBERS.get(word) ?? [])),
    years: new Set(words.filter((word) => /^(?:1[5-9]|20)\d\d$/.test(word))),
    lasting: passing === lasting ? null : lasting,
  };
}
