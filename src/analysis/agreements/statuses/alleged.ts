/** Allegations and disavowals: "accused X of violating the truce", "a breach of the treaty", "no longer bound by". */
import type { EntityId } from '../../analysis.ts';
import { lemmaOf } from '../../grammar/tree.ts';
import type { StatusFind } from '../reading.ts';
import { agreementSlots } from '../slots.ts';
import { whenFor } from '../when.ts';
import type { StatusMatch, StatusRule } from './contract.ts';
import { doersOf } from './find.ts';

interface AllegedMatch extends StatusMatch {
  readonly accusers: readonly EntityId[];
}

const ACCUSING = /^(accuse|blame|charge|denounce|condemn|suspect|allege)$/;
const BREAKING = /^(violate|breach|break|flout|undermine|infringe|contravene|violation|breach|renege|ignore|betray)$/;

/** The accusation is what happened; the breach is only alleged. */
export const accused: StatusRule<AllegedMatch> = {
  name: 'agreement/status-accused',
  reads: ['Mali accused Togo of violating the truce.', 'Chile accused Peru of a breach of the copper treaty.'],
  skips: ['Mali accused Togo of spying during the river truce.'],
  *match(layers) {
    for (const mention of layers.agreementMentions) {
      if (mention.form === 'VERB') continue;
      for (const { frame } of agreementSlots(mention.head, layers.frames)) {
        if (!BREAKING.test(lemmaOf(frame.predicate))) continue;
        const above = layers.frames.around(frame.predicate).find((f) => ACCUSING.test(f.lemma));
        if (!above) continue;
        yield {
          trigger: { start: above.span.start, end: above.span.end },
          mention,
          frame: above,
          status: 'VIOLATION_ALLEGED',
          accusers: doersOf(above, layers),
        };
      }
    }
  },
  gives({ mention, frame, accusers, trigger }, layers): StatusFind {
    return {
      mention,
      rule: 'agreement/status-accused',
      status: 'VIOLATION_ALLEGED',
      factuality: frame.factuality === 'DENIED' ? 'DENIED' : 'HAPPENED',
      by: accusers,
      when: whenFor(frame.predicate, 'VIOLATION_ALLEGED', 'HAPPENED', layers),
      at: frame.predicate,
      trigger,
      confidence: 0.8,
    };
  },
};
