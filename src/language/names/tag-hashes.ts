import { hashText } from '../model/hash.ts';

/** Hash of each tag, as the features of the name tagger have it. */
export function tagHashes(labels: readonly string[]): Int32Array {
  return Int32Array.from(labels, (label) => hashText(label, 77));
}
