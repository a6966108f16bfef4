/** In what spheres of life an event belongs, by the words of its clause. */
import { CONTEXTS } from '../../knowledge/events/contexts.ts';
import type { Frame } from '../grammar/frame.ts';
import { lemmaOf } from '../grammar/tree.ts';

const REACH = 14;

/** PLOVER contexts of a frame, in the order in which words near the predicate name them. */
export function contextsOf({ predicate }: Frame): string[] {
  const { tokens } = predicate.sentence;
  const at = predicate.index - tokens[0]!.index;
  const contexts: string[] = [];
  for (const token of tokens.slice(Math.max(0, at - REACH), at + REACH)) {
    for (const context of CONTEXTS.get(lemmaOf(token)) ?? []) if (!contexts.includes(context)) contexts.push(context);
  }
  return contexts;
}
