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
    if (term.beneficiary !== null || term.obligor === null || term.teller !== 'SIDE' || goesElsewhere(term, layers))
      return term;
    const record = agreementLives.of(term.mention);
    const named = terms
      .filter(({ mention }) => agreementLives.of(mention) === record)
      .flatMap(({ obligor, beneficiary }) => [obligor, beneficiary])
      .filter((id): id is EntityId => id !== null);
    const sides = unique([...term.mention.sides, ...(record?.sides ?? []), ...named]);
    const [other, more] = sides.filter((side) => side !== term.obligor);
    return other === undefined || more !== undefined || isShared(term, terms) ? term : { ...term, beneficiary: other };
  });
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
