import type { TreebankSentence } from '../../../bench/language/gold/conllu.ts';
import { WORD_VIEWS } from '../../../src/language/network/shape.ts';
import type { WordTable } from '../../../src/language/words.ts';
import { isProjective } from '../projective.ts';
import type { TreeLesson } from './pass.ts';

/** Values that each view knows, with how often the first view's were seen. */
export interface Vocabularies {
  readonly vocabularies: readonly ReadonlyMap<number, number>[];
  readonly counts: Int32Array;
}

/** Numbers the values that a treebank shows often enough, frequent ones first. Rows are those of the treebank's words. */
export function vocabulariesOf(rows: readonly Int32Array[], words: WordTable): Vocabularies {
  let counts = new Int32Array(0);
  const vocabularies = WORD_VIEWS.map(({ column, least }, view) => {
    const seen = new Map<number, number>();
    for (const sentence of rows) {
      for (const row of sentence) {
        const value = words.features[row + column]!;
        seen.set(value, (seen.get(value) ?? 0) + 1);
      }
    }
    const kept = [...seen].filter(([, count]) => count >= least).sort((a, b) => b[1] - a[1] || a[0] - b[0]);
    if (view === 0) counts = Int32Array.from([0, ...kept.map(([, count]) => count)]);
    return new Map(kept.map(([value], index) => [value, index + 1]));
  });
  return { vocabularies, counts };
}

/** Lessons of sentences whose arcs do not cross: no other tree can be drawn. */
export function treeLessons(
  sentences: readonly TreebankSentence[],
  rows: readonly Int32Array[],
  labels: readonly Uint8Array[],
  relations: readonly string[],
  words: WordTable,
  { vocabularies }: Vocabularies,
): TreeLesson[] {
  const place = (relation: string): number => {
    const whole = relations.indexOf(relation);
    return whole >= 0 ? whole : Math.max(0, relations.indexOf(relation.split(':')[0]!));
  };
  return sentences.flatMap((sentence, i) => {
    if (!isProjective(sentence.heads)) return [];
    return [
      {
        views: WORD_VIEWS.map(({ column }, view) =>
          Int32Array.from(rows[i]!, (row) => vocabularies[view]!.get(words.features[row + column]!) ?? 0),
        ),
        tags: labels[i]!,
        heads: Int32Array.from(sentence.heads),
        relations: Uint8Array.from(sentence.relations, place),
      },
    ];
  });
}
