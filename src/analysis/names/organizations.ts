/** Organisations that their last word shows: "Norland Fisheries Ltd", "Pacific Trade Council", "Bank of Norland". */
import { sensesOf } from '../../knowledge/lookup/index.ts';
import { portfolioWords } from '../../knowledge/offices/index.ts';
import type { Document, Sentence } from '../../language/document.ts';
import { type Found, groupBySentence, overlaps } from './found.ts';
import { CALENDAR, isNamelike, isTitleWord, type Word, wordsOf } from './words.ts';

/** Legal forms: nothing but a company ends so. */
const LEGAL =
  /^(?:Inc|Corp|Co|Ltd|Plc|PLC|AG|SA|NV|GmbH|LLC|LLP|OAO|ZAO|OOO|Pty|AB|ASA|Bhd|Bancorp|Bancshares|SpA)\.?$/;

/** Last words that make a name an organisation's even where the tagger sees none. */
const STRONG = new Set(
  `ministry department parliament council commission committee agency authority organization organisation association federation foundation institute
university union party bank corporation company group holdings airlines airways bureau tribunal secretariat alliance league academy society court`.split(
    /\s+/,
  ),
);

interface Stretch extends Found {
  readonly legal: boolean;
}

function gap(left: Word, right: Word, text: string): string {
  return text.slice(left.end, right.start);
}

/** Bodies of a government: "Foreign" is part of their name, and "Norwegian" before it is not. */
const MINISTERIAL = /^(?:ministry|department|parliament|army|navy|treasury)$/i;

/** Whether the word before goes on with the name that `at` ends. */
function continues(word: Word, ministerial: boolean): boolean {
  const lower = word.text.toLowerCase();
  if (CALENDAR.has(lower)) return false;
  if (!ministerial) return !isTitleWord(lower);
  if (sensesOf(word.text).some(({ use }) => use === 'DEMONYM')) return false;
  return portfolioWords.has(lower) || !isTitleWord(lower);
}

/** Back from the last word over capitalised words and what joins them. */
function startOf(words: readonly Word[], at: number, text: string): number {
  let from = at;
  const ministerial = MINISTERIAL.test(words[at]!.text);
  while (from > 0) {
    const word = words[from]!;
    const before = words[from - 1]!;
    const between = gap(before, word, text);
    if (between.trim() === '' && isNamelike(before) && continues(before, ministerial)) {
      from -= 1;
      continue;
    }
    const first = words[from - 2];
    if (
      between.trim() !== '' ||
      before.text !== '&' ||
      !first ||
      !isNamelike(first) ||
      gap(first, before, text).trim() !== ''
    )
      break;
    from -= 2;
  }
  return from;
}

/** The full stop of "Corp." is the sentence's where it ends one. */
function withoutStop(word: Word, sentence: Sentence): number {
  return word.text.endsWith('.') && word.end === sentence.end ? word.end - 1 : word.end;
}

function inSentence(sentence: Sentence, text: string): Stretch[] {
  const words = wordsOf(sentence);
  const found: Stretch[] = [];
  for (let at = 1; at < words.length; at++) {
    const word = words[at]!;
    const legal = LEGAL.test(word.text);
    if (!legal && !(STRONG.has(word.text.toLowerCase()) && isNamelike(word))) continue;
    if (words.slice(Math.max(0, at - 6), at + 2).every(({ text: each }) => each === each.toUpperCase())) continue;
    let from = startOf(words, at, text);
    // The first word of a sentence may be capitalised for that alone.
    const opens = words[from]!;
    if (/^(?:The|A|An|In|At|But|And|For|On|By|As|This|That|Its|His|Her|Their|Our)$/.test(opens.text)) from += 1;
    if (from >= at) continue;
    const first = words[from]!;
    found.push({
      start: first.start,
      end: withoutStop(word, sentence),
      first: first.first,
      last: word.last,
      type: 'ORG',
      score: legal ? 0.85 : 0.6,
      senses: [],
      legal,
    });
  }
  return found;
}

/** Adds such organisations where nothing is read yet, and mends what the tagger cut short or took for a person. */
export function withOrganizations(names: readonly Found[], document: Document): Found[] {
  const bySentence = groupBySentence(names);
  return document.sentences.flatMap((sentence) => {
    let own = bySentence.get(sentence) ?? [];
    for (const { legal, ...stretch } of inSentence(sentence, document.text)) {
      const inside = own.filter((name) => overlaps(name, stretch));
      if (!gives(inside, stretch, legal)) continue;
      own = [...own.filter((name) => !inside.includes(name)), stretch].sort((a, b) => a.start - b.start);
    }
    return own;
  });
}

/** Whether the stretch is to stand in place of the names inside it. */
function gives(inside: readonly Found[], stretch: Found, legal: boolean): boolean {
  if (inside.some((name) => name.start < stretch.start || name.end > stretch.end)) return false;
  if (inside.some(({ senses }) => senses.some(({ weak, id }) => !weak && id !== null))) return false;
  return (
    legal || (inside.length < 2 && !inside.some(({ type, score }) => type === 'PER' || (type === 'ORG' && score > 0.9)))
  );
}
