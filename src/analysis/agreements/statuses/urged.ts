/** A deed that someone asks for is a proposal: "spoke in favour of signing an accord", "called for the conclusion of a treaty". */
import { NOUN_STATUS, statusOfVerb } from '../../../knowledge/agreements/statuses.ts';
import type { Frame } from '../../grammar/frame.ts';
import { lemmaOf } from '../../grammar/tree.ts';
import type { StatusFind } from '../reading.ts';
import { agreementSlots } from '../slots.ts';
import { whenFor } from '../when.ts';
import type { StatusLayers, StatusRule } from './contract.ts';
import { doersOf } from './find.ts';

const URGING =
  /^(urge|propose|suggest|call|favor|favour|speak|advocate|push|press|appeal|recommend|want|seek|offer|ask|demand)$/;
const BEGINNING = /^(SIGNED|AGREED|INITIALLED|NEGOTIATING|ADOPTED)$/;

/** The predicate above that asks for the deed. */
function urging(frame: Frame, layers: StatusLayers): Frame | undefined {
  return layers.frames
    .around(frame.predicate)
    .slice(0, 3)
    .find((above) => {
      if (!URGING.test(above.lemma) || above.factuality === 'DENIED' || above.factuality === 'CONDITIONAL')
        return false;
      if (above.lemma !== 'speak') return true;
      const { sentence } = above.predicate;
      return /\b(in favou?r of|in support of|for)\b/.test(
        sentence.text.slice(above.predicate.end - sentence.start, frame.predicate.start - sentence.start),
      );
    });
}

export const urged: StatusRule = {
  name: 'agreement/status-urged',
  reads: [
    'The minister of Chad spoke in favour of signing a river pact with Niger.',
    'Chad called for the signing of a river pact with Niger.',
  ],
  skips: ['The minister of Chad spoke after signing a river pact with Niger.'],
  *match(layers) {
    for (const mention of layers.agreementMentions) {
      if (mention.form === 'VERB' || mention.definite) continue;
      for (const { frame, slot } of agreementSlots(mention.head, layers.frames)) {
        const status =
          frame.form === 'NOUN' ? NOUN_STATUS.get(lemmaOf(frame.predicate)) : statusOfVerb(frame.lemma, slot);
        if (!status || !BEGINNING.test(status) || /^(HAPPENED|ONGOING)$/.test(frame.factuality)) continue;
        const above = urging(frame, layers);
        if (above) yield { trigger: above.span, mention, frame: above, status: 'PROPOSED' };
      }
    }
  },
  gives({ mention, frame, trigger }, layers): StatusFind {
    return {
      mention,
      rule: 'agreement/status-urged',
      status: 'PROPOSED',
      factuality: 'HAPPENED',
      by: doersOf(frame, layers),
      when: whenFor(frame.predicate, 'PROPOSED', 'HAPPENED', layers),
      at: frame.predicate,
      trigger,
      confidence: 0.7,
    };
  },
};
