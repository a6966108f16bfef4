/** The rule contract as the rules that read terms fill it, and what these rules share. */
import type { EntityId, Span } from '../../analysis.ts';
import type { Frame } from '../../grammar/frame.ts';
import { base, isVerbal } from '../../grammar/tree.ts';
import type { Rule } from '../../rule.ts';
import { isToDo } from '../obligation.ts';
import type { AgreementMention, TermFind } from '../reading.ts';
import type { TermInput, TermLayers } from './deed.ts';

export interface TermMatch {
  readonly trigger: Span;
  readonly mention: AgreementMention;
  readonly frame: Frame;
  readonly owners: readonly EntityId[];
}

export type TermRule = Rule<TermInput, TermMatch, TermFind>;

const MODALS = /^(will|would|must|shall|should|may|can|could|might)$/;

/** The frame and those coordinated with it, each with its own subject where it has one. */
export function chain(frame: Frame, layers: TermLayers): readonly Frame[] {
  const found: Frame[] = [frame];
  for (let at = 0; at < found.length && found.length < 6; at++) {
    for (const c of found[at]?.predicate.children ?? []) {
      const own = found[at]?.predicate.xpos;
      const alike = c.xpos === own || c.xpos === 'VB' || (/^VB[DPZ]$/.test(c.xpos) && /^VB[DPZ]$/.test(own ?? ''));
      const next = base(c) === 'conj' && isVerbal(c) && alike ? layers.frames.at(c) : undefined;
      if (next) found.push(next);
    }
  }
  return found;
}

/** "is to", "has to", "agreed to": the deed itself is the infinitive below. */
export function deedOf(frame: Frame, layers: TermLayers): Frame {
  const light = /^(be|have|need|agree|promise|pledge|undertake|commit|expect|oblige|require|due)$/.test(frame.lemma);
  const below = light ? frame.clauses.find((c) => c.relation === 'xcomp' && c.marker === 'to')?.head : undefined;
  return (below && layers.frames.at(below)) ?? frame;
}

/** Whether the words make the deed a due: a modal, "is to", "agreed to". */
export const owes = (frame: Frame, layers: TermLayers): boolean =>
  MODALS.test(frame.modal ?? '') ||
  isToDo(frame.predicate) ||
  deedOf(frame, layers) !== frame ||
  frame.factuality === 'PLANNED';
