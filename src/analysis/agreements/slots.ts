/** Where each token stands in the frames of a text. */
import { statusOfVerb } from '../../knowledge/agreements/statuses.ts';
import type { Token } from '../../language/document.ts';
import type { Frame, Frames } from '../grammar/frame.ts';
import { lemmaOf } from '../grammar/tree.ts';

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

/** The second noun of "memorandum of understanding": trees hang clauses on it as well. */
const SECOND = /^(understanding|intent|intention|hostility|hostilities|note|letter|action|friendship|cooperation)$/;

/** The slots of an agreement's noun, also where the tree lost the verb right before it: "signed the accord six days earlier". */
export function agreementSlots(head: Token, frames: Frames): readonly Slot[] {
  const second = head.children.find((c) => c.index === head.index + 2 && SECOND.test(c.lower));
  const read = [...slotsOf(head, frames), ...(second ? slotsOf(second, frames) : [])];
  const before = verbBefore(head, frames);
  const lost = [before, relativeAfter(head, frames)].filter((frame) => frame !== undefined);
  return [
    ...read,
    ...lost.filter((frame) => !read.some((slot) => slot.frame === frame)).map((frame) => ({ frame, slot: 'obj' })),
  ];
}

/** "the plan that their presidents approved in May": the verb of a relative clause whose object the tree lost. */
function relativeAfter(head: Token, frames: Frames): Frame | undefined {
  const tokens = head.sentence.tokens;
  let at = head.index - (tokens[0]?.index ?? 0) + 1;
  if (tokens[at]?.text === ',') at++;
  if (!/^(that|which)$/.test(tokens[at]?.lower ?? '')) return undefined;
  for (let steps = 1; steps <= 6; steps++) {
    const token = tokens[at + steps];
    if (!token) return undefined;
    if (token.upos === 'VERB' && /^VB[DNPZ]$/.test(token.xpos)) {
      const frame = frames.at(token);
      const next = tokens[at + steps + 1];
      const bare = frame !== undefined && !token.children.some((c) => c.relation === 'aux:pass');
      const object = next !== undefined && /^(DET|NOUN|PROPN|PRON|NUM|SCONJ|ADJ)$/.test(next.upos);
      return steps > 1 && !object && bare && statusOfVerb(lemmaOf(token), 'obj') ? frame : undefined;
    }
    if (!/^(DET|NOUN|PROPN|PRON|ADJ|NUM|CCONJ|AUX|ADV)$/.test(token.upos)) return undefined;
  }
  return undefined;
}

const FILLER = /^(DET|ADJ|NOUN|PROPN|NUM|SYM|PUNCT|ADV|PART)$/;

/** "Signed today the accord": a day that the tree took for the object. */
const DAY = /^(today|yesterday|tonight|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/;

/** An active verb without an object, a few words before the noun, that takes agreements as objects. */
export function verbBefore(head: Token, frames: Frames): Frame | undefined {
  const tokens = head.sentence.tokens;
  const offset = tokens[0]?.index ?? 0;
  for (let at = head.index - offset - 1, steps = 0; at >= 0 && steps < 9; at--, steps++) {
    const token = tokens[at];
    if (!token) return undefined;
    const frame = frames.at(token);
    if (frame && token.upos === 'VERB' && token.xpos.startsWith('V')) {
      const open = (frame.form === 'VERB' && !frame.passive && token.xpos !== 'VBN') || frame.perfect;
      const free =
        frame.patients.length === 0 ||
        frame.patients.every((patient) => patient.index < token.index || DAY.test(patient.lower));
      return open && free && statusOfVerb(lemmaOf(token), 'obj') !== undefined ? frame : undefined;
    }
    if (!FILLER.test(token.upos) && !/^(its|their|his|her|on|at|in|here|today)$/.test(token.lower)) return undefined;
    if (token.text === ',') return undefined;
  }
  return undefined;
}
