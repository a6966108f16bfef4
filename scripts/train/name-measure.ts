import { joinDocuments, type NamedText, readNames } from '../../bench/language/gold/names.ts';
import { compareNames, nameTallies } from '../../bench/language/measure/names.ts';
import { NameTagger } from '../../src/language/names/name-tagger.ts';
import type { PackedNames } from './names.ts';
import type { TrainedSyntax } from './syntax.ts';
import { tagText } from './tag-text.ts';

/** F1 by set and type, in per cent, of names trained without these sets. */
export function measureNames(
  names: PackedNames,
  { tags, words, network }: TrainedSyntax,
): Record<string, Record<string, number>> {
  const nameTagger = new NameTagger({ ...names, tags }, words);
  const measure = (texts: readonly NamedText[]): Record<string, number> => {
    const tallies = nameTallies();
    for (const text of texts) compareNames(text, found(text.text), tallies);
    return Object.fromEntries(Object.entries(tallies).map(([type, tally]) => [type, Math.round(tally.f1 * 10) / 10]));
  };
  const found = (text: string) => {
    const tagged = tagText(text, words, network);
    const names = nameTagger.find(tagged);
    return names.map(({ first, last, type }) => ({ start: tagged.starts[first]!, end: tagged.ends[last]!, type }));
  };
  return {
    'CrossNER politics dev': measure(readNames('open/names/crossner_politics_dev.jsonl')),
    'UNER EWT dev': measure(
      joinDocuments(readNames('open/names/uner_ewt_dev.jsonl'), (id) => id.replace(/[-_]\d+$/, '')),
    ),
  };
}
