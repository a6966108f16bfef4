/**
 * The shape of an Analysis: what `analyze()` returns and `dateline analyze --json` prints. Stable and versioned.
 * All offsets are UTF-16 code units in the text as given, end exclusive.
 */

import type { Upos } from '../language/document.ts';

/** A place in the text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export type EntityId = `e${number}`;
export type ClaimId = `c${number}`;

export type DatePrecision = 'DAY' | 'WEEK' | 'MONTH' | 'QUARTER' | 'SEASON' | 'HALF' | 'YEAR' | 'DECADE' | 'CENTURY';
export type DateBasis = 'EXPLICIT' | 'RELATIVE' | 'ARTICLE_DATE' | 'INFERRED';

/** A date exactly as known as the text allows. */
export interface When {
  /** The words in the text; null when no words say it. */
  readonly text: string | null;
  /** EDTF (ISO 8601-2 level 1): `2005-11`, `2008-03/2008-04`, `2005-11/..`. */
  readonly edtf: string;
  /** First day it can mean, `YYYY-MM-DD`. For an open start (`../2005`) the earliest day that the text allows. */
  readonly earliest: string;
  /** Last day it can mean; null for an open end. */
  readonly latest: string | null;
  readonly precision: DatePrecision;
  readonly basis: DateBasis;
  /** The day a relative date was counted from, or, for INFERRED, what it was inferred from. */
  readonly anchor: string | null;
}

export interface Dateline extends Span {
  readonly place: string;
  readonly agency: string | null;
  readonly when: When | null;
}

export type EntityKind = 'PERSON' | 'COUNTRY' | 'ORGANIZATION' | 'PLACE' | 'AGREEMENT';
export type MentionForm = 'NAME' | 'DEMONYM' | 'METONYM' | 'NOMINAL' | 'PRONOUN';

export interface Mention extends Span {
  readonly form: MentionForm;
}

/** What persists: named once or many times in the text. */
export interface Entity {
  readonly id: EntityId;
  readonly kind: EntityKind;
  readonly name: string;
  /** ISO 3166-1 alpha-3, or the former code of a state that is gone (`SUN`, `YUG`); of a place, the country that it lies in. */
  readonly iso3?: string;
  readonly aliases: readonly string[];
  /** Key into src/knowledge: `country:KOR`, `organization:NATO`. */
  readonly knowledgeId?: string;
  readonly mentions: readonly Mention[];
}

export type Factuality = 'HAPPENED' | 'ONGOING' | 'PLANNED' | 'CONDITIONAL' | 'POSSIBLE' | 'DENIED';

/** Something the article says is so. */
interface ClaimBase {
  readonly id: ClaimId;
  /** One plain English sentence. */
  readonly summary: string;
  readonly factuality: Factuality;
  /** 0 to 1: did we read the text right? It says nothing about whether the text is true. */
  readonly confidence: number;
  /** Name of the rule that gave it. */
  readonly rule: string;
  /** The sentence or clause that proves it. */
  readonly evidence: Span;
  /** The words that fired the rule. */
  readonly trigger: Span;
  readonly when: When | null;
  /** The statement whose speaker says so; null when the article itself does. */
  readonly attributedTo: ClaimId | null;
}

export const PLOVER_ROOTS = [
  'AGREE',
  'CONSULT',
  'SUPPORT',
  'CONCEDE',
  'COOPERATE',
  'AID',
  'RETREAT',
  'REQUEST',
  'ACCUSE',
  'REJECT',
  'THREATEN',
  'PROTEST',
  'SANCTION',
  'MOBILIZE',
  'COERCE',
  'ASSAULT',
] as const;
export type PloverRoot = (typeof PLOVER_ROOTS)[number];
export type QuadClass = 'VERBAL_COOPERATION' | 'MATERIAL_COOPERATION' | 'VERBAL_CONFLICT' | 'MATERIAL_CONFLICT';

export interface Quantity extends Span {
  readonly text: string;
  readonly value: number;
  /** `killed`, `wounded`, `USD`, `troops`, `tonnes`. */
  readonly unit: string;
}

/** Who did what to whom. A reciprocal event has all its parties under `actors` and no recipient. */
export interface EventClaim extends ClaimBase {
  readonly kind: 'EVENT';
  readonly plover: PloverRoot;
  readonly cameo?: string;
  readonly mode?: string;
  readonly contexts: readonly string[];
  readonly quad: QuadClass;
  /** Conflict-cooperation score, -10 to +10. */
  readonly score: number;
  readonly actors: readonly EntityId[];
  readonly recipients: readonly EntityId[];
  readonly place?: EntityId;
  readonly quantities: readonly Quantity[];
}

export type StatementKind = 'CLAIM' | 'PLEDGE' | 'DEMAND' | 'PROPOSAL' | 'DENIAL' | 'PRAISE' | 'CRITICISM' | 'THREAT';

/** Words put in someone's mouth. */
export interface StatementClaim extends ClaimBase {
  readonly kind: 'STATEMENT';
  readonly form: 'DIRECT' | 'INDIRECT' | 'MIXED';
  readonly statementKind: StatementKind;
  readonly speaker: EntityId | null;
  /** The words that name the source, resolved or not: "a ministry spokesman". */
  readonly source: Span | null;
  readonly cue: Span;
  readonly content: readonly Span[];
  readonly addressee?: EntityId;
  readonly about: readonly EntityId[];
}

/** A person holds an office for a span of time. */
export interface PositionClaim extends ClaimBase {
  readonly kind: 'POSITION';
  readonly holder: EntityId;
  readonly office: string;
  /** The country or organisation. */
  readonly of: EntityId | null;
}

export const AGREEMENT_STATUSES = [
  'PROPOSED',
  'UNDER_DISCUSSION',
  'NEGOTIATING',
  'STALLED',
  'AGREED',
  'INITIALLED',
  'ADOPTED',
  'SIGNED',
  'RATIFIED',
  'IN_FORCE',
  'IMPLEMENTING',
  'AMENDED',
  'EXTENDED',
  'SUSPENDED',
  'VIOLATION_ALLEGED',
  'REJECTED',
  'ABANDONED',
  'WITHDRAWN',
  'TERMINATED',
  'EXPIRED',
  'SUPERSEDED',
] as const;
export type AgreementStatus = (typeof AGREEMENT_STATUSES)[number];

export interface AgreementStatusClaim extends ClaimBase {
  readonly kind: 'AGREEMENT_STATUS';
  readonly agreement: EntityId;
  readonly status: AgreementStatus;
  readonly by: readonly EntityId[];
}

export type TermKind = 'OBLIGATION' | 'BENEFIT' | 'CONDITION' | 'PROHIBITION' | 'DEADLINE';

/** What one side owes under an agreement. A bargain is two terms that name each other in `inExchangeFor`. */
export interface AgreementTermClaim extends ClaimBase {
  readonly kind: 'AGREEMENT_TERM';
  readonly agreement: EntityId;
  readonly termKind: TermKind;
  readonly obligor: EntityId | null;
  readonly beneficiary: EntityId | null;
  readonly action: string;
  readonly inExchangeFor: readonly ClaimId[];
  readonly condition: string | null;
  readonly due: When | null;
}

export type Claim = EventClaim | StatementClaim | PositionClaim | AgreementStatusClaim | AgreementTermClaim;

export const AGREEMENT_KINDS = [
  'TREATY',
  'CONVENTION',
  'PROTOCOL',
  'AGREEMENT',
  'MEMORANDUM',
  'JOINT_STATEMENT',
  'DECLARATION',
  'ACTION_PLAN',
  'ROADMAP',
  'CEASEFIRE',
  'CONTRACT',
  'EXCHANGE_OF_NOTES',
  'COMMITMENT',
  'PROGRAMME',
  'OTHER',
] as const;
export type AgreementKind = (typeof AGREEMENT_KINDS)[number];

export const PARTY_ROLES = [
  'PARTY',
  'SIGNATORY',
  'PROPOSER',
  'ADDRESSEE',
  'MEDIATOR',
  'GUARANTOR',
  'WITNESS',
  'DEPOSITARY',
  'HOST',
  'BENEFICIARY',
] as const;
export type PartyRole = (typeof PARTY_ROLES)[number];

export interface Party {
  readonly entity: EntityId;
  readonly role: PartyRole;
  /** The person who signed for it. */
  readonly signedBy?: EntityId;
}

/** An agreement as one article tells it; what is said of its life is in the claims. */
export interface Agreement {
  readonly id: EntityId;
  readonly kind: AgreementKind;
  readonly subject: string;
  /** IPTC Media Topics, upper levels, as `medtop:20000065`. */
  readonly topics: readonly string[];
  readonly parties: readonly Party[];
  readonly place?: EntityId;
  /** The latest status that the article asserts; null when it only names the agreement. */
  readonly status: AgreementStatus | null;
  readonly when: When | null;
}

export type TimexType = 'DATE' | 'TIME' | 'DURATION' | 'SET';

/** A time expression with its TIMEX3 value and, where it names a point or span on the calendar, its When. */
export interface TimeExpression extends Span {
  readonly type: TimexType;
  readonly value: string;
  readonly when: When | null;
}

/** A syntactic word; `head` is the index of its governor in the story, -1 for the root of a sentence. */
export interface AnalysisToken extends Span {
  readonly upos: Upos;
  readonly lemma: string;
  readonly head: number;
  /** Universal Dependencies relation with its subtype. */
  readonly relation: string;
}

export interface Analysis {
  readonly engine: string;
  /** ISO 639-1 code; only `en` is analysed further. */
  readonly language: string;
  readonly dateline: Dateline | null;
  readonly published: When | null;
  readonly sentences: readonly Span[];
  /** Only when asked for. */
  readonly tokens?: readonly AnalysisToken[];
  readonly names: readonly (Span & { readonly type: 'PER' | 'LOC' | 'ORG' | 'MISC'; readonly score: number })[];
  readonly times: readonly TimeExpression[];
  readonly entities: readonly Entity[];
  readonly claims: readonly Claim[];
  readonly agreements: readonly Agreement[];
}

/**
 * @property publishedAt The day of publication, `YYYY-MM-DD`; it anchors "today", and wins over anything inferred.
 * @property tokens Whether the analysis lists the words with their tree.
 */
export interface AnalyzeOptions {
  readonly publishedAt?: string;
  readonly tokens?: boolean;
}
