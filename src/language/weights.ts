import { readFileSync } from 'node:fs';
import { LanguageError } from './errors.ts';
import { decodeSparse, decodeWordMap } from './model/codec.ts';
import { unpackSections } from './model/container.ts';
import type { SparseWeights } from './model/sparse.ts';
import { decodeNetwork } from './network/codec.ts';
import type { NetworkWeights } from './network/tensors.ts';

/** Everything that training learns, as it is shipped. */
export interface Weights {
  /** Labels of the tagger, "VERB|VBD". */
  readonly tags: readonly string[];
  readonly relations: readonly string[];
  /** Score of each pair of neighbouring name tags, row by row, in the units of `names`. */
  readonly nameTransitions: readonly number[];
  /** Units of `names` in a trained weight of one. */
  readonly nameScale: number;
  readonly lexicon: ReadonlyMap<number, number>;
  readonly clusters: ReadonlyMap<number, number>;
  readonly lemmaRules: ReadonlyMap<string, string>;
  readonly lemmaCapitals: readonly string[];
  /** Tags and trees. */
  readonly network: NetworkWeights;
  readonly names: SparseWeights;
}

/** The weights that ship with the package: the same file from `src` and from `dist`. */
export const WEIGHTS_FILE = new URL('../../weights/english.bin', import.meta.url);

/**
 * Reads a weights file.
 * @throws LanguageError if the file is missing, damaged, or of another format.
 */
export function loadWeights(file: URL = WEIGHTS_FILE): Weights {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(file);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new LanguageError(
      'WEIGHTS_MISSING',
      `The weights of the language core cannot be read (${reason}). Restore weights/english.bin, or run "npm run train".`,
    );
  }
  return readWeights(bytes);
}

/** Reads weights from the bytes of a weights file. */
export function readWeights(file: Uint8Array): Weights {
  const sections = unpackSections(file);
  const bytes = (name: string): Uint8Array => {
    const section = sections.get(name);
    if (!section) throw new LanguageError('WEIGHTS_CORRUPT', `The weights file lacks its section "${name}".`);
    return section;
  };
  const text = (name: string): string => Buffer.from(bytes(name)).toString('utf8');
  const lines = (name: string): string[] => (text(name) === '' ? [] : text(name).split('\n'));
  return {
    tags: lines('tags'),
    relations: lines('relations'),
    nameTransitions: lines('name-transitions').map(Number),
    nameScale: Number(text('name-scale')),
    lexicon: decodeWordMap(bytes('lexicon')),
    clusters: decodeWordMap(bytes('clusters')),
    lemmaRules: new Map(lines('lemma-rules').map((line) => pair(line))),
    lemmaCapitals: lines('lemma-capitals'),
    network: decodeNetwork(bytes),
    names: decodeSparse(bytes('names')),
  };
}

function pair(line: string): [string, string] {
  const tab = line.indexOf('\t');
  return [line.slice(0, tab), line.slice(tab + 1)];
}
