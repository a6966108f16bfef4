/** An agreement of one text, as its mentions are gathered. */
import type { KnownAgreement } from '../../knowledge/agreements/index.ts';
import type { AgreementKind, EntityId } from '../analysis.ts';
import type { AgreementMention, StatusFind } from './reading.ts';

/** What is told of each mention. */
export type FindsByMention = ReadonlyMap<AgreementMention, readonly StatusFind[]>;

/** An agreement of one text, as its mentions are gathered. */
export interface AgreementRecord {
  readonly mentions: AgreementMention[];
  /** Lemmas of the nouns that name it. */
  readonly heads: Set<string>;
  /** Proper names in lower case. */
  readonly names: Set<string>;
  readonly words: Set<string>;
  readonly sides: Set<EntityId>;
  readonly apart: Set<string>;
  known: KnownAgreement | null;
  kind: AgreementKind;
  /** Whether the text tells that it was made. */
  concluded: boolean;
  /** Years that date it, from its phrases and from the finds about it. */
  readonly years: Set<string>;
}
