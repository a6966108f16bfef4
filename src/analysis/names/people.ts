/** People that a title or a given name shows: "Prime Minister Nouri al-Maliki", "Kofi Annan". */
import { fold } from '../../knowledge/fold.ts';
import { sensesOf } from '../../knowledge/lookup/index.ts';
import { peoples } from '../../knowledge/names/peoples.ts';
import { portfolioWords } from '../../knowledge/offices/index.ts';
import { triggerKinds } from '../../knowledge/organizations/triggers.ts';
import {
  genderOfGivenName,
  givenNames,
  nameParticles,
  nameSuffixes,
  namesakes,
  surnameFirst,
} from '../../knowledge/people/index.ts';
import type { Document, Sentence } from '../../language/document.ts';
import { type Found, groupBySentence, overlaps } from './found.ts';
import { CALENDAR, isMonthSurname, isNamelike, isTitleWord, type Word, wordsOf } from './words.ts';

/** "Ki-moon", "Jae-in": a given name in the Korean manner. */
const HYPHENED = /^\p{Lu}\p{Ll}+-\p{L}\p{Ll}+$/u;
const INITIAL = /^\p{Lu}\.?$/u;

const isTitle = (word: Word) => isTitleWord(word.text.toLowerCase());

/** Whether the words between two neighbours have nothing but space between them. */
function adjoins(left: Word, right: Word, text: string): boolean {
  return text.slice(left.end, right.start).trim() === '';
}

function stops(word: Word, taken: readonly Found[], before?: Word, next?: Word): boolean {
  const lower = word.text.toLowerCase();
  if (isMonthSurname(before?.text, word.text, next?.text)) return false;
  if (!isNamelike(word) || CALENDAR.has(lower) || isTitle(word)) return true;
  if (triggerKinds.has(lower) || portfolioWords.has(lower)) return true;
  // "Michael Jordan" is no king's guest from Amman.
  if (before && namesakes.has(word.text) && genderOfGivenName(fold(before.text)) !== null) return false;
  return taken.some((hit) => overlaps(hit, word) && !hit.senses.every(({ weak }) => weak));
}

function isNationality(word: string): boolean {
  return peoples.has(word) || sensesOf(word).some(({ use }) => use === 'DEMONYM' || use === 'CITIZENS');
}

function personAt(words: readonly Word[], at: number, text: string, taken: readonly Found[]): number {
  let end = at;
  while (end + 1 < words.length) {
    const next = words[end + 1]!;
    if (!adjoins(words[end]!, next, text)) {
      const suffix = nameSuffixes.has(next.text.toLowerCase());
      if (!suffix || text.slice(words[end]!.end, next.start).trim() !== ',') break;
    }
    const after = words[end + 2];
    const particle = nameParticles.has(next.text.toLowerCase()) && after && adjoins(next, after, text);
    if (particle && !stops(after, taken)) end += 2;
    else if (!stops(next, taken, words[end], after)) end += 1;
    else break;
    if (end - at > 5) break;
  }
  return end;
}

function inSentence(sentence: Sentence, document: Document, taken: readonly Found[]): Found[] {
  const words = wordsOf(sentence);
  const found: Found[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at]!;
    if (stops(word, taken)) continue;
    const before = words[at - 1];
    const titled =
      before !== undefined && isTitle(before) && /^[\s.]*$/.test(document.text.slice(before.end, word.start));
    const after = words[at + 1];
    const eastern =
      surnameFirst.has(word.text) &&
      after !== undefined &&
      HYPHENED.test(after.text) &&
      adjoins(word, after, document.text);
    // "S. Korean", "N. Irish": a headline's compass, no initial.
    const initial = INITIAL.test(word.text) && !(after && isNationality(after.text));
    const given = eastern || givenNames.has(fold(word.text)) || initial;
    if (!titled && !given) continue;
    const end = personAt(words, at, document.text, taken);
    if (!titled && (end === at || (INITIAL.test(word.text) && end === at + 1 && !givenNames.has(words[end]!.text))))
      continue;
    if (titled && end === at && word.text.length < 2) continue;
    const last = words[end]!;
    found.push({
      start: word.start,
      end: last.end,
      first: word.first,
      last: last.last,
      type: 'PER',
      score: titled ? 0.8 : 0.7,
      senses: [],
    });
    at = end;
  }
  return found;
}

/** People that rules find, apart from names that the tables know. */
export function peopleByRule(document: Document, taken: readonly Found[]): Found[] {
  const bySentence = groupBySentence(taken);
  return document.sentences.flatMap((sentence) => inSentence(sentence, document, bySentence.get(sentence) ?? []));
}
