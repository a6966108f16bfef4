import type { TreebankSentence } from '../../bench/language/gold/conllu.ts';
import type { SparseWeights } from '../../src/language/model/sparse.ts';
import { SparseModel } from '../../src/language/model/sparse.ts';
import { Tagger } from '../../src/language/tags/tagger.ts';
import { CELL, SentenceInput, tagCells } from '../../src/language/tree/sentence-input.ts';
import { WordTable } from '../../src/language/words.ts';
import { buildLexicon } from './lexicon.ts';
import { ParserTrainer, type ParserWeights, type TreeExample } from './parser.ts';
import { isProjective } from './projective.ts';
import { trainTagger } from './tagger.ts';
import { goldLabels, jackknifedTags, rowsOf, TAGGER_PACKING, tagLabels } from './treebank.ts';

const BEAM_WIDTH = 4;

/** How long each part is trained. */
export interface SyntaxEpochs {
  readonly folds: number;
  readonly foldEpochs: number;
  readonly tagger: number;
  readonly greedy: number;
  readonly beam: number;
}

/** Tagger and parser as trained, and what they share. */
export interface TrainedSyntax {
  readonly tags: readonly string[];
  readonly relations: readonly string[];
  readonly lexicon: ReadonlyMap<number, number>;
  readonly words: WordTable;
  readonly tagger: SparseWeights;
  readonly parser: ParserWeights;
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

/** Trains the tagger, then the parser on tags as wrong as those it will meet. */
export function trainSyntax(
  sentences: readonly TreebankSentence[],
  clusters: ReadonlyMap<number, number>,
  epochs: SyntaxEpochs,
  log: (line: string) => void,
): TrainedSyntax {
  const tags = tagLabels(sentences);
  const relations = relationLabels(sentences);
  const lexicon = buildLexicon(sentences);
  const words = new WordTable({ lexicon, clusters });
  const ids = new Map(tags.map((label, i) => [label, i]));
  const data = sentences.map((sentence) => ({
    rows: rowsOf(words, sentence.forms),
    labels: goldLabels(sentence, ids),
  }));
  const tagger = trainTagger(data, tags, words, epochs.tagger, log).pack(TAGGER_PACKING);
  const met = jackknifedTags(sentences, tags, clusters, epochs.folds, epochs.foldEpochs, log);
  const examples = sentences.flatMap((sentence, i) => treeExample(sentence, words, met[i]!, tags, relations));
  const trainer = new ParserTrainer(relations, BEAM_WIDTH);
  trainer.train(examples, epochs, log);
  return { tags, relations, lexicon, words, tagger, parser: trainer.weights };
}

export function taggerOf({ tagger, tags }: Pick<TrainedSyntax, 'tagger' | 'tags'>): Tagger {
  return new Tagger(new SparseModel(tagger), tags);
}

/** One example, or none where arcs cross: such trees cannot be drawn. */
function treeExample(
  sentence: TreebankSentence,
  words: WordTable,
  met: Uint8Array,
  tags: readonly string[],
  relations: readonly string[],
): TreeExample[] {
  if (!isProjective(sentence.heads)) return [];
  const input = new SentenceInput();
  input.fill(words, rowsOf(words, sentence.forms), met, 0, sentence.forms.length, tagCells(tags));
  input.cells = input.cells.slice(0, (sentence.forms.length + 2) * CELL);
  const place = (relation: string): number => {
    const whole = relations.indexOf(relation);
    return whole >= 0 ? whole : Math.max(0, relations.indexOf(relation.split(':')[0]!));
  };
  return [{ input, heads: Int32Array.from(sentence.heads), labels: Uint8Array.from(sentence.relations, place) }];
}
