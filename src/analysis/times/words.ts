/** The words that time rules read: digits, letters and signs apart, whatever the tokeniser made of "mid-1990s" or "9:30". */
import type { Span } from '../analysis.ts';

/** Stands for every number in `Word.key`. */
export const DIGITS = '#';

export interface Word extends Span {
  readonly index: number;
  readonly text: string;
  readonly lower: string;
  /** By what rules are told apart that may begin with it: `lower`, or `DIGITS` for every number. */
  readonly key: string;
  /** No space before it. */
  readonly glued: boolean;
  /** Begins a line. */
  readonly opensLine: boolean;
  /** Begins with a capital. */
  readonly capital: boolean;
  /** The number that the digits of the word write, "23rd" and "1990s" included; null without digits. */
  readonly digits: number | null;
  /** What stands behind the digits: `rd`, `s`, or nothing. */
  readonly suffix: string;
}

const WORD = /\d+(?:st|nd|rd|th|s)?(?![\p{L}\d])|\d+|[ap]\.m\b\.?|['’]s\b|\p{L}+(?:['’](?!s\b)\p{L}+)*|[^\s]/giu;

/** Splits a text into words with their offsets. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  let previous = -1;
  for (const match of text.matchAll(WORD)) {
    const form = match[0];
    const start = match.index;
    const first = form.charCodeAt(0);
    const numeric = first >= 48 && first <= 57;
    const digits = numeric && form.length <= 15 ? Number.parseInt(form, 10) : null;
    const lower = form.toLowerCase().replace('’', "'");
    words.push({
      index: words.length,
      start,
      end: start + form.length,
      text: form,
      lower,
      key: digits === null ? lower : DIGITS,
      glued: start === previous,
      opensLine: previous >= 0 && start > previous && text.slice(previous, start).includes('\n'),
      capital: first >= 65 && first <= 90,
      digits,
      suffix: numeric ? form.replace(/^\d+/, '').toLowerCase() : '',
    });
    previous = start + form.length;
  }
  return words;
}
