/** What an agreement's noun phrase tells: its sides, its date, its name, what it is about. */

import { AGREEMENT_NOUNS, DISTINGUISHING } from '../../../knowledge/agreements/nouns.ts';
import type { Token } from '../../../language/document.ts';
import type { EntityId, When } from '../../analysis.ts';
import { base, lemmaOf, prepositionOf } from '../../grammar/tree.ts';
import { twoSides } from '../collective.ts';
import { mentionsWithin, timesWithin } from '../near.ts';
import { complements, contentWords, isPlural, phraseText, premodifiers, subtree } from '../phrase.ts';
import { secondOfTwo, sidesInCompound, sidesInPair, sidesOf, sidesOfEntity, unique } from '../sides.ts';
import type { MentionLayers } from './contract.ts';

const TOPIC = new Set(['on', 'about', 'over', 'for', 'governing', 'regarding', 'concerning', 'to', 'against', 'of']);
/** What brings in the sides. */
export const BETWEEN = new Set(['between', 'with', 'among', 'by', 'of']);
const LENT = new Set([...BETWEEN, 'to']);

/** Lower-case singular of a noun, also when the tagger took it for a name. */
export const singular = (token: Token): string => {
  const lemma = lemmaOf(token);
  return isPlural(token) || token.upos === 'PROPN' ? lemma.replace(/s$/, '').replace(/ie$/, 'y') : lemma;
};

/** A date that stands inside the phrase: "the 1994 accord", "the agreement of September 2005"; "in" dates the verb. */
export function datedBy(head: Token, { times }: MentionLayers): When | null {
  const inside = [...premodifiers(head), ...complements(head, new Set(['of']))];
  const first = timesWithin(times, head.sentence).find(
    (time) =>
      time.type === 'DATE' && time.when && inside.some((token) => token.start >= time.start && token.end <= time.end),
  );
  return first?.when ?? null;
}

/** Sides named by the phrase: before the noun ("Iran's", "U.S.-Russian") or after "between", "with". */
export function namedSides(
  head: Token,
  pre: readonly Token[],
  { document, entities, frames }: MentionLayers,
): readonly EntityId[] {
  const start = pre[0]?.start ?? head.start;
  const leading = mentionsWithin(entities, head.sentence).filter(
    (m) => m.entity !== null && m.start >= start && m.end <= head.start && m.form !== 'METONYM' && m.form !== 'PRONOUN',
  );
  const lodged = /^(lodge|register|deposit|file|discuss|raise|share)$/.test(frames.around(head)[0]?.lemma ?? '');
  const trailing = complements(head, /^(loan|bailout|lease)$/.test(lemmaOf(head)) ? LENT : BETWEEN)
    .filter((token) => !(lodged && prepositionOf(token) === 'with'))
    .filter((token) => prepositionOf(token) !== 'of' || sidesOf(token, entities).length > 0);
  const lead = document.text.slice(start, head.start);
  const joined = (lead.match(/[\p{L}]+(?:[-–][\p{L}]+)+/gu) ?? []).flatMap((word) => sidesInCompound(word, entities));
  return unique([
    ...joined,
    ...leading.flatMap((m) => {
      const pair = sidesInPair(document.text.slice(m.start, m.end), entities);
      if (pair.length > 0 || m.entity === null) return pair;
      return sidesOfEntity(m.entity, entities).map((side) => side.entity);
    }),
    ...trailing.flatMap((token) => {
      const sides = sidesOf(token, entities).map((side) => side.entity);
      if (sides.length === 1 && prepositionOf(token) === 'between') return [...sides, ...secondOfTwo(token, entities)];
      return sides.length > 0 || prepositionOf(token) === 'of' ? sides : twoSides(token, { document, entities });
    }),
  ]);
}

/** "the treaty of Tientsin": named after its place, whatever its letters; a state or a day is no such place. */
function placeName(head: Token, { entities, times }: MentionLayers): string | null {
  if (!/^(treaty|peace|convention|accord|pact|protocol|armistice|truce)$/.test(head.lower)) return null;
  const { sentence } = head;
  const tail = /^ of ((?:\p{Lu}[\p{L}'-]+)(?: \p{Lu}[\p{L}'-]+)?)/u.exec(
    sentence.text.slice(head.end - sentence.start),
  );
  const place = tail?.[1];
  if (place === undefined) return null;
  const span = { start: head.end + 4, end: head.end + 4 + place.length };
  const state = mentionsWithin(entities, span).some(
    (m) => m.entity !== null && entities.get(m.entity).kind !== 'PLACE',
  );
  return state || timesWithin(times, span).length > 0 ? null : `${head.text}${tail?.[0] ?? ''}`;
}

/** A capitalised phrase in the middle of a sentence is a proper name. */
export function properName(head: Token, pre: readonly Token[], layers: MentionLayers): string | null {
  if (!/^\p{Lu}/u.test(head.text)) return placeName(head, layers);
  const text = head.sentence.text;
  const slice = (start: number, end: number): string =>
    text.slice(start - head.sentence.start, end - head.sentence.start);
  const tail = titleAfter(slice(head.end, head.sentence.end), head.end, layers);
  const lead: Token[] = [];
  for (const token of [...pre].reverse()) {
    if (!/^[\p{Lu}-]/u.test(token.text) || /^(The|A|An|Its|Their)$/.test(token.text)) break;
    lead.unshift(token);
  }
  while (lead[0]?.text === '-') lead.shift();
  if (lead.length === 0 && tail === '') return null;
  return slice(lead[0]?.start ?? head.start, head.end + tail.length);
}

/** What of the words from a place on belongs to a title: " on the Rights of the Child", and not " on Friday". */
function titleAfter(text: string, start: number, { times }: MentionLayers): string {
  const tail =
    /^\s+(of|on|for|in|against)\s+(the\s+)?\p{Lu}[\p{L}-]*((\s+(of|on|in|and|the|for|to))*\s+\p{Lu}[\p{L}-]*)*/u.exec(
      text,
    )?.[0];
  if (tail === undefined) return '';
  const time = times.find((one) => one.start >= start && one.start < start + tail.length);
  return time === undefined
    ? tail
    : tail.slice(0, time.start - start).replace(/(\s+(of|on|in|and|the|for|to))*\s*$/, '');
}

const NOT_SUBJECT =
  /^(\d|[$€£¥])|^(point|article|clause|paragraph|page|part|section|chapter)s?$|year|month|week|day|decade|billion|million|dollar|euro|franc|tonne|^(sino|anglo|franco|russo|indo|greco|austro|only|last|remaining|sole|main|longer|shorter|larger|wider|broader|strategic|draft|binding|indefinite|common|staff|level|key|mutual|bilateral|trilateral|multilateral|multinational|international|same|free|overall|simpler|simple|comparable|like|twin|u|s)$/;

/** "A protocol of twelve points": its size, not its subject. */
const isMeasure = (token: Token): boolean =>
  /^(point|article|clause|paragraph|page|part|section|chapter|word|line)$/.test(lemmaOf(token)) &&
  token.children.some((c) => base(c) === 'nummod');

/** What opens no subject: "rejected the agreement on the spot", "a deal on the sidelines". */
const ASIDE =
  /^(time|moment|while|year|month|week|day|spot|sideline|margin|ground|occasion|eve|basis|brink|table|whole|part|condition|date|behalf|grounds|surface|paper|record|schedule|principle|visit|course|euro|dollar|pound|franc|yen|yuan|rouble|ruble|billion|million)$/;

export interface Described {
  readonly words: ReadonlySet<string>;
  readonly subject: string;
}

/** "a convention banning mines": what the participle after the noun says that it does. */
const participleOf = (head: Token): Token | undefined =>
  head.children.find((c) => c.relation === 'acl' && c.xpos === 'VBG' && c.index > head.index);

export function describe(head: Token, pre: readonly Token[], layers: MentionLayers): Described {
  const { entities, times } = layers;
  const named = (token: Token): boolean =>
    mentionsWithin(entities, head.sentence).some(
      (m) => m.entity !== null && token.start >= m.start && token.end <= m.end,
    ) || timesWithin(times, head.sentence).some((time) => token.start >= time.start && token.end <= time.end);
  const plain = pre.filter(
    (token) =>
      !named(token) && !DISTINGUISHING.has(token.lower) && !NOT_SUBJECT.test(token.lower) && token.upos !== 'VERB',
  );
  const second = head.children.find(
    (c) => c.index === head.index + 2 && /^(understanding|hostilities|intent)$/.test(c.lower),
  );
  const topics = [...complements(head, TOPIC), ...(second ? complements(second, TOPIC) : [])].filter(
    (token) =>
      token !== second &&
      !isMeasure(token) &&
      token.relation !== 'acl:relcl' &&
      !ASIDE.test(lemmaOf(token)) &&
      !named(token) &&
      contentWords([token]).size > 0,
  );
  const infinitive = head.children.find(
    (c) =>
      c.relation === 'acl' &&
      (!c.children.some((g) => base(g) === 'nsubj') || c.children.some((g) => /^(how|whether)$/.test(g.lower))) &&
      c.children.some((g) => g.lower === 'to' && base(g) === 'mark'),
  );
  const doing = infinitive ? undefined : participleOf(head);
  const words = contentWords([
    ...plain,
    ...topics.flatMap((token) => subtree(token, true)),
    ...(infinitive ? subtree(infinitive, true) : []),
    ...(doing ? subtree(doing, true) : []),
  ]);
  const topic = topics[0];
  const field =
    topic && complements(head, new Set(['in', 'of'])).find((token) => token.index > topic.index && !named(token));
  const lead = plain
    .filter((token) => !AGREEMENT_NOUNS.has(`${token.lower} ${singular(head)}`))
    .filter((token) => /^(NOUN|PROPN|ADJ|PUNCT)$/.test(token.upos) && contentWords([token]).size > 0)
    .map((token) => token.text)
    .join(' ');
  const subject = topic
    ? [lead, phraseText(topic)].filter((part) => part !== '').join(' on ')
    : infinitive
      ? phraseText(infinitive)
      : lead === '' && doing
        ? phraseText(doing)
        : lead;
  return {
    words,
    subject:
      (topic && lead === '' ? phraseText(topic) : subject) +
      (field && topic ? ` ${prepositionOf(field)} ${phraseText(field)}` : ''),
  };
}
