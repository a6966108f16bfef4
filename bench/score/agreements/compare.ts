/** Compares what was read in one story with what an analyst reads. */
import type {
  Agreement,
  AgreementStatusClaim,
  AgreementTermClaim,
  Analysis,
  EntityId,
} from '../../../src/analysis/analysis.ts';
import type { AgreementStory, ExpectedAgreement, ExpectedStatus } from './corpus.ts';
import { compareTerms } from './terms.ts';

/** Right, given and wanted of each thing measured. */
export interface Tally {
  right: number;
  given: number;
  wanted: number;
}

export interface Tallies {
  readonly found: Tally;
  readonly current: Tally;
  readonly status: Tally;
  readonly parties: Tally;
  readonly dates: Tally;
  readonly terms: Tally;
  /** Of terms that were found, where the analyst states it. */
  readonly beneficiary: Tally;
  readonly due: Tally;
  readonly condition: Tally;
  readonly exchange: Tally;
}

export const empty = (): Tallies => ({
  found: { right: 0, given: 0, wanted: 0 },
  current: { right: 0, given: 0, wanted: 0 },
  status: { right: 0, given: 0, wanted: 0 },
  parties: { right: 0, given: 0, wanted: 0 },
  dates: { right: 0, given: 0, wanted: 0 },
  terms: { right: 0, given: 0, wanted: 0 },
  beneficiary: { right: 0, given: 0, wanted: 0 },
  due: { right: 0, given: 0, wanted: 0 },
  condition: { right: 0, given: 0, wanted: 0 },
  exchange: { right: 0, given: 0, wanted: 0 },
});

/** What went wrong, for the one who mends it. */
export type Note = (story: string, what: string) => void;

/** One agreement as read, with its claims. */
export interface Read {
  readonly agreement: Agreement;
  readonly mentions: readonly { readonly start: number; readonly end: number }[];
  readonly statuses: readonly AgreementStatusClaim[];
  readonly terms: readonly AgreementTermClaim[];
}

function readOf(analysis: Analysis): Read[] {
  return analysis.agreements.map((agreement) => ({
    agreement,
    mentions: analysis.entities.find((entity) => entity.id === agreement.id)?.mentions ?? [],
    statuses: analysis.claims.filter(
      (c): c is AgreementStatusClaim => c.kind === 'AGREEMENT_STATUS' && c.agreement === agreement.id,
    ),
    terms: analysis.claims.filter(
      (c): c is AgreementTermClaim => c.kind === 'AGREEMENT_TERM' && c.agreement === agreement.id,
    ),
  }));
}

/** Places of the phrases by which the analyst knows the agreement; letter case apart. */
function places(text: string, { at }: ExpectedAgreement): { start: number; end: number }[] {
  const lower = text.toLowerCase();
  return at.flatMap((phrase) => {
    const start = lower.indexOf(phrase.toLowerCase());
    return start < 0 ? [] : [{ start, end: start + phrase.length }];
  });
}

const overlaps = (read: Read, spans: readonly { start: number; end: number }[]): number =>
  spans.filter((span) => read.mentions.some((m) => m.start < span.end && span.start < m.end)).length;

const fold = (name: string): string =>
  name
    .toLowerCase()
    .replace(/^the /, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Whether the entity bears the name, or one that holds it. */
export function isNamed(analysis: Analysis, id: EntityId, name: string): boolean {
  const entity = analysis.entities.find((one) => one.id === id);
  return (
    entity !== undefined &&
    [entity.name, ...entity.aliases].some(
      (one) => fold(one) === fold(name) || (name.length > 5 && fold(one).includes(fold(name))),
    )
  );
}

/** Whether the status is the one wanted, in the factuality wanted; its date is another question. */
export const fits = (given: AgreementStatusClaim, wanted: ExpectedStatus): boolean =>
  given.status === wanted.status && (wanted.factuality === null || wanted.factuality === given.factuality);

/** Which of the agreements read is which of those that the analyst reads: by the phrases that speak of it. */
export function pairUp(
  story: AgreementStory,
  analysis: Analysis,
): { readonly read: readonly Read[]; readonly pairs: ReadonlyMap<ExpectedAgreement, Read> } {
  const read = readOf(analysis);
  const pairs = new Map<ExpectedAgreement, Read>();
  for (const expected of story.agreements) {
    const spans = places(story.text, expected);
    const best = read
      .filter((one) => ![...pairs.values()].includes(one))
      .map((one) => ({ one, hits: overlaps(one, spans) }))
      .filter(({ hits }) => hits > 0)
      .sort((a, b) => b.hits - a.hits)[0];
    if (best) pairs.set(expected, best.one);
  }
  return { read, pairs };
}

/** Adds what one story shows to the tallies. */
export function compare(story: AgreementStory, analysis: Analysis, tallies: Tallies, note: Note = () => {}): void {
  const { read, pairs } = pairUp(story, analysis);
  for (const expected of story.agreements)
    if (!expected.optional && !pairs.has(expected)) note(story.id, `missed ${expected.label}`);
  const required = story.agreements.filter((expected) => !expected.optional);
  tallies.found.wanted += required.length;
  for (const one of read) {
    const expected = [...pairs].find(([, paired]) => paired === one)?.[0];
    if (expected?.optional) continue;
    tallies.found.given++;
    if (expected) tallies.found.right++;
    else note(story.id, `invented ${analysis.entities.find((e) => e.id === one.agreement.id)?.name ?? ''}`);
  }
  for (const [expected, one] of pairs)
    if (!expected.optional) compareOne(story, analysis, expected, one, tallies, note);
}

function compareOne(
  story: AgreementStory,
  analysis: Analysis,
  expected: ExpectedAgreement,
  one: Read,
  tallies: Tallies,
  note: Note,
): void {
  const label = `${story.id}/${expected.label}`;
  const wanted = expected.statuses.filter((status) => !status.optional);
  const used = new Set<ExpectedStatus>();
  const standing = expected.statuses.filter(
    (status) => !/^(PLANNED|CONDITIONAL|POSSIBLE|DENIED)$/.test(status.factuality ?? ''),
  );
  if (standing.some((status) => !status.optional)) {
    tallies.current.wanted++;
    tallies.current.given++;
    const now = one.agreement.status;
    if (expected.statuses.some((status) => status.status === now)) tallies.current.right++;
    else note(label, `current ${now}`);
  }
  for (const given of one.statuses) {
    const match =
      expected.statuses.find((status) => !used.has(status) && fits(given, status)) ??
      expected.statuses.find((status) => fits(given, status));
    tallies.status.given++;
    if (!match) {
      note(label, `status ${given.status} ${given.factuality} ${given.when?.edtf ?? '-'} by ${given.rule}`);
      continue;
    }
    tallies.status.right++;
    used.add(match);
    if (match.when === null || (match.loose && given.when === null)) continue;
    tallies.dates.wanted++;
    if (given.when) tallies.dates.given++;
    if (given.when?.edtf === match.when) tallies.dates.right++;
    else note(label, `date of ${given.status}: ${given.when?.edtf ?? 'none'}, not ${match.when}`);
  }
  tallies.status.wanted += one.statuses.filter((given) =>
    expected.statuses.some((status) => fits(given, status)),
  ).length;
  for (const missed of wanted.filter((status) => !used.has(status))) {
    tallies.status.wanted++;
    note(label, `no status ${missed.status} ${missed.factuality ?? ''}`);
  }
  compareParties(label, analysis, expected, one, tallies, note);
  compareTerms(label, analysis, expected, one.terms, tallies, note, isNamed);
}

function compareParties(
  label: string,
  analysis: Analysis,
  expected: ExpectedAgreement,
  one: Read,
  tallies: Tallies,
  note: Note,
): void {
  const entities = [...new Set(one.agreement.parties.map((party) => party.entity))];
  for (const id of entities) {
    const match = expected.parties.find((party) => isNamed(analysis, id, party.name));
    if (match?.optional) continue;
    tallies.parties.given++;
    if (match) tallies.parties.right++;
    else note(label, `party ${analysis.entities.find((entity) => entity.id === id)?.name ?? id}`);
  }
  for (const party of expected.parties.filter((one_) => !one_.optional)) {
    tallies.parties.wanted++;
    if (!entities.some((id) => isNamed(analysis, id, party.name))) note(label, `no party ${party.name}`);
  }
}
