/** The step that reads who holds which office of which state or organisation, and for how long. */
import type { EntityId, PositionClaim } from '../analysis.ts';
import type { Draft, Entities } from '../layers.ts';
import { runRule } from '../rule.ts';
import type { Step } from '../step.ts';
import { type PositionLayers, type Reading, withArticle } from './held.ts';
import { successionRules } from './succession.ts';
import { termRules } from './terms.ts';
import { titleRules } from './titles.ts';
import { verbRules } from './verbs.ts';

/** All rules of this step. */
export const rules = [...titleRules, ...verbRules, ...termRules, ...successionRules] as const;

/** "He has been minister since May": of what is said where his office is given in full. */
function completed(claims: readonly Draft<PositionClaim>[], entities: Entities): Draft<PositionClaim>[] {
  return claims.map((claim) => {
    if (claim.office.includes(' ')) return claim;
    const full = claims.find(
      ({ holder, office, of }) =>
        holder === claim.holder &&
        of !== null &&
        (claim.of === null || claim.of === of) &&
        (office.endsWith(` ${claim.office}`) || (office === claim.office && claim.of === null)),
    );
    if (!full || full.of === null) return claim;
    return { ...claim, office: full.office, of: full.of, summary: retold(claim, full.office, full.of, entities) };
  });
}

/** The summary with another office in it. */
function retold(claim: Draft<PositionClaim>, office: string, of: EntityId, entities: Entities): string {
  const verb = claim.summary.slice(entities.get(claim.holder).name.length).split(` ${claim.office}`)[0] ?? ' is';
  return `${entities.get(claim.holder).name}${verb} ${office} of ${withArticle(entities.get(of))}.`;
}

/** One claim for an office, the surest; another where the text adds a beginning, an end or a day of its own. */
function distinct(claims: readonly Draft<PositionClaim>[]): Draft<PositionClaim>[] {
  const best = new Map<string, Draft<PositionClaim>>();
  for (const claim of claims) {
    const span = claim.when?.edtf.includes('..') || claim.factuality !== 'ONGOING' ? (claim.when?.edtf ?? '') : '';
    const key = [claim.holder, claim.office, claim.factuality, span].join('|');
    const other = best.get(key);
    if (
      !other ||
      (other.of === null && claim.of !== null) ||
      (claim.confidence > other.confidence && (claim.of !== null || other.of === null))
    ) {
      best.set(key, claim);
    }
  }
  return [...best.values()].sort((a, b) => a.trigger.start - b.trigger.start || a.trigger.end - b.trigger.end);
}

/** Reads positions held; candidacies and nominations are not among them. */
export const positions: Step<PositionLayers, 'positions'> = {
  name: 'positions',
  run(layers: Reading, { trace }) {
    const claims = [
      ...titleRules.flatMap((rule) => runRule(rule, layers, trace)),
      ...verbRules.flatMap((rule) => runRule(rule, layers, trace)),
      ...runRule(termRules[0], layers, trace),
      ...runRule(termRules[1], layers, trace),
      ...runRule(termRules[2], layers, trace),
      ...runRule(successionRules[0], layers, trace),
      ...runRule(successionRules[1], layers, trace),
      ...runRule(successionRules[2], layers, trace),
    ];
    return { positions: distinct(completed(claims, layers.entities)) };
  },
};
