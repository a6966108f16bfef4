/** From subtrees to spans of text. */
import type { Token } from '../../language/document.ts';
import type { Span } from '../analysis.ts';

/** A token and all that hangs on it, without the branches that start at the excluded ones; in text order. */
export function subtree(head: Token, without: ReadonlySet<Token>): Token[] {
  const found: Token[] = [];
  const waiting: Token[] = [head];
  for (let token = waiting.pop(); token !== undefined; token = waiting.pop()) {
    if (without.has(token)) continue;
    found.push(token);
    waiting.push(...token.children);
  }
  return found.sort((a, b) => a.index - b.index);
}

const EDGE = /^[,;:.\-–—_]+$/;

/** The runs of neighbouring tokens, without commas and the like at their edges. */
export function spansOf(tokens: readonly Token[]): Span[] {
  const runs: Token[][] = [];
  for (const token of tokens) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run !== undefined && last !== undefined && token.index === last.index + 1) run.push(token);
    else runs.push([token]);
  }
  return runs.flatMap((run) => trimmed(run) ?? []);
}

function trimmed(run: readonly Token[]): Span | null {
  let first = 0;
  let last = run.length - 1;
  while (first <= last && EDGE.test(run[first]?.text ?? '')) first += 1;
  while (last >= first && EDGE.test(run[last]?.text ?? '')) last -= 1;
  const from = run[first];
  const to = run[last];
  return first > last || from === undefined || to === undefined ? null : { start: from.start, end: to.end };
}

/**
 * The phrase with what follows it under the same verb, up to a comma, a conjunction or a time: trees hang "for businessmen" in
 * "urged simpler rules for businessmen" on either.
 */
export function withRest(tokens: readonly Token[], predicate: Token, times: readonly Span[]): Token[] {
  const last = tokens.at(-1);
  if (last === undefined || last.index < predicate.index) return [...tokens];
  const under = new Set(subtree(predicate, new Set()));
  const rest: Token[] = [];
  const all = predicate.sentence.tokens;
  for (const token of all.slice(all.indexOf(last) + 1)) {
    if (!under.has(token) || token.upos === 'PUNCT' || token.upos === 'CCONJ') break;
    // "Accused the bank of laundering" goes on; "hailed the deal because" does not.
    if (token.upos === 'SCONJ' && !/^(?:of|for|from|as)$/.test(token.lower)) break;
    const opensTime = overlapping(times, token).length > 0;
    if (opensTime) {
      while (rest.at(-1)?.upos === 'ADP' || rest.at(-1)?.upos === 'DET') rest.pop();
      break;
    }
    rest.push(token);
  }
  return [...tokens, ...rest];
}

/** Spans in text order, those that touch or overlap made one. */
export function merged(text: string, spans: readonly Span[]): Span[] {
  const result: { start: number; end: number }[] = [];
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = result.at(-1);
    if (last !== undefined && (start <= last.end || /^[\s]*$/.test(text.slice(last.end, start)))) {
      last.end = Math.max(last.end, end);
    } else result.push({ start, end });
  }
  return result;
}

/** Index of the first that the test holds for, where it holds for all behind it. */
export function firstWhere<T>(sorted: readonly T[], holds: (item: T) => boolean): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = sorted[middle];
    if (item !== undefined && holds(item)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Those that overlap a span, of spans in text order that do not overlap each other. */
export function overlapping<T extends Span>(apart: readonly T[], span: Span): readonly T[] {
  const from = firstWhere(apart, ({ end }) => end > span.start);
  const to = firstWhere(apart, ({ start }) => start >= span.end);
  return from < to ? apart.slice(from, to) : [];
}

/** Those that begin in a span, of spans in text order. */
export function beginningIn<T extends Span>(ordered: readonly T[], span: Span): readonly T[] {
  const from = firstWhere(ordered, ({ start }) => start >= span.start);
  const to = firstWhere(ordered, ({ start }) => start >= span.end);
  return from < to ? ordered.slice(from, to) : [];
}

export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

export function covers(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
