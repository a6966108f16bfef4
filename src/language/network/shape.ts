import { W } from '../words.ts';

/** What the network looks at in a word: columns of the word table, each with the length of its vectors. */
export const WORD_VIEWS = [
  { column: W.word, size: 96, least: 2 },
  { column: W.suffix3, size: 48, least: 3 },
  { column: W.suffix2, size: 24, least: 2 },
  { column: W.prefix3, size: 32, least: 3 },
  { column: W.shape, size: 24, least: 2 },
  { column: W.cluster, size: 32, least: 2 },
] as const;

/** Length of a word's vector: its views side by side. */
export const WORD_SIZE = WORD_VIEWS.reduce((sum, { size }) => sum + size, 0);

/** Cells of one direction of a recurrent layer, and the layers. */
export const HIDDEN = 96;
export const LAYERS = 2;

/** Length of the vectors that arcs are scored with, and of those that relations are. */
export const ARC_SIZE = 96;
export const LABEL_SIZE = 96;

/** What is read off the last layer, side by side: tags' scores, then vectors as dependent and as head, for arcs and relations. */
export interface Reading {
  readonly tags: number;
  readonly dependent: number;
  readonly head: number;
  readonly labelDependent: number;
  readonly labelHead: number;
  readonly width: number;
}

/** Columns of the reading for a number of tags. */
export function readingOf(tags: number): Reading {
  const dependent = upTo8(tags);
  const head = dependent + ARC_SIZE;
  const labelDependent = head + ARC_SIZE;
  const labelHead = labelDependent + LABEL_SIZE;
  return { tags: 0, dependent, head, labelDependent, labelHead, width: labelHead + LABEL_SIZE };
}

/** The next multiple of eight: the kernels work on eight columns at a time. */
export function upTo8(count: number): number {
  return (count + 7) & ~7;
}
