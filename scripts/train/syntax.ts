import type { TreebankSentence } from '../../bench/language/gold/conllu.ts';
import { Network } from '../../src/language/network/network.ts';
import type { NetworkWeights } from '../../src/language/network/tensors.ts';
import { WordTable } from '../../src/language/words.ts';
import { buildLexicon } from './lexicon.ts';
import { treeLessons, vocabulariesOf } from './network/lessons.ts';
import { trainNetwork } from './network/train-network.ts';
import { goldLabels, relationLabels, rowsOf, tagLabels } from './treebank.ts';

/** The network as trained, and what it shares with the name tagger. */
export interface TrainedSyntax {
  readonly tags: readonly string[];
  readonly relations: readonly string[];
  readonly lexicon: ReadonlyMap<number, number>;
  readonly words: WordTable;
  readonly weights: NetworkWeights;
  readonly network: Network;
}

/** Trains the network for tags and trees on a treebank. */
export async function trainSyntax(
  sentences: readonly TreebankSentence[],
  clusters: ReadonlyMap<number, number>,
  epochs: number,
  log: (line: string) => void,
): Promise<TrainedSyntax> {
  const tags = tagLabels(sentences);
  const relations = relationLabels(sentences);
  const lexicon = buildLexicon(sentences);
  const words = new WordTable({ lexicon, clusters });
  const ids = new Map(tags.map((label, i) => [label, i]));
  const rows = sentences.map(({ forms }) => rowsOf(words, forms));
  const labels = sentences.map((sentence) => goldLabels(sentence, ids));
  const known = vocabulariesOf(rows, words);
  const lessons = treeLessons(sentences, rows, labels, relations, words, known);
  const plan = { ...known, tags: tags.length, relations: relations.length, epochs };
  const weights = await trainNetwork(lessons, plan, log);
  return { tags, relations, lexicon, words, weights, network: new Network(weights, tags.length) };
}
