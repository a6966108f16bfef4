/** All terms of a text; what two rules read from one verb is one term. */
import { runRule, type Trace } from '../../rule.ts';
import type { TermFind } from '../reading.ts';
import { agreedDeed } from './agreed.ts';
import { bargained } from './bargain.ts';
import { benefit } from './benefits.ts';
import { proposedDeed, untilThen } from './conditions.ts';
import { itProvides } from './contents.ts';
import { owedToOther } from './counterparts.ts';
import type { TermLayers } from './deed.ts';
import { following } from './following.ts';
import { deedNoun, toDo } from './nominal.ts';
import { itObliges } from './obliges.ts';
import { underIt } from './under.ts';

const DEEDS = [proposedDeed, underIt, agreedDeed, itObliges, itProvides, untilThen, toDo, benefit, following] as const;

export const termRules = [...DEEDS, deedNoun] as const;

export function readTerms(layers: TermLayers, trace?: Trace): readonly TermFind[] {
  const found = [...DEEDS.flatMap((rule) => runRule(rule, layers, trace)), ...runRule(deedNoun, layers, trace)];
  const owner = new Map<number, TermFind>();
  const keys = new Set<string>();
  // "Shut down and seal its plant in return for oil": one price of both.
  const shared = found.map((term) => {
    const alike = term.key.endsWith(':price') ? found.filter((other) => other.key === term.key) : [];
    return alike.length > 1
      ? { ...term, inExchangeFor: [...new Set(alike.flatMap((one) => one.inExchangeFor))] }
      : term;
  });
  const once = shared.filter((term) => {
    const first = owner.get(term.trigger.start);
    const again = first !== undefined && first.rule !== term.rule && !isOfBoth(first, term, layers);
    const key = `${term.rule} ${term.key}`;
    if (again || keys.has(key)) return false;
    keys.add(key);
    if (first === undefined) owner.set(term.trigger.start, term);
    return true;
  });
  return bargained(owedToOther(once, layers), layers);
}

/** A promise that is a term of the agreement told around it is the promise's own term as well. */
const isOfBoth = (first: TermFind, term: TermFind, { agreementLives }: TermLayers): boolean =>
  /^agreement\/term-agreed agreement\/term-following|agreement\/term-under agreement\/term-agreed$/.test(
    `${first.rule} ${term.rule}`,
  ) && agreementLives.of(first.mention) !== agreementLives.of(term.mention);
