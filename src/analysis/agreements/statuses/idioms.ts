/** Signing in other words: "put their names to the accord", "set his hand to it", "affixed their signatures to the treaty". */
import { lemmaOf } from '../../grammar/tree.ts';
import { agreementSlots } from '../slots.ts';
import type { StatusRule } from './contract.ts';
import { findFrom } from './find.ts';

const OBJECT = /^(name|hand|signature|pen|seal|initial)$/;
const VERB = /^(put|set|affix|append|attach|add|give)$/;

export const putNames: StatusRule = {
  name: 'agreement/status-put-name',
  reads: ['The ministers of Norway and Iceland put their names to a herring accord on Monday.'],
  skips: ['The ministers of Norway and Iceland put their hopes in a herring accord on Monday.'],
  *match({ agreementMentions, frames }) {
    for (const mention of agreementMentions) {
      if (mention.form === 'VERB') continue;
      for (const { frame } of agreementSlots(mention.head, frames)) {
        const named = VERB.test(lemmaOf(frame.predicate)) && frame.patients.some((p) => OBJECT.test(lemmaOf(p)));
        if (named) yield { trigger: frame.span, mention, frame, status: 'SIGNED' };
        const through = frame.predicate.head;
        const outer = through ? frames.at(through) : undefined;
        if (OBJECT.test(lemmaOf(frame.predicate)) && outer && VERB.test(outer.lemma))
          yield { trigger: outer.span, mention, frame: outer, status: 'SIGNED' };
      }
    }
  },
  gives: (match, layers) => findFrom(match, 'agreement/status-put-name', 0.75, layers),
};
