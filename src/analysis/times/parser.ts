/** Small parsers over words: each reads at a place and gives a value and the place behind it, or nothing. Greedy, no backtracking. */
import type { Word } from './words.ts';

export interface Match<T> {
  readonly value: T;
  readonly next: number;
}

export type Parser<T> = (words: readonly Word[], at: number) => Match<T> | null;

type Values<P extends readonly Parser<unknown>[]> = {
  [K in keyof P]: P[K] extends Parser<infer T> ? T : never;
};

/** One word that the test gives a value for. */
export function word<T>(read: (word: Word, words: readonly Word[]) => T | null | undefined): Parser<T> {
  return (words, at) => {
    const found = words[at];
    if (found === undefined) return null;
    const value = read(found, words);
    return value === null || value === undefined ? null : { value, next: at + 1 };
  };
}

/** One of these words or phrases, in any capitals; gives it in lower case. Longer phrases first. */
export function phrase(...phrases: readonly string[]): Parser<string> {
  const split = phrases.map((text) => text.split(' '));
  return (words, at) => {
    for (const [index, parts] of split.entries()) {
      if (parts.every((part, offset) => words[at + offset]?.lower === part)) {
        return { value: phrases[index] ?? '', next: at + parts.length };
      }
    }
    return null;
  };
}

/** A word that the map knows. */
export function from<T>(map: ReadonlyMap<string, T>): Parser<T> {
  return word(({ lower }) => map.get(lower));
}

/** All in a row. */
export function seq<P extends readonly Parser<unknown>[]>(...parsers: P): Parser<Values<P>> {
  return (words, at) => {
    const values: unknown[] = [];
    let next = at;
    for (const parser of parsers) {
      const match = parser(words, next);
      if (match === null) return null;
      values.push(match.value);
      next = match.next;
    }
    return { value: values as Values<P>, next };
  };
}

/** The first that reads. */
export function either<P extends readonly Parser<unknown>[]>(...parsers: P): Parser<Values<P>[number]> {
  return (words, at) => {
    for (const parser of parsers) {
      const match = parser(words, at);
      if (match !== null) return match as Match<Values<P>[number]>;
    }
    return null;
  };
}

/** It, or null without moving. */
export function maybe<T>(parser: Parser<T>): Parser<T | null> {
  return (words, at) => parser(words, at) ?? { value: null, next: at };
}

/** Its value changed; a null drops the match. */
export function map<T, U>(parser: Parser<T>, change: (value: T) => U | null): Parser<U> {
  return (words, at) => {
    const match = parser(words, at);
    if (match === null) return null;
    const value = change(match.value);
    return value === null ? null : { value, next: match.next };
  };
}

/** Reads nothing, and only where the parser does not read. */
export function not(parser: Parser<unknown>): Parser<null> {
  return (words, at) => (parser(words, at) === null ? { value: null, next: at } : null);
}

/** Reads nothing, and only where the parser reads. */
export function ahead(parser: Parser<unknown>): Parser<null> {
  return (words, at) => (parser(words, at) === null ? null : { value: null, next: at });
}

/** Reads nothing, and only where the word before passes; at the start of the text there is none. */
export function behind(test: (word: Word | undefined, at: Word | undefined) => boolean): Parser<null> {
  return (words, at) => (test(words[at - 1], words[at]) ? { value: null, next: at } : null);
}
