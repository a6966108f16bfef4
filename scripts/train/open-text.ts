import { readFileSync } from 'node:fs';
import { goldFile } from '../../bench/language/gold/folder.ts';
import { sentenceStarts } from '../../src/language/tokens/sentences.ts';
import { tokenise } from '../../src/language/tokens/tokenise.ts';

const SETS = [
  'open/names/wikigold.jsonl',
  'open/names/crossner_politics_train.jsonl',
  'open/names/meantime.jsonl',
  'open/coreference/gap_development.jsonl',
  'open/coreference/gap_validation.jsonl',
] as const;

/** Sentences of the open sets beside the treebanks, as lists of words: unlabelled text to learn words' company from. */
export function openText(): string[][] {
  return SETS.flatMap((set) => {
    const file = goldFile(set);
    if (file === null) return [];
    return readFileSync(file, 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .flatMap((line) => {
        const record: { readonly text: string } = JSON.parse(line);
        return sentencesOf(record.text);
      });
  });
}

function sentencesOf(text: string): string[][] {
  const spans = tokenise(text);
  const firsts = sentenceStarts(text, spans);
  const forms = spans.starts.map((start, i) => text.slice(start, spans.ends[i]!));
  return firsts.map((first, s) => forms.slice(first, firsts[s + 1] ?? forms.length));
}
