/** A statement or declaration in which its authors bind themselves: "promised in a joint statement to open the border". */
import { AGREE_VERBS, PLEDGE_VERBS } from '../../../knowledge/agreements/commitments.ts';
import { spokenNear } from '../near.ts';
import type { StatusFind } from '../reading.ts';
import { whenFor } from '../when.ts';
import type { StatusRule } from './contract.ts';
import { doersOf } from './find.ts';

const BINDING = /^(agree|pledge|promise|undertake|commit|affirm|declare|reaffirm|call)$/;

export const statedIn: StatusRule = {
  name: 'agreement/status-stated',
  reads: ['Norway and Iceland pledged in a joint statement to open their ports.'],
  skips: ['Norway and Iceland slept before a joint statement was read.'],
  *match(layers) {
    for (const mention of layers.agreementMentions) {
      if (mention.form === 'VERB' || !/^(JOINT_STATEMENT|DECLARATION)$/.test(mention.kind) || mention.definite)
        continue;
      const { tokens } = mention.head.sentence;
      const opener = tokens.findLast((token) => token.end <= mention.start);
      if (opener?.lower !== 'in') continue;
      const frame = layers.frames.around(mention.head).find((f) => BINDING.test(f.lemma));
      if (frame) yield { trigger: frame.span, mention, frame, status: 'ADOPTED' };
    }
  },
  gives({ mention, frame, trigger }, layers): StatusFind | null {
    const pledge = spokenNear(layers.agreementMentions, mention.head.sentence, 0).find(
      (m) => m.head === frame.predicate,
    );
    const binding = AGREE_VERBS.has(frame.lemma) || PLEDGE_VERBS.has(frame.lemma);
    if (frame.factuality !== 'HAPPENED') return null;
    return {
      mention,
      rule: 'agreement/status-stated',
      status: 'ADOPTED',
      factuality: 'HAPPENED',
      by: doersOf(frame, layers),
      when: pledge?.opening?.when ?? whenFor(frame.predicate, 'PROPOSED', 'HAPPENED', layers),
      at: frame.predicate,
      trigger,
      confidence: binding ? 0.75 : 0.6,
    };
  },
};
