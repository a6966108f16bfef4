/** What a statement rule finds, and how it becomes a claim. */
import type { Token } from '../../language/document.ts';
import type { EntityId, Span, StatementClaim, StatementKind } from '../analysis.ts';
import type { Draft, Layers } from '../layers.ts';
import type { Rule } from '../rule.ts';
import { whenOf } from '../times/index.ts';
import { DOCUMENTS } from './cue-nouns.ts';
import { canSpeak } from './cues.ts';
import { kindOf } from './kind.ts';
import { formOf, quotationsIn, widened } from './quotes.ts';
import { beginningIn, merged, overlapping, spansOf, subtree } from './spans.ts';
import { summaryOf } from './summary.ts';

export type StatementIn = 'document' | 'frames' | 'entities' | 'times';
export type StatementLayers = Pick<Layers, StatementIn>;
export type StatementDraft = Draft<StatementClaim>;

/** One place where someone is given words. */
export interface Match {
  /** The cue. */
  readonly trigger: Span;
  /** The verb or noun of the cue, or the word that stands for it ("according"). */
  readonly cue: Token;
  readonly kind: StatementKind;
  /** Head of the phrase that names the source; null when the text names none. */
  readonly source: Token | null;
  readonly addressee: Token | null;
  readonly content: readonly Span[];
  /** 0 to 1, before calibration. */
  readonly confidence: number;
}

export type StatementRule = Rule<StatementIn, Match, StatementDraft>;

/** A statement rule: what it matches is all that differs. */
export function statementRule(
  card: Pick<StatementRule, 'name' | 'reads' | 'skips'>,
  match: (layers: StatementLayers) => Iterable<Match>,
): StatementRule {
  return { ...card, match, gives: (found, layers) => draftOf(card.name, found, layers) };
}

function draftOf(rule: string, match: Match, layers: StatementLayers): StatementDraft | null {
  const { document, entities } = layers;
  const content = widened(document, merged(document.text, match.content), match.trigger);
  if (content.length === 0) return null;
  const speaker = match.source === null ? null : speakerOf(match.source, entities);
  if (match.source !== null && !isSpeaker(match.source, speaker, entities)) return null;
  if (isTalkOfSelf(match, document)) return null;
  const addressee = match.addressee === null ? undefined : entities.of(match.addressee)[0];
  const source = match.source === null ? null : phraseOf(match.source, match.cue, layers);
  const draft = {
    kind: 'STATEMENT',
    factuality: layers.frames.at(match.cue)?.factuality ?? 'HAPPENED',
    confidence: match.confidence - doubtOf(match, speaker, document),
    rule,
    evidence: evidenceOf(match.cue, content),
    trigger: match.trigger,
    when: whenOf(match.cue, layers),
    form: formOf(document, content),
    statementKind: kindOf(match.kind, match.cue, match.source, content, layers),
    speaker,
    source,
    cue: match.trigger,
    content,
    ...(addressee === undefined ? {} : { addressee }),
    about: aboutOf(content, speaker, layers),
  } as const;
  return { ...draft, summary: summaryOf(draft, match.cue, layers) };
}

/** "I say to you" within a quotation is part of what its speaker says. */
function isTalkOfSelf({ trigger, source }: Match, document: StatementLayers['document']): boolean {
  return source !== null && SELF.has(source.lower) && overlapping(quotationsIn(document), trigger).length > 0;
}

const SELF = new Set(['i', 'we', 'you', 'me', 'us']);

/** What makes a reading less sure: speech told within a quotation, no source, a pronoun or a phrase for nobody known. */
function doubtOf({ trigger, source }: Match, speaker: EntityId | null, document: StatementLayers['document']): number {
  if (overlapping(quotationsIn(document), trigger).length > 0) return 0.15;
  if (source === null) return 0.1;
  if (speaker !== null) return 0;
  return source.upos === 'PRON' ? 0.08 : 0.03;
}

/** The sentence of the cue, and the content where it reaches beyond. */
function evidenceOf(cue: Token, content: readonly Span[]): Span {
  const { start, end } = cue.sentence;
  return {
    start: Math.min(start, ...content.map((span) => span.start)),
    end: Math.max(end, ...content.map((span) => span.end)),
  };
}

/** People, states and organisations speak; agreements and places do not. */
function isSpeaker(source: Token, speaker: EntityId | null, entities: Layers['entities']): boolean {
  return speaker === null ? canSpeak(source) : speaks(speaker, entities);
}

function speaks(id: EntityId, entities: Layers['entities']): boolean {
  const { kind } = entities.get(id);
  return kind === 'PERSON' || kind === 'COUNTRY' || kind === 'ORGANIZATION';
}

/** Who speaks: what the phrase names, or, for a document, whose it is. */
function speakerOf(source: Token, entities: Layers['entities']): EntityId | null {
  const [direct, ...others] = entities.of(source);
  // "Officials on both sides": several speak, and a statement has one speaker.
  if (others.length > 0 && source.xpos === 'NNS') return null;
  if (direct !== undefined) return direct;
  if (!DOCUMENTS.has(source.lemma.toLowerCase()) && source.upos !== 'NOUN') return null;
  for (const part of source.children) {
    if (!/^(?:compound|nmod|appos|flat)/.test(part.relation)) continue;
    const owner = entities.of(part).find((id) => speaks(id, entities));
    if (owner !== undefined) return owner;
  }
  return null;
}

/** The words that name the source, without the clause that hangs on them. */
function phraseOf(source: Token, cue: Token, { times }: Pick<StatementLayers, 'times'>): Span | null {
  const out = source.children.filter(
    (child) =>
      /^(?:acl:relcl|parataxis|punct|ccomp|advcl|cc|case|discourse)$/.test(child.relation) ||
      child === cue ||
      isPlaceBefore(child),
  );
  const tokens = subtree(source, new Set([...out, cue]));
  // A comma before the head opens the sentence and not the name.
  const comma = tokens.findLast(({ text, index }) => text === ',' && index < source.index);
  // A relative clause and a time behind the head say more than who it is: "the court on June 18".
  const more = tokens.find(
    (token) =>
      token.index > source.index &&
      (/^W/.test(token.xpos) ||
        ((token.head === source || token.head === cue) && overlapping(times, token).length > 0)),
  );
  const own = tokens.filter(
    ({ index }) => index > (comma?.index ?? -1) && index < (more?.index ?? Number.POSITIVE_INFINITY),
  );
  while (own.at(-1)?.upos === 'ADP') own.pop();
  return spansOf(own).find(({ start, end }) => start <= source.start && source.end <= end) ?? null;
}

/** "In Oslo Foreign Minister Berg": the place opens the sentence and is no part of the name. */
function isPlaceBefore({ index, head, children, relation }: Token): boolean {
  const before = head !== null && index < head.index && relation !== 'nmod:poss';
  return before && children.some((word) => word.relation === 'case' && word.upos === 'ADP' && word.index < index);
}

const MOST_ABOUT = 12;

/** Whom and what the content names, the speaker apart. */
export function aboutOf(
  content: readonly Span[],
  speaker: EntityId | null,
  { entities }: Pick<StatementLayers, 'entities'>,
): EntityId[] {
  const found = new Set<EntityId>();
  for (const span of content) {
    for (const { end, entity } of beginningIn(mentionsInOrder(entities), span)) {
      if (entity !== null && entity !== speaker && end <= span.end) found.add(entity);
    }
  }
  return [...found].slice(0, MOST_ABOUT);
}

const inOrder = new WeakMap<Layers['entities'], Layers['entities']['mentions']>();

function mentionsInOrder(entities: Layers['entities']): Layers['entities']['mentions'] {
  const known = inOrder.get(entities) ?? [...entities.mentions].sort((a, b) => a.start - b.start);
  inOrder.set(entities, known);
  return known;
}
