/**
 * A lead that gives the office and keeps the name for the next sentence: "France's finance minister arrived on Monday. Speaking
 * after the talks, Jean Durand said …".
 */

import type { Token } from '../../language/document.ts';
import { base } from '../grammar/tree.ts';
import type { Context } from './context.ts';
import type { DraftEntity } from './draft.ts';
import { isSubject } from './grammar.ts';
import { officeNoun, type Role, readRole } from './role.ts';
import { tie } from './roles.ts';

/** "South Korea's foreign ministry … his candidacy": a slip for the minister, which only a person's pronoun shows. */
function slip(context: Context, noun: Token): Role | null {
  if (noun.lower !== 'ministry' || !isSubject(noun)) return null;
  const his = noun.sentence.tokens.some(({ lower, index }) => index > noun.index && /^(?:his|her)$/.test(lower));
  const people = noun.sentence.tokens.some((token) => context.nameAt(token)?.type === 'PER');
  if (!his || people) return null;
  const portfolio = noun.sentence.tokens.find(({ index }) => index === noun.index - 1);
  const owner = ownerBefore(context, noun);
  if (!portfolio || !owner) return null;
  return {
    noun,
    start: owner.start,
    end: noun.end,
    office: `${portfolio.lower} minister`,
    tenure: null,
    of: owner,
    dangling: false,
    possessive: null,
    definite: false,
    indefinite: false,
  };
}

function ownerBefore(context: Context, noun: Token) {
  const { tokens } = context.document;
  for (let i = noun.index - 1; i >= Math.max(0, noun.index - 4); i--) {
    const token = tokens[i]!;
    const name = context.nameAt(token);
    if (name?.knowledgeId?.startsWith('country:')) return name;
  }
  return null;
}

function roleOf(context: Context, noun: Token): Role | null {
  const role = officeNoun(noun) === null ? slip(context, noun) : readRole(noun, context.nameAt);
  if (!role || role.of === null || role.indefinite || role.tenure === 'FORMER') return null;
  if (noun.xpos === 'NNS' || noun.xpos === 'NNPS' || !isSubject(noun)) return null;
  return base(noun) === 'nsubj' ? role : null;
}

/** The only person first named close behind, as a subject, with no office or state of their own. */
function namedLater(context: Context, role: Role): DraftEntity | null {
  const { sentence } = role.noun;
  const fresh = new Set<DraftEntity>();
  const behind = [1, 2].flatMap((by) => context.seen.get(sentence.index + by) ?? []);
  for (const { entity, head } of behind) {
    if (entity.kind !== 'PERSON' || entity.mentions[0]?.head !== head) continue;
    if (entity.roles.size > 0 || entity.countries.size > 0) continue;
    if (isSubject(head) || isFollowedByVerb(context, head)) fresh.add(entity);
  }
  const [only] = fresh;
  return fresh.size === 1 && only ? only : null;
}

/** "…, Ban said": a subject by its place, whatever the tree makes of it. */
function isFollowedByVerb(context: Context, head: Token): boolean {
  const name = context.nameAt(head);
  const next = name && context.document.tokens[name.last.index + 1];
  return next !== undefined && /^VB[DZP]$|^MD$/.test(next.xpos);
}

/** Ties people to the offices of such leads. */
export function readLeads(context: Context): void {
  for (const sentence of context.document.sentences.slice(0, 4)) {
    for (const noun of sentence.tokens) {
      if (context.of.has(noun.index)) continue;
      const role = roleOf(context, noun);
      if (!role) continue;
      const holder = namedLater(context, role);
      if (!holder) continue;
      tie(context, role, holder);
      context.resolve(noun, role, 'NOMINAL', [holder]);
    }
  }
}
