/** What the tree says about whom a pronoun can and cannot mean. */
import type { Token } from '../../language/document.ts';
import { base, isVerbal } from '../grammar/tree.ts';

/** The verb (or other clause head) whose argument the token is, however deep in its phrase. */
export function clauseOf(token: Token): Token {
  let at = token;
  for (let steps = 0; at.head !== null && steps < 32; steps++) {
    const relation = base(at);
    at = at.head;
    if (
      /^(?:nsubj|obj|iobj|obl|csubj|xcomp|advcl|ccomp|dislocated|vocative)$/.test(relation) &&
      (isVerbal(at) || at.children.some((c) => base(c) === 'cop'))
    ) {
      return at;
    }
    if (isVerbal(at)) return at;
  }
  return at;
}

/** The head of the argument phrase that the token is part of. */
export function phraseOf(token: Token): Token {
  let at = token;
  for (let steps = 0; at.head !== null && steps < 32; steps++) {
    if (/^(?:nsubj|obj|iobj|obl|csubj|xcomp|advcl|ccomp|acl|root|parataxis|dislocated|vocative)$/.test(base(at)))
      return at;
    at = at.head;
  }
  return at;
}

/** Whether it is the subject of its clause, alone or as one of several. */
export function isSubject(token: Token): boolean {
  let at = token;
  for (let steps = 0; steps < 4; steps++) {
    const relation = base(at);
    if (relation === 'nsubj' || relation === 'csubj') return true;
    if (
      (relation !== 'conj' && relation !== 'flat' && relation !== 'compound' && relation !== 'appos') ||
      at.head === null
    )
      return false;
    at = at.head;
  }
  return false;
}

/** Whether the first token lies in the tree below the second. */
export function isUnder(token: Token, above: Token): boolean {
  let at: Token | null = token;
  for (let steps = 0; at !== null && steps < 64; steps++) {
    if (at === above) return true;
    at = at.head;
  }
  return false;
}
