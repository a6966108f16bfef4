/** Words cut to pieces in one way for names in the tables and words in a text, whatever the tokeniser does with hyphens. */
import { fold } from '../fold.ts';

export interface Piece {
  /** Folded, without the full stops of abbreviations. */
  readonly text: string;
  readonly lower: string;
  /** Offsets in the word as given. */
  readonly start: number;
  readonly end: number;
}

const PARTS = /\p{L}\.(?:\p{L}\.?)+(?!\p{L})|[\p{L}\p{M}]+\.?|\p{N}+|[^\s.]/gu;

/** Cuts a word or a name of several words. */
export function pieces(text: string): Piece[] {
  // Most words of a text are plain letters: they are their own only piece.
  if (/^[A-Za-z]+$/.test(text)) return [{ text, lower: text.toLowerCase(), start: 0, end: text.length }];
  const found: Piece[] = [];
  for (const part of text.matchAll(PARTS)) {
    const folded = fold(part[0]);
    const plain = folded.length > 1 ? folded.replaceAll('.', '') : folded;
    const start = part.index;
    found.push({ text: plain, lower: plain.toLowerCase(), start, end: start + part[0].length });
  }
  return found;
}
