/** The step that reads who does what to whom, and what the text asserts of it, for every predicate of a story. */
import type { Document, Token } from '../../language/document.ts';
import type { Step } from '../step.ts';
import type { Frame, Frames } from './frame.ts';
import { readSentence } from './reading.ts';

export type { Frame, Frames } from './frame.ts';

/** All frames of a document. Linear in its length. */
export function readFrames(document: Document): Frames {
  const all = document.sentences.flatMap((sentence) => readSentence(sentence));
  const byPredicate = new Map<Token, Frame>(all.map((frame) => [frame.predicate, frame]));
  return {
    all,
    at: (token) => byPredicate.get(token),
    around(token) {
      const around: Frame[] = [];
      for (let at = token.head; at; at = at.head) {
        const frame = byPredicate.get(at);
        if (frame) around.push(frame);
      }
      return around;
    },
  };
}

export const frames: Step<'document', 'frames'> = {
  name: 'frames',
  run: ({ document }) => ({ frames: readFrames(document) }),
};
