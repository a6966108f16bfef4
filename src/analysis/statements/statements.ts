/** The step `statements`: who says what, in whose words, and what kind of statement it is. */
import { runRule, type Trace } from '../rule.ts';
import type { Step } from '../step.ts';
import { continued } from './continue.ts';
import type { StatementDraft, StatementIn, StatementLayers } from './reading.ts';
import { sentenceRules } from './rules/index.ts';
import { covers } from './spans.ts';

export const statements: Step<StatementIn, 'statements'> = {
  name: 'statements',
  run: (layers, { trace }) => ({ statements: readStatements(layers, trace) }),
};

function readStatements(layers: StatementLayers, trace?: Trace): StatementDraft[] {
  const drafts = firstOfEachCue(sentenceRules.flatMap((rule) => runRule(rule, layers, trace)));
  return withoutEchoes(continued(drafts, layers)).sort((a, b) => a.cue.start - b.cue.start);
}

/** What someone is said to think or favour is part of what is said, and no statement of its own. */
function withoutEchoes(drafts: readonly StatementDraft[]): StatementDraft[] {
  return drafts.filter(
    (draft) =>
      draft.confidence >= SPOKEN ||
      !drafts.some((outer) => outer !== draft && outer.content.some((span) => covers(span, draft.cue))),
  );
}

/** Confidence below which a cue is one of thought and not of speech. */
const SPOKEN = 0.72;

/** A cue gives one statement, by the rule that stands first. */
function firstOfEachCue(drafts: readonly StatementDraft[]): StatementDraft[] {
  const taken = new Set<number>();
  return drafts.filter(({ cue }) => {
    if (taken.has(cue.start)) return false;
    taken.add(cue.start);
    return true;
  });
}
