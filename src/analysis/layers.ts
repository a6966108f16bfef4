/** The layers that analysis steps read and give. A step never edits a layer: it returns a new one. */
import type { Document, NameType, Token } from '../language/document.ts';
import type { AgreementMention } from './agreements/reading.ts';
import type { AgreementLives } from './agreements/record.ts';
import type {
  Agreement,
  AgreementStatusClaim,
  AgreementTermClaim,
  Dateline,
  Entity,
  EntityId,
  EventClaim,
  MentionForm,
  PositionClaim,
  Span,
  StatementClaim,
  TimeExpression,
  When,
} from './analysis.ts';
import type { Frames } from './grammar/frame.ts';

/** A proper name or gazetteer hit with its final type and, where known, what it names. */
export interface Name extends Span {
  readonly type: NameType;
  readonly score: number;
  readonly form: 'NAME' | 'DEMONYM' | 'METONYM';
  readonly first: Token;
  readonly last: Token;
  /** Syntactic head of the name: the token by which the tree holds it. */
  readonly head: Token;
  /** `country:KOR`, `organization:NATO`, `place:busan`: what the gazetteer says it names in this context. */
  readonly knowledgeId: string | null;
}

/** One place where something is named, resolved or not. */
export interface MentionReading extends Span {
  readonly form: MentionForm;
  readonly head: Token;
  /** Null while unresolved: an honest answer. */
  readonly entity: EntityId | null;
}

/** Entities and mentions of one text, with the look-ups that rules need. Plural nominals ("the two sides") have several. */
export interface Entities {
  readonly all: readonly Entity[];
  readonly mentions: readonly MentionReading[];
  get(id: EntityId): Entity;
  /** Entities that the phrase headed by the token stands for: a name, pronoun, role or description; [] when unresolved. */
  of(head: Token): readonly EntityId[];
  /** Countries that the entity acts for: itself if a country, a minister's or ministry's state, a state body's state. */
  statesOf(id: EntityId): readonly EntityId[];
  /**
   * Countries for which whoever the phrase headed by the token names acts, known or not: "a Russian official" is nobody known,
   * and yet acts for Russia. Includes `statesOf` of what `of` gives.
   */
  statesBehind(head: Token): readonly EntityId[];
  /** Whose office the title headed by the token is where its words leave that out and the story shows it: "Chancellor Anna Berg". */
  ownerOfTitle(head: Token): EntityId | null;
}

/** A claim as a step gives it: `assemble` numbers it and finds whose statement it stands in. */
export type Draft<C> = C extends unknown ? Omit<C, 'id' | 'attributedTo'> : never;

/** A term names its counterparts by `key` until claims are numbered. */
export type DraftTerm = Omit<Draft<AgreementTermClaim>, 'inExchangeFor'> & {
  readonly key: string;
  readonly inExchangeFor: readonly string[];
};

/** What the agreements step gives: records, their entities, and what the text says of their lives. */
export interface AgreementReading {
  /** Entities of kind AGREEMENT; ids follow those of `entities`. */
  readonly entities: readonly Entity[];
  readonly agreements: readonly Agreement[];
  readonly statuses: readonly Draft<AgreementStatusClaim>[];
  readonly terms: readonly DraftTerm[];
}

export interface Layers {
  readonly document: Document;
  readonly dateline: Dateline | null;
  readonly published: When | null;
  readonly names: readonly Name[];
  readonly times: readonly TimeExpression[];
  readonly entities: Entities;
  readonly frames: Frames;
  readonly statements: readonly Draft<StatementClaim>[];
  readonly positions: readonly Draft<PositionClaim>[];
  readonly events: readonly Draft<EventClaim>[];
  /** Where agreements are spoken of; made and read within the agreements step. */
  readonly agreementMentions: readonly AgreementMention[];
  /** What is told of each; made and read there too. */
  readonly agreementLives: AgreementLives;
  readonly agreements: AgreementReading;
}
