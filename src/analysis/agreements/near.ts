/** Look-ups by place, so that a long text costs no more per word than a short one. */
import type { Sentence } from '../../language/document.ts';
import type { Span, TimeExpression } from '../analysis.ts';
import type { Frame, Frames } from '../grammar/frame.ts';
import type { Entities, MentionReading } from '../layers.ts';
import type { AgreementMention } from './reading.ts';

const sorted = new WeakMap<object, readonly Span[]>();

/** The list by start; sorted once. */
function byStart<T extends Span>(list: readonly T[]): readonly T[] {
  const known = sorted.get(list);
  if (known) return known as readonly T[];
  const ordered = [...list].sort((a, b) => a.start - b.start || a.end - b.end);
  sorted.set(list, ordered);
  return ordered;
}

/** Items that lie wholly inside the span, by start. */
export function within<T extends Span>(list: readonly T[], { start, end }: Span): readonly T[] {
  const ordered = byStart(list);
  let low = 0;
  let high = ordered.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ordered[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  const found: T[] = [];
  for (let at = low; at < ordered.length; at++) {
    const item = ordered[at];
    if (!item || item.start >= end) break;
    if (item.end <= end) found.push(item);
  }
  return found;
}

/** Mentions of entities inside the span. */
export const mentionsWithin = (entities: Entities, span: Span): readonly MentionReading[] =>
  within(entities.mentions, span);

/** Times inside the span. */
export const timesWithin = (times: readonly TimeExpression[], span: Span): readonly TimeExpression[] =>
  within(times, span);

function grouped<K, T>(items: Iterable<T>, key: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const at = key(item);
    const group = groups.get(at);
    if (group) group.push(item);
    else groups.set(at, [item]);
  }
  return groups;
}

const framesBySentence = new WeakMap<Frames, ReadonlyMap<number, readonly Frame[]>>();

/** Frames of one sentence, in text order. */
export function framesIn(sentence: Sentence, frames: Frames): readonly Frame[] {
  let groups = framesBySentence.get(frames);
  if (!groups) {
    groups = grouped(frames.all, (frame) => frame.predicate.sentence.index);
    framesBySentence.set(frames, groups);
  }
  return groups.get(sentence.index) ?? [];
}

const spokenBySentence = new WeakMap<readonly AgreementMention[], ReadonlyMap<number, readonly AgreementMention[]>>();

/** Agreement mentions of the sentence and of as many before it, in text order. */
export function spokenNear(
  mentions: readonly AgreementMention[],
  sentence: Sentence,
  before: number,
): readonly AgreementMention[] {
  let groups = spokenBySentence.get(mentions);
  if (!groups) {
    groups = grouped(mentions, (mention) => mention.head.sentence.index);
    spokenBySentence.set(mentions, groups);
  }
  const found: AgreementMention[] = [];
  for (let at = sentence.index - before; at <= sentence.index; at++) found.push(...(groups.get(at) ?? []));
  return found;
}

/** Items by the mention that they are about. */
export const byMention = <T extends { readonly mention: AgreementMention }>(
  items: readonly T[],
): ReadonlyMap<AgreementMention, readonly T[]> => grouped(items, (item) => item.mention);
