/** Which deeds belong to the day of the report though no words date them. */
import type { Token } from '../../language/document.ts';
import type { TimeExpression, When } from '../analysis.ts';
import { base } from '../grammar/tree.ts';

/** True for the finite verb of a sentence, or of a clause said, coordinated or simultaneous in it. */
export function isMain(predicate: Token): boolean {
  let at: Token | null = predicate;
  for (let steps = 0; at && steps < 4; steps++) {
    const relation = base(at);
    if (relation === 'root') return true;
    const asideOf = relation === 'advcl' && at.children.some((c) => base(c) === 'mark' && /^(as|when)$/.test(c.lower));
    if (!asideOf && !/^(conj|ccomp|parataxis|xcomp|obj)$/.test(relation)) return false;
    at = at.head;
  }
  return false;
}

const FOLLOWING = new Set(['then', 'afterwards', 'afterward', 'thereafter', 'subsequently']);

/** "He then signed two treaties": its day is that of what it follows, which may be another than the report's. */
export function followsOn(predicate: Token): boolean {
  return predicate.children.some((child) => base(child) === 'advmod' && FOLLOWING.has(child.lower));
}

/** The day of the article as the date of a deed: no words say it, and its basis tells so. */
export function dayOfReport(published: When): When {
  return { ...published, text: null, basis: published.basis === 'INFERRED' ? 'INFERRED' : 'ARTICLE_DATE' };
}

/** True if the sentence has a date of its own; a dateline at its head does not count. */
export function isDated({ sentence }: Token, times: readonly TimeExpression[], datelineEnd: number): boolean {
  return times.some(
    (time) =>
      time.when !== null &&
      time.type !== 'DURATION' &&
      time.start >= Math.max(sentence.start, datelineEnd) &&
      time.end <= sentence.end,
  );
}
