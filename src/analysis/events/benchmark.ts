/**
 * How the public benchmark of given parties labels what its roots leave open. It was drawn up before PLOVER's present codebook: it
 * counts blows against networks as assaults, and sanctions laid on a party as coercion.
 */
import type { Sense } from '../../knowledge/events/vocabulary.ts';

const IMPOSED_SANCTIONS = '163';

/** The sense as the benchmark would label it. */
export function asBenchmark(sense: Sense): Sense {
  if (sense.root === 'COERCE' && sense.mode === 'cyber') return { root: 'ASSAULT' };
  if (sense.cameo === IMPOSED_SANCTIONS) return { root: 'COERCE', mode: 'restrict' };
  return sense;
}
