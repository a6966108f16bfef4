/** The step `statements`: who says what, in whose words, and what kind of statement it is. */
import { runRule, type Trace } from '../rule.ts';
import type { Step } from '../step.ts';
import { continued, withoutEchoes } from './continue.ts';
import type { StatementDraft, StatementIn, StatementLayers } from './reading.ts';
import { sentenceRules } from './rules/index.ts';

export const statements: Step<StatementIn, 'statements'> = {
  name: 'statements',
  run: (layers, { trace }) => ({ statements: readStatements(layers, trace) }),
};

function readStatements(layers: StatementLayers, trace?: Trace): StatementDraft[] {
  const drafts = firstOfEachCue(sentenceRules.flatMap((rule) => runRule(rule, layers, trace))).sort(
    (a, b) => a.cue.start - b.cue.start,
  );
  return withoutEchoes(continued(drafts, layers));
}

/** A cue gives one statement, by the rule that stands first. */
function firstOfEachCue(drafts: readonly StatementDraft[]): StatementDraft[] {
  const taken = new Set<number>();
  return drafts.filter(({ cue }) => {
    if (taken.has(cue.start)) return false;
    taken.add(cue.start);
    return true;
  });
}
