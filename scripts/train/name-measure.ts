import { joinDocuments, type NamedText, readNames } from '../../bench/language/gold/names.ts';
import { compareNames, nameTallies } from '../../bench/language/measure/names.ts';
import { NameTagger } from '../../src/language/names/name-tagger.ts';
import type { Tagger } from '../../src/language/tags/tagger.ts';
import { sentenceStarts } from '../../src/language/tokens/sentences.ts';
import { tokenise } from '../../src/language/tokens/tokenise.ts';
import type { PackedNames } from './names.ts';
import type { TrainedSyntax } from './syntax.ts';

/** F1 by set and type, in per cent, of names trained without these sets. */
export function measureNames(
  names: PackedNames,
  { tags, words }: TrainedSyntax,
  tagger: Tagger,
): Record<string, Record<string, number>> {
  const nameTagger = new NameTagger({ ...names, tags }, words);
  const measure = (texts: readonly NamedText[]): Record<string, number> => {
    const tallies = nameTallies();
    for (const text of texts) compareNames(text, found(text.text), tallies);
    return Object.fromEntries(Object.entries(tallies).map(([type, tally]) => [type, Math.round(tally.f1 * 10) / 10]));
  };
  const found = (text: string) => {
    const spans = tokenise(text);
    const starts = Int32Array.from(spans.starts);
    const ends = Int32Array.from(spans.ends);
    const firsts = sentenceStarts(text, spans);
    const rows = Int32Array.from(starts, (start, i) => words.row(text.slice(start, ends[i]!)));
    const tagIds = new Uint8Array(starts.length);
    for (let s = 0; s < firsts.length; s++) tagger.tag(words, rows, firsts[s]!, firsts[s + 1] ?? starts.length, tagIds);
    const names = nameTagger.find({ text, starts, ends, firsts, tagIds });
    return names.map(({ first, last, type }) => ({ start: starts[first]!, end: ends[last]!, type }));
  };
  return {
    'CrossNER politics dev': measure(readNames('open/names/crossner_politics_dev.jsonl')),
    'UNER EWT dev': measure(
      joinDocuments(readNames('open/names/uner_ewt_dev.jsonl'), (id) => id.replace(/[-_]\d+$/, '')),
    ),
  };
}
