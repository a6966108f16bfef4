/** Frames whose predicate puts words in someone's mouth. */
import type { Token } from '../../language/document.ts';
import type { Frame } from '../grammar/frame.ts';
import { CUE_VERBS, type CueVerb } from './cue-verbs.ts';
import type { StatementLayers } from './reading.ts';
import { covers } from './spans.ts';

export interface Cue {
  readonly frame: Frame;
  readonly verb: CueVerb;
}

/** "I think" and "you know" are ways of speaking. */
const SPEAKERS = new Set(['i', 'you', 'we', 'one']);

/** The cue verbs of a text, each with every reading that the vocabulary has for it. */
export function* cuesIn({ frames }: Pick<StatementLayers, 'frames'>): Iterable<Cue> {
  for (const frame of frames.all) {
    if (frame.form !== 'VERB') continue;
    const own = frame.agents.some(({ lower }) => SPEAKERS.has(lower));
    for (const verb of CUE_VERBS.get(frame.lemma) ?? []) {
      if (!own || verb.force === 'SPEECH') yield { frame, verb };
    }
  }
}

/** The source: who does the saying. A passive names it after "by" or not at all. */
export function sourceOf({ frame }: Cue): Token | null {
  return frame.agents[0] ?? null;
}

/** A verb that is only spoken of: "refused to say", "asked them to explain". */
export function isUnsaid(frame: Frame): boolean {
  return frame.factuality === 'DENIED' && !frame.negated;
}

/** Whether a token stands in a span. */
export function within(token: Token, span: { readonly start: number; readonly end: number }): boolean {
  return covers(span, token);
}
