/** What the parts of the agreements step pass to one another. */
import type { KnownAgreement } from '../../knowledge/agreements/index.ts';
import type { Sentence, Token } from '../../language/document.ts';
import type {
  AgreementKind,
  AgreementStatus,
  EntityId,
  Factuality,
  PartyRole,
  Span,
  TermKind,
  When,
} from '../analysis.ts';

/** How the text speaks of an agreement: by name, by a noun, by the verb that makes it, or by "it". */
export type AgreementForm = 'NAME' | 'NOUN' | 'VERB' | 'PRONOUN';

/** One place where the text speaks of an agreement. */
export interface AgreementMention extends Span {
  readonly rule: string;
  readonly form: AgreementForm;
  /** The noun, name's last word, or verb. */
  readonly head: Token;
  readonly kind: AgreementKind;
  readonly known: KnownAgreement | null;
  /** A proper name as written: "Treaty of Asuncion"; null for a plain description. */
  readonly name: string | null;
  /** "the", "this", "its": it refers back, or to what all know. */
  readonly definite: boolean;
  /** "all treaties", "agreements". */
  readonly plural: boolean;
  /** Content words that tell what it is about, lower-case lemmas. */
  readonly words: ReadonlySet<string>;
  /** The same as a phrase: "cooperation in space exploration"; empty when the text does not say. */
  readonly subject: string;
  /** Entities that the phrase itself names as sides. */
  readonly sides: readonly EntityId[];
  /** "earlier", "separate", "second": words that set it apart. */
  readonly apart: readonly string[];
  /** A date inside the phrase: "the 1994 accord", "the March agreement". */
  readonly dated: When | null;
  /** What the mention by itself says of the agreement's life; only verbs say something. */
  readonly opening: Omit<StatusFind, 'mention'> | null;
}

/** Something that the text says of an agreement's life. */
export interface StatusFind {
  readonly mention: AgreementMention;
  readonly rule: string;
  readonly status: AgreementStatus;
  readonly factuality: Factuality;
  /** Entities that did it, as named: persons, organisations, countries. */
  readonly by: readonly EntityId[];
  readonly when: When | null;
  /** The predicate; dates and roles hang on it. */
  readonly at: Token;
  readonly trigger: Span;
  readonly confidence: number;
}

/** Someone's part in an agreement. */
export interface RoleFind {
  readonly mention: AgreementMention;
  readonly entity: EntityId;
  readonly role: PartyRole;
  readonly signedBy?: EntityId;
}

/** What someone owes under an agreement. */
export interface TermFind {
  readonly mention: AgreementMention;
  readonly rule: string;
  readonly key: string;
  readonly termKind: TermKind;
  readonly obligor: EntityId | null;
  readonly beneficiary: EntityId | null;
  readonly action: string;
  /** Whose deed the words tell: a side's, the agreement's own ("limits exports"), or that of the doer or thing they name themselves. */
  readonly teller: 'SIDE' | 'AGREEMENT' | 'SELF';
  readonly inExchangeFor: readonly string[];
  readonly condition: string | null;
  readonly due: When | null;
  readonly factuality: Factuality;
  readonly sentence: Sentence;
  readonly trigger: Span;
  readonly confidence: number;
}
