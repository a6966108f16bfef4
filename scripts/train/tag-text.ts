import type { Network } from '../../src/language/network/network.ts';
import { sentenceStarts } from '../../src/language/tokens/sentences.ts';
import { tokenise } from '../../src/language/tokens/tokenise.ts';
import type { WordTable } from '../../src/language/words.ts';

/** A text with the engine's own tokens, sentences and tags. */
export interface TaggedText {
  readonly text: string;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** First token of each sentence. */
  readonly firsts: readonly number[];
  readonly tagIds: Uint8Array;
}

/** Cuts and tags a text as the engine does. */
export function tagText(text: string, words: WordTable, network: Network): TaggedText {
  const spans = tokenise(text);
  const starts = Int32Array.from(spans.starts);
  const ends = Int32Array.from(spans.ends);
  const firsts = sentenceStarts(text, spans);
  const rows = Int32Array.from(starts, (start, i) => words.row(text.slice(start, ends[i]!)));
  const tagIds = new Uint8Array(starts.length);
  const heads = new Int32Array(starts.length);
  const relationIds = new Uint8Array(starts.length);
  network.read(words, rows, firsts, { tagIds, heads, relationIds });
  return { text, starts, ends, firsts, tagIds };
}
