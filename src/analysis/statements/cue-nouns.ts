/** Nouns that name a statement: "the announcement that", "a warning that", "his claim", "in a statement". */
import type { StatementKind } from '../analysis.ts';

const NOUNS: Readonly<Record<StatementKind, string>> = {
  CLAIM:
    'announcement statement claim assertion report declaration remark comment disclosure revelation admission acknowledgement ' +
    'acknowledgment confirmation explanation argument contention allegation belief view opinion conclusion finding prediction forecast ' +
    'suspicion speculation impression testimony hint indication reminder message notion idea suggestion estimate rumor rumour saying ' +
    'insistence feeling conviction confidence perception assessment observation quote theory',
  PLEDGE: 'pledge promise vow commitment assurance guarantee oath undertaking',
  DEMAND: 'demand request appeal plea insistence ultimatum call order',
  PROPOSAL: 'proposal recommendation suggestion offer',
  DENIAL: 'denial rejection refusal dismissal',
  PRAISE: 'praise endorsement tribute support',
  CRITICISM: 'criticism complaint accusation condemnation charge rebuke protest concern worry fear objection attack',
  THREAT: 'threat warning',
};

/** What kind of statement each noun names. */
export const CUE_NOUNS: ReadonlyMap<string, StatementKind> = new Map(
  Object.entries(NOUNS).flatMap(([kind, words]) =>
    words.split(' ').map((word): [string, StatementKind] => [word, isKind(kind) ? kind : 'CLAIM']),
  ),
);

function isKind(text: string): text is StatementKind {
  return text in NOUNS;
}

/** What is written speaks for those who wrote it: "the report said", "a poll shows". */
export const DOCUMENTS: ReadonlySet<string> = new Set(
  (
    'report poll survey study statement letter document memo article editorial column newspaper paper book post tweet email ' +
    'transcript record communique resolution ruling filing release analysis audit cable dispatch interview speech video ad note'
  ).split(' '),
);
