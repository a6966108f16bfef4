import { beforeName, beforeNumber, starters } from './abbreviations.ts';
import { datelineEnd } from './dateline.ts';
import { lineEnds } from './lines.ts';
import type { TokenSpans } from './tokenise.ts';

/** Most tokens in one sentence: a longer one is cut at the last comma or semicolon, so that parsing stays linear. */
export const LONGEST_SENTENCE = 240;

const CLOSING = /^(?:["”’')\]}»]|'')$/;
const OPENING = /^(?:["“‘'([{«*•–—-]|``)/;
const UPPER = /^\p{Lu}/u;
const SAID =
  /\b(?:said|says|asked|asks|told|added|adds|replied|shouted|cried|wrote|wondered|declared|exclaimed|answered|continued|yelled|whispered)\b/;

/** Index of the first token of each sentence, in order; the first is 0 unless there are no tokens. */
export function sentenceStarts(text: string, spans: TokenSpans): number[] {
  const { starts, ends } = spans;
  const count = starts.length;
  const result: number[] = [];
  if (count === 0) return result;
  const breaks = lineEnds(text);
  let first = 0;
  // A dateline is no part of the sentence after it: it stands for itself.
  let dateline = datelineEnd(text, starts[0]!);
  result.push(0);
  for (let i = 1; i < count; i++) {
    const line = breaks(ends[i - 1]!, starts[i]!);
    if (!line && starts[i]! < dateline) continue;
    const cut =
      line ||
      (ends[i - 1]! <= dateline && dateline <= starts[i]! && dateline > starts[first]!) ||
      endsBefore(text, spans, first, i);
    if (cut) {
      first = i;
      if (line) dateline = datelineEnd(text, starts[i]!);
      result.push(i);
    } else if (i - first >= LONGEST_SENTENCE) {
      first = softCut(text, spans, first, i);
      result.push(first);
    }
  }
  return result;
}

/** True if a sentence that began at token `first` ends before token `i`. */
function endsBefore(text: string, { starts, ends }: TokenSpans, first: number, i: number): boolean {
  const token = (at: number): string => text.slice(starts[at]!, ends[at]!);
  let last = i - 1;
  let quoted = false;
  // References like "[7]" belong to the sentence before them.
  const bracket = text.charCodeAt(starts[i]!) === 91;
  if (bracket && /^\[\d{1,3}$/.test(`${token(i)}${i + 1 < starts.length ? token(i + 1) : ''}`)) return false;
  while (
    last - 2 > first &&
    text.charCodeAt(starts[last]!) === 93 &&
    token(last) === ']' &&
    /^\d+$/.test(token(last - 1)) &&
    token(last - 2) === '['
  )
    last -= 3;
  // Closing quotes and brackets belong to the sentence that they close.
  while (last > first && starts[last]! === ends[last - 1]! && CLOSING.test(token(last))) {
    last--;
    quoted = true;
  }
  const end = text.charCodeAt(ends[last]! - 1);
  if (end !== 46 && end !== 33 && end !== 63 && end !== 8230) return false;
  const next = token(i);
  if (!quoted && starts[i]! === ends[i - 1]! && CLOSING.test(next)) return false;
  const spaced = starts[i]! > ends[i - 1]!;
  const mark = token(last);
  if (mark.length > 1 && end === 46 && mark.charCodeAt(0) !== 46)
    return abbreviationEnds(text, mark, next, spaced, last === first, i, starts, ends);
  const capital = UPPER.test(next);
  const opening = OPENING.test(next);
  const digit = next.charCodeAt(0) >= 48 && next.charCodeAt(0) <= 57;
  if (quoted && (end === 33 || end === 63)) {
    if (!capital && !opening && !digit) return false;
    return !SAID.test(text.slice(starts[i]!, starts[i]! + 60).split(/[.,;"“]/, 1)[0]!);
  }
  if (!spaced) return capital && end !== 8230 && mark.length === 1 && followsWord(text, starts[last]!);
  if (mark.length > 1 && end === 46) return capital || (opening && startsUpper(text, starts, ends, i));
  if (capital || digit) return true;
  if (opening) return startsUpper(text, starts, ends, i) || /^[*•–—-]/.test(next);
  // A small letter after a full stop: web writing, unless the "word" before is a short unknown abbreviation.
  return end === 46 && !quoted && last > first && ends[last - 1]! - starts[last - 1]! > 4;
}

/** An abbreviation's stop ends the sentence only where the next word would not go on with it. */
function abbreviationEnds(
  text: string,
  mark: string,
  next: string,
  spaced: boolean,
  alone: boolean,
  i: number,
  starts: readonly number[],
  ends: readonly number[],
): boolean {
  if (!spaced || alone) return false;
  const lower = mark.slice(0, -1).toLowerCase();
  if (/^\d/.test(lower)) return false;
  if (beforeName.has(lower) || beforeNumber.has(lower)) return false;
  if (/^\p{L}$/u.test(lower)) return false;
  if (!UPPER.test(next))
    return OPENING.test(next) && /^["“‘]/.test(next) && startsUpper(text, starts, ends, i) && lower !== 'u.s';
  return starters.has(next.toLowerCase()) && next !== 'I' && !isUpper(next);
}

function isUpper(word: string): boolean {
  return word.length > 1 && word === word.toUpperCase();
}

function startsUpper(text: string, starts: readonly number[], ends: readonly number[], i: number): boolean {
  for (let j = i + 1; j < Math.min(i + 3, starts.length); j++) {
    const word = text.slice(starts[j]!, ends[j]!);
    if (UPPER.test(word) || /^[\d$€£]/.test(word)) return true;
    if (!OPENING.test(word)) return false;
  }
  return false;
}

/** "end.The next": a missing space, if a small letter stands before the stop. */
function followsWord(text: string, stop: number): boolean {
  return /[\p{Ll}\d)”"’]/u.test(text[stop - 1] ?? '');
}

/** Cuts an overlong sentence after its last comma or semicolon, or where it is. */
function softCut(text: string, { starts }: TokenSpans, first: number, end: number): number {
  for (let i = end - 1; i > end - 80 && i > first; i--) {
    const code = text.charCodeAt(starts[i]!);
    if (code === 44 || code === 59) return i + 1;
  }
  return end;
}
