/** A deed that someone owes: who owes it to whom, its day, its price and its conditions. */

import { EXCHANGE_PHRASES } from '../../../knowledge/agreements/commitments.ts';
import type { Token } from '../../../language/document.ts';
import type { EntityId, TermKind } from '../../analysis.ts';
import type { Frame } from '../../grammar/frame.ts';
import { base, lemmaOf, markerOf, prepositionOf } from '../../grammar/tree.ts';
import type { Layers } from '../../layers.ts';
import { twoSides } from '../collective.ts';
import { nounSpan, phraseText } from '../phrase.ts';
import type { AgreementMention, TermFind } from '../reading.ts';
import { entitiesIn, type Side, sidesOf, sidesOfEntity, unique } from '../sides.ts';
import { subjectsBefore } from '../subjects.ts';
import { dueOf } from './due.ts';
import { actionText, clauseText, deedTokens, doneText, isPrice, passiveText } from './wording.ts';

export type TermInput =
  | 'document'
  | 'times'
  | 'published'
  | 'entities'
  | 'frames'
  | 'agreementMentions'
  | 'agreementLives';
export type TermLayers = Pick<Layers, TermInput>;

const CONDITION = /^(if|unless|until|till|once|provided|providing|only if|as long as|so long as|on condition|in case)$/;

/** The clause on which the deed hangs: "if the dam is finished". */
export function conditionOf(frame: Frame): string | null {
  const clause = frame.clauses.find(
    (c) => c.relation === 'advcl' && CONDITION.test(markerOf(c.head) ?? c.marker ?? ''),
  );
  return clause ? clauseText(clause.head) : null;
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

/** What a rule knows of a deed that is owed. */
export interface Owed {
  readonly rule: string;
  readonly mention: AgreementMention;
  readonly frame: Frame;
  readonly obligors: readonly EntityId[];
  readonly confidence: number;
  readonly termKind?: TermKind;
  /** The deed's words where they are not those of the frame. */
  readonly action?: string;
  /** The agreement's own effect, which no side is said to owe: "limits the number of warheads". */
  readonly effect?: true;
}

interface Deed {
  readonly action: string;
  readonly teller: TermFind['teller'];
}

/** The deed in words: as the sides' own, or, where none of them is the one who does it, with the thing or doer that the text names. */
function deedOf({ frame, obligors, action, effect }: Owed): Deed | null {
  if (action !== undefined) return { action, teller: 'SIDE' };
  if (effect) return { action: actionText(frame.predicate), teller: 'AGREEMENT' };
  if (frame.passive) {
    const words = passiveText(frame);
    return words === null ? null : { action: words, teller: 'SELF' };
  }
  const done = obligors.length === 0 ? doneText(frame) : null;
  return done === null ? { action: actionText(frame.predicate), teller: 'SIDE' } : { action: done, teller: 'SELF' };
}

/** Deeds that need no object to be told. */
const COMPLETE =
  /^(withdraw|disarm|leave|disband|demobilise|demobilize|resign|comply|return|surrender|retreat|demilitarise)$/;

/** "to give", "to lend": the words of what is given were lost, and a verb alone tells no one what is owed. */
const isEmpty = ({ action, teller }: Deed, frame: Frame): boolean =>
  teller !== 'SELF' && !action.includes(' ') && !COMPLETE.test(lemmaOf(frame.predicate));

/** One term for each who owes the deed, and the counterpart where the text names a price. */
export function termsOf(owed: Owed, layers: TermLayers): readonly TermFind[] {
  const { rule, mention, frame, obligors, confidence, termKind } = owed;
  const deed = deedOf(owed);
  if (!deed || isEmpty(deed, frame)) return [];
  const condition = conditionOf(frame);
  const due = dueOf(frame, layers.agreementLives.madeOn(mention), layers);
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
    teller: deed.teller,
  };
  const owners: readonly (EntityId | null)[] = obligors.length > 0 ? obligors : [null];
  const key = (index: number): string => `${frame.predicate.start}:${index}`;
  const priceKey = `${frame.predicate.start}:price`;
  const terms = owners.map(
    (obligor, index): TermFind => ({
      ...common,
      key: key(index),
      termKind: termKind ?? (forbidden ? 'PROHIBITION' : condition !== null ? 'CONDITION' : 'OBLIGATION'),
      obligor,
      beneficiary,
      action: forbidden ? negated(deed) : deed.action,
      inExchangeFor: price ? [priceKey] : [],
    }),
  );
  if (!price) return terms;
  const others = mention.sides.filter((side) => !obligors.includes(side));
  return [
    ...terms,
    {
      ...common,
      key: priceKey,
      termKind: 'BENEFIT',
      obligor: others.length === 1 ? (others[0] ?? null) : null,
      beneficiary: obligors.length === 1 ? (obligors[0] ?? null) : null,
      action: phraseText(price),
      inExchangeFor: terms.map((term) => term.key),
      condition: null,
      due: null,
      trigger: { start: price.start, end: price.end },
    },
  ];
}

/** "not seek nuclear weapons", "no ship to enter". */
function negated({ action, teller }: Deed): string {
  if (teller !== 'SELF') return `not ${action}`;
  return /^(neither|no|none)\b/i.test(action) ? action : action.replace(/ to /, ' not to ');
}
