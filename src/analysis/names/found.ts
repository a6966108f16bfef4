/** A stretch of the text taken for a name while its reading is being decided. */

import type { Sense } from '../../knowledge/lookup/index.ts';
import type { NameType, Sentence, Token } from '../../language/document.ts';

export interface Found {
  readonly start: number;
  readonly end: number;
  readonly first: Token;
  readonly last: Token;
  readonly type: NameType;
  readonly score: number;
  /** What the tables say it can stand for; [] for a name that only the tagger or a rule knows. */
  readonly senses: readonly Sense[];
}

export function overlaps(a: { start: number; end: number }, b: { start: number; end: number }): boolean {
  return a.start < b.end && b.start < a.end;
}

export function contains(a: { start: number; end: number }, b: { start: number; end: number }): boolean {
  return a.start <= b.start && b.end <= a.end;
}

/** The tokens of the stretch. */
export function tokensOf(found: Pick<Found, 'first' | 'last'>): readonly Token[] {
  const { tokens } = found.first.sentence;
  const base = tokens[0]?.index ?? 0;
  return tokens.slice(found.first.index - base, found.last.index - base + 1);
}

/** Names by the sentence that they begin in, in the order given. */
export function groupBySentence(names: readonly Found[]): ReadonlyMap<Sentence, Found[]> {
  const groups = new Map<Sentence, Found[]>();
  for (const name of names) {
    const group = groups.get(name.first.sentence);
    if (group) group.push(name);
    else groups.set(name.first.sentence, [name]);
  }
  return groups;
}
