import type { TreebankSentence } from '../../bench/language/gold/conllu.ts';
import { Network } from '../../src/language/network/network.ts';
import type { NetworkWeights } from '../../src/language/network/tensors.ts';
import type { Weights } from '../../src/language/weights.ts';
import { WordTable } from '../../src/language/words.ts';
import { buildLexicon } from './lexicon.ts';
import { drawLesson, guessedSentences, type LabelledRows, vocabulariesOf } from './network/lessons.ts';
import { type Curriculum, trainNetwork } from './network/train-network.ts';
import { isProjective } from './projective.ts';
import { goldLabels, relationLabels, relationPlaces, rowsOf, tagLabels } from './treebank.ts';

/** The network as trained, and what it shares with the name tagger. */
export interface TrainedSyntax {
  readonly tags: readonly string[];
  readonly relations: readonly string[];
  readonly lexicon: ReadonlyMap<number, number>;
  readonly words: WordTable;
  readonly weights: NetworkWeights;
  readonly network: Network;
}

/** How many rounds the first network is trained, and the one that learns from its guesses. */
export interface SyntaxEpochs {
  readonly first: number;
  readonly second: number;
}

/**
 * Trains the network for tags and trees on a treebank, lets it read open text, and trains another on both: it knows more words and
 * what stands around them. `open` is sentences as lists of words.
 */
export async function trainSyntax(
  sentences: readonly TreebankSentence[],
  open: readonly (readonly string[])[],
  clusters: ReadonlyMap<number, number>,
  epochs: SyntaxEpochs,
  log: (line: string) => void,
): Promise<TrainedSyntax> {
  const tags = tagLabels(sentences);
  const relations = relationLabels(sentences);
  const lexicon = buildLexicon(sentences);
  const words = new WordTable({ lexicon, clusters });
  const ids = new Map(tags.map((label, i) => [label, i]));
  // No other tree can be drawn than one whose arcs do not cross.
  const drawn = sentences
    .filter(({ heads }) => isProjective(heads))
    .map(
      (sentence): LabelledRows => ({
        rows: rowsOf(words, sentence.forms),
        tags: goldLabels(sentence, ids),
        heads: Int32Array.from(sentence.heads),
        relations: relationPlaces(sentence.relations, relations),
      }),
    );
  const learn = async (guessed: readonly LabelledRows[], rounds: number, seed: number): Promise<NetworkWeights> => {
    const known = vocabulariesOf([...drawn, ...guessed], words);
    const lessons = (all: readonly LabelledRows[]) => all.map((sentence) => drawLesson(sentence, words, known));
    const curriculum: Curriculum = { drawn: lessons(drawn), guessed: lessons(guessed) };
    return trainNetwork(
      curriculum,
      { ...known, tags: tags.length, relations: relations.length, epochs: rounds, seed },
      log,
    );
  };
  const teacher = new Network(await learn([], epochs.first, 5), tags.length);
  const guessed = guessedSentences(open, words, teacher);
  log(`${guessed.length} sentences of open text read by the first network`);
  const weights = await learn(guessed, epochs.second, 6);
  return { tags, relations, lexicon, words, weights, network: new Network(weights, tags.length) };
}

/** The network of a weights file, as if just trained. */
export function syntaxOf({ tags, relations, lexicon, clusters, network }: Weights): TrainedSyntax {
  const words = new WordTable({ lexicon, clusters });
  return { tags, relations, lexicon, words, weights: network, network: new Network(network, tags.length) };
}
