/** Words as a reader sees them: "Ki-moon" and "al-Maliki" are one, whatever the tokeniser cuts. */
import { fold } from '../../knowledge/fold.ts';
import { givenNames, honorifics, rankTitles } from '../../knowledge/people/index.ts';
import type { Sentence, Token } from '../../language/document.ts';

export interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly first: Token;
  readonly last: Token;
}

const APART = /^(?:['’]s?|[.,;:!?"“”‘`()[\]{}…—–/]+|''|``|--+|n['’]t|['’](?:re|ve|ll|d|m))$/;

/** Of words that begin with a letter only "n't" stands apart: most are told without the pattern. */
function isApart(text: string): boolean {
  const code = text.charCodeAt(0) | 32;
  return (code < 97 || code > 122 || text.length === 3) && APART.test(text);
}

/** A capital, or a small Arabic article before one: "al-Maliki". */
const NAMELIKE = /^(?:\p{Lu}|al-\p{Lu}|el-\p{Lu}|d['’]\p{Lu}|ad-\p{Lu}|as-\p{Lu}|ul-\p{Lu})/u;

const memo = new WeakMap<Sentence, readonly Word[]>();

/** Groups tokens that stand together without space, punctuation and the possessive left out. */
export function wordsOf(sentence: Sentence): readonly Word[] {
  let words = memo.get(sentence);
  if (!words) {
    words = group(sentence);
    memo.set(sentence, words);
  }
  return words;
}

function group(sentence: Sentence): Word[] {
  const words: Word[] = [];
  let open: Token[] = [];
  const close = () => {
    const [first] = open;
    const last = open.at(-1);
    if (first && last) {
      const text = sentence.text.slice(first.start - sentence.start, last.end - sentence.start);
      words.push({ text, start: first.start, end: last.end, first, last });
    }
    open = [];
  };
  for (const token of sentence.tokens) {
    if (isApart(token.text)) {
      close();
      continue;
    }
    if (open.length > 0 && open.at(-1)?.end !== token.start) close();
    open.push(token);
  }
  close();
  return words;
}

/** Whether the word can be part of a proper name. */
export function isNamelike(word: Word): boolean {
  return NAMELIKE.test(word.text);
}

/** Days and months, which are no names of anybody. */
export const CALENDAR: ReadonlySet<string> = new Set(
  `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november
december jan jan. feb feb. aug aug. sept sept. oct oct. nov nov. dec dec. mon tue wed thu fri sat sun
easter christmas ramadan eid passover thanksgiving`.split(/\s+/),
);

/** A word that stands before a person's name and is no part of it. Lower case. */
export function isTitleWord(lower: string): boolean {
  return honorifics.has(lower) || rankTitles.has(lower);
}

/** "Theresa May": a month behind a given name is a surname, unless a day follows. */
export function isMonthSurname(before: string | undefined, month: string, next: string | undefined): boolean {
  return month === 'May' && before !== undefined && givenNames.has(fold(before)) && !/^\d/.test(next ?? '');
}
