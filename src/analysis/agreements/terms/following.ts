/** What the sentences after an agreement say that its sides will do. */
import { DUTY_VERBS } from '../../../knowledge/agreements/commitments.ts';
import type { Token } from '../../../language/document.ts';
import type { EntityId } from '../../analysis.ts';
import type { Frame } from '../../grammar/frame.ts';
import { base, lemmaOf } from '../../grammar/tree.ts';
import { mentionsWithin, spokenNear } from '../near.ts';
import type { AgreementMention } from '../reading.ts';
import { unique } from '../sides.ts';
import { agreementSlots } from '../slots.ts';
import { deedOf, owes, type TermRule } from './contract.ts';
import { obligorsOf, ownersOf, type TermLayers, termsOf } from './deed.ts';

/** In the sentences right after an agreement was told of, what a side of it "will", "must" or "is to" do. */
export const following: TermRule = {
  name: 'agreement/term-following',
  reads: [
    'Mali and Togo signed a river pact on Monday. Togo will pay for the dam.',
    'Norway and Iceland struck a herring deal. In return Iceland must open two ports.',
  ],
  skips: [
    'Mali and Togo signed a river pact on Monday. Togo will hold elections in May.',
    'Mali and Togo signed a river pact. Togo paid for the lunch.',
  ],
  *match(layers) {
    for (const frame of layers.frames.all) {
      if (frame.form !== 'VERB' || !/^(root|conj|ccomp|parataxis)$/.test(base(frame.predicate)) || !owes(frame, layers))
        continue;
      const deed = deedOf(frame, layers);
      if (deed.patients.some((p) => /^(part|place|effect|time|step|note|care)$/.test(lemmaOf(p)))) continue;
      if (
        !DUTY_VERBS.has(lemmaOf(deed.predicate)) ||
        frame.factuality === 'CONDITIONAL' ||
        (frame.factuality === 'POSSIBLE' && !/^(must|shall|may)$/.test(frame.modal ?? ''))
      )
        continue;
      const subjects = frame.agents.length > 0 ? frame.agents : deed.agents;
      const { sentence } = frame.predicate;
      const mention = spokenNear(layers.agreementMentions, sentence, 2).findLast(
        (m) =>
          m.start < frame.predicate.start &&
          sentence.index - m.head.sentence.index <= 2 &&
          m.rule !== 'agreement/talks' &&
          m.form !== 'PRONOUN',
      );
      if (!mention || mention.head === frame.predicate || mention.head === deed.predicate) continue;
      const named = ownersOf(subjects, frame, layers);
      const owners = named.length > 0 ? named : collective(subjects, mention, layers);
      if (owners.length === 0) continue;
      if (!owners.every((side) => sidesNear(mention, layers).includes(side)) && !adjoins(mention, frame)) continue;
      yield { trigger: { start: deed.predicate.start, end: deed.predicate.end }, mention, frame: deed, owners };
    }
  },
  gives: ({ mention, frame, owners }, layers) =>
    termsOf({ rule: 'agreement/term-following', mention, frame, obligors: owners, confidence: 0.55 }, layers),
};

/** "The government", "each side": whom the sides of the agreement themselves tell. */
function collective(subjects: readonly Token[], mention: AgreementMention, layers: TermLayers): readonly EntityId[] {
  const word = subjects.length === 1 && subjects[0] ? lemmaOf(subjects[0]) : '';
  const sides = sidesNear(mention, layers);
  const states = sides.filter((side) => layers.entities.get(side).kind === 'COUNTRY');
  if (/^(government|country|state|kingdom|republic)$/.test(word)) return states.length === 1 ? states : [];
  if (/^(side|party|both|nation|signatory)$/.test(word))
    return sides.length === 2 ? sides : states.length === 2 ? states : [];
  return [];
}

const CORE =
  /^(pay|deliver|lend|supply|provide|build|withdraw|hand|return|release|invest|finance|fund|repay|begin|finish|contribute|dismantle|launch|train|buy|purchase|send)$/;

/** In the next sentence a new doer may owe too: "The bank will lend the money". */
const adjoins = (mention: AgreementMention, frame: Frame): boolean =>
  frame.predicate.sentence.index - mention.head.sentence.index <= (mention.kind === 'CONTRACT' ? 2 : 1) &&
  CORE.test(lemmaOf(frame.predicate)) &&
  (mention.form === 'NOUN' || mention.form === 'NAME') &&
  mention.kind !== 'CEASEFIRE';

/** Sides of the mention and of the verb that makes it. */
function sidesNear(mention: AgreementMention, layers: TermLayers): readonly EntityId[] {
  const around = agreementSlots(mention.head, layers.frames).flatMap(({ frame }) => [
    ...frame.agents,
    ...frame.recipients,
    ...frame.obliques.filter((o) => /^(with|to|between|by|of)$/.test(o.preposition)).map((o) => o.head),
  ]);
  const { sentence } = mention.head;
  const named = mentionsWithin(layers.entities, sentence)
    .filter((m) => m.start >= sentence.start && m.end <= sentence.end)
    .map((m) => m.head);
  return unique([...mention.sides, ...obligorsOf([...around, ...named], layers)]);
}
