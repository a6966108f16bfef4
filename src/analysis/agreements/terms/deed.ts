/** A deed that someone owes: who owes it to whom, its day, its price and its conditions. */

import { EXCHANGE_PHRASES } from '../../../knowledge/agreements/commitments.ts';
import type { Token } from '../../../language/document.ts';
import type { EntityId, TermKind, When } from '../../analysis.ts';
import type { Frame } from '../../grammar/frame.ts';
import { base, isVerbal, lemmaOf, prepositionOf } from '../../grammar/tree.ts';
import type { Layers } from '../../layers.ts';
import { twoSides } from '../collective.ts';
import { mentionsWithin } from '../near.ts';
import { nounSpan, phraseText } from '../phrase.ts';
import type { AgreementMention, TermFind } from '../reading.ts';
import { entitiesIn, type Side, sidesOf, sidesOfEntity, unique } from '../sides.ts';
import { subjectsBefore } from '../subjects.ts';
import { dueOf } from './due.ts';
import { isInfinitive } from './duty.ts';
import {
  actionText,
  clauseText,
  conditionText,
  deedTokens,
  doneText,
  isConditional,
  isPaidFor,
  isPrice,
  passiveText,
} from './wording.ts';

export type TermInput =
  | 'document'
  | 'times'
  | 'published'
  | 'entities'
  | 'frames'
  | 'agreementMentions'
  | 'agreementLives';
export type TermLayers = Pick<Layers, TermInput>;

/** The clause on which the deed hangs: "if the dam is finished", "provided that Mali pays", "when parliament has passed the law". */
export function conditionOf({ predicate, patients }: Frame): string | null {
  const holders = [predicate, ...(isInfinitive(predicate) && predicate.head ? [predicate.head] : []), ...patients];
  const clause =
    holders
      .flatMap(({ children }) => children)
      .find((c) => (base(c) === 'advcl' || base(c) === 'acl') && isConditional(c)) ??
    deedTokens(predicate)
      .flatMap(({ children }) => children)
      .find((c) => c.index > predicate.index && isConditional(c));
  const stated = predicate.children.find(
    (c) => lemmaOf(c) === 'condition' && prepositionOf(c) === 'on' && c.children.some((g) => base(g) === 'acl'),
  );
  return clause ? conditionText(clause) : stated ? conditionText(stated) : null;
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
  /^(troop|force|army|soldier|trawler|ship|vessel|boat|skipper|fleet|plane|aircraft|police|guard|company|firm|maker|producer|miner|exporter|engineer|government|ministry|minister|parliament|authority|bank|navy|airline|farmer|grower|employer|inspector|agency|embassy|court)$/;

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

/** Deeds whose object may follow the one who gets it. */
export const GIVING =
  /^(pay|sell|give|lend|hand|grant|owe|send|supply|provide|offer|cede|promise|lease|deliver|return|transfer|compensate|repay|allow)$/;

/** To whom: the receiver, the side after "to", "for" or "with", or the one named right after a verb of giving. */
export function beneficiaryOf(frame: Frame, obligors: readonly EntityId[], layers: TermLayers): EntityId | null {
  const { predicate, recipients, obliques, patients } = frame;
  const inside = deedTokens(predicate).filter((token) => prepositionOf(token) === 'to' && base(token) === 'nmod');
  const heads = [
    ...recipients,
    ...obliques.filter((o) => /^(to|for|with)$/.test(o.preposition)).map((o) => o.head),
    ...inside,
  ];
  const other = (found: readonly EntityId[]): EntityId | undefined => found.find((id) => !obligors.includes(id));
  const direct = other(obligorsOf(heads, layers));
  if (direct) return direct;
  const object = patients.find((p) => sidesOf(p, layers.entities).length > 0);
  return (
    (object && other(obligorsOf([object], layers))) ??
    (GIVING.test(lemmaOf(predicate)) ? other(namedAfter(predicate, layers)) : undefined) ??
    null
  );
}

/** The side whose name stands right after the verb, whatever the tree makes of it: "pays Panama 30 cents a ton". */
function namedAfter(verb: Token, { entities }: TermLayers): readonly EntityId[] {
  const { tokens } = verb.sentence;
  const next = tokens[verb.index - (tokens[0]?.index ?? 0) + 1];
  const name =
    next && mentionsWithin(entities, verb.sentence).find(({ start, end }) => start === next.start && end > start);
  const after = name && tokens.find((token) => token.start >= name.end);
  return name?.entity && after && /^(DET|NUM|SYM|NOUN|ADJ|PRON)$/.test(after.upos)
    ? sidesOfEntity(name.entity, entities).map(({ entity }) => entity)
    : [];
}

/** What the deed is the price of, or is paid for with. */
export function priceOf(frame: Frame): Token | undefined {
  const beside = frame.predicate.children.find(
    (c) =>
      base(c) === 'conj' &&
      c.xpos === frame.predicate.xpos &&
      c.index > frame.predicate.index &&
      c.index - frame.predicate.index <= 3,
  );
  const tokens = [frame.predicate, ...deedTokens(frame.predicate), ...(beside ? [beside, ...deedTokens(beside)] : [])];
  for (const holder of tokens) {
    for (const c of holder.children) {
      if (base(c) !== 'obl' && base(c) !== 'nmod' && base(c) !== 'advcl') continue;
      if (
        isPaidFor(c) ||
        /^in (exchange|return) for$/.test(prepositionOf(c)) ||
        EXCHANGE_PHRASES.includes(prepositionOf(c))
      )
        return c;
      const thing = isPrice(c)
        ? c.children.find((g) => prepositionOf(g) === 'for' && /^(nmod|acl|obl)$/.test(base(g)))
        : undefined;
      if (thing) return thing;
    }
  }
  return undefined;
}

/** The price in words, with what the tree coordinates beside it: "aid and security guarantees" of "in exchange for aid and …". */
function priceText(price: Token): string {
  const text = phraseText(price);
  const beside = price.head?.children.filter((c) => base(c) === 'conj' && c.index > price.index && !isVerbal(c)) ?? [];
  const last = /^(exchange|return)$/.test(price.head?.lower ?? '') ? beside.at(-1) : undefined;
  return last === undefined ? text : `${text} ${clauseText(last)}`;
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
  /^(withdraw|apologise|apologize|pull out|step down|devalue|stand down|disarm|leave|disband|demobilise|demobilize|resign|comply|return|surrender|retreat|demilitarise)$/;

/** "to give", "to lend": the words of what is given were lost, and a verb alone tells no one what is owed. */
const isEmpty = ({ action, teller }: Deed, frame: Frame): boolean =>
  teller !== 'SELF' &&
  !action.includes(' ') &&
  !(COMPLETE.test(lemmaOf(frame.predicate)) || COMPLETE.test(frame.lemma));

/** "Gives a Russian firm": the words of what is given were lost. */
const givesNothing = ({ frame, action }: Owed, { entities }: TermLayers): boolean => {
  const [only, more] = frame.patients.filter((p) => p.index > frame.predicate.index);
  return (
    action === undefined &&
    /^(give|grant|hand|pay|lend|sell|offer|promise|owe)$/.test(frame.lemma) &&
    only !== undefined &&
    more === undefined &&
    frame.obliques.length === 0 &&
    (/^(company|firm|country|state|government|side)$/.test(lemmaOf(only)) || sidesOf(only, entities).length > 0) &&
    !frame.predicate.children.some((c) => /^(obl|obj|nsubj:pass)/.test(c.relation) && c !== only)
  );
};

/** The words without the day that they are due by. */
function timeless(action: string, due: When | null): string {
  const at = due?.text == null ? -1 : action.lastIndexOf(due.text);
  if (at <= 0 || action.slice(at + (due?.text ?? '').length).trim() !== '') return action;
  const bare = action
    .slice(0, at)
    .replace(
      /(?:\s+(?:no|not|later|than|by|before|within|until|between|in|on|from|the|end|start|middle|of|early|late|next|last))+\s*$/,
      '',
    )
    .trim();
  return bare.includes(' ') ? bare : action;
}

/** One term for each who owes the deed, and the counterpart where the text names a price. */
export function termsOf(owed: Owed, layers: TermLayers): readonly TermFind[] {
  const { rule, mention, frame, obligors, confidence, termKind } = owed;
  const deed = deedOf(owed);
  if (!deed || isEmpty(deed, frame) || givesNothing(owed, layers)) return [];
  const condition = conditionOf(frame);
  const due = dueOf(frame.predicate, layers.agreementLives.madeOn(mention), layers);
  const beneficiary = beneficiaryOf(frame, obligors, layers);
  const forbidden = frame.negated && /^(may|must|shall|will|would|can|should)$/.test(frame.modal ?? 'will');
  const price =
    priceOf(frame) ?? (mention.form === 'VERB' ? priceOf({ ...frame, predicate: mention.head }) : undefined);
  const words = { ...deed, action: timeless(deed.action, due) };
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
  const priceKey = `${price?.start ?? 0}:price`;
  const terms = owners.map(
    (obligor, index): TermFind => ({
      ...common,
      key: key(index),
      termKind: termKind ?? (forbidden ? 'PROHIBITION' : condition !== null ? 'CONDITION' : 'OBLIGATION'),
      obligor,
      beneficiary,
      action: forbidden && !isDenied(frame) ? negated(words) : words.action,
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
      obligor: others.length === 1 ? (others[0] ?? null) : beneficiary,
      beneficiary: obligors.length === 1 ? (obligors[0] ?? null) : null,
      action: priceText(price),
      inExchangeFor: terms.map((term) => term.key),
      condition: null,
      due: null,
      trigger: { start: price.start, end: price.end },
    },
  ];
}

/** "Have no dealings": the words of the object deny it. */
const isDenied = ({ patients }: Frame): boolean =>
  patients.some((p) => p.children.some((c) => c.lower === 'no' && c.index < p.index));

/** "not seek nuclear weapons", "no ship to enter". */
function negated({ action, teller }: Deed): string {
  if (teller !== 'SELF') return `not ${action}`;
  return /^(neither|no|none)\b/i.test(action) ? action : action.replace(/ to /, ' not to ');
}
