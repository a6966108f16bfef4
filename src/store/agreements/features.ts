import type { Agreement, AgreementStatusClaim, Analysis, Entity, EntityId, When } from '../../analysis/analysis.ts';
import { contentWords } from '../claims/facts.ts';
import type { Resolution } from '../entities/resolve.ts';
import { foldName } from '../fold.ts';
import { storableDay } from '../when.ts';
import { isConclusion, isOpening } from './stages.ts';
import { behindPhrases, calledBy, phrasesOf, plainName } from './written.ts';

/** First and last day of something known to a month or better. */
export interface Span {
  readonly from: string;
  readonly to: string;
}

/** A deed that concludes an agreement, dated. */
export interface Step extends Span {
  readonly status: AgreementStatusClaim['status'];
}

/** What tells one agreement from another, as one article gives it. Kept with the reading, so that later ones are compared with it. */
export interface AgreementFeatures {
  readonly name: string;
  /** Everything that the article calls it by name, the name among them. */
  readonly names: readonly string[];
  /** Folded proper names and acronyms; descriptions made by the engine are not among them. */
  readonly properNames: readonly string[];
  /** Proper names without what they go on to say: "graz maribor treaty" of "Graz-Maribor Treaty on the Mur". Another may bear it too. */
  readonly shortNames: readonly string[];
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
  /** Folded name of the place. */
  readonly placeName: string | null;
  /** How the article writes of it, folded, in the order of the text: "a new treaty", "the sahel waters convention". */
  readonly written: readonly string[];
  /** When it was concluded, where the article says so to a month or better. */
  readonly concluded: Span | null;
  /** Every deed that concludes it and is dated to a month or better. */
  readonly steps: readonly Step[];
  /** Says that it was concluded, but not when. */
  readonly undated: boolean;
  /** The time by which it is called, or the year in which it was made: "the 2010 treaty", "the joint statement of 19 September". */
  readonly called: Span | null;
  readonly when: When | null;
  /** Every stage that the article gives it lies before its conclusion. */
  readonly isOpening: boolean;
  /** The article gives it stages, and none that tells that it was concluded: proposed, put off, turned down. */
  readonly isUnmade: boolean;
  /** Day of the article. */
  readonly day: string;
}

/** Features as the database has them: what an earlier version wrote lacks what was added since. */
export const storedFeatures = (features: AgreementFeatures): AgreementFeatures => ({
  ...{ names: [features.name], shortNames: [], written: [], steps: [], called: null, placeName: null },
  ...{ undated: false, isUnmade: features.isOpening },
  ...features,
});

/** Words for the instrument and its making, which tell nothing of the subject. */
const INSTRUMENT = new Set(
  `agreement accord treaty pact deal convention protocol memorandum understanding statement joint communique declaration plan action roadmap road
  map framework ceasefire truce armistice contract notes exchange commitment programme program talks arrangement bilateral multilateral mutual
  general new second first third interim final draft proposed free phase mou joint planned cooperation relations sides parties countries leaders
  bargain settlement document text`.split(/\s+/),
);

const TIME =
  /^(?:(?:1[5-9]|20)\d\d|january|february|march|april|may|june|july|august|september|october|november|december|\w+day)$/;

/** Stems of the words that say what it is about; those `apart` are left out. */
export const telling = (phrase: string, apart: ReadonlySet<string> = new Set()): string[] => [
  ...new Set(
    contentWords(phrase)
      .filter((word) => !INSTRUMENT.has(word) && !apart.has(word) && !TIME.test(word))
      .map(stem),
  ),
];

/** A rough stem: "visas" and "visa", "exploring" and "exploration", "fisheries" and "fishing" meet. */
function stem(word: string): string {
  return word.length < 5
    ? word.replace(/(?<![aius])s$/, '')
    : word.replace(/(?:er(?:y|ies)|ations?|ings?|ions?|ments?|ed|es|s|e)$/, '');
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

/** "the Busan Declaration" as a name. */
const withoutArticle = (name: string): string => name.replace(/^[Tt]he\s+(?=\p{Lu})/u, '');

/** What a name goes on to say. */
const MORE = /\s+(?:on|for|concerning|regarding|about)\s.*$/;

function span(when: When | null, ...precisions: readonly When['precision'][]): Span | null {
  const from = storableDay(when?.earliest);
  const to = storableDay(when?.latest);
  if (when === null || from === null || to === null) return null;
  return precisions.includes(when.precision) ? { from, to } : null;
}

const CLOSE = ['DAY', 'WEEK', 'MONTH'] as const;

function conclusion(agreement: Agreement | undefined, deeds: readonly AgreementStatusClaim[]): When | null {
  const dated = deeds.find(({ when }) => when !== null)?.when ?? null;
  if (dated !== null) return dated;
  const isConcluded = agreement?.status == null || isConclusion(agreement.status);
  return isConcluded ? (agreement?.when ?? null) : null;
}

/** Names that tell who and where, in words: they say nothing of what it is about. */
function namesApart(analysis: Analysis, agreement: Agreement | undefined): ReadonlySet<string> {
  const parties = new Set(agreement?.parties.map(({ entity }) => entity));
  const apart = analysis.entities.filter(
    ({ id, kind }) => parties.has(id) || kind === 'COUNTRY' || kind === 'PERSON' || id === agreement?.place,
  );
  return new Set(apart.flatMap(({ name, aliases }) => [name, ...aliases].flatMap((one) => foldName(one).split(' '))));
}

/**
 * Reads what one analysis says of one agreement.
 * @param text the article's.
 * @param day the article's.
 */
export function readFeatures(
  analysis: Analysis,
  entity: Entity,
  resolution: Resolution,
  { text, day }: { readonly text: string; readonly day: string },
): AgreementFeatures {
  const agreement = analysis.agreements.find(({ id }) => id === entity.id);
  const statuses = analysis.claims.filter(
    (claim): claim is AgreementStatusClaim => claim.kind === 'AGREEMENT_STATUS' && claim.agreement === entity.id,
  );
  const deeds = statuses.filter(({ status, factuality }) => isConclusion(status) && factuality === 'HAPPENED');
  const idOf = (local: EntityId): string | null => resolution.get(local)?.readId ?? null;
  const parties = (agreement?.parties ?? []).flatMap(({ entity: local, role, signedBy }) => {
    const id = idOf(local);
    return id === null ? [] : [{ entity: id, role, signedBy: signedBy === undefined ? null : idOf(signedBy) }];
  });
  const apart = namesApart(analysis, agreement);
  const place = analysis.entities.find(({ id }) => id === agreement?.place);
  const isOpen = statuses.length > 0 && statuses.every(({ status }) => isOpening(status));
  const isUnmade = statuses.length > 0 && statuses.every((claim) => !tellsOfMaking(claim));
  const isSide = (role: string): boolean => SIDES.has(role) || (isUnmade && SIDES_TO_BE.has(role));
  const when = conclusion(agreement, deeds);
  const vague = deeds.find((deed) => deed.when?.precision === 'YEAR')?.when ?? null;
  const name = plainName(entity.name, analysis, text);
  const subject = agreement?.subject ?? '';
  const written = phrasesOf(entity, text);
  const known = entity.knowledgeId ?? null;
  const names = [name, ...entity.aliases].filter((one) => known !== null || text.includes(one));
  const proper = (some: readonly string[]): string[] => [
    ...new Set(some.filter((one) => isProper(one, apart)).map(foldName)),
  ];
  const short = names.filter((one) => MORE.test(one)).map((one) => one.replace(MORE, ''));
  return {
    name,
    names: [...new Set([name, ...entity.aliases, ...short.filter((one) => isProper(one, apart))].map(withoutArticle))],
    properNames: proper(names),
    shortNames: proper(short),
    knownId: known,
    kind: agreement?.kind ?? 'OTHER',
    subject,
    words: telling([subject === '' ? name : subject, ...written, behindPhrases(entity, text)].join(' '), apart),
    topics: agreement?.topics ?? [],
    sides: [...new Set(parties.filter(({ role }) => isSide(role)).map(({ entity: id }) => id))].sort(),
    parties,
    place: place === undefined ? null : idOf(place.id),
    placeName: place === undefined ? null : foldName(place.name),
    written,
    concluded: span(when, ...CLOSE),
    steps: deeds.flatMap(({ status, when: told }) => {
      const dated = span(told, ...CLOSE);
      return dated === null ? [] : [{ status, ...dated }];
    }),
    undated: deeds.length > 0 && deeds.every((deed) => deed.when === null),
    called: span(calledBy(entity, analysis, text) ?? vague, ...CLOSE, 'YEAR'),
    when,
    isOpening: isOpen,
    isUnmade,
    day,
  };
}

/** Whether the claim's step was taken, and is one that only a concluded agreement takes. */
const tellsOfMaking = ({ status, factuality }: AgreementStatusClaim): boolean =>
  (factuality === 'HAPPENED' || factuality === 'ONGOING') &&
  !isOpening(status) &&
  status !== 'STALLED' &&
  status !== 'REJECTED';

const SIDES = new Set<string>(['PARTY', 'SIGNATORY']);
/** While it is only proposed, those between whom. */
const SIDES_TO_BE = new Set<string>(['PROPOSER', 'ADDRESSEE']);
