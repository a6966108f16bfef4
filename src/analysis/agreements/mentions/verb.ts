/** What the rules for agreements made by a verb share. */

import { AGREEMENT_NOUNS } from '../../../knowledge/agreements/nouns.ts';
import type { Token } from '../../../language/document.ts';
import type { AgreementKind, AgreementStatus, EntityId, Factuality, Span } from '../../analysis.ts';
import { isTemporal } from '../../grammar/arguments.ts';
import type { Frame } from '../../grammar/frame.ts';
import { base, lemmaOf } from '../../grammar/tree.ts';
import type { Layers } from '../../layers.ts';
import { twoSides } from '../collective.ts';
import { framesIn, timesWithin } from '../near.ts';
import { contentWords, phraseText, subtree } from '../phrase.ts';
import type { AgreementMention } from '../reading.ts';
import { entitiesOf, type Side, sidesOf, sidesOfEntity, unique } from '../sides.ts';
import { subjectsBefore } from '../subjects.ts';
import { whenFor } from '../when.ts';
import type { MentionLayers } from './contract.ts';

/** A verb that makes an agreement, and the phrase that says what about. */
export interface VerbMatch {
  readonly trigger: Span;
  readonly frame: Frame;
  readonly matter: Token;
}

/** Sides among the heads, each once. */
export function sidesAmong(heads: readonly Token[], { entities }: MentionLayers): readonly Side[] {
  const seen = new Set<EntityId>();
  return heads
    .flatMap((head) => sidesOf(head, entities))
    .filter((side) => !seen.has(side.entity) && seen.add(side.entity));
}

/** Sides that the verb's subject names, or, where the tree has none, those who stand before the verb. */
export function subjectSides(frame: Frame, layers: MentionLayers): readonly Side[] {
  const named = sidesAmong(frame.agents, layers);
  const both = frame.agents.flatMap((head) => twoSides(head, layers));
  const read = named.length > 0 ? named : both.map((entity): Side => ({ entity, person: null }));
  if (read.length > 0 || frame.passive || frame.agents.some((head) => head.upos === 'PRON')) return read;
  const seen = new Set<EntityId>();
  return subjectsBefore(frame, layers)
    .flatMap((id) => sidesOfEntity(id, layers.entities))
    .filter((side) => !seen.has(side.entity) && seen.add(side.entity));
}

/** The infinitive under the verb: "to abandon …" of "agreed to abandon …", also where the tree hangs it elsewhere. */
export function infinitiveOf(frame: Frame): Token | undefined {
  const read = frame.clauses.find((c) => (c.relation === 'xcomp' || c.relation === 'advcl') && c.marker === 'to')?.head;
  return read ?? soonAfter(frame.predicate, 7, (token, before) => before.lower === 'to' && token.xpos === 'VB');
}

/** The first token after the verb, a few words on, that passes; no clause is crossed. */
function soonAfter(verb: Token, reach: number, passes: (token: Token, before: Token) => boolean): Token | undefined {
  const tokens = verb.sentence.tokens;
  const offset = tokens[0]?.index ?? 0;
  for (let at = verb.index - offset + 1; at < tokens.length && at - (verb.index - offset) <= reach; at++) {
    const token = tokens[at];
    const before = tokens[at - 1];
    if (!token || !before) return undefined;
    if (passes(token, before)) return token;
    if (/^(,|;|:|but|which|who|that)$/.test(token.lower) || AGREEMENT_NOUNS.has(lemmaOf(token))) return undefined;
  }
  return undefined;
}

/** What is promised by name: "two loans" of "promised Mali two loans"; who gets it is no such thing. */
export function pledgedThing(frame: Frame, { entities }: Pick<Layers, 'entities'>): Token | undefined {
  return frame.patients.findLast(
    (token) =>
      token.index > frame.predicate.index &&
      /^(NOUN|SYM|NUM|PROPN)$/.test(token.upos) &&
      (!AGREEMENT_NOUNS.has(lemmaOf(token)) || lemmaOf(token) === 'loan') &&
      sidesOf(token, entities).length === 0,
  );
}

const PROMISING = /^(will|would|should|shall|must|may|can|could)$/;

/** The finite clause under the verb, when a modal makes it a promise: "that neither would attack". */
export function promisedClause(frame: Frame, layers: MentionLayers): Token | undefined {
  const clause = frame.clauses.find((c) => c.relation === 'ccomp')?.head ?? clauseAfterThat(frame, layers);
  const below = clause && layers.frames.at(clause);
  const modal = below?.modal ?? clause?.children.find((c) => base(c) === 'aux' && c.xpos === 'MD')?.lower;
  return clause && PROMISING.test(modal ?? '') ? clause : undefined;
}

/** "agreed on Friday that neither would …", whose clause the tree hangs elsewhere. */
function clauseAfterThat({ predicate }: Frame, layers: MentionLayers): Token | undefined {
  const that = soonAfterThat(predicate);
  if (!that) return undefined;
  return framesIn(predicate.sentence, layers.frames).find(
    (f) =>
      f.form === 'VERB' &&
      f.predicate.sentence === predicate.sentence &&
      f.predicate.index > that.index &&
      f.modal !== null,
  )?.predicate;
}

function soonAfterThat(verb: Token): Token | undefined {
  const tokens = verb.sentence.tokens;
  const from = verb.index - (tokens[0]?.index ?? 0);
  const near = tokens.slice(from + 1, from + 5);
  const at = near.findIndex((token) => token.lower === 'that');
  const between = near.slice(0, Math.max(at, 0));
  return at >= 0 && between.every((token) => token.upos === 'ADP' || isTemporal(token)) ? near[at] : undefined;
}

interface Opening {
  readonly rule: string;
  readonly kind: AgreementKind;
  readonly status: AgreementStatus;
  readonly confidence: number;
  readonly factuality?: Factuality;
  readonly by?: readonly Token[];
  readonly sides: readonly EntityId[];
  /** The deed whose day it is, where it is not the verb itself: "is slated to fly in May". */
  readonly dating?: Token;
}

/** The phrase without the day or the paper that it ends with: "to blast off for the station in March", "to share power in a deal". */
function timeless(phrase: string, { sentence }: Token, { times, document }: MentionLayers): string {
  const time = timesWithin(times, sentence)
    .map(({ start, end }) => document.text.slice(start, end))
    .flatMap((words) => [words, words.split(/[-–]/)[0] ?? words])
    .find((words) => phrase.endsWith(` ${words}`));
  const bare = time === undefined ? phrase : phrase.slice(0, -time.length - 1);
  const cut = bare
    .replace(
      / (in|under|as part of) (a|an|the) (\S+ ){0,2}(deal|accord|agreement|pact|treaty|statement|declaration)\b.*$/,
      '',
    )
    .replace(/( (in|on|by|before|until|from|within|at|of|the|end))+$/, '');
  return cut.includes(' ') ? cut : phrase;
}

/** The mention that the verb makes. */
export function verbMention(
  { frame, matter, trigger }: VerbMatch,
  opening: Opening,
  layers: MentionLayers,
): AgreementMention {
  const named = unique((opening.by ?? frame.agents).flatMap((head) => entitiesOf(head, layers.entities)));
  const acting = named.some((id) => sidesOfEntity(id, layers.entities).length > 0);
  const by = acting || opening.by ? named : subjectsBefore(frame, layers);
  return {
    ...trigger,
    rule: opening.rule,
    form: 'VERB',
    head: frame.predicate,
    kind: opening.kind,
    known: null,
    name: null,
    definite: false,
    plural: false,
    words: contentWords(subtree(matter, true).filter((token) => lemmaOf(token) !== 'agree')),
    subject: timeless(phraseText(matter).replace(/^(made|built|owned) /, ''), matter, layers),
    sides: opening.sides,
    apart: [],
    dated: null,
    opening: {
      rule: opening.rule,
      status: opening.status,
      factuality: opening.factuality ?? frame.factuality,
      by,
      when:
        (opening.dating && whenFor(opening.dating, opening.status, opening.factuality ?? frame.factuality, layers)) ??
        whenFor(frame.predicate, opening.status, opening.factuality ?? frame.factuality, layers),
      at: frame.predicate,
      trigger,
      confidence: opening.confidence,
    },
  };
}
