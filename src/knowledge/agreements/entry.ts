/** One well-known agreement, and how its rows are read. */

/** Kinds as in the Analysis; repeated as plain words because knowledge knows nothing of the analysis. */
export type KnownAgreementKind =
  | 'TREATY'
  | 'CONVENTION'
  | 'PROTOCOL'
  | 'AGREEMENT'
  | 'MEMORANDUM'
  | 'JOINT_STATEMENT'
  | 'DECLARATION'
  | 'ACTION_PLAN'
  | 'ROADMAP'
  | 'CEASEFIRE'
  | 'OTHER';

/** An agreement that a desk editor knows by name. It tells identity; it never says that something happened. */
export interface KnownAgreement {
  /** `agreement:jcpoa`. */
  readonly id: `agreement:${string}`;
  readonly kind: KnownAgreementKind;
  /** Full and short names, the first one being the name to show. */
  readonly names: readonly [string, ...string[]];
  readonly acronyms: readonly string[];
  /** ISO 3166-1 alpha-3 codes, `EU`, `UN`, `NATO` or a knowledge id; empty when many or not listed. */
  readonly parties: readonly string[];
  /** Day or span of conclusion in EDTF; null when it never was. */
  readonly concluded: string | null;
}

const KINDS: ReadonlySet<string> = new Set<KnownAgreementKind>([
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
  'OTHER',
]);

const isKind = (word: string): word is KnownAgreementKind => KINDS.has(word);

const list = (cell: string | undefined, separator: RegExp): string[] =>
  (cell ?? '')
    .split(separator)
    .map((item) => item.trim())
    .filter((item) => item !== '');

/** Reads rows `key | kind | names; … | acronyms; … | parties | concluded`. Throws when a row is malformed. */
export function readAgreementRows(rows: string): KnownAgreement[] {
  return rows
    .split('\n')
    .filter((row) => row.trim() !== '')
    .map((row) => {
      const [key = '', kind = '', names, acronyms, parties, concluded] = row.split('|').map((cell) => cell.trim());
      const [first, ...rest] = list(names, /;/);
      if (key === '' || first === undefined || !isKind(kind)) throw new Error(`Malformed row of agreements: ${row}`);
      return {
        id: `agreement:${key}`,
        kind,
        names: [first, ...rest],
        acronyms: list(acronyms, /;/),
        parties: list(parties, /\s+/),
        concluded: concluded === undefined || concluded === '' ? null : concluded,
      };
    });
}
