/** All terms of a text; what two rules read from one verb is one term. */
import { runRule, type Trace } from '../../rule.ts';
import type { TermFind } from '../reading.ts';
import type { TermLayers } from './deed.ts';
import { termRules } from './rules.ts';

export { termRules } from './rules.ts';

export function readTerms(layers: TermLayers, trace?: Trace): readonly TermFind[] {
  const found = termRules.flatMap((rule) => runRule(rule, layers, trace));
  const owner = new Map<string, string>();
  return found.filter((term) => {
    const place = `${term.trigger.start}`;
    const first = owner.get(place);
    if (first !== undefined && first !== term.rule) return false;
    owner.set(place, term.rule);
    return true;
  });
}
