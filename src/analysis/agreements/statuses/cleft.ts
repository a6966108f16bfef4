/** What was done, told first: "What the two did conclude is a partnership", "All that they have signed so far is a declaration". */
import { statusOfVerb } from '../../../knowledge/agreements/statuses.ts';
import { base, lemmaOf } from '../../grammar/tree.ts';
import { framesIn } from '../near.ts';
import type { StatusRule } from './contract.ts';
import { findFrom } from './find.ts';

const OPENING = /^(what|all|all that|the only (thing|paper|document|text) (that )?)\s/i;

export const cleft: StatusRule = {
  name: 'agreement/status-cleft',
  reads: ['What Norway and Iceland did conclude in May is a herring accord.'],
  skips: ['What Norway and Iceland lack is a herring accord.', 'What Norway signed in May killed the herring accord.'],
  *match({ agreementMentions, frames }) {
    for (const mention of agreementMentions) {
      const { head } = mention;
      const copula = head.children.find((c) => base(c) === 'cop' && c.index < head.index);
      if (mention.form === 'VERB' || !copula || !OPENING.test(head.sentence.text)) continue;
      for (const frame of framesIn(head.sentence, frames)) {
        const { predicate } = frame;
        if (predicate.index > copula.index || frame.form !== 'VERB') continue;
        const named = frame.patients.some((p) => /^(name|signature|hand)$/.test(lemmaOf(p)));
        const status = named ? 'SIGNED' : statusOfVerb(frame.lemma, 'obj');
        if (status) yield { trigger: frame.span, mention, frame: { ...frame, factuality: 'HAPPENED' }, status };
      }
    }
  },
  gives: (match, layers) => findFrom(match, 'agreement/status-cleft', 0.7, layers),
};
