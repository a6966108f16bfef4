/** Where each token stands in the frames of a text. */
import type { Token } from '../../language/document.ts';
import type { Frame, Frames } from '../grammar/frame.ts';

/** `obj`, `subj`, or the preposition that brings the token in. */
export interface Slot {
  readonly frame: Frame;
  readonly slot: string;
}

const indexes = new WeakMap<Frames, ReadonlyMap<Token, readonly Slot[]>>();

function index(frames: Frames): ReadonlyMap<Token, readonly Slot[]> {
  const known = indexes.get(frames);
  if (known) return known;
  const slots = new Map<Token, Slot[]>();
  const add = (token: Token, frame: Frame, slot: string): void => {
    const list = slots.get(token);
    if (list) list.push({ frame, slot });
    else slots.set(token, [{ frame, slot }]);
  };
  for (const frame of frames.all) {
    for (const token of frame.agents) add(token, frame, 'subj');
    for (const token of frame.patients) add(token, frame, 'obj');
    for (const { head, preposition } of frame.obliques) add(head, frame, preposition);
  }
  indexes.set(frames, slots);
  return slots;
}

/** All slots that the phrase headed by the token fills. */
export const slotsOf = (token: Token, frames: Frames): readonly Slot[] => index(frames).get(token) ?? [];
