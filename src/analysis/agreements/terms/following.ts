/** What the sentences after an agreement say that its sides will do. */
import { DUTY_VERBS } from '../../../knowledge/agreements/commitments.ts';
import { statusOfVerb } from '../../../knowledge/agreements/statuses.ts';
import type { Token } from '../../../language/document.ts';
import type { EntityId } from '../../analysis.ts';
import type { Frame } from '../../grammar/frame.ts';
import { base, lemmaOf } from '../../grammar/tree.ts';
import { spokenNear } from '../near.ts';
import type { AgreementMention } from '../reading.ts';
import { agreementSlots } from '../slots.ts';
import { deedOf, owes, type TermRule } from './contract.ts';
import { ownersOf, type TermLayers, termsOf } from './deed.ts';
import { mentionToldBefore, sidesNear } from './told.ts';

/** Things that are given, taken and sent without any agreement. */
const IDLE =
  /^(part|place|effect|time|step|note|care|vote|oath|decision|measure|look|lead|message|signal|speech|interview|notice|consent|talk|debate|meeting|question|issue|concern|way|position|role|office|power|risk|seat|lesson|advantage|account|election|pressure|news|ruling|statement|complaint|inquiry|investigation|case)$/;

export const following: TermRule = {
  name: 'agreement/term-following',
  reads: [
    'Mali and Togo signed a river pact on Monday. Togo will pay for the dam.',
    'Norway and Iceland struck a herring deal. In return Iceland must open two ports.',
    'Mali and Togo signed a truce on Monday. All prisoners are to be freed within a week.',
  ],
  skips: [
    'Mali and Togo signed a river pact on Monday. Togo will hold elections in May.',
    'Mali and Togo signed a river pact. Togo paid for the lunch.',
    'Mali and Togo signed a river pact on Monday. The Togolese parliament may take a first vote on Friday.',
    'Togo pulled out of the river pact with Mali on Monday. Togo will build a dam.',
    'Togo said the river pact with Mali was dead. It would recognise the islands.',
  ],
  *match(layers) {
    for (const frame of layers.frames.all) {
      if (frame.form !== 'VERB' || !/^(root|conj|ccomp|parataxis)$/.test(base(frame.predicate)) || !owes(frame, layers))
        continue;
      const deed = deedOf(frame, layers);
      if (
        !(DUTY_VERBS.has(lemmaOf(deed.predicate)) || CORE.test(lemmaOf(deed.predicate))) ||
        deed.patients.some((p) => IDLE.test(lemmaOf(p))) ||
        frame.factuality === 'CONDITIONAL' ||
        (frame.factuality === 'POSSIBLE' && !/^(must|shall)$/.test(frame.modal ?? '') && !isAllowed(frame))
      )
        continue;
      const subjects = frame.agents.length > 0 ? frame.agents : deed.agents;
      const mention = mentionToldBefore(frame, layers);
      if (!mention || mention.head === frame.predicate || mention.head === deed.predicate) continue;
      if (isOnAgreement(deed, layers)) continue;
      const named = ownersOf(subjects, frame, layers);
      const owners = named.length > 0 ? named : collective(subjects, mention, layers);
      const done = owners.length === 0 && deed.passive && CORE.test(lemmaOf(deed.predicate));
      if (owners.length === 0 && !done) continue;
      if (!owners.every((side) => sidesNear(mention, layers).includes(side)) && !adjoins(mention, frame)) continue;
      yield { trigger: { start: deed.predicate.start, end: deed.predicate.end }, mention, frame: deed, owners };
    }
  },
  gives: ({ mention, frame, owners }, layers) =>
    termsOf({ rule: 'agreement/term-following', mention, frame, obligors: owners, confidence: 0.55 }, layers),
};

/** "Each side may inspect the other's bases", "may not enter": a right, where it is not a mere chance. */
const isAllowed = (frame: Frame): boolean =>
  frame.modal === 'may' &&
  (frame.negated || frame.agents.some((agent) => /^(side|party|country|state|each|both)$/.test(lemmaOf(agent))));

/** "will not withdraw from the accord": what is done to an agreement is its life, not a duty under it. */
const isOnAgreement = (deed: Frame, { agreementMentions, frames }: TermLayers): boolean =>
  (deed.patients.some((p) => p.lower === 'it') && statusOfVerb(deed.lemma, 'obj') !== undefined) ||
  spokenNear(agreementMentions, deed.predicate.sentence, 0).some(
    (m) =>
      m.form !== 'VERB' && agreementSlots(m.head, frames).some(({ frame, slot }) => frame === deed && slot !== 'under'),
  );

/** "The government", "each side": whom the sides of the agreement themselves tell. */
function collective(subjects: readonly Token[], mention: AgreementMention, layers: TermLayers): readonly EntityId[] {
  const word = subjects.length === 1 && subjects[0] ? lemmaOf(subjects[0]) : '';
  const sides = sidesNear(mention, layers);
  const states = sides.filter((side) => layers.entities.get(side).kind === 'COUNTRY');
  if (/^(government|country|state|kingdom|republic)$/.test(word)) return states.length === 1 ? states : [];
  if (/^(side|party|both|nation|signatory|each|they|power|neighbour|neighbor)$/.test(word))
    return sides.length === 2 ? sides : states.length === 2 ? states : [];
  return [];
}

/** Deeds that, told right after an agreement, are done under it by whoever does them. */
const CORE =
  /^(pay|deliver|lend|supply|provide|build|withdraw|hand|return|release|free|invest|finance|fund|repay|contribute|dismantle|destroy|launch|train|buy|purchase|send|lift|pull|remove|disarm|exchange|repatriate|ship|transfer|close|reopen|dilute|store|put|resettle|share|admit|cut|reduce|freeze|suspend|resume|create|establish|extradite|station|demobilise|demobilize|hold|elect|waive|abolish|recognise|recognize|split|divide|lease|swap|drop|inspect|patrol|monitor|guard|evacuate|deport|readmit|cede|sell|export|import|host|stop|halt|end|open|keep|bear|cover|scrap|vacate|leave|let|allow|set)$/;

/** In the next sentence a new doer may owe too: "The bank will lend the money". */
const adjoins = (mention: AgreementMention, frame: Frame): boolean =>
  frame.predicate.sentence.index - mention.head.sentence.index <= (mention.kind === 'CONTRACT' ? 2 : 1) &&
  CORE.test(lemmaOf(frame.predicate)) &&
  (mention.form === 'NOUN' || mention.form === 'NAME') &&
  mention.kind !== 'CEASEFIRE';
