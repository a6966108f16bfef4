/** All terms of a text; what two rules read from one verb is one term. */
import { runRule, type Trace } from '../../rule.ts';
import type { TermFind } from '../reading.ts';
import { proposedDeed, untilThen } from './conditions.ts';
import type { TermLayers } from './deed.ts';
import { following } from './following.ts';
import { agreedDeed, itObliges, underIt } from './rules.ts';

export const termRules = [proposedDeed, underIt, agreedDeed, itObliges, untilThen, following] as const;

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
