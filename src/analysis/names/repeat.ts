/** The second pass: who is named in full once is known by surname, or by a given name used as one, everywhere else. */
import { surnameFirst } from '../../knowledge/people/index.ts';
import type { Document } from '../../language/document.ts';
import { type Found, overlaps, tokensOf } from './found.ts';
import { isNamelike, wordsOf } from './words.ts';

/** Parts of a person's name that can stand alone. */
function partsOf(found: Found): string[] {
  const groups: string[] = [];
  let end = -1;
  for (const token of tokensOf(found)) {
    if (token.start === end) groups[groups.length - 1] += token.text;
    else groups.push(token.text);
    end = token.end;
  }
  if (groups.length < 2) return [];
  return groups.filter(
    (part) => /^\p{Lu}/u.test(part) && (part.length > 3 || surnameFirst.has(part)) && !part.endsWith('.'),
  );
}

/** Adds the people that full names in the text show, and retypes single words that are theirs. */
export function repeated(found: readonly Found[], document: Document): Found[] {
  const parts = new Map<string, Found>();
  for (const name of found) {
    if (name.type !== 'PER') continue;
    for (const part of partsOf(name)) if (!parts.has(part)) parts.set(part, name);
  }
  if (parts.size === 0) return [...found];
  const result = found.map((name) => {
    if (name.type === 'PER') return name;
    const person = parts.get(document.text.slice(name.start, name.end));
    if (!person || name.senses.some(({ weak, id }) => !weak && id !== null)) return name;
    return { ...name, type: 'PER' as const, senses: [] };
  });
  for (const sentence of document.sentences) {
    const own = result.filter((name) => name.first.sentence === sentence);
    for (const word of wordsOf(sentence)) {
      if (!isNamelike(word)) continue;
      const person = parts.get(word.text);
      if (!person || own.some((name) => overlaps(name, word))) continue;
      result.push({ ...person, start: word.start, end: word.end, first: word.first, last: word.last, score: 0.75 });
    }
  }
  return result.sort((a, b) => a.start - b.start);
}
