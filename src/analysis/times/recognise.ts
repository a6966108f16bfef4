/** Finds the time expressions of a text, as sketches; what they mean on the calendar is worked out later. */
import type { Document } from '../../language/document.ts';
import type { Span } from '../analysis.ts';
import { timeRules } from './rules/index.ts';
import type { Sketch } from './sketch.ts';
import type { TimeRule } from './time-rule.ts';
import { type Word, wordsOf } from './words.ts';

export interface Reading extends Span {
  readonly rule: string;
  readonly sketch: Sketch;
  /** The word before and the one before that, lower case: they say "since", "from", "until". */
  readonly before: readonly [string, string];
}

const known = new WeakMap<Document, readonly Reading[]>();

/** The readings of a document, in text order, none over another. Worked out once a document. */
export function readingsOf(document: Document): readonly Reading[] {
  let readings = known.get(document);
  if (readings === undefined) {
    readings = recognise(document.text);
    known.set(document, readings);
  }
  return readings;
}

/** The longest reading at each place, from left to right. */
export function recognise(text: string): Reading[] {
  const words = wordsOf(text);
  const readings: Reading[] = [];
  let at = 0;
  while (at < words.length) {
    const best = longestAt(words, at);
    if (best === null) {
      at += 1;
      continue;
    }
    const first = words[at];
    const last = words[best.next - 1];
    if (first !== undefined && last !== undefined && !isNamedFor(last, words[best.next])) {
      readings.push({
        rule: best.rule,
        sketch: best.sketch,
        start: first.start,
        end: last.end,
        before: [words[at - 1]?.lower ?? '', words[at - 2]?.lower ?? ''],
      });
    }
    at = best.next;
  }
  return readings;
}

/** The rules that can begin with each word, in their order; a rule that can begin with any is tried at every one. */
const byKey = new Map<string, readonly TimeRule[]>();
const anywhere = timeRules.filter(({ parse }) => parse.first === null);
for (const key of new Set(timeRules.flatMap(({ parse }) => [...(parse.first ?? [])]))) {
  byKey.set(
    key,
    timeRules.filter(({ parse }) => parse.first === null || parse.first.has(key)),
  );
}

/** What is named for a day or month: "the Good Friday Agreement", "the Sunday Times", "the October Revolution". */
const NAMED_FOR = new Set(
  'Agreement Agreements Accord Accords Treaty Declaration Times Telegraph Mirror Express Herald Post Revolution Uprising Massacre Movement War'.split(
    ' ',
  ),
);

function isNamedFor(last: Word, next: Word | undefined): boolean {
  return last.digits === null && last.capital && next !== undefined && NAMED_FOR.has(next.text);
}

function longestAt(words: readonly Word[], at: number) {
  let best: { readonly rule: string; readonly sketch: Sketch; readonly next: number } | null = null;
  const word = words[at];
  for (const { name, parse } of word === undefined ? [] : (byKey.get(word.key) ?? anywhere)) {
    const match = parse(words, at);
    if (match !== null && match.next > (best?.next ?? at)) best = { rule: name, sketch: match.value, next: match.next };
  }
  return best;
}
