/** Well-known agreements by name and acronym: for identity and aliases only. */
import { ARMS } from './arms.ts';
import { type KnownAgreement, readAgreementRows } from './entry.ts';
import { ORDER } from './order.ts';
import { PEACE } from './peace.ts';

export type { KnownAgreement } from './entry.ts';

/** All that are known, in a fixed order. */
export const KNOWN_AGREEMENTS: readonly KnownAgreement[] = [ARMS, PEACE, ORDER].flatMap(readAgreementRows);

const BY_ID: ReadonlyMap<string, KnownAgreement> = new Map(KNOWN_AGREEMENTS.map((known) => [known.id, known]));
const BY_NAME: ReadonlyMap<string, KnownAgreement> = new Map(
  KNOWN_AGREEMENTS.flatMap((known) =>
    [...known.names, ...known.acronyms].map((name): [string, KnownAgreement] => [name, known]),
  ),
);

/** The agreement with the knowledge id `agreement:jcpoa`. */
export const knownAgreement = (id: string): KnownAgreement | undefined => BY_ID.get(id);

/** The agreement with exactly this name or acronym; letter case counts ("Paris accord", "NPT"). */
export const agreementNamed = (name: string): KnownAgreement | undefined => BY_NAME.get(name);
