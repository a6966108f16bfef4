/** To whom a duty is owed where the words leave it open: of two sides, what the one undertakes is owed to the other. */
import type { EntityId } from '../../analysis.ts';
import { lemmaOf } from '../../grammar/tree.ts';
import type { TermFind } from '../reading.ts';
import { unique } from '../sides.ts';
import { GIVING, type TermLayers } from './deed.ts';

/** The terms with the other side as beneficiary, where the agreement has two sides and the text names no one else who gets it. */
export function owedToOther(terms: readonly TermFind[], layers: TermLayers): readonly TermFind[] {
  const { agreementLives } = layers;
  return terms.map((term) => {
    if (term.teller === 'AGREEMENT' && term.obligor === null && term.beneficiary !== null && isGift(term, layers))
      return { ...term, obligor: otherOf(term, terms, term.beneficiary, layers) };
    if (term.beneficiary !== null || term.obligor === null || term.teller !== 'SIDE' || goesElsewhere(term, layers))
      return term;
    // Who pledges something of its own accord may be read beside others whom it owes nothing.
    if (agreementLives.of(term.mention)?.kind === 'COMMITMENT' || isShared(term, terms)) return term;
    return { ...term, beneficiary: otherOf(term, terms, term.obligor, layers) };
  });
}

/** The other of the agreement's two sides; null where it has more, or one alone. */
function otherOf(
  { mention }: TermFind,
  terms: readonly TermFind[],
  side: EntityId,
  { agreementLives }: TermLayers,
): EntityId | null {
  const record = agreementLives.of(mention);
  const named = terms
    .filter((term) => agreementLives.of(term.mention) === record)
    .flatMap(({ obligor, beneficiary }) => [obligor, beneficiary])
    .filter((id): id is EntityId => id !== null);
  const sides = unique([...mention.sides, ...(record?.sides ?? []), ...named]);
  const [other, more] = sides.filter((one) => one !== side);
  return other !== undefined && more === undefined && sides.includes(side) ? other : null;
}

/** "The treaty hands the village to Togo": what the agreement gives one side, the other gives. */
function isGift({ trigger }: TermFind, { document, frames }: TermLayers): boolean {
  const token = document.tokenAt(trigger.start);
  const frame = token && frames.at(token);
  return frame !== undefined && /^(give|hand|hand over|cede|grant|award|transfer|return)$/.test(frame.lemma);
}

/** "Both are to dredge the channel": each owes it, to no one more than to itself. */
const isShared = ({ trigger, obligor }: TermFind, terms: readonly TermFind[]): boolean =>
  terms.some((other) => other.trigger.start === trigger.start && other.obligor !== obligor);

/** "Will hand the oil to a broker": what is given goes to whom the words name, though they are no side. */
function goesElsewhere({ trigger }: TermFind, { document, frames }: TermLayers): boolean {
  const token = document.tokenAt(trigger.start);
  const frame = token && frames.at(token);
  if (!frame || !GIVING.test(lemmaOf(frame.predicate))) return false;
  return (
    frame.recipients.some((head) => head.upos !== 'PRON') ||
    frame.obliques.some(({ preposition }) => /^(to|into|towards?)$/.test(preposition))
  );
}
