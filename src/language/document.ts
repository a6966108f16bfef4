/**
 * The Document: English text that a program can read. It owns the text; tokens, sentences and names are views with offsets.
 *
 * All offsets are UTF-16 code units of `text`, end exclusive: `text.slice(token.start, token.end) === token.text`.
 * The analysis reads language only through these interfaces, so another engine can stand behind them.
 */

/** Universal part-of-speech tags (UD v2). */
export const UPOS = [
  'ADJ',
  'ADP',
  'ADV',
  'AUX',
  'CCONJ',
  'DET',
  'INTJ',
  'NOUN',
  'NUM',
  'PART',
  'PRON',
  'PROPN',
  'PUNCT',
  'SCONJ',
  'SYM',
  'VERB',
  'X',
] as const;

export type Upos = (typeof UPOS)[number];

/** One syntactic word in Universal Dependencies' tokenisation ("Ki-moon" is three, "don't" is two). */
export interface Token {
  /** Position in `document.tokens`. */
  readonly index: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly lower: string;
  readonly upos: Upos;
  /** Penn Treebank tag: `VBD`, `NNS`, `MD`; carries tense and number. */
  readonly xpos: string;
  readonly lemma: string;
  /** Universal Dependencies relation with its subtype: `nsubj:pass`, `obl`, `root`. */
  readonly relation: string;
  /** The governor, or null for the root of a sentence. */
  readonly head: Token | null;
  /** Dependents in text order. */
  readonly children: readonly Token[];
  readonly sentence: Sentence;
}

/** A sentence: its span without surrounding space, and its tokens. */
export interface Sentence {
  readonly index: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly root: Token;
}

export type NameType = 'PER' | 'LOC' | 'ORG' | 'MISC';

/** A proper name, whole as the news writes it ("Ban Ki-moon"), over one or more tokens. */
export interface NameSpan {
  readonly start: number;
  readonly end: number;
  readonly type: NameType;
  /** How sure the tagger is of span and type, 0 to 1. */
  readonly score: number;
  /** First token of the span. */
  readonly first: Token;
  /** Last token of the span. */
  readonly last: Token;
}

/** A text with its sentences, tokens, trees and names. Immutable. */
export interface Document {
  readonly text: string;
  readonly sentences: readonly Sentence[];
  readonly tokens: readonly Token[];
  readonly names: readonly NameSpan[];
  /** The token that covers the offset, or the next one after it; undefined past the last. */
  tokenAt(offset: number): Token | undefined;
}
