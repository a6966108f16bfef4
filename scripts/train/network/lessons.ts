import type { Network } from '../../../src/language/network/network.ts';
import { WORD_VIEWS } from '../../../src/language/network/shape.ts';
import type { WordTable } from '../../../src/language/words.ts';
import { rowsOf } from '../treebank.ts';
import type { Drawing, TreeLesson } from './lesson.ts';
import { Ballot } from './vote.ts';

/** A sentence of known words with its tags and tree. */
export interface LabelledRows extends Omit<TreeLesson, 'views'> {
  /** Place of each word in the word table. */
  readonly rows: Int32Array;
}

/** Values that each view knows, with how often the first view's were seen. */
export interface Vocabularies {
  readonly vocabularies: readonly ReadonlyMap<number, number>[];
  readonly counts: Int32Array;
}

/** Numbers the values that sentences show often enough, frequent ones first. */
export function vocabulariesOf(sentences: readonly LabelledRows[], words: WordTable): Vocabularies {
  let counts = new Int32Array(0);
  const vocabularies = WORD_VIEWS.map(({ column, least }, view) => {
    const seen = new Map<number, number>();
    for (const { rows } of sentences) {
      for (const row of rows) {
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

/** A sentence as the network learns from it. */
export function drawLesson(
  { rows, ...labels }: LabelledRows,
  words: WordTable,
  { vocabularies }: Vocabularies,
): TreeLesson {
  const views = WORD_VIEWS.map(({ column }, view) =>
    Int32Array.from(rows, (row) => vocabularies[view]!.get(words.features[row + column]!) ?? 0),
  );
  return { views, ...labels };
}

const SHORTEST_GUESS = 5;
const LONGEST_GUESS = 60;
const AT_ONCE = 64;

/** Sentences of five to sixty words, each once, with what several networks make of them, and what these agree on. */
export function guessedSentences(
  open: readonly (readonly string[])[],
  words: WordTable,
  teachers: readonly Network[],
): LabelledRows[] {
  const fit = open.filter(({ length }) => length >= SHORTEST_GUESS && length <= LONGEST_GUESS);
  const distinct = [...new Map(fit.map((forms) => [forms.join(' '), forms])).values()];
  const sentences = distinct.map((forms) => rowsOf(words, forms));
  const drawings = teachers.map((teacher) => drawn(sentences, words, teacher));
  const ballot = new Ballot(LONGEST_GUESS);
  return sentences.map((rows, s) => {
    const opinions = drawings.map((all) => all[s]!);
    return { rows, ...ballot.count(opinions), opinions };
  });
}

/** What one network makes of sentences. */
function drawn(sentences: readonly Int32Array[], words: WordTable, network: Network): Drawing[] {
  const drawings: Drawing[] = [];
  for (let from = 0; from < sentences.length; from += AT_ONCE) {
    const some = sentences.slice(from, from + AT_ONCE);
    const firsts: number[] = [];
    let count = 0;
    for (const { length } of some) {
      firsts.push(count);
      count += length;
    }
    const rows = new Int32Array(count);
    some.forEach((sentence, s) => {
      rows.set(sentence, firsts[s]!);
    });
    const read = { tagIds: new Uint8Array(count), heads: new Int32Array(count), relationIds: new Uint8Array(count) };
    network.read(words, rows, firsts, read);
    some.forEach((sentence, s) => {
      const first = firsts[s]!;
      const after = first + sentence.length;
      drawings.push({
        tags: read.tagIds.slice(first, after),
        heads: read.heads.slice(first, after).map((head) => (head < 0 ? sentence.length : head - first)),
        relations: read.relationIds.slice(first, after),
      });
    });
  }
  return drawings;
}
