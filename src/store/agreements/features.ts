import type { Agreement, AgreementStatusClaim, Analysis, Entity, EntityId, When } from '../../analysis/analysis.ts';
import { contentWords } from '../claims/facts.ts';
import type { Resolution } from '../entities/resolve.ts';
import { foldName } from '../fold.ts';
import { storableDay } from '../when.ts';
import { isConclusion, isOpening } from './stages.ts';

/** First and last day of something known to a month or better. */
export interface Span {
  readonly from: string;
  readonly to: string;
}

/** What tells one agreement from another, as one article gives it. Kept with the reading, so that later ones are compared with it. */
export interface AgreementFeatures {
  readonly name: string;
  /** Folded proper names and acronyms; descriptions made by the engine are not among them. */
  readonly properNames: readonly string[];
  readonly knownId: string | null;
  readonly kind: Agreement['kind'];
  readonly subject: string;
  /** Content words of the subject and of the description. */
  readonly words: readonly string[];
  readonly topics: readonly string[];
  /** Ids (as read) of the sides and signatories, sorted. */
  readonly sides: readonly string[];
  readonly parties: readonly { readonly entity: string; readonly role: string; readonly signedBy: string | null }[];
  readonly place: string | null;
  /** When it was concluded, where the article says so to a month or better. */
  readonly concluded: Span | null;
  readonly when: When | null;
  /** Every stage that the article gives it lies before its conclusion. */
  readonly isOpening: boolean;
  /** Day of the article. */
  readonly day: string;
}

/** Words for the instrument and its making, which tell nothing of the subject. */
const INSTRUMENT = new Set(
  `agreement accord treaty pact deal convention protocol memorandum understanding statement joint communique declaration plan action roadmap road
  map framework ceasefire truce armistice contract notes exchange commitment programme program talks arrangement bilateral multilateral mutual
  general new second first interim final draft proposed planned cooperation relations sides parties countries leaders`.split(
    /\s+/,
  ),
);

export const telling = (phrase: string): string[] => [
  ...new Set(
    contentWords(phrase)
      .filter((word) => !INSTRUMENT.has(word))
      .map(stem),
  ),
];

/** A rough stem: "visas" and "visa", "exploring" and "exploration" meet. */
function stem(word: string): string {
  return word.length < 5 ? word.replace(/s$/, '') : word.replace(/(?:ations?|ings?|ions?|ments?|ed|es|s|e)$/, '');
}

/** A name with a capital past its first word, or an acronym, that is not just the two sides' names before a common noun. */
function isProper(name: string, sideWords: ReadonlySet<string>): boolean {
  if (/^\p{Lu}[\p{Lu}\d-]{2,}$/u.test(name)) return true;
  const words = name.split(/\s+/).slice(name.startsWith('The ') ? 1 : 0);
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word));
  return (
    capitals.length >= 2 && capitals.some((word) => !INSTRUMENT.has(foldName(word)) && !sideWords.has(foldName(word)))
  );
}

function span(when: When | null): Span | null {
  const from = storableDay(when?.earliest);
  const to = storableDay(when?.latest);
  if (when === null || from === null || to === null) return null;
  return when.precision === 'DAY' || when.precision === 'WEEK' || when.precision === 'MONTH' ? { from, to } : null;
}

function conclusion(agreement: Agreement | undefined, statuses: readonly AgreementStatusClaim[]): When | null {
  const asserted = statuses.filter(({ status, factuality }) => isConclusion(status) && factuality === 'HAPPENED');
  const dated = asserted.find(({ when }) => when !== null)?.when ?? null;
  if (dated !== null) return dated;
  const isConcluded = agreement?.status == null || isConclusion(agreement.status);
  return isConcluded ? (agreement?.when ?? null) : null;
}

/** Reads what one analysis says of one agreement. */
export function readFeatures(
  analysis: Analysis,
  entity: Entity,
  resolution: Resolution,
  day: string,
): AgreementFeatures {
  const agreement = analysis.agreements.find(({ id }) => id === entity.id);
  const statuses = analysis.claims.filter(
    (claim): claim is AgreementStatusClaim => claim.kind === 'AGREEMENT_STATUS' && claim.agreement === entity.id,
  );
  const idOf = (local: EntityId): string | null => resolution.get(local)?.readId ?? null;
  const parties = (agreement?.parties ?? []).flatMap(({ entity: local, role, signedBy }) => {
    const id = idOf(local);
    return id === null ? [] : [{ entity: id, role, signedBy: signedBy === undefined ? null : idOf(signedBy) }];
  });
  const names = new Map(analysis.entities.map(({ id, name, aliases }) => [id, [name, ...aliases]]));
  const sideWords = new Set(
    (agreement?.parties ?? []).flatMap(({ entity: local }) =>
      (names.get(local) ?? []).map(foldName).flatMap((name) => name.split(' ')),
    ),
  );
  const when = conclusion(agreement, statuses);
  const subject = agreement?.subject ?? '';
  return {
    name: entity.name,
    properNames: [
      ...new Set([entity.name, ...entity.aliases].filter((name) => isProper(name, sideWords)).map(foldName)),
    ],
    knownId: entity.knowledgeId ?? null,
    kind: agreement?.kind ?? 'OTHER',
    subject,
    words: telling(subject === '' ? entity.name : subject).filter((word) => !sideWords.has(word)),
    topics: agreement?.topics ?? [],
    sides: [
      ...new Set(parties.filter(({ role }) => role === 'PARTY' || role === 'SIGNATORY').map(({ entity: id }) => id)),
    ].sort(),
    parties,
    place: agreement?.place === undefined ? null : idOf(agreement.place),
    concluded: span(when),
    when,
    isOpening: statuses.length > 0 && statuses.every(({ status }) => isOpening(status)),
    day,
  };
}
