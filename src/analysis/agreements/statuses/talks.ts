/** Talks that stand still or break down, and a side that will not return to them. */

import type { AgreementStatus } from '../../analysis.ts';
import type { Frame } from '../../grammar/frame.ts';
import { lemmaOf } from '../../grammar/tree.ts';
import { spokenNear } from '../near.ts';
import type { StatusFind } from '../reading.ts';
import { slotsOf } from '../slots.ts';
import { whenFor } from '../when.ts';
import type { StatusRule } from './contract.ts';
import { doersOf, findFrom } from './find.ts';

/** What a verb says of talks that are its subject or object; null where it says nothing of their course. */
export function statusOfTalks(frame: Frame): AgreementStatus | null {
  const denied = frame.negated || frame.factuality === 'DENIED';
  if (/^(resume|restart|reopen|convene)$/.test(frame.lemma)) return denied ? 'STALLED' : 'NEGOTIATING';
  if (
    /^(stall|deadlock|suspend|freeze|interrupt|postpone|halt|break down|break off|break up|call off|adjourn)$/.test(
      frame.lemma,
    ) &&
    !denied
  )
    return 'STALLED';
  if (/^(collapse|fail|founder)$/.test(frame.lemma) && !denied) return 'ABANDONED';
  if (/^(hold|continue|begin|open|start|conduct)$/.test(frame.lemma)) return 'NEGOTIATING';
  return null;
}

export const talksStand: StatusRule = {
  name: 'agreement/status-talks',
  reads: [
    'Mali and Togo agreed to share the river. Talks on the river have not resumed since May.',
    'The talks on the river with Mali have stalled since May.',
  ],
  skips: ['Talks on the river were loud.'],
  *match({ agreementMentions, frames }) {
    for (const mention of agreementMentions) {
      if (mention.rule !== 'agreement/talks') continue;
      const through = mention.head.children.filter((c) => c.lower === 'talks' || c.lower === 'negotiations');
      for (const { frame, slot } of [mention.head, ...through].flatMap((head) => slotsOf(head, frames))) {
        const status = slot === 'subj' || slot === 'obj' ? statusOfTalks(frame) : null;
        if (status && frame.form === 'VERB') yield { trigger: frame.span, mention, frame, status };
      }
    }
  },
  gives(match, layers): StatusFind | null {
    const find = findFrom(match, 'agreement/status-talks', 0.7, layers);
    if (!find) return null;
    const stands = match.status === 'STALLED' || match.status === 'ABANDONED';
    // That talks did not resume is no denial of the standstill: it is the standstill.
    return { ...find, by: [], factuality: stands && find.factuality === 'DENIED' ? 'HAPPENED' : find.factuality };
  },
};

const TABLE = /^(table|talk|talks|negotiation|negotiations)$/;

/** "refused to return to the table": the agreement last spoken of in the sentence, or the talks themselves, stand still. */
export const stayedAway: StatusRule = {
  name: 'agreement/status-stayed-away',
  reads: ['In May Togo agreed to share the river, but in June it refused to come back to the talks.'],
  skips: ['In May Togo agreed to share the river, but later returned to the table.'],
  *match({ agreementMentions, frames }) {
    for (const frame of frames.all) {
      if (!/^(return|come back|come|go back|rejoin|resume)$/.test(frame.lemma) || frame.factuality !== 'DENIED')
        continue;
      if (
        ![...frame.obliques.map((o) => o.head), ...frame.patients].some(
          (token) => TABLE.test(token.lower) || TABLE.test(lemmaOf(token)),
        )
      )
        continue;
      const { sentence } = frame.predicate;
      const mention = spokenNear(agreementMentions, sentence, 0)
        .filter((m) => m.start < frame.span.start)
        .at(-1);
      if (mention) yield { trigger: frame.span, mention, frame, status: 'STALLED' };
    }
  },
  gives(match, layers): StatusFind {
    const { frame } = match;
    return {
      mention: match.mention,
      rule: 'agreement/status-stayed-away',
      status: 'STALLED',
      factuality: 'HAPPENED',
      by: doersOf(frame, layers),
      when: whenFor(frame.predicate, 'SIGNED', 'DENIED', layers),
      at: frame.predicate,
      trigger: match.trigger,
      confidence: 0.7,
    };
  },
};
