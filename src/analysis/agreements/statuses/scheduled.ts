/** A work under way that has its day: "is building a ship for Oman, which is scheduled for launch in May". */

import { CALENDAR_VERBS } from '../../../knowledge/agreements/commitments.ts';
import { lemmaOf } from '../../grammar/tree.ts';
import { framesIn } from '../near.ts';
import type { StatusFind } from '../reading.ts';
import { whenFor } from '../when.ts';
import type { StatusRule } from './contract.ts';

const SETTING = /^(schedule|slate|plan|expect|set|due|book|earmark)$/;
const OCCASION = /^(launch|delivery|completion|handover|opening|liftoff|lift-off|commissioning|departure|start)$/;

export const scheduledWork: StatusRule = {
  name: 'agreement/status-scheduled',
  reads: ["Italy's main shipyard is building a frigate for Oman, which is scheduled for delivery in May 2031."],
  skips: ["Italy's main shipyard is building a frigate for Oman, which is scheduled for debate in May 2031."],
  *match({ agreementMentions, frames }) {
    for (const mention of agreementMentions) {
      if (mention.rule !== 'agreement/service') continue;
      for (const frame of framesIn(mention.head.sentence, frames)) {
        if (
          frame.predicate.sentence !== mention.head.sentence ||
          frame.span.start < mention.end ||
          !SETTING.test(frame.lemma)
        )
          continue;
        const occasion = frame.obliques.some((o) => o.preposition === 'for' && OCCASION.test(lemmaOf(o.head)));
        const deed = frame.clauses.some((c) => c.marker === 'to' && CALENDAR_VERBS.has(lemmaOf(c.head)));
        if (occasion || deed) yield { trigger: frame.span, mention, frame, status: 'IMPLEMENTING' };
      }
    }
  },
  gives({ mention, frame, trigger }, layers): StatusFind | null {
    const deed = frame.clauses.find((c) => c.marker === 'to')?.head;
    const when =
      whenFor(frame.predicate, 'IMPLEMENTING', 'PLANNED', layers) ??
      (deed ? whenFor(deed, 'IMPLEMENTING', 'PLANNED', layers) : null);
    if (!when) return null;
    return {
      mention,
      rule: 'agreement/status-scheduled',
      status: 'IMPLEMENTING',
      factuality: 'PLANNED',
      by: [],
      when,
      at: frame.predicate,
      trigger,
      confidence: 0.65,
    };
  },
};
