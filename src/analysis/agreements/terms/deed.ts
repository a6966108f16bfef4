/** A deed that someone owes: its words, the one who owes it, its day and its conditions. */

import { EXCHANGE_PHRASES } from '../../../knowledge/agreements/commitments.ts';
import type { Token } from '../../../language/document.ts';
import type { EntityId, TermKind, TimeExpression, When } from '../../analysis.ts';
import type { Frame } from '../../grammar/frame.ts';
import { base, isVerbal, lemmaOf, markerOf, prepositionOf } from '../../grammar/tree.ts';
import type { Layers } from '../../layers.ts';
import { whenOf } from '../../times/attach.ts';
import { twoSides } from '../collective.ts';
import { timesWithin } from '../near.ts';
import { nounSpan, phraseText } from '../phrase.ts';
import type { AgreementMention, TermFind } from '../reading.ts';
import { entitiesIn, type Side, sidesOf, sidesOfEntity, unique } from '../sides.ts';
import { subjectsBefore } from '../subjects.ts';

export type TermInput = 'document' | 'times' | 'published' | 'entities' | 'frames' | 'agreementMentions';
export type TermLayers = Pick<Layers, TermInput>;

const PRICE = /^(in exchange|in return|in exchange for|in return for)$/;

const isPrice = (token: Token): boolean =>
  PRICE.test(prepositionOf(token)) || (/^(exchange|return)$/.test(token.lower) && prepositionOf(token) === 'in');

/** The tokens of the deed from its verb on: objects and their complements, without clauses, price and what is coordinated. */
function deedTokens(deed: Token): readonly Token[] {
  const found: Token[] = [deed];
  for (let at = 0; at < found.length && found.length < 60; at++) {
    const token = found[at];
    for (const c of token?.children ?? []) {
      if (/^(advcl|parataxis|punct|ccomp|nsubj|aux|cop|mark|cc|dep)/.test(c.relation) && token === deed) continue;
      if (base(c) === 'conj' && (token === deed || isVerbal(c))) continue;
      if (/^(acl:relcl|parataxis|appos)$/.test(c.relation) || isPrice(c)) continue;
      if (token === deed && c.index < deed.index && base(c) !== 'advmod') continue;
      found.push(c);
    }
  }
  return found.filter((token) => token.index >= deed.index).sort((a, b) => a.index - b.index);
}

/** The deed as words: "cut deployed warheads to 1,550". */
export function actionText(deed: Token): string {
  const tokens = deedTokens(deed);
  let last = deed;
  for (const token of tokens) if (token.index - last.index <= 3) last = token;
  const { sentence } = deed;
  const text = sentence.text.slice(deed.start - sentence.start, last.end - sentence.start).replace(/\s+/g, ' ');
  return text.replace(/[,;:\s]+$/, '');
}

const CONDITION = /^(if|unless|until|till|once|provided|providing|only if|as long as|so long as|on condition|in case)$/;

/** The clause on which the deed hangs: "if the dam is finished". */
export function conditionOf(frame: Frame): string | null {
  const clause = frame.clauses.find(
    (c) => c.relation === 'advcl' && CONDITION.test(markerOf(c.head) ?? c.marker ?? ''),
  );
  if (!clause) return null;
  return clauseText(clause.head);
}

/** All words of a clause, marker included. */
export function clauseText(head: Token): string {
  const all: Token[] = [head];
  for (let at = 0; at < all.length && all.length < 80; at++) all.push(...(all[at]?.children ?? []));
  all.sort((a, b) => a.index - b.index);
  const { sentence } = head;
  const start = all[0]?.start ?? head.start;
  const end = all.at(-1)?.end ?? head.end;
  return sentence.text
    .slice(start - sentence.start, end - sentence.start)
    .replace(/\s+/g, ' ')
    .replace(/[.,;:\s]+$/, '');
}

/** The day by which the deed is due: a bound ("by June", "within a week"), else the day that the clause names. */
export function dueOf(frame: Frame, layers: TermLayers): When | null {
  const tokens = deedTokens(frame.predicate);
  const last = tokens.at(-1) ?? frame.predicate;
  const inside = timesWithin(layers.times, frame.predicate.sentence).filter(
    (time) =>
      time.start >= frame.predicate.start && time.end <= last.end + 30 && time.end <= frame.predicate.sentence.end,
  );
  const bound = inside.find(
    (time) => time.when && /^(by|before|within|until|than|over|in|on)$/.test(wordBefore(time, frame.predicate)),
  );
  return bound?.when ?? whenOf(frame.predicate, layers);
}

function wordBefore(time: TimeExpression, { sentence }: Token): string {
  return (
    sentence.tokens
      .filter((token) => token.end <= time.start)
      .findLast((token) => !/^(the|mid|-|end|of)$/.test(token.lower))?.lower ?? ''
  );
}

/** Who owes it. */
export function obligorsOf(heads: readonly Token[], layers: TermLayers): readonly EntityId[] {
  return unique(
    heads.flatMap((head) => {
      const read = sidesOf(head, layers.entities);
      const owners = read.length > 0 || !THINGS.test(lemmaOf(head)) ? read : ownedBy(head, layers);
      return owners.map((side) => side.entity);
    }),
  );
}

/** Bodies and things through which a state acts: "American troops", "Ghana's parliament". */
const THINGS =
  /^(troop|force|army|soldier|trawler|ship|vessel|company|firm|government|ministry|parliament|authority|bank|navy|airline|farmer|employer|inspector|agency)$/;

/** The state or organisation named before the noun. */
const ownedBy = (head: Token, { entities }: TermLayers): readonly Side[] =>
  entitiesIn(nounSpan(head), entities).flatMap((id) => sidesOfEntity(id, entities));

/** Who owes the deed of the frame, where the tree has no subject that could: those who stand before the verb. */
export function ownersOf(heads: readonly Token[], frame: Frame, layers: TermLayers): readonly EntityId[] {
  const named = obligorsOf(heads, layers);
  const read = named.length > 0 ? named : unique(heads.flatMap((head) => twoSides(head, layers)));
  if (read.length > 0 || frame.passive || heads.some((head) => head.upos === 'PRON')) return read;
  return unique(
    subjectsBefore(frame, layers).flatMap((id) => sidesOfEntity(id, layers.entities).map((side) => side.entity)),
  );
}

/** To whom: the receiver, or the side after "to", "for" or "with". */
export function beneficiaryOf(frame: Frame, obligors: readonly EntityId[], layers: TermLayers): EntityId | null {
  const heads = [
    ...frame.recipients,
    ...frame.obliques.filter((o) => /^(to|for|with)$/.test(o.preposition)).map((o) => o.head),
  ];
  const direct = obligorsOf(heads, layers).find((id) => !obligors.includes(id));
  if (direct) return direct;
  const object = frame.patients.find((p) => sidesOf(p, layers.entities).length > 0);
  return (object && obligorsOf([object], layers).find((id) => !obligors.includes(id))) ?? null;
}

/** What the deed is the price of, or is paid for with. */
export function priceOf(frame: Frame): Token | undefined {
  const tokens = [frame.predicate, ...deedTokens(frame.predicate)];
  for (const holder of tokens) {
    for (const c of holder.children) {
      if (base(c) !== 'obl' && base(c) !== 'nmod' && base(c) !== 'advcl') continue;
      if (/^in (exchange|return) for$/.test(prepositionOf(c)) || EXCHANGE_PHRASES.includes(prepositionOf(c))) return c;
      if (isPrice(c))
        return c.children.find(
          (g) => prepositionOf(g) === 'for' && (base(g) === 'nmod' || base(g) === 'acl' || base(g) === 'obl'),
        );
    }
  }
  return undefined;
}

interface Owed {
  readonly rule: string;
  readonly mention: AgreementMention;
  readonly frame: Frame;
  readonly obligors: readonly EntityId[];
  readonly confidence: number;
  readonly termKind?: TermKind;
}

/** One term for each who owes the deed, and the counterpart where the text names a price. */
export function termsOf(
  { rule, mention, frame, obligors, confidence, termKind }: Owed,
  layers: TermLayers,
): readonly TermFind[] {
  const action = actionText(frame.predicate);
  const condition = conditionOf(frame);
  const due = dueOf(frame, layers);
  const beneficiary = beneficiaryOf(frame, obligors, layers);
  const forbidden = frame.negated && /^(may|must|shall|will|would|can|should)$/.test(frame.modal ?? 'will');
  const price =
    priceOf(frame) ?? (mention.form === 'VERB' ? priceOf({ ...frame, predicate: mention.head }) : undefined);
  const common = {
    mention,
    rule,
    condition,
    due,
    factuality: 'PLANNED' as const,
    sentence: frame.predicate.sentence,
    trigger: { start: frame.predicate.start, end: frame.predicate.end },
    confidence,
  };
  const owners: readonly (EntityId | null)[] = obligors.length > 0 ? obligors : [null];
  const key = (index: number): string => `${frame.predicate.start}:${index}`;
  const priceKey = `${frame.predicate.start}:price`;
  const owed = owners.map(
    (obligor, index): TermFind => ({
      ...common,
      key: key(index),
      termKind: termKind ?? (forbidden ? 'PROHIBITION' : condition !== null ? 'CONDITION' : 'OBLIGATION'),
      obligor,
      beneficiary,
      action: forbidden ? `not ${action}` : action,
      inExchangeFor: price ? [priceKey] : [],
    }),
  );
  if (!price) return owed;
  const others = mention.sides.filter((side) => !obligors.includes(side));
  return [
    ...owed,
    {
      ...common,
      key: priceKey,
      termKind: 'BENEFIT',
      obligor: others.length === 1 ? (others[0] ?? null) : null,
      beneficiary: obligors.length === 1 ? (obligors[0] ?? null) : null,
      action: phraseText(price),
      inExchangeFor: owed.map((term) => term.key),
      condition: null,
      due: null,
      trigger: { start: price.start, end: price.end },
    },
  ];
}
