import type { TreebankSentence } from '../../bench/language/gold/conllu.ts';
import { SparseModel } from '../../src/language/model/sparse.ts';
import { Tagger } from '../../src/language/tags/tagger.ts';
import { type WordKnowledge, WordTable } from '../../src/language/words.ts';
import { buildLexicon } from './lexicon.ts';
import { trainTagger } from './tagger.ts';

export const TAGGER_PACKING = { threshold: 0.1, scale: 16 } as const;

/** Labels of the tagger: universal and Penn tag together, in a fixed order. */
export function tagLabels(sentences: readonly TreebankSentence[]): string[] {
  return [
    ...new Set(sentences.flatMap((sentence) => sentence.upos.map((upos, i) => `${upos}|${sentence.xpos[i]!}`))),
  ].sort();
}

export function rowsOf(words: WordTable, forms: readonly string[]): Int32Array {
  return Int32Array.from(forms, (form) => words.row(form));
}

/** Gold labels of a sentence; a label that the list lacks counts as the first. */
export function goldLabels(sentence: TreebankSentence, ids: ReadonlyMap<string, number>): Uint8Array {
  return Uint8Array.from(sentence.upos, (upos, i) => ids.get(`${upos}|${sentence.xpos[i]!}`) ?? 0);
}

/**
 * Tags each sentence with a tagger that has not seen it, so that the parser and the name tagger learn from tags as wrong as
 * those they will meet.
 */
export function jackknifedTags(
  sentences: readonly TreebankSentence[],
  labels: readonly string[],
  clusters: WordKnowledge['clusters'],
  folds: number,
  epochs: number,
  log: (line: string) => void,
): Uint8Array[] {
  const ids = new Map(labels.map((label, i) => [label, i]));
  const tags: Uint8Array[] = new Array(sentences.length);
  for (let fold = 0; fold < folds; fold++) {
    const seen = sentences.filter((_, i) => i % folds !== fold);
    const lexicon = buildLexicon(seen);
    const words = new WordTable({ lexicon, clusters });
    const data = seen.map((sentence) => ({ rows: rowsOf(words, sentence.forms), labels: goldLabels(sentence, ids) }));
    const tagger = new Tagger(
      new SparseModel(trainTagger(data, labels, words, epochs, () => {}).pack(TAGGER_PACKING)),
      labels,
    );
    let right = 0;
    let total = 0;
    for (let i = fold; i < sentences.length; i += folds) {
      const sentence = sentences[i]!;
      const out = new Uint8Array(sentence.forms.length);
      tagger.tag(words, rowsOf(words, sentence.forms), 0, out.length, out);
      tags[i] = out;
      const gold = goldLabels(sentence, ids);
      total += out.length;
      right += out.filter((tag, at) => tag === gold[at]).length;
    }
    log(`fold ${fold + 1} of ${folds}: ${((100 * right) / total).toFixed(2)} % of unseen words tagged right`);
  }
  return tags;
}
