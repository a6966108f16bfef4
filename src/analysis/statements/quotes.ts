/** Quotations in a text: from an opening mark to its closing one, or to the end of the paragraph when the next one goes on. */
import type { Document } from '../../language/document.ts';
import type { Span, StatementClaim } from '../analysis.ts';
import { merged, overlapping, overlaps } from './spans.ts';

export interface Quotation extends Span {
  /** The words alone, without the marks. */
  readonly inner: Span;
  /** No closing mark: it goes on in the next paragraph. */
  readonly open: boolean;
}

const OPENING = new Map([
  ['“', '”'],
  ['«', '»'],
  ['„', '“'],
]);

/** Longest quotation within one paragraph, in characters: a lost mark must not swallow a story. */
const LONGEST = 4000;

const MARK = /[“«„"`'‘]/g;

/** Where the next mark stands that a quotation may open with; the length of the text when there is none. */
function nextMark(text: string, from: number): number {
  MARK.lastIndex = from;
  return MARK.exec(text)?.index ?? text.length;
}

/** The quotations of a text in its order; marks within a quotation are part of it. */
function quotationsOf(text: string): Quotation[] {
  const quotations: Quotation[] = [];
  let mark = nextMark(text, 0);
  for (const { start, end } of paragraphs(text)) {
    let at = start;
    while (at < end) {
      if (mark < at) mark = nextMark(text, at);
      at = mark;
      if (at >= end) break;
      const opened = openingAt(text, at, start, end);
      if (opened === null) {
        at += 1;
        continue;
      }
      const from = at + opened.length;
      const close = closingFrom(text, from, end, opened.closing);
      const stop = close ?? end;
      const found: Quotation = {
        start: at,
        end: close === null ? trimEnd(text, from, end) : close + opened.closing.length,
        inner: { start: from, end: close ?? trimEnd(text, from, end) },
        open: close === null,
      };
      if (close !== null || opensParagraph(text, at, start)) {
        if (found.inner.end > found.inner.start) quotations.push(found);
        at = Math.max(stop + (close === null ? 0 : opened.closing.length), at + 1);
      } else at += 1;
    }
  }
  return quotations;
}

/** Blocks between line breaks, without surrounding space. */
function paragraphs(text: string): Span[] {
  const spans: Span[] = [];
  for (const match of text.matchAll(/[^\n]*[^\s][^\n]*/g)) {
    const lead = match[0].length - match[0].trimStart().length;
    spans.push({ start: match.index + lead, end: match.index + match[0].trimEnd().length });
  }
  return spans;
}

/** A mark that is never closed opens a quotation only at the head of a paragraph or after a colon or comma. */
function opensParagraph(text: string, at: number, start: number): boolean {
  return at === start || /[:,]\s*$/.test(text.slice(start, at));
}

function openingAt(text: string, at: number, from: number, end: number): { length: number; closing: string } | null {
  const mark = text.charAt(at);
  const curly = OPENING.get(mark);
  if (curly !== undefined) return { length: 1, closing: curly };
  const before = at > from ? text.charAt(at - 1) : ' ';
  const after = at + 1 < end ? text.charAt(at + 1) : ' ';
  if (!/[\s([—–-]/.test(before) || /\s/.test(after)) return null;
  if (mark === '"') return { length: 1, closing: '"' };
  if (mark === '`' && after === '`') return { length: 2, closing: "''" };
  if (mark === "'" && after === "'") return { length: 2, closing: "''" };
  if (mark === '‘' && /\p{L}/u.test(after)) return { length: 1, closing: '’' };
  return null;
}

function closingFrom(text: string, from: number, end: number, closing: string): number | null {
  const last = Math.min(end, from + LONGEST);
  for (let at = text.indexOf(closing, from); at >= 0 && at < last; at = text.indexOf(closing, at + 1)) {
    if (closing === '"' && /[\s([]/.test(text.charAt(at - 1)) && !/[\s.,;:!?)]/.test(text.charAt(at + 1) || ' '))
      continue;
    // An apostrophe is no closing mark.
    if (closing === '’' && /\p{L}/u.test(text.charAt(at + 1))) continue;
    return at;
  }
  return null;
}

function trimEnd(text: string, from: number, end: number): number {
  let stop = end;
  while (stop > from && /\s/.test(text.charAt(stop - 1))) stop -= 1;
  return stop;
}

const known = new WeakMap<Document, readonly Quotation[]>();

/** The quotations of a document, found once. */
export function quotationsIn(document: Document): readonly Quotation[] {
  const found = known.get(document) ?? quotationsOf(document.text);
  known.set(document, found);
  return found;
}

/** Content that begins or ends within a quotation takes in the whole of it, unless its own cue stands there too. */
export function widened(document: Document, content: readonly Span[], cue: Span): Span[] {
  const quotations = quotationsIn(document);
  const wide = content.map((span) => {
    let { start, end } = span;
    for (const quotation of overlapping(quotations, span)) {
      const shared = Math.min(end, quotation.end) - Math.max(start, quotation.start);
      // Content within a quotation that goes on is someone's speech inside another's.
      const inside = start > quotation.inner.start && end < quotation.inner.end;
      if (inside || overlaps(quotation, cue) || shared * 3 < quotation.end - quotation.start) continue;
      start = Math.min(start, quotation.start);
      end = Math.max(end, quotation.end);
    }
    return { start, end };
  });
  return merged(document.text, wide);
}

/** Share of the content that must stand in quotation marks for direct speech. */
const DIRECT_SHARE = 0.85;

/** Direct, indirect, or indirect with quoted words. */
export function formOf(document: Document, content: readonly Span[]): StatementClaim['form'] {
  let length = 0;
  let quoted = 0;
  for (const span of content) {
    length += span.end - span.start;
    for (const quotation of overlapping(quotationsIn(document), span)) {
      // Words within a longer quotation are in the marks of another speaker.
      const inside = span.start > quotation.inner.start && span.end < quotation.inner.end;
      if (!inside) quoted += Math.min(span.end, quotation.end) - Math.max(span.start, quotation.start);
    }
  }
  if (quoted === 0) return 'INDIRECT';
  return quoted >= length * DIRECT_SHARE ? 'DIRECT' : 'MIXED';
}

const blocks = new WeakMap<Document, readonly Span[]>();

/** The paragraph that a place is in, and the one before it. */
export function paragraphAt(document: Document, offset: number): Span | undefined {
  return overlapping(paragraphsIn(document), { start: offset, end: offset + 1 })[0];
}

/** The paragraphs of a document, found once. */
export function paragraphsIn(document: Document): readonly Span[] {
  const found = blocks.get(document) ?? paragraphs(document.text);
  blocks.set(document, found);
  return found;
}
