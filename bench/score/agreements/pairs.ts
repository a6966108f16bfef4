/** Reads the project's own pairs of passages: two reports each, of one agreement or of two that look alike. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** A report, with the agreement in it that the pair is about. */
export interface Passage {
  /** Which agreement it is: passages with the same key, in whichever pair, tell of the same. */
  readonly key: string;
  readonly published: string;
  /** Words of the text that speak of the agreement. */
  readonly at: string;
  readonly text: string;
}

export interface PassagePair {
  readonly why: string;
  readonly one: Passage;
  readonly other: Passage;
}

export type Half = 'tuned' | 'untuned';

const FOLDER = new URL('../../../tests/corpus/agreements/merges/', import.meta.url);

function passage(block: string): Passage {
  const [head = '', ...lines] = block.split('\n');
  const [key = '', published = '', at = ''] = head.split('|').map((part) => part.trim());
  const text = lines.join('\n').trim();
  if (!text.toLowerCase().includes(at.toLowerCase()) || at === '')
    throw new Error(`${key}: "${at}" is not in the text.`);
  return { key, published, at, text };
}

function pair(block: string): PassagePair {
  const [why = '', one, other] = block.split(/^= /m);
  if (one === undefined || other === undefined) throw new Error(`"${why.trim()}" is no pair.`);
  return { why: why.trim(), one: passage(one), other: passage(other) };
}

/** The pairs of one half of the corpus. */
export function readPairs(half: Half): readonly PassagePair[] {
  const folder = new URL(`${half}/`, FOLDER);
  return readdirSync(fileURLToPath(folder))
    .filter((name) => name.endsWith('.pairs'))
    .sort()
    .flatMap((name) => readFileSync(new URL(name, folder), 'utf8').split(/^\* /m).slice(1).map(pair));
}
