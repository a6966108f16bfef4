/** All terms of a text; what two rules read from one verb is one term. */
import { runRule, type Trace } from '../../rule.ts';
import type { TermFind } from '../reading.ts';
import { agreedDeed } from './agreed.ts';
import { bargained } from './bargain.ts';
import { benefit } from './benefits.ts';
import { proposedDeed, untilThen } from './conditions.ts';
import { itProvides } from './contents.ts';
import type { TermLayers } from './deed.ts';
import { following } from './following.ts';
import { deedNoun, toDo } from './nominal.ts';
import { itObliges } from './obliges.ts';
import { underIt } from './under.ts';

const DEEDS = [proposedDeed, underIt, agreedDeed, itObliges, itProvides, untilThen, toDo, benefit, following] as const;

export const termRules = [...DEEDS, deedNoun] as const;

export function readTerms(layers: TermLayers, trace?: Trace): readonly TermFind[] {
  const found = [...DEEDS.flatMap((rule) => runRule(rule, layers, trace)), ...runRule(deedNoun, layers, trace)];
  const owner = new Map<string, string>();
  const once = found.filter((term) => {
    const place = `${term.trigger.start}`;
    const first = owner.get(place);
    if (first !== undefined && first !== term.rule) return false;
    owner.set(place, term.rule);
    return true;
  });
  return bargained(once, layers);
}
