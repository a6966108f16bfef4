import { abbreviationEnd } from './abbreviation-end.ts';
import { splitWord } from './clitics.ts';
import { hyphenated } from './hyphens.ts';

/** Longest token in UTF-16 units: a longer run is cut, so that hostile input costs no more than its length. */
export const LONGEST_TOKEN = 512;

/** Where tokens start and end: UTF-16 offsets, end exclusive, in order. */
export interface TokenSpans {
  readonly starts: number[];
  readonly ends: number[];
}

const SPACE = /[\s\p{Cc}\u200b\u2060\ufeff]/u;
const LETTER = /[\p{L}\p{M}\p{N}]/u;
const LINK =
  /(?:(?:https?|ftp):\/\/|www\.)[^\s<>"“”]{2,400}|[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}|(?:[\w-]{1,63}\.){1,4}(?:com|org|net|edu|gov|mil|info|co\.uk|ac\.uk|eu|io|int|tv)(?![\w-])(?:\/[^\s<>"“”]{0,400})?|[\w-]{1,63}(?:[.#][\w-]{1,63}){0,3}\.(?:docx?|xlsx?|pdf|txt|jpe?g|gif|png|html?|zip|exe|pptx?|csv)(?![\w.])/iy;
const LINK_TAIL = /[.,;:!?'"’”)\]}>]+$/;
const ACRONYM = /(?:(?:\p{L}\.){2,8}|Ph\.D\.|(?:M|B|D)\.Sc\.|Ph\.Ds?)(?![\p{L}\p{N}])/uy;
const PHONE = /(?:\+?\d{1,3}[-.])?(?:\(?\d{3}\)?[-./])?\d{3}[-.]\d{4}(?![\w])/y;
const DATE = /(?:\d{4}-\d{1,2}-\d{1,2}|\d{1,4}\/\d{1,2}(?:\/\d{1,4})?|\d{1,2}-\d{1,2}-(?:\d{4}|\d{2}))(?![\w])/y;
const NUMBER =
  /(?:\d{1,3}(?:,\d{3}){1,8}(?!\d)|\d{1,40})(?:[.:]\d{1,40}){0,4}(?:st|nd|rd|th|s|['’]s)?(?![\p{L}\p{N}]|[.:]\d)|\d{1,3}(?:,\d{3}){1,8}(?:\.\d{1,40})?|\d{1,40}(?:[.:]\d{1,40}){0,4}|\.\d{1,40}(?!\p{L})/uy;
const UNIT = /(?:am|pm|km|kg|mm|cm|mb|gb|kb|lbs?|oz|hrs?|mins?|ft|mph|bn|k|m)(?![\p{L}\p{N}])/iuy;
const WORD = /[\p{L}\p{M}\p{N}_]{1,512}(?:(?:['’](?=[\p{L}])|&(?=[\p{Lu}]))[\p{L}\p{M}\p{N}_]{1,512}){0,3}/uy;
const MARKS =
  /\.{2,16}|[!?]{1,16}|-{2,64}|\*{1,64}|={1,64}|_{1,64}|~{1,64}|#{2,64}|\+{2,64}|>{2,64}|<{2,64}|``|''|’’|‘’|‘‘/y;
const SMILEY = /(?:[:;=8xX][-o^']?[)(DPpOo/\\|\][*]{1,6}|<3|[)(][-^]?[:;=])(?=$|\s|[.,!?])/y;
const EMOJI =
  /\p{Extended_Pictographic}[\ufe0f\u{1f3fb}-\u{1f3ff}]?(?:\u200d\p{Extended_Pictographic}[\ufe0f\u{1f3fb}-\u{1f3ff}]?){0,8}|\p{RI}{2}/uy;

/**
 * Cuts text into tokens as English Universal Dependencies do: "don't" is "do" and "n't", "Ki-moon" is "Ki", "-" and "moon",
 * "$5" is "$" and "5", while "U.S.", "9/11", "10:30" and links stay whole. Linear in the length of the text.
 */
export function tokenise(text: string): TokenSpans {
  const spans: TokenSpans = { starts: [], ends: [] };
  const length = text.length;
  let at = 0;
  while (at < length) {
    if (isSpaceAt(text, at)) {
      at++;
      continue;
    }
    const start = at;
    let plain = true;
    while (at < length && !isSpaceAt(text, at)) {
      if (plain && !isPlain(text.charCodeAt(at))) plain = false;
      at++;
    }
    if (plain && at - start <= LONGEST_TOKEN) splitWord(text, start, at, spans);
    else cutChunk(text, start, at, spans);
  }
  return spans;
}

/** Cuts one stretch without spaces. */
function cutChunk(text: string, from: number, to: number, spans: TokenSpans): void {
  let at = from;
  while (at < to) {
    const start = at;
    const code = text.charCodeAt(at);
    if (isLetterOrDigit(text, at, code)) {
      at = wordEnd(text, at, to, spans);
      continue;
    }
    at = Math.min(to, symbolEnd(text, at, code, from));
    push(spans, start, at);
  }
}

/** End of the word, number or link at `at`; pushes its tokens. */
function wordEnd(text: string, at: number, to: number, spans: TokenSpans): number {
  const link = matchEnd(LINK, text, at);
  if (link > at) {
    const end = Math.min(to, link) - (LINK_TAIL.exec(text.slice(at, Math.min(to, link)))?.[0].length ?? 0);
    if (end > at) {
      push(spans, at, Math.min(end, at + LONGEST_TOKEN));
      return Math.min(end, at + LONGEST_TOKEN);
    }
  }
  const code = text.charCodeAt(at);
  if (code >= 48 && code <= 57) {
    const end = numberEnd(text, at, spans);
    if (end > at) return end;
  }
  const acronym = matchEnd(ACRONYM, text, at);
  if (acronym > at) {
    push(spans, at, acronym);
    return acronym;
  }
  let end = Math.max(at + 1, Math.min(to, matchEnd(WORD, text, at)));
  end = withoutClosingQuote(text, at, end);
  const stop = abbreviationEnd(text, at, end);
  if (stop > end) {
    push(spans, at, stop);
    return stop;
  }
  const joined = hyphenated(text, at, end, to);
  if (joined > end) {
    splitWord(text, at, joined, spans);
    return joined;
  }
  splitWord(text, at, end, spans);
  return end;
}

/** Numbers with their separators; a unit glued to a number is a token of its own ("5pm"). */
function numberEnd(text: string, at: number, spans: TokenSpans): number {
  let end = Math.max(matchEnd(PHONE, text, at), matchEnd(DATE, text, at));
  if (end <= at) end = matchEnd(NUMBER, text, at);
  if (end <= at) return at;
  const unit = matchEnd(UNIT, text, end);
  if (unit > end) {
    push(spans, at, end);
    push(spans, end, unit);
    return unit;
  }
  if (isLetterOrDigit(text, end, text.charCodeAt(end))) return at;
  const listed =
    at === 0 || text.charCodeAt(at - 1) === 10 || /[.!?:;][)"”’]?\s$/.test(text.slice(Math.max(0, at - 3), at));
  if (listed && text[end] === '.' && /^\s+\S/.test(text.slice(end + 1, end + 4)) && end - at <= 2) end++;
  push(spans, at, end);
  return end;
}

function symbolEnd(text: string, at: number, code: number, from: number): number {
  if (code === 36 || code === 163 || code === 8364 || code === 165) return at + 1;
  if (at === from) {
    const smiley = matchEnd(SMILEY, text, at);
    if (smiley > at) return smiley;
  }
  if (code === 39 || code === 8217) {
    const decade = /['’]\d0s(?!\w)/y;
    const end = matchEnd(decade, text, at);
    if (end > at) return end;
  }
  if (code === 46) {
    const fraction = matchEnd(NUMBER, text, at);
    if (fraction > at) return fraction;
  }
  const marks = matchEnd(MARKS, text, at);
  if (marks > at) return marks;
  const emoji = code > 0x20e2 ? matchEnd(EMOJI, text, at) : at;
  if (emoji > at) return emoji;
  return at + (isPairAt(text, at) ? 2 : 1);
}

/** "the owners'" ends with a quote or possessive mark, never with the letters after it. */
function withoutClosingQuote(text: string, at: number, end: number): number {
  const last = text.charCodeAt(end - 1);
  return (last === 39 || last === 8217) && end - 1 > at ? end - 1 : end;
}

function push(spans: TokenSpans, start: number, end: number): void {
  spans.starts.push(start);
  spans.ends.push(end);
}

function matchEnd(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}

function isSpaceAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code <= 32 || code === 127 || code === 160) return true;
  return code > 127 && code !== 8217 && !(code >= 0xd800 && code <= 0xdfff) && SPACE.test(text[at]!);
}

/** ASCII letters and digits, but not a mix that may need cutting. */
function isPlain(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
}

function isLetterOrDigit(text: string, at: number, code: number): boolean {
  if (isPlain(code) || (code >= 48 && code <= 57)) return true;
  return code > 127 && LETTER.test(isPairAt(text, at) ? text.slice(at, at + 2) : text[at]!);
}

function isPairAt(text: string, at: number): boolean {
  const high = text.charCodeAt(at);
  const low = text.charCodeAt(at + 1);
  return high >= 0xd800 && high <= 0xdbff && low >= 0xdc00 && low <= 0xdfff;
}
