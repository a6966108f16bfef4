import { hashText } from '../../src/language/model/hash.ts';
import { normalise } from '../../src/language/words.ts';
import { randomFrom } from './random.ts';

const CONTEXTS = 400;
const DIMENSIONS = 96;
const FINE = 400;
const COARSE = 40;
const ROUNDS = 12;
const LEAST = 3;

/**
 * Sorts words by the company that they keep: for each word that occurs at least three times, how often each frequent word stands
 * right before or after it, projected to a short vector; then k-means twice, finely over words and coarsely over the fine
 * clusters. Gives for each word's hash `coarse * 1024 + fine`, both from 1. Deterministic.
 */
export function clusterWords(sentences: Iterable<readonly string[]>): Map<number, number> {
  const counts = new Map<string, number>();
  const texts: string[][] = [];
  for (const forms of sentences) {
    const words = forms.map(normalise);
    texts.push(words);
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const ranked = [...counts]
    .filter(([, count]) => count >= LEAST)
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const vocabulary = ranked.map(([word]) => word);
  const ids = new Map(vocabulary.map((word, i) => [word, i]));
  const vectors = contextVectors(texts, ids);
  const fine = kMeans(vectors, vocabulary.length, FINE);
  const coarse = kMeans(fine.centres, FINE, COARSE);
  return new Map(
    vocabulary.map((word, i) => [hashText(word), (coarse.labels[fine.labels[i]!]! + 1) * 1024 + fine.labels[i]! + 1]),
  );
}

/** Unit vectors of words: logarithms of association with frequent neighbours, through a fixed random projection. */
function contextVectors(texts: readonly (readonly string[])[], ids: ReadonlyMap<string, number>): Float32Array {
  const words = ids.size;
  const columns = (CONTEXTS + 2) * 2;
  const table = new Map<number, number>();
  const total = new Float64Array(words);
  const columnTotal = new Float64Array(columns);
  const contextOf = (word: string | undefined): number => {
    if (word === undefined) return CONTEXTS + 1;
    const id = ids.get(word);
    return id !== undefined && id < CONTEXTS ? id : CONTEXTS;
  };
  let all = 0;
  for (const text of texts) {
    text.forEach((word, i) => {
      const id = ids.get(word);
      if (id === undefined) return;
      for (const column of [contextOf(text[i - 1]), contextOf(text[i + 1]) + CONTEXTS + 2]) {
        table.set(id * columns + column, (table.get(id * columns + column) ?? 0) + 1);
        columnTotal[column] = columnTotal[column]! + 1;
        total[id] = total[id]! + 1;
        all++;
      }
    });
  }
  const random = randomFrom(5);
  const projection = Float32Array.from({ length: columns * DIMENSIONS }, () => (random() < 0.5 ? -1 : 1));
  const vectors = new Float32Array(words * DIMENSIONS);
  for (const [cell, count] of table) {
    const id = Math.floor(cell / columns);
    const column = cell % columns;
    const association = Math.log((count * all) / (total[id]! * columnTotal[column]!));
    if (association <= 0) continue;
    const weight = association * Math.sqrt(count / total[id]!);
    for (let d = 0; d < DIMENSIONS; d++) {
      vectors[id * DIMENSIONS + d] = vectors[id * DIMENSIONS + d]! + weight * projection[column * DIMENSIONS + d]!;
    }
  }
  for (let id = 0; id < words; id++) normaliseVector(vectors, id);
  return vectors;
}

function normaliseVector(vectors: Float32Array, id: number): void {
  let norm = 0;
  for (let d = 0; d < DIMENSIONS; d++) norm += vectors[id * DIMENSIONS + d]! ** 2;
  const scale = norm > 0 ? 1 / Math.sqrt(norm) : 0;
  for (let d = 0; d < DIMENSIONS; d++) vectors[id * DIMENSIONS + d] = vectors[id * DIMENSIONS + d]! * scale;
}

/** K-means by cosine, begun from the first vectors: the most frequent words. */
function kMeans(vectors: Float32Array, count: number, clusters: number): { labels: Int32Array; centres: Float32Array } {
  const labels = new Int32Array(count);
  const centres = vectors.slice(0, clusters * DIMENSIONS);
  for (let round = 0; round < ROUNDS; round++) {
    for (let id = 0; id < count; id++) labels[id] = nearest(vectors, id, centres, clusters);
    centres.fill(0);
    for (let id = 0; id < count; id++) {
      const offset = labels[id]! * DIMENSIONS;
      for (let d = 0; d < DIMENSIONS; d++) centres[offset + d] = centres[offset + d]! + vectors[id * DIMENSIONS + d]!;
    }
    for (let cluster = 0; cluster < clusters; cluster++) normaliseVector(centres, cluster);
  }
  return { labels, centres };
}

function nearest(vectors: Float32Array, id: number, centres: Float32Array, clusters: number): number {
  let best = 0;
  let top = Number.NEGATIVE_INFINITY;
  for (let cluster = 0; cluster < clusters; cluster++) {
    let score = 0;
    for (let d = 0; d < DIMENSIONS; d++) score += vectors[id * DIMENSIONS + d]! * centres[cluster * DIMENSIONS + d]!;
    if (score > top) {
      top = score;
      best = cluster;
    }
  }
  return best;
}
