/** The second pass: who is named in full once is known by surname, or by a given name used as one, everywhere else. */
import { fold } from '../../knowledge/fold.ts';
import { sensesOf } from '../../knowledge/lookup/index.ts';
import { peoples } from '../../knowledge/names/peoples.ts';
import { portfolioWords } from '../../knowledge/offices/index.ts';
import { triggerKinds } from '../../knowledge/organizations/triggers.ts';
import { givenNames, namesakes, surnameFirst } from '../../knowledge/people/index.ts';
import type { Document } from '../../language/document.ts';
import { type Found, groupBySentence, overlaps, tokensOf } from './found.ts';
import { CALENDAR, isNamelike, isTitleWord, type Word, wordsOf } from './words.ts';

/** Titles, offices and nouns of organisations, which a span may have swallowed. */
function isCommon(part: string): boolean {
  const lower = part.toLowerCase();
  return isTitleWord(lower) || triggerKinds.has(lower) || portfolioWords.has(lower) || CALENDAR.has(lower);
}

/** Parts of a person's name that can stand alone. */
function partsOf(found: Found): string[] {
  const groups: string[] = [];
  let end = -1;
  for (const token of tokensOf(found)) {
    if (token.start === end) groups[groups.length - 1] += token.text;
    else groups.push(token.text);
    end = token.end;
  }
  const [first = ''] = groups;
  if (groups.length < 2) return [];
  const given = givenNames.has(fold(first)) || first.endsWith('.');
  return groups.filter(
    (part) =>
      // "Lebed Chechnya" of a headline is no Mr Chechnya, but Michael Jordan is a Jordan.
      (given || namesakes.has(part) || sensesOf(part).length === 0) &&
      !peoples.has(part) &&
      /^(?:[ae]l-)?\p{Lu}/u.test(part) &&
      (part.length > 3 || surnameFirst.has(part)) &&
      !part.endsWith('.') &&
      !isCommon(part),
  );
}

/** "al-Maliki" is "Al-Maliki" where a sentence begins, and "Maliki" for short. */
function spellings(part: string): string[] {
  const [, article, rest] = /^([AaEe]l)-(\p{Lu}\p{L}{3,})$/u.exec(part) ?? [];
  return article && rest
    ? [part, `${article.toLowerCase()}-${rest}`, `${article[0]!.toUpperCase()}l-${rest}`, rest]
    : [part];
}

/** First words of organisations named in full: "Norland" of "Norland Fisheries Ltd". */
function shortOrganizations(
  found: readonly Found[],
  document: Document,
  people: ReadonlyMap<string, Found>,
): Map<string, Found> {
  const short = new Map<string, Found>();
  for (const name of found) {
    if (name.type !== 'ORG' || name.first === name.last || name.senses.length > 0) continue;
    const [word = ''] = document.text.slice(name.start, name.end).split(/\s+/);
    if (word.length > 3 && /^\p{Lu}/u.test(word) && !people.has(word) && !COMMON.test(word)) short.set(word, name);
  }
  return short;
}

/** Opening words that many organisations share. */
const COMMON =
  /^(?:National|International|American|European|General|Central|United|World|First|New|Royal|Foreign|Federal|State|Supreme|High|People['’]s|North|South|East|West|Northern|Southern|Eastern|Western|Human|Free|Global|Asian|African|Islamic|Christian|Social|Democratic|Republican|Communist|Liberal|Labou?r|Justice|Defen[cs]e|Health|Trade|Home|House|Bank|Air|Royal|Red|City)$/;

/** Adds the people that full names in the text show, and retypes single words that are theirs or an organisation's. */
export function repeated(found: readonly Found[], document: Document): Found[] {
  const parts = new Map<string, Found>();
  for (const name of found) {
    if (name.type !== 'PER') continue;
    for (const part of partsOf(name).flatMap(spellings)) if (!parts.has(part)) parts.set(part, name);
  }
  const short = shortOrganizations(found, document, parts);
  const result = found.map((name) => {
    const surface = document.text.slice(name.start, name.end);
    if (name.type !== 'ORG' && name.senses.length === 0 && short.has(surface)) return { ...name, type: 'ORG' as const };
    if (name.type === 'PER') return name;
    const last = surface.split(' ').at(-1) ?? '';
    // "Naina Yeltsin" after "Boris Yeltsin".
    if (
      (name.type === 'ORG' || name.type === 'MISC') &&
      name.senses.length === 0 &&
      /^\S+ \S+$/.test(surface) &&
      parts.has(last)
    )
      return { ...name, type: 'PER' as const };
    const person = parts.get(surface);
    const known = name.senses.some(({ weak, id }) => !weak && id !== null);
    if (!person || (known && !namesakes.has(surface)) || (known && isPlaced(name, document))) return name;
    return { ...name, type: 'PER' as const, senses: [] };
  });
  if (parts.size === 0) return result;
  const bySentence = groupBySentence(result);
  for (const sentence of document.sentences) {
    const own = bySentence.get(sentence) ?? [];
    const words = wordsOf(sentence);
    for (const [at, word] of words.entries()) {
      if (!isNamelike(word) || isPartOfAnother(words, at, own, document)) continue;
      const person = parts.get(word.text);
      if (!person || own.some((name) => overlaps(name, word))) continue;
      result.push({ ...person, start: word.start, end: word.end, first: word.first, last: word.last, score: 0.75 });
    }
  }
  return result.sort((a, b) => a.start - b.start);
}

/** A capitalised word right beside it that no name covers: the word is of somebody else's name. */
function isPartOfAnother(words: readonly Word[], at: number, own: readonly Found[], document: Document): boolean {
  const word = words[at]!;
  const isLoose = (other: Word | undefined, between: string): boolean =>
    other !== undefined &&
    between.trim() === '' &&
    isNamelike(other) &&
    !isCommon(other.text) &&
    other.first.upos === 'PROPN' &&
    !own.some((name) => overlaps(name, other));
  const before = at > 1 ? words[at - 1] : undefined;
  const after = words[at + 1];
  const { text } = document;
  return (
    (before !== undefined && isLoose(before, text.slice(before.end, word.start))) ||
    (after !== undefined && isLoose(after, text.slice(word.end, after.start)))
  );
}

/** "in Jordan" is the country even where a Mr Jordan is about. */
function isPlaced(name: Found, document: Document): boolean {
  return /^(?:in|to|from|of|with|near|into|and|between)$/.test(document.tokens[name.first.index - 1]?.lower ?? '');
}
