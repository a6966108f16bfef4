import type { Document, Token } from '../../../src/language/document.ts';
import type { Tally } from './syntax.ts';

/** Who did what to whom: start offsets of verb, agent and patient. */
function triplesOf(document: Document): Set<string> {
  const triples = new Set<string>();
  for (const verb of document.tokens) {
    if (verb.upos !== 'VERB' || /^(?:amod|aux|case|compound|mark|flat|fixed)/.test(verb.relation)) continue;
    const { agent, patient } = rolesOf(verb);
    if (agent && patient) triples.add(`${verb.start} ${agent.start} ${patient.start}`);
  }
  return triples;
}

interface Roles {
  readonly agent: Token | undefined;
  readonly patient: Token | undefined;
}

function rolesOf(verb: Token): Roles {
  const child = (pattern: RegExp): Token | undefined => verb.children.find(({ relation }) => pattern.test(relation));
  const subject = subjectOf(verb, 0);
  const passive = subject?.role === 'patient' || child(/^(?:aux|nsubj|csubj):pass/) !== undefined;
  const antecedent = (token: Token | undefined): Token | undefined =>
    token && /^(?:who|which|that|whom)$/.test(token.lower) && verb.relation.startsWith('acl')
      ? (verb.head ?? token)
      : token;
  if (!passive) return { agent: antecedent(subject?.token), patient: antecedent(child(/^obj$/)) };
  const by = verb.children.find(
    (token) =>
      /^obl/.test(token.relation) &&
      (token.relation === 'obl:agent' ||
        token.children.some(({ lower, relation }) => lower === 'by' && relation === 'case')),
  );
  return { agent: by, patient: antecedent(subject?.token) };
}

/** Subject of a verb, its own or the one that its place in the tree lends it. */
function subjectOf(
  verb: Token,
  depth: number,
): { readonly token: Token; readonly role: 'agent' | 'patient' } | undefined {
  if (depth > 5) return undefined;
  const own = verb.children.find(({ relation }) => /^[nc]subj/.test(relation));
  if (own) return { token: own, role: own.relation.includes('pass') ? 'patient' : 'agent' };
  const { head, relation } = verb;
  if (!head) return undefined;
  if (relation.startsWith('conj')) return subjectOf(head, depth + 1);
  if (relation.startsWith('xcomp')) {
    const object = head.children.find((token) => /^i?obj$/.test(token.relation));
    return object ? { token: object, role: 'agent' } : subjectOf(head, depth + 1);
  }
  if (relation.startsWith('acl')) return { token: head, role: verb.xpos === 'VBN' ? 'patient' : 'agent' };
  if (relation === 'advcl') {
    const own = verb.children.some(
      (token) => token.relation === 'mark' && /^(?:that|if|because|when|until|after|before)$/.test(token.lower),
    );
    return own ? undefined : subjectOf(head, depth + 1);
  }
  return undefined;
}

/** Compares the triples that the same rules find over our trees and over gold trees. */
export function compareTriples(gold: Document, ours: Document, tally: Tally): void {
  const right = triplesOf(gold);
  const found = triplesOf(ours);
  tally.gold += right.size;
  tally.ours += found.size;
  for (const triple of found) if (right.has(triple)) tally.right++;
}
