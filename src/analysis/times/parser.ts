/**
 * Small parsers over words: each reads at a place and gives a value and the place behind it, or nothing. Greedy, no backtracking.
 * A parser knows which words it can begin with, so that a rule is tried only where it may read.
 */
import { DIGITS, type Word } from './words.ts';

export { DIGITS };

interface Match<T> {
  readonly value: T;
  readonly next: number;
}

export interface Parser<T> {
  (words: readonly Word[], at: number): Match<T> | null;
  /** Lower-case words that it can begin with, `DIGITS` for a number; null when any word will do. */
  readonly first: ReadonlySet<string> | null;
  /** It can read nothing and still match. */
  readonly empty: boolean;
}

type Reader<T> = (words: readonly Word[], at: number) => Match<T> | null;

function parser<T>(read: Reader<T>, first: ReadonlySet<string> | null, empty = false): Parser<T> {
  // Where it can't begin it is not tried: most parsers are asked at most words in vain.
  const gated: Reader<T> =
    first === null || empty
      ? (words, at) => read(words, at)
      : (words, at) => (begins(first, words[at]) ? read(words, at) : null);
  return Object.assign(gated, { first, empty });
}

function begins(first: ReadonlySet<string>, word: Word | undefined): boolean {
  return word !== undefined && first.has(word.key);
}

/** A parser written by hand, with the words that it can begin with. */
export function starting<T>(first: Iterable<string>, read: Reader<T>): Parser<T> {
  return parser(read, new Set(first));
}

type Values<P extends readonly Parser<unknown>[]> = {
  [K in keyof P]: P[K] extends Parser<infer T> ? T : never;
};

/** One word that the test gives a value for; where `first` names words, it must be one of them. */
export function word<T>(read: (word: Word) => T | null | undefined, first: Iterable<string> | null = null): Parser<T> {
  return parser(
    (words, at) => {
      const found = words[at];
      const value = found === undefined ? null : read(found);
      return value === null || value === undefined ? null : { value, next: at + 1 };
    },
    first === null ? null : new Set(first),
  );
}

/** One number that the test gives a value for. */
export function numeral<T>(read: (word: NumberWord) => T | null | undefined): Parser<T> {
  return word((found) => (isNumber(found) ? read(found) : null), [DIGITS]);
}

type NumberWord = Word & { readonly digits: number };

function isNumber(word: Word): word is NumberWord {
  return word.digits !== null;
}

/** One of these words or phrases, in any capitals; gives it in lower case. Longer phrases first. */
export function phrase(...phrases: readonly string[]): Parser<string> {
  const byFirst = new Map<string, (readonly string[])[]>();
  for (const text of phrases) {
    const parts = text.split(' ');
    const [head = ''] = parts;
    byFirst.set(head, [...(byFirst.get(head) ?? []), parts]);
  }
  return parser(
    (words, at) => {
      const options = byFirst.get(words[at]?.lower ?? '');
      if (options === undefined) return null;
      for (const parts of options) {
        if (parts.every((part, offset) => words[at + offset]?.lower === part)) {
          return { value: parts.join(' '), next: at + parts.length };
        }
      }
      return null;
    },
    new Set(Array.from(byFirst.keys(), (head) => (/^\d/.test(head) ? DIGITS : head))),
  );
}

/** A word that the map knows. */
export function from<T>(map: ReadonlyMap<string, T>): Parser<T> {
  return word(({ lower }) => map.get(lower), map.keys());
}

/** Values of parts that were left out; no rule has more parts than this in a row. */
const NOTHING: readonly null[] = Array.from({ length: 16 }, () => null);

/** All in a row. */
export function seq<P extends readonly Parser<unknown>[]>(...parsers: P): Parser<Values<P>> {
  const required = parsers.findIndex(({ empty }) => !empty);
  const opening = required < 0 ? parsers : parsers.slice(0, required + 1);
  return parser(
    (words, at) => {
      // Most fail before they have read a word: no list is made until one is read.
      let values: unknown[] | null = null;
      let left = 0;
      let next = at;
      for (const part of parsers) {
        const match = part(words, next);
        if (match === null) return null;
        if (values === null && match.value === null) left += 1;
        else if (values === null) values = [...NOTHING.slice(0, left), match.value];
        else values.push(match.value);
        next = match.next;
      }
      return { value: (values ?? NOTHING.slice(0, left)) as Values<P>, next };
    },
    required < 0 ? null : union(opening.filter((part) => !isTest(part))),
    required < 0,
  );
}

/** The first that reads. */
export function either<P extends readonly Parser<unknown>[]>(...parsers: P): Parser<Values<P>[number]> {
  return parser(
    (words, at) => {
      for (const part of parsers) {
        const match = part(words, at);
        if (match !== null) return match as Match<Values<P>[number]>;
      }
      return null;
    },
    union(parsers),
    parsers.some(({ empty }) => empty),
  );
}

/** It, or null without moving. */
export function maybe<T>(part: Parser<T>): Parser<T | null> {
  return parser<T | null>((words, at) => part(words, at) ?? { value: null, next: at }, part.first, true);
}

/** Its value changed; a null drops the match. */
export function map<T, U>(part: Parser<T>, change: (value: T) => U | null): Parser<U> {
  return parser(
    (words, at) => {
      const match = part(words, at);
      if (match === null) return null;
      const value = change(match.value);
      return value === null ? null : { value, next: match.next };
    },
    part.first,
    part.empty,
  );
}

/** It, unless the two words behind it make it another thing. */
export function unlessFollowed<T>(
  part: Parser<T>,
  unfit: (next: Word | undefined, after: Word | undefined) => boolean,
): Parser<T> {
  return parser(
    (words, at) => {
      const match = part(words, at);
      return match === null || unfit(words[match.next], words[match.next + 1]) ? null : match;
    },
    part.first,
    part.empty,
  );
}

/** Parsers that look and do not move; what they look at says nothing about where a rule can begin. */
const tests = new WeakSet<Parser<unknown>>();

function isTest(part: Parser<unknown>): boolean {
  return tests.has(part);
}

function test(holds: (words: readonly Word[], at: number) => boolean): Parser<null> {
  const made = parser((words, at) => (holds(words, at) ? { value: null, next: at } : null), null, true);
  tests.add(made);
  return made;
}

/** Reads nothing, and only where the parser does not read. */
export function not(part: Parser<unknown>): Parser<null> {
  return test((words, at) => part(words, at) === null);
}

/** Reads nothing, and only where the parser reads. */
export function ahead(part: Parser<unknown>): Parser<null> {
  return test((words, at) => part(words, at) !== null);
}

/** Reads nothing, and only where the word before passes; at the start of the text there is none. */
export function behind(holds: (word: Word | undefined, at: Word | undefined) => boolean): Parser<null> {
  return test((words, at) => holds(words[at - 1], words[at]));
}

function union(parsers: readonly Parser<unknown>[]): ReadonlySet<string> | null {
  const all = new Set<string>();
  for (const { first } of parsers) {
    if (first === null) return null;
    for (const key of first) all.add(key);
  }
  return all;
}
