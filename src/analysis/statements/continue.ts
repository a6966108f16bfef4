/** Speech that goes on: further quotations after "he said", in the same paragraph or the next, belong to the statement before. */
import type { Document } from '../../language/document.ts';
import { paragraphsIn, type Quotation, quotationsIn, widened } from './quotes.ts';
import { aboutOf, type StatementDraft, type StatementLayers } from './reading.ts';
import { cueBeside, speakingCues, unattributed } from './rules/quoted.ts';
import { merged, overlaps } from './spans.ts';

/** The statements with the quotations that continue them. */
export function continued(drafts: readonly StatementDraft[], layers: StatementLayers): StatementDraft[] {
  const { document } = layers;
  const result = [...drafts];
  const cues = speakingCues(layers);
  for (const quotation of unattributed(document, drafts)) {
    const own = cueBeside(document, quotation, cues);
    const index =
      own === null
        ? statementBefore(document, quotation, result)
        : result.findIndex(({ cue }) => cue.start === own.frame.span.start);
    const draft = result[index];
    if (draft === undefined) continue;
    const content = widened(document, merged(document.text, [...draft.content, quotation]));
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
  for (const [index, { content, form }] of drafts.entries()) {
    if (form === 'INDIRECT') continue;
    const last = content.at(-1);
    if (last === undefined || last.start < from || last.end > quotation.start || last.end <= end) continue;
    if (!carriedOver && !quotations.some((other) => overlaps(other, last))) continue;
    best = index;
    end = last.end;
  }
  return best;
}
