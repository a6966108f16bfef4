/** Words as a reader sees them: "Ki-moon" and "al-Maliki" are one, whatever the tokeniser cuts. */
import type { Sentence, Token } from '../../language/document.ts';

export interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly first: Token;
  readonly last: Token;
}

const APART = /^(?:['’]s?|[.,;:!?"“”‘`()[\]{}…—–/]+|''|``|--+|n['’]t|['’](?:re|ve|ll|d|m))$/;

/** A capital, or a small Arabic article before one: "al-Maliki". */
const NAMELIKE = /^(?:\p{Lu}|al-\p{Lu}|el-\p{Lu}|d['’]\p{Lu}|ad-\p{Lu}|as-\p{Lu}|ul-\p{Lu})/u;

/** Groups tokens that stand together without space, punctuation and the possessive left out. */
export function wordsOf(sentence: Sentence): readonly Word[] {
  const words: Word[] = [];
  let group: Token[] = [];
  const close = () => {
    const [first] = group;
    const last = group.at(-1);
    if (first && last) {
      const text = sentence.text.slice(first.start - sentence.start, last.end - sentence.start);
      words.push({ text, start: first.start, end: last.end, first, last });
    }
    group = [];
  };
  for (const token of sentence.tokens) {
    if (APART.test(token.text)) {
      close();
      continue;
    }
    if (group.length > 0 && group.at(-1)?.end !== token.start) close();
    group.push(token);
  }
  close();
  return words;
}

/** Whether the word can be part of a proper name. */
export function isNamelike(word: Word): boolean {
  return NAMELIKE.test(word.text);
}
