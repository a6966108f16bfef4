/** Quotations whose verb the tree does not join to them: '"We will stay," the general said. "We have no choice."' */
import type { Document, Token } from '../../../language/document.ts';
import type { Span } from '../../analysis.ts';
import { type Cue, cuesIn, sourceOf } from '../cues.ts';
import { paragraphsIn, type Quotation, quotationsIn } from '../quotes.ts';
import { type Match, type StatementDraft, type StatementLayers, statementRule } from '../reading.ts';
import { covers, overlaps } from '../spans.ts';

/** Farthest a verb may stand from its quotation, in characters. */
const REACH = 160;

/** A quotation that is a clause and not a word in marks: it ends like one, or has a verb. */
export function isSpeech(document: Document, { inner, start, end }: Quotation): boolean {
  const words = document.text.slice(inner.start, inner.end);
  if (/[.,!?…—-]$/.test(words) && /\s/.test(words)) return true;
  const after = document.text.charAt(end);
  if (/^[.,!?]/.test(after) && words.split(/\s+/).length > 4) return true;
  for (
    let token = document.tokenAt(start);
    token !== undefined && token.start < end;
    token = document.tokens[token.index + 1]
  ) {
    if (token.upos === 'VERB' || token.upos === 'AUX') return words.split(/\s+/).length > 2;
  }
  return false;
}

/** Quotations of a text that no statement has as its content yet. */
export function unattributed(document: Document, drafts: readonly StatementDraft[]): readonly Quotation[] {
  return quotationsIn(document).filter(
    (quotation) =>
      isSpeech(document, quotation) &&
      !drafts.some(({ content }) =>
        content.some((span) => covers(span, quotation.inner) || sharesMost(span, quotation)),
      ),
  );
}

function sharesMost(span: Span, quotation: Quotation): boolean {
  const shared = Math.min(span.end, quotation.end) - Math.max(span.start, quotation.start);
  return shared * 2 > quotation.end - quotation.start;
}

/** The verbs of speech that stand outside quotation marks and have someone to speak. */
export function speakingCues(layers: StatementLayers): readonly Cue[] {
  const quotations = quotationsIn(layers.document);
  const cues: Cue[] = [];
  let at = 0;
  for (const cue of cuesIn(layers)) {
    const { predicate } = cue.frame;
    if (!cue.verb.quotation || cue.verb.force !== 'SPEECH') continue;
    while ((quotations[at]?.end ?? Number.POSITIVE_INFINITY) <= predicate.start) at += 1;
    const quotation = quotations[at];
    if (quotation !== undefined && overlaps(quotation, predicate)) continue;
    if (cues.at(-1)?.frame === cue.frame) continue;
    cues.push(cue);
  }
  return cues;
}

/** The cue nearest to a quotation in its paragraph, with a colon or a comma between or within a sentence of it. */
export function cueBeside(document: Document, quotation: Quotation, cues: readonly Cue[]): Cue | null {
  const paragraph = paragraphsIn(document).find((span) => covers(span, quotation));
  if (paragraph === undefined) return null;
  let best: { readonly cue: Cue; readonly distance: number } | null = null;
  for (const cue of cues) {
    const { predicate } = cue.frame;
    if (!covers(paragraph, predicate)) continue;
    const behind = predicate.start >= quotation.end;
    const between = behind
      ? document.text.slice(quotation.end, predicate.start)
      : document.text.slice(predicate.end, quotation.start);
    if (between.length > REACH || /[“"”]/.test(between) || endsSentence(between, behind, document, quotation)) continue;
    // What follows a quotation names its speaker more often than what stands before.
    const distance = between.length + (behind ? 0 : 25) + (sourceOf(cue) === null ? 60 : 0);
    if (best === null || distance < best.distance) best = { cue, distance };
  }
  return best?.cue ?? null;
}

/** Whether a sentence ends between the verb and the quotation. */
function endsSentence(between: string, behind: boolean, document: Document, quotation: Quotation): boolean {
  if (/[.!?]["”']?\s+\p{Lu}/u.test(between)) return true;
  if (behind)
    return (
      /\.$/.test(document.text.slice(quotation.inner.start, quotation.inner.end)) &&
      /^\s+\p{Lu}/u.test(between) &&
      between.length > 60
    );
  return /[.!?]\s*$/.test(between);
}

function sourceBeside({ frame }: Cue): Token | null {
  return frame.agents[0] ?? frame.predicate.children.find(({ relation }) => relation.startsWith('nsubj')) ?? null;
}

/** Statements for quotations that have a verb of speech beside them; `drafts` are those already read. */
export function quotedRule(drafts: readonly StatementDraft[]) {
  return statementRule(quotedCard, function* (layers): Iterable<Match> {
    const cues = speakingCues(layers);
    const taken = new Set(drafts.map(({ cue }) => cue.start));
    for (const quotation of unattributed(layers.document, drafts)) {
      const cue = cueBeside(layers.document, quotation, cues);
      if (cue === null || taken.has(cue.frame.span.start)) continue;
      taken.add(cue.frame.span.start);
      yield {
        trigger: cue.frame.span,
        cue: cue.frame.predicate,
        kind: cue.verb.kind,
        source: sourceBeside(cue),
        addressee: null,
        content: [quotation],
        confidence: 0.8,
      };
    }
  });
}

export const quotedCard = {
  name: 'statement/quoted',
  reads: ['“A dark day for Europe and for the whole of the free world.” So said the old king.'],
  skips: ['He called it a “pact” and left.'],
} as const;
