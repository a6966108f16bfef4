import { LARGEST_TRANSITION_WEIGHT, type TransitionWeights } from '../../src/language/model/transition-model.ts';
import type { PackOptions, Perceptron } from './perceptron.ts';

/** Cuts the transition classifier down to features that matter, with three small integers each. */
export function packTransitions(model: Perceptron, { threshold, scale }: PackOptions): TransitionWeights {
  const keys: number[] = [];
  const weights: number[] = [];
  for (const { key, averages } of model.averages()) {
    if (averages.every((average) => Math.abs(average) < threshold)) continue;
    const quantised = Array.from(averages, (average) =>
      Math.max(-LARGEST_TRANSITION_WEIGHT, Math.min(LARGEST_TRANSITION_WEIGHT, Math.round(average * scale))),
    );
    if (quantised.every((weight) => weight === 0)) continue;
    keys.push(key);
    weights.push(...quantised);
  }
  return { keys: Uint32Array.from(keys), weights: Int16Array.from(weights) };
}
