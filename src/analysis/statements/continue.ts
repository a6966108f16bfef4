/**
 * Speech that goes on, and quoted words that no rule has placed: further quotations in a paragraph, or in the next one when its
 * quotation was left open, belong to the statement before; quoted words beside a verb of speech to that verb's statement.
 */
import type { Document } from '../../language/document.ts';
import { paragraphAt, type Quotation, quotationsIn, widened } from './quotes.ts';
import { aboutOf, type StatementDraft, type StatementLayers } from './reading.ts';
import { isSpeech } from './rules/direct.ts';
import { covers, firstWhere, merged, overlapping, overlaps } from './spans.ts';

/** How far from its cue a statement's content is looked for, in characters. */
const REACH = 6000;

/** The statements with the quotations that continue them; `drafts` are in the order of their cues. */
export function continued(drafts: readonly StatementDraft[], layers: StatementLayers): StatementDraft[] {
  const { document } = layers;
  const result = [...drafts];
  for (const [order, quotation] of quotationsIn(document).entries()) {
    if (!isSpeech(document, quotation)) continue;
    const from = firstWhere(result, ({ cue }) => cue.start >= quotation.start - REACH);
    const to = firstWhere(result, ({ cue }) => cue.start >= quotation.end + REACH);
    const near = result.slice(from, to);
    if (isPlaced(quotation, near)) continue;
    const index = statementBefore(document, order, near);
    const draft = near[index];
    if (draft === undefined) continue;
    const content = widened(document, merged(document.text, [...draft.content, quotation]), draft.cue);
    result[from + index] = {
      ...draft,
      content,
      evidence: {
        start: Math.min(draft.evidence.start, quotation.start),
        end: Math.max(draft.evidence.end, quotation.end),
      },
      about: aboutOf(content, draft.speaker, layers),
    };
  }
  return result;
}

/** Whether a statement from outside the quotation has it as content. */
function isPlaced(quotation: Quotation, drafts: readonly StatementDraft[]): boolean {
  return drafts.some(
    ({ cue, content }) =>
      !overlaps(cue, quotation) &&
      content.some((span) => {
        const shared = Math.min(span.end, quotation.end) - Math.max(span.start, quotation.start);
        return covers(span, quotation.inner) || shared * 2 > quotation.end - quotation.start;
      }),
  );
}

/** The statement whose quotation ends before this one in its paragraph, or in the paragraph before when that one was left open. */
function statementBefore(document: Document, order: number, drafts: readonly StatementDraft[]): number {
  const quotations = quotationsIn(document);
  const quotation = quotations[order];
  const paragraph = quotation === undefined ? undefined : paragraphAt(document, quotation.start);
  if (quotation === undefined || paragraph === undefined) return -1;
  const previous = quotations[order - 1];
  const carriedOver = previous?.open === true && previous.start < paragraph.start;
  const from = carriedOver ? previous.start : paragraph.start;
  let best = -1;
  let end = -1;
  for (const [index, { cue, content, form }] of drafts.entries()) {
    const last = content.at(-1);
    if (form === 'INDIRECT' || last === undefined) continue;
    if (last.start < from || last.end > quotation.start || last.end <= end) continue;
    if (overlapping(quotations, cue).length > 0) continue;
    best = index;
    end = last.end;
  }
  return best;
}

/** What someone is said to think or favour is part of what is said, and no statement of its own. `drafts` are in the order of their cues. */
export function withoutEchoes(drafts: readonly StatementDraft[]): StatementDraft[] {
  return drafts.filter((draft) => {
    if (draft.confidence >= SPOKEN) return true;
    const from = firstWhere(drafts, ({ cue }) => cue.start >= draft.cue.start - REACH);
    const to = firstWhere(drafts, ({ cue }) => cue.start >= draft.cue.start + REACH);
    return !drafts
      .slice(from, to)
      .some((outer) => outer !== draft && outer.content.some((span) => covers(span, draft.cue)));
  });
}

/** Confidence below which a cue is one of thought and not of speech. */
const SPOKEN = 0.72;
