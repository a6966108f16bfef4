/**
 * Columns. international: id | name | other names | kind when not INTERGOVERNMENTAL | members | the organisation it is a body of.
 * government: id | name | other names | country. parties and others: id | name | other names | kind | country.
 */
import { list, rows } from '../table.ts';

const ORGANIZATION_KINDS = [
  'INTERGOVERNMENTAL',
  'GOVERNMENT_BODY',
  'PARTY',
  'ARMED_GROUP',
  'MILITARY',
  'COMPANY',
  'MEDIA',
  'NGO',
  'OTHER',
] as const;
export type OrganizationKind = (typeof ORGANIZATION_KINDS)[number];

export interface Organization {
  /** `organization:NATO`. */
  readonly id: `organization:${string}`;
  readonly name: string;
  /** Acronyms, short and other names. */
  readonly otherNames: readonly string[];
  readonly kind: OrganizationKind;
  /** Alpha-3 code of the country that it belongs to; null for none or several. */
  readonly country: string | null;
  /** Alpha-3 codes of its member states, where the list is settled and short enough to know. */
  readonly members: readonly string[];
  /** Key of the organisation that it is a body of: `UN` for UNHCR. */
  readonly parent: string | null;
}

function kindOf(cell: string | undefined, otherwise: OrganizationKind): OrganizationKind {
  return ORGANIZATION_KINDS.find((kind) => kind === cell) ?? otherwise;
}

const MILITARY =
  /\b(?:army|navy|air force|marine corps|coast guard|command|forces|guard corps|self-defense|bundeswehr|tatmadaw|stabilisation force|quds force)\b/i;

/** Names with "United Nations" also as wires shorten it: "U.N. Interim Force in Lebanon". */
function withShortUn(names: readonly string[]): readonly string[] {
  const short = names
    .filter((name) => name.startsWith('United Nations '))
    .flatMap((name) => ['UN', 'U.N.'].map((un) => name.replace('United Nations', un)));
  return [...new Set([...names.slice(1), ...short])];
}

/** Organisations of states, blocs and formats of talks. */
export function parseInternational(table: string): Organization[] {
  return rows(table).map(([key = '', name = '', others, kind, members, parent]) => ({
    id: `organization:${key}`,
    name,
    otherNames: withShortUn([name, ...list(others)]),
    kind: kindOf(kind || parent, 'INTERGOVERNMENTAL'),
    country: null,
    members: list(members, ','),
    parent: parent && kindOf(parent, 'OTHER') === 'OTHER' ? parent : null,
  }));
}

/** Bodies of states. */
export function parseGovernment(table: string): Organization[] {
  return rows(table).map(([key = '', name = '', others, country]) => ({
    id: `organization:${key}`,
    name,
    otherNames: list(others),
    kind: MILITARY.test(name) ? 'MILITARY' : 'GOVERNMENT_BODY',
    country: country || null,
    members: [],
    parent: null,
  }));
}

/** Parties, armed groups, media, companies and others. */
export function parseOthers(table: string): Organization[] {
  return rows(table).map(([key = '', name = '', others, kind, country]) => ({
    id: `organization:${key}`,
    name,
    otherNames: list(others),
    kind: kindOf(kind, 'OTHER'),
    country: country || null,
    members: [],
    parent: null,
  }));
}
