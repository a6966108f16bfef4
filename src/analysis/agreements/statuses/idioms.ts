/** Stages in other words: "put their names to the accord", "shook hands on a deal", "implementation day of the accord came". */
import { lemmaOf, prepositionOf } from '../../grammar/tree.ts';
import { agreementSlots, slotsOf } from '../slots.ts';
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

export const shookHands: StatusRule = {
  name: 'agreement/status-shook-hands',
  reads: ['Norway and Iceland shook hands on a herring deal on Monday.'],
  skips: ['Norway and Iceland shook their heads at the herring deal.'],
  *match({ agreementMentions, frames }) {
    for (const mention of agreementMentions) {
      if (mention.form === 'VERB' || prepositionOf(mention.head) !== 'on') continue;
      const { head } = mention;
      const verb = head.head && lemmaOf(head.head) === 'hand' ? head.head.head : head.head;
      const frame = verb ? frames.at(verb) : undefined;
      if (frame && /^sh(ake|ook)$/.test(frame.lemma) && frame.patients.some((p) => lemmaOf(p) === 'hand'))
        yield { trigger: frame.span, mention, frame, status: 'AGREED' };
    }
  },
  gives: (match, layers) => findFrom(match, 'agreement/status-shook-hands', 0.75, layers),
};

/** The day fixed for the start of an agreement's work has come. */
export const implementationDay: StatusRule = {
  name: 'agreement/status-day-came',
  reads: ['The minister said that Implementation Day of the herring accord with Iceland had come.'],
  skips: ['Implementation Day of the herring accord with Iceland is far off.'],
  *match({ agreementMentions, frames }) {
    for (const mention of agreementMentions) {
      const day = mention.head.head;
      if (mention.form === 'VERB' || !day || !/^(of|under)$/.test(prepositionOf(mention.head))) continue;
      const { sentence } = day;
      const words = sentence.text.slice(0, mention.start - sentence.start);
      if (!/\bimplementation day (of|under) (the )?$/i.test(words)) continue;
      const outer = /^(appos|flat)$/.test(day.relation) && day.head ? [day, day.head] : [day];
      for (const { frame, slot } of outer.flatMap((token) => slotsOf(token, frames)))
        if (slot === 'subj' && /^(come|arrive|dawn|begin)$/.test(frame.lemma))
          yield { trigger: frame.span, mention, frame, status: 'IMPLEMENTING' };
    }
  },
  gives: (match, layers) => findFrom(match, 'agreement/status-day-came', 0.75, layers),
};
