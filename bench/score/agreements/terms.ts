/** Compares the terms read of one agreement with those that an analyst reads: what is owed, and to whom, by when, on what condition and for what. */
import type { AgreementTermClaim, Analysis, EntityId } from '../../../src/analysis/analysis.ts';
import type { Note, Tallies, Tally } from './compare.ts';
import type { ExpectedAgreement, ExpectedTerm } from './corpus.ts';

type Named = (analysis: Analysis, id: EntityId, name: string) => boolean;

/** Whether half of the words, by their first letters, are in the text. */
function says(text: string, words: readonly string[]): boolean {
  const lower = text.toLowerCase();
  const hits = words.filter((word) => lower.includes(word.slice(0, 5)));
  return hits.length >= Math.max(1, Math.ceil(words.length / 2));
}

/** Who does the deed; a right names the one who has it. */
const doerOf = ({ termKind, obligor, beneficiary }: AgreementTermClaim): EntityId | null =>
  obligor ?? (termKind === 'BENEFIT' ? beneficiary : null);

/** Whether the term tells the deed wanted, of the one wanted. */
export function fits(
  analysis: Analysis,
  given: AgreementTermClaim,
  { obligor, words }: ExpectedTerm,
  named: Named,
): boolean {
  const doer = doerOf(given);
  return (obligor === null || (doer !== null && named(analysis, doer, obligor))) && says(given.action, words);
}

/** One field of a term that was found: given where read, wanted where the analyst states it. */
function field(tally: Tally, read: boolean, right: boolean): boolean {
  tally.wanted++;
  if (read) tally.given++;
  if (right) tally.right++;
  return right;
}

function compareFields(
  label: string,
  analysis: Analysis,
  given: AgreementTermClaim,
  wanted: ExpectedTerm,
  tallies: Tallies,
  note: Note,
  named: Named,
): void {
  const { beneficiary, due, condition, price } = wanted;
  const what = `of term ${given.action}`;
  if (
    beneficiary !== null &&
    !field(
      tallies.beneficiary,
      given.beneficiary !== null,
      given.beneficiary !== null && named(analysis, given.beneficiary, beneficiary),
    )
  )
    note(label, `beneficiary ${what}: not ${beneficiary}`);
  if (due !== null && !field(tallies.due, given.due !== null, given.due?.edtf === due))
    note(label, `due ${what}: ${given.due?.edtf ?? 'none'}, not ${due}`);
  if (
    condition !== null &&
    !field(tallies.condition, given.condition !== null, given.condition !== null && says(given.condition, condition))
  )
    note(label, `condition ${what}: ${given.condition ?? 'none'}`);
  if (price === null) return;
  const partners = analysis.claims.filter(
    (c): c is AgreementTermClaim => c.kind === 'AGREEMENT_TERM' && given.inExchangeFor.includes(c.id),
  );
  const right = partners.some(({ action }) => says(action, price));
  if (!field(tallies.exchange, partners.length > 0, right)) note(label, `exchange ${what}: not for ${price.join(' ')}`);
}

/** Adds what the terms of one agreement show to the tallies. */
export function compareTerms(
  label: string,
  analysis: Analysis,
  expected: ExpectedAgreement,
  terms: readonly AgreementTermClaim[],
  tallies: Tallies,
  note: Note,
  named: Named,
): void {
  const used = new Set<ExpectedTerm>();
  for (const given of terms) {
    const match =
      expected.terms.find((term) => !used.has(term) && fits(analysis, given, term, named)) ??
      expected.terms.find((term) => fits(analysis, given, term, named));
    if (match?.optional) continue;
    if (match && used.has(match)) continue;
    tallies.terms.given++;
    if (match) {
      tallies.terms.right++;
      used.add(match);
      compareFields(label, analysis, given, match, tallies, note, named);
    } else note(label, `term ${given.action} by ${given.rule}`);
  }
  for (const term of expected.terms.filter((one) => !one.optional)) {
    tallies.terms.wanted++;
    if (!used.has(term)) note(label, `no term ${term.obligor ?? '*'} ${term.words.join(' ')}`);
  }
}
