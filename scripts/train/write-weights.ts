import { encodeSparse, encodeWordMap } from '../../src/language/model/codec.ts';
import { packSections } from '../../src/language/model/container.ts';
import { encodeNetwork } from '../../src/language/network/codec.ts';
import type { Weights } from '../../src/language/weights.ts';

/** Bytes of a weights file, in the order and form that `readWeights` expects. */
export function weightsFile(weights: Weights): Uint8Array {
  const lines = (items: readonly (string | number)[]): Uint8Array => Buffer.from(items.join('\n'));
  return packSections(
    new Map([
      ['tags', lines(weights.tags)],
      ['relations', lines(weights.relations)],
      ['name-transitions', lines(weights.nameTransitions)],
      ['name-scale', lines([weights.nameScale])],
      ['lexicon', encodeWordMap(weights.lexicon)],
      ['clusters', encodeWordMap(weights.clusters)],
      ['lemma-rules', lines([...weights.lemmaRules].map(([key, rule]) => `${key}\t${rule}`))],
      ['lemma-capitals', lines(weights.lemmaCapitals)],
      ...encodeNetwork(weights.network),
      ['names', encodeSparse(weights.names)],
    ]),
  );
}
