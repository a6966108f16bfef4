import type { TreebankSentence } from '../../bench/language/gold/conllu.ts';
import { Network } from '../../src/language/network/network.ts';
import type { NetworkWeights } from '../../src/language/network/tensors.ts';
import type { Weights } from '../../src/language/weights.ts';
import { WordTable } from '../../src/language/words.ts';
import { buildLexicon } from './lexicon.ts';
import { learnApart } from './network/apart.ts';
import { drawLesson, guessedSentences, type LabelledRows, vocabulariesOf } from './network/lessons.ts';
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

const FIRST_SEED = 5;

/** How a network is trained: rounds over its lessons, and the share of numbers between layers that are dropped at random. */
interface Schooling {
  readonly rounds: number;
  readonly dropout: number;
}

/** How many teachers there are, how each is trained, and how the one is that learns from their guesses. */
export interface SyntaxSchooling {
  readonly teachers: number;
  readonly teacher: Schooling;
  readonly pupil: Schooling;
}

/**
 * Trains several networks for tags and trees on a treebank, lets them read open text, and trains another on the treebank and on
 * what they say: it knows more words and what stands around them, and where its teachers agree. Teachers learn two at a time.
 * `open` is sentences as lists of words.
 */
export async function trainSyntax(
  sentences: readonly TreebankSentence[],
  open: readonly (readonly string[])[],
  clusters: ReadonlyMap<number, number>,
  { teachers: count, teacher, pupil }: SyntaxSchooling,
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
  const task = (guessed: readonly LabelledRows[], { rounds, dropout }: Schooling, seed: number) => {
    const known = vocabulariesOf([...drawn, ...guessed], words);
    const lessons = (all: readonly LabelledRows[]) => all.map((sentence) => drawLesson(sentence, words, known));
    return {
      curriculum: { drawn: lessons(drawn), guessed: lessons(guessed) },
      plan: { ...known, tags: tags.length, relations: relations.length, epochs: rounds, dropout, seed },
    };
  };
  const seeds = Array.from({ length: count }, (_, i) => FIRST_SEED + i);
  const teachers = await learnApart(seeds.map((seed) => task([], teacher, seed)));
  log(`${teachers.length} teachers have learnt`);
  const guessed = guessedSentences(
    open,
    words,
    teachers.map((weights) => new Network(weights, tags.length)),
  );
  log(`${guessed.length} sentences of open text read by the teachers`);
  const [weights] = await learnApart([task(guessed, pupil, FIRST_SEED + count)]);
  return { tags, relations, lexicon, words, weights: weights!, network: new Network(weights!, tags.length) };
}

/** The network of a weights file, as if just trained. */
export function syntaxOf({ tags, relations, lexicon, clusters, network }: Weights): TrainedSyntax {
  const words = new WordTable({ lexicon, clusters });
  return { tags, relations, lexicon, words, weights: network, network: new Network(network, tags.length) };
}
