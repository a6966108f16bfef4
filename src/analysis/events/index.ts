/** The step that reads events: who did what to whom, when and where, and what the text asserts of it. */
import type { EventClaim } from '../analysis.ts';
import type { Draft } from '../layers.ts';
import { runRule } from '../rule.ts';
import type { Step } from '../step.ts';
import type { EventRule, Inputs } from './event-rule.ts';
import { materialConflict } from './rules/material-conflict.ts';
import { materialCooperation } from './rules/material-cooperation.ts';
import { verbalConflict } from './rules/verbal-conflict.ts';
import { verbalCooperation } from './rules/verbal-cooperation.ts';

export { classifyRelation, type Relation } from './relation.ts';

export const rules: readonly EventRule[] = [
  ...verbalCooperation,
  ...materialCooperation,
  ...verbalConflict,
  ...materialConflict,
];

export const events: Step<Inputs, 'events'> = {
  name: 'events',
  run(layers, { trace }) {
    const drafts: Draft<EventClaim>[] = rules.flatMap((rule) => runRule(rule, layers, trace));
    return { events: drafts.sort((a, b) => a.trigger.start - b.trigger.start) };
  },
};
