import type { WordTable } from '../words.ts';
import { markActive } from './candidates.ts';
import { isShouted, type WordUse } from './context.ts';
import type { NameSentence } from './features.ts';
import { gazetteerHits } from './gazetteer.ts';

/** A sentence ready for the name tagger, with its units' forms. */
export interface PreparedSentence extends NameSentence {
  readonly forms: readonly string[];
}

/** Gathers what the name tagger knows of a sentence. `tags` holds the hash of each unit's tag. */
export function prepareSentence(
  forms: readonly string[],
  tags: Int32Array,
  words: WordTable,
  use: WordUse,
): PreparedSentence {
  const count = forms.length;
  const shouted = isShouted(forms);
  const active = new Uint8Array(count);
  markActive(forms, active);
  const rows = new Int32Array(count);
  const context = new Uint8Array(count);
  for (let i = 0; i < count; i++) {
    rows[i] = words.row(forms[i]!);
    context[i] = use.bits(forms[i]!, shouted);
  }
  const { bits, places } = gazetteerHits(forms);
  return { forms, count, rows, tags, gazetteer: bits, places, context, active };
}
