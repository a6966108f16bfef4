/** Whether what a sentence reports is the deed that a term asks for. */
import { type Deed, type ReportedDeed, sameVerb, type Thing } from '../../analysis/deeds/index.ts';
import { type Outcome, thingsLike } from '../../knowledge/agreements/deeds.ts';

/** A named thing in the sentence; offsets are the sentence's. */
export interface Named {
  readonly entity: string;
  readonly kind: string;
  readonly start: number;
  readonly end: number;
}

export interface Duty {
  readonly deed: Deed;
  /** Null where the agreement leaves open who owes it. */
  readonly obligor: string | null;
  readonly beneficiary: string | null;
  /** Whether the deed is what the obligor must not do. */
  readonly ban: boolean;
}

/** A sentence of a later article. */
export interface Report {
  readonly named: readonly Named[];
  /** Whether the article speaks of the term's agreement. */
  readonly ofAgreement: boolean;
}

const holds = (outer: { start: number; end: number }, inner: { start: number; end: number }): boolean =>
  outer.start <= inner.start && inner.end <= outer.end;

/** One thing, said with more words here than there; "northern towers" are no "southern towers". */
function sameThing(a: Thing, b: Thing): boolean {
  if (a.noun !== b.noun && !thingsLike(a.noun).has(b.noun)) return false;
  const within = (some: readonly string[], others: readonly string[]): boolean =>
    some.every((word) => others.includes(word));
  return within(a.words, b.words) || within(b.words, a.words);
}

const at = (things: readonly Thing[], preposition: string): Thing[] =>
  things.filter((thing) => thing.preposition === preposition);

/** "All installations at the complex" are the complex. */
const ofWhole = (things: readonly Thing[]): readonly Thing[] =>
  at(things, '').some(({ share }) => share === 'WHOLE')
    ? things.filter(({ preposition }) => ['at', 'in', 'of', 'inside'].includes(preposition))
    : [];

/** The thing that both are done to; null when they are not done to one, or go elsewhere with it. */
function sharedThing(duty: Deed, report: Deed): { readonly owed: Thing; readonly told: Thing } | null {
  for (const preposition of new Set(duty.things.map((thing) => thing.preposition))) {
    const owed = at(duty.things, preposition);
    const told = [...at(report.things, preposition), ...(preposition === '' ? ofWhole(report.things) : [])];
    if (told.length > 0 && !owed.some((one) => told.some((other) => sameThing(one, other)))) return null;
  }
  const object = at(duty.things, '').length > 0;
  for (const owed of object ? at(duty.things, '') : duty.things) {
    const told = [...at(report.things, owed.preposition), ...ofWhole(report.things)].find((thing) =>
      sameThing(owed, thing),
    );
    if (told !== undefined) return { owed, told };
  }
  return null;
}

const named = (report: Report, places: readonly { start: number; end: number }[]): readonly Named[] =>
  report.named.filter((one) => places.some((place) => holds(one, place) || holds(place, one)));

/** Whether it is the obligor that did it: named as the doer, or in a deed without one, as whose it is; or nobody else could be meant. */
function isByObligor({ obligor, beneficiary }: Duty, told: ReportedDeed, report: Report): boolean {
  if (obligor === null) return report.ofAgreement;
  if (told.doers.length > 0) return named(report, told.doers).some(({ entity }) => entity === obligor);
  if (named(report, told.things).some(({ entity }) => entity === obligor)) return true;
  const actors = report.named.filter(({ kind }) => kind === 'COUNTRY' || kind === 'ORGANIZATION');
  return report.ofAgreement && actors.every(({ entity }) => entity === obligor || entity === beneficiary);
}

/** Whether it goes to somebody else than it is owed to. */
function isForAnother({ beneficiary, obligor }: Duty, told: ReportedDeed, report: Report): boolean {
  if (beneficiary === null) return false;
  const receivers = named(report, at(told.things, 'to')).filter(
    ({ kind }) => kind === 'COUNTRY' || kind === 'ORGANIZATION',
  );
  return receivers.length > 0 && receivers.every(({ entity }) => entity !== beneficiary && entity !== obligor);
}

/**
 * What the report says became of the term; null when it tells of something else. A ban is never done with: only what breaks it closes it,
 * as refused, and what somebody else says of its obligor is an accusation.
 */
export function matchDeed(duty: Duty, told: ReportedDeed, report: Report): Outcome | null {
  const outcome = outcomeOf(duty, told, report);
  if (!duty.ban) return outcome;
  const accused = told.sayers.length > 0 && !named(report, told.sayers).some(({ entity }) => entity === duty.obligor);
  return duty.obligor === null || accused || outcome === null || outcome === 'REFUSED' ? null : 'REFUSED';
}

function outcomeOf(duty: Duty, told: ReportedDeed, report: Report): Outcome | null {
  if (!sameVerb(duty.deed.verb, told.verb)) return null;
  const shared = sharedThing(duty.deed, told);
  if (shared === null && (duty.deed.things.length > 0 || (at(told.things, '').length > 0 && !report.ofAgreement)))
    return null;
  if (!isByObligor(duty, told, report) || isForAnother(duty, told, report)) return null;
  const { owed, told: given } = shared ?? { owed: null, told: null };
  const less = owed?.count != null && given?.count != null && given.count < owed.count && given.share !== 'WHOLE';
  return told.outcome === 'DONE' && less ? 'PARTIAL' : told.outcome;
}
