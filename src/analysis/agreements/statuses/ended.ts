/** Ends that are told by an adjective: "declared the treaty void", "the accord no longer exists", "no longer bound by the pact". */
import type { Token } from '../../../language/document.ts';
import { lemmaOf, prepositionOf } from '../../grammar/tree.ts';
import { assertedBy } from '../obligation.ts';
import type { StatusFind } from '../reading.ts';
import { entitiesOf } from '../sides.ts';
import { agreementSlots } from '../slots.ts';
import type { StatusRule } from './contract.ts';
import { doersOf, findFrom } from './find.ts';

const VOID = /^(void|dead|invalid|null|defunct|over|finished)$/;
const ALIVE = /^(exist|apply|valid|binding|effective|operative)$/;

/** "no longer", "not … any more". */
const noLonger = (predicate: Token): boolean =>
  predicate.children.some(
    (c) =>
      (c.lower === 'longer' && [...c.children, ...predicate.children].some((g) => g.lower === 'no')) ||
      (c.lower === 'no' && c.children.some((g) => g.lower === 'longer')) ||
      (/^(anymore|more)$/.test(c.lower) && predicate.children.some((g) => g.lower === 'not')),
  );

/** "as good as dead" and "nearly over" are not yet dead and over. */
const isQualified = (predicate: Token): boolean =>
  predicate.children.some((c) => /^(as|almost|nearly|not|far|all)$/.test(c.lower));

export const over: StatusRule = {
  name: 'agreement/status-over',
  reads: [
    'Peru declared its copper treaty with Chile dead on Monday.',
    'The copper treaty between Peru and Chile is dead, the minister said.',
    'The copper treaty between Peru and Chile no longer exists, the minister said.',
  ],
  skips: [
    'The copper treaty between Peru and Chile is as good as dead, the minister said.',
    'The copper treaty between Peru and Chile exists.',
    'The miners of Peru declared the copper treaty with Chile unfair.',
  ],
  *match({ agreementMentions, frames }) {
    for (const mention of agreementMentions) {
      if (mention.form === 'VERB' || mention.rule === 'agreement/talks') continue;
      for (const { frame, slot } of agreementSlots(mention.head, frames)) {
        const { predicate } = frame;
        const dead = slot === 'subj' && VOID.test(frame.lemma) && frame.form === 'ADJECTIVE' && !isQualified(predicate);
        const gone = slot === 'subj' && ALIVE.test(frame.lemma) && noLonger(predicate);
        const called =
          slot === 'obj' &&
          /^(declare|pronounce|consider)$/.test(frame.lemma) &&
          predicate.children.some((c) => /^(xcomp|obl|advmod|ccomp)/.test(c.relation) && VOID.test(lemmaOf(c)));
        if ((dead || gone || called) && !/^(CONDITIONAL|POSSIBLE)$/.test(assertedBy(frame)))
          yield { trigger: frame.span, mention, frame, status: 'TERMINATED' };
      }
    }
  },
  gives(match, layers): StatusFind | null {
    const find = findFrom(match, 'agreement/status-over', 0.7, layers);
    return find ? { ...find, factuality: find.factuality === 'PLANNED' ? 'PLANNED' : 'HAPPENED' } : null;
  },
};

export const unbound: StatusRule = {
  name: 'agreement/status-unbound',
  reads: ['Peru said it was no longer bound by the copper treaty with Chile.'],
  skips: ['Peru said it was bound by the copper treaty with Chile.', 'Ships are not bound by the copper treaty.'],
  *match({ agreementMentions, frames }) {
    for (const mention of agreementMentions) {
      if (mention.form === 'VERB' || prepositionOf(mention.head) !== 'by') continue;
      const bound = mention.head.head;
      if (!bound || !/^(bound|bind)$/.test(lemmaOf(bound)) || !noLonger(bound)) continue;
      const frame = frames.at(bound) ?? (bound.head ? frames.at(bound.head) : undefined);
      if (frame) yield { trigger: frame.span, mention, frame, status: 'WITHDRAWN' };
    }
  },
  gives(match, layers): StatusFind | null {
    const find = findFrom(match, 'agreement/status-unbound', 0.7, layers);
    if (!find) return null;
    const freed = [...match.frame.patients, ...match.frame.agents].filter((token) => token !== match.mention.head);
    const by = freed.flatMap((token) => entitiesOf(token, layers.entities));
    return { ...find, by: by.length > 0 ? by : doersOf(match.frame, layers), factuality: 'HAPPENED' };
  },
};
