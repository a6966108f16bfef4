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

/** The records of a text as the rules of terms ask for them. */
export interface AgreementLives {
  /** The record that the mention belongs to. */
  of(mention: AgreementMention): AgreementRecord | undefined;
  /** What is told of the mention's agreement anywhere in the text, in text order. */
  told(mention: AgreementMention): readonly StatusFind[];
  /** The day on which it was made, else that on which it came into force, `YYYY-MM-DD`; null when the text leaves both open. */
  madeOn(mention: AgreementMention): string | null;
}

const MADE = /^(AGREED|INITIALLED|ADOPTED|SIGNED)$/;

/** Lives by mention. */
export function livesOf(records: readonly AgreementRecord[], finds: FindsByMention): AgreementLives {
  const byMention = new Map(records.flatMap((record) => record.mentions.map((mention) => [mention, record] as const)));
  const lives = new Map(
    records.map((record) => [
      record,
      record.mentions.flatMap((mention) => finds.get(mention) ?? []).sort((a, b) => a.at.start - b.at.start),
    ]),
  );
  const told = (mention: AgreementMention): readonly StatusFind[] => {
    const record = byMention.get(mention);
    return (record && lives.get(record)) ?? [];
  };
  return {
    of: (mention) => byMention.get(mention),
    told,
    madeOn: (mention) =>
      [MADE, /^IN_FORCE$/]
        .map((stage) =>
          told(mention).find(
            ({ status, factuality, when }) =>
              stage.test(status) && factuality === 'HAPPENED' && when?.precision === 'DAY',
          ),
        )
        .find((find) => find !== undefined)?.when?.edtf ?? null,
  };
}
