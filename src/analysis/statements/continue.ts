/**
 * Speech that goes on, and quoted words that no rule has placed: further quotations in a paragraph, or in the next one when its
 * quotation was left open, belong to the statement before; quoted words beside a verb of speech to that verb's statement.
 */
import type { Document } from '../../language/document.ts';
import { paragraphsIn, type Quotation, quotationsIn, widened } from './quotes.ts';
import { aboutOf, type StatementDraft, type StatementLayers } from './reading.ts';
import { isSpeech } from './rules/direct.ts';
import { covers, merged, overlaps } from './spans.ts';

/** The statements with the quotations that continue them. */
export function continued(drafts: readonly StatementDraft[], layers: StatementLayers): StatementDraft[] {
  const { document } = layers;
  const result = [...drafts];
  for (const quotation of quotationsIn(document)) {
    if (!isSpeech(document, quotation) || isPlaced(quotation, result)) continue;
    const index = statementBefore(document, quotation, result);
    const draft = result[index];
    if (draft === undefined) continue;
    const content = widened(document, merged(document.text, [...draft.content, quotation]), draft.cue);
    result[index] = {
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
function statementBefore(document: Document, quotation: Quotation, drafts: readonly StatementDraft[]): number {
  const paragraph = paragraphsIn(document).findLast(({ start }) => start <= quotation.start);
  if (paragraph === undefined) return -1;
  const quotations = quotationsIn(document);
  const previous = quotations[quotations.indexOf(quotation) - 1];
  const carriedOver = previous?.open === true && previous.start < paragraph.start;
  const from = carriedOver ? previous.start : paragraph.start;
  let best = -1;
  let end = -1;
  for (const [index, { cue, content, form }] of drafts.entries()) {
    const last = content.at(-1);
    if (form === 'INDIRECT' || last === undefined) continue;
    if (last.start < from || last.end > quotation.start || last.end <= end) continue;
    if (quotations.some((other) => covers(other, cue))) continue;
    best = index;
    end = last.end;
  }
  return best;
}
