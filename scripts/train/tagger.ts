import { type Edges, MOST_TAG_FEATURES, tagFeatures } from '../../src/language/tags/features.ts';
import { edgesOf, TAG_BEFORE, TAG_BEFORE_2, tagHashes } from '../../src/language/tags/tagger.ts';
import type { WordTable } from '../../src/language/words.ts';
import { Perceptron } from './perceptron.ts';
import { randomFrom, shuffle } from './random.ts';

/** Word rows and gold label of each word of a sentence. */
export interface TaggedRows {
  readonly rows: Int32Array;
  readonly labels: Uint8Array;
}

/** Trains the tagger greedily: each word is tagged after the predicted tags of the words before. */
export function trainTagger(
  sentences: readonly TaggedRows[],
  labels: readonly string[],
  words: WordTable,
  epochs: number,
  log: (line: string) => void,
): Perceptron {
  const model = new Perceptron(labels.length);
  const hashes = tagHashes(labels);
  const edges: Edges = edgesOf(words);
  const features = new Int32Array(MOST_TAG_FEATURES);
  const random = randomFrom(1);
  const order = Int32Array.from(sentences.keys());
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random);
    let right = 0;
    let total = 0;
    for (const index of order) {
      const { rows, labels: gold } = sentences[index]!;
      let p1 = TAG_BEFORE;
      let p2 = TAG_BEFORE_2;
      for (let i = 0; i < rows.length; i++) {
        const count = tagFeatures(features, words.features, rows, rows.length, i, p1, p2, edges);
        const scores = model.score(features, count);
        let best = 0;
        for (let label = 1; label < scores.length; label++) if (scores[label]! > scores[best]!) best = label;
        model.tick();
        if (best === gold[i]) right++;
        else {
          model.add(features, count, gold[i]!, 1);
          model.add(features, count, best, -1);
        }
        total++;
        p2 = p1;
        p1 = hashes[best]!;
      }
    }
    log(`tagger epoch ${epoch + 1}: ${((100 * right) / total).toFixed(2)} % right, ${model.size} features`);
  }
  return model;
}
