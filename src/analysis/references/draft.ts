/** An entity while the story is being read: what is known of it grows with every mention. */
import type { Gender } from '../../knowledge/people/index.ts';
import type { Token } from '../../language/document.ts';
import type { EntityKind, MentionForm } from '../analysis.ts';

export interface DraftMention {
  readonly start: number;
  readonly end: number;
  readonly form: MentionForm;
  readonly head: Token;
}

/** A building record: private to this step, numbered and frozen at its end. */
export interface DraftEntity {
  readonly kind: EntityKind;
  name: string;
  readonly knowledgeId: string | null;
  iso3: string | null;
  readonly aliases: Set<string>;
  readonly mentions: DraftMention[];
  gender: Gender | null;
  /** Alpha-3 codes of the states that it belongs to. */
  readonly countries: Set<string>;
  /** Organisations that it holds an office of. */
  readonly organizations: Set<DraftEntity>;
  /** Office nouns and whole offices: `minister`, `foreign minister`. */
  readonly roles: Set<string>;
  /** Holds an office of a state, and acts for it. */
  actsForState: boolean;
}

export function draftEntity(kind: EntityKind, name: string, knowledgeId: string | null): DraftEntity {
  return {
    kind,
    name,
    knowledgeId,
    iso3: null,
    aliases: new Set(),
    mentions: [],
    gender: null,
    countries: new Set(),
    organizations: new Set(),
    roles: new Set(),
    actsForState: false,
  };
}
