import type { TreebankSentence } from '../../bench/language/gold/conllu.ts';
import type { WordTable } from '../../src/language/words.ts';

/** Labels of the tagger: universal and Penn tag together, in a fixed order. */
export function tagLabels(sentences: readonly TreebankSentence[]): string[] {
  return [
    ...new Set(sentences.flatMap((sentence) => sentence.upos.map((upos, i) => `${upos}|${sentence.xpos[i]!}`))),
  ].sort();
}

/** Relations that training can learn from: those of the base set, and subtypes seen at least ten times. */
export function relationLabels(sentences: readonly TreebankSentence[]): string[] {
  const counts = new Map<string, number>();
  for (const { relations } of sentences)
    for (const relation of relations) counts.set(relation, (counts.get(relation) ?? 0) + 1);
  return [...counts]
    .filter(([relation, count]) => count >= 10 || !relation.includes(':'))
    .map(([relation]) => relation)
    .sort();
}

export function rowsOf(words: WordTable, forms: readonly string[]): Int32Array {
  return Int32Array.from(forms, (form) => words.row(form));
}

/** Gold labels of a sentence; a label that the list lacks counts as the first. */
export function goldLabels(sentence: TreebankSentence, ids: ReadonlyMap<string, number>): Uint8Array {
  return Uint8Array.from(sentence.upos, (upos, i) => ids.get(`${upos}|${sentence.xpos[i]!}`) ?? 0);
}

/** Place of each relation in the list; a subtype that the list lacks counts as its base. */
export function relationPlaces(relations: readonly string[], list: readonly string[]): Uint8Array {
  return Uint8Array.from(relations, (relation) => {
    const whole = list.indexOf(relation);
    return whole >= 0 ? whole : Math.max(0, list.indexOf(relation.split(':')[0]!));
  });
}
