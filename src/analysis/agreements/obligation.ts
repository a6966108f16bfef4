/** What is still to be done: "is to sign", "were to be freed". */
import type { Token } from '../../language/document.ts';
import type { Factuality } from '../analysis.ts';
import type { Frame } from '../grammar/frame.ts';
import { base } from '../grammar/tree.ts';

const BE = /^(is|are|was|were)$/;

/** Whether the verb is the infinitive of "is to sign", whether the tree makes "is" its auxiliary or its governor. */
export function isToDo(predicate: Token): boolean {
  const to = predicate.children.find((c) => c.lower === 'to' && base(c) === 'mark');
  if (!to) return false;
  const own = predicate.children.some((c) => BE.test(c.lower) && /^(aux|cop)/.test(c.relation) && c.index < to.index);
  const above = predicate.head;
  return own || (above !== null && base(predicate) === 'xcomp' && BE.test(above.lower));
}

/** What the frame asserts: as the grammar says, but what "is to be" done is planned, and what "was to have been" done was not. */
export function assertedBy(frame: Frame): Factuality {
  if (!isToDo(frame.predicate) || frame.factuality !== 'HAPPENED') return frame.factuality;
  return frame.predicate.children.some((c) => c.lower === 'have') ? 'DENIED' : 'PLANNED';
}
