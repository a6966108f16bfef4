/** Whether a sentence goes on telling of an agreement that was made just before. */
import { statusOfVerb } from '../../../knowledge/agreements/statuses.ts';
import type { Token } from '../../../language/document.ts';
import type { AgreementStatus, EntityId } from '../../analysis.ts';
import { dayNumber, parseDay } from '../../calendar.ts';
import type { Frame } from '../../grammar/frame.ts';
import { mentionsWithin, spokenNear } from '../near.ts';
import { isToDo } from '../obligation.ts';
import { isIndefinite } from '../phrase.ts';
import type { AgreementMention } from '../reading.ts';
import { unique } from '../sides.ts';
import { agreementSlots } from '../slots.ts';
import { obligorsOf, type TermLayers } from './deed.ts';

/** How many sentences after the agreement was last spoken of its terms may still be told. */
const REACH = 2;

/** Told of an agreement, these open the telling of its terms. */
const OPENING: ReadonlySet<AgreementStatus> = new Set([
  'AGREED',
  'INITIALLED',
  'ADOPTED',
  'SIGNED',
  'EXTENDED',
  'IN_FORCE',
]);

/** Told of it, these close it: what the sides will do from then on is no duty under it. */
const CLOSING: ReadonlySet<AgreementStatus> = new Set([
  'WITHDRAWN',
  'SUSPENDED',
  'TERMINATED',
  'ABANDONED',
  'REJECTED',
  'EXPIRED',
  'SUPERSEDED',
]);

/** Whether the text, up to here, tells that the agreement was or is being made, and not that it is over. */
function isTold(mention: AgreementMention, at: Frame, { agreementLives, frames, published }: TermLayers): boolean {
  const before = agreementLives.told(mention).filter((find) => find.at.start < at.predicate.start);
  // "Turkey was to withdraw": what a plan had for it, whatever became of the plan.
  if (wasTo(at.predicate) && before.length > 0) return true;
  if (before.some(({ status, factuality }) => CLOSING.has(status) && /^(HAPPENED|ONGOING)$/.test(factuality)))
    return false;
  // "Washington may not keep any equipment there": no plan could be told so.
  if (/^(must|shall|may)$/.test(at.modal ?? '') && at.negated && before.length > 0) return true;
  if (isKept(mention, frames) && before.length === 0 && at.modal !== null && !/^(could|might|should)$/.test(at.modal))
    return true;
  const stands = before.filter(({ factuality }) => factuality !== 'DENIED' && factuality !== 'CONDITIONAL');
  return stands.some(
    ({ status, when, at: told }) =>
      OPENING.has(status) &&
      !isOldNews(when?.latest ?? null, published?.earliest) &&
      at.predicate.sentence.index - told.sentence.index <= 2 * REACH + 1,
  );
}

/** "Freed two hostages under a deal with Mali": an agreement that is being carried out was made. */
const isKept = ({ head, form }: AgreementMention, frames: TermLayers['frames']): boolean =>
  form === 'NOUN' &&
  agreementSlots(head, frames).some(({ frame, slot }) => slot === 'under' && frame.factuality === 'HAPPENED');

/** "Was to withdraw". */
const wasTo = (predicate: Token): boolean =>
  isToDo(predicate) && [predicate.head, ...predicate.children].some((c) => /^(was|were)$/.test(c?.lower ?? ''));

/** Made more than two months before the report: its terms are old news, and what "will" be done is something else. */
function isOldNews(day: string | null, report: string | undefined): boolean {
  const made = day === null ? null : parseDay(day);
  const told = report === undefined ? null : parseDay(report);
  return made !== null && told !== null && dayNumber(told) - dayNumber(made) > 62;
}

/** The agreement last spoken of before the verb, when the text is telling of its making. */
export function mentionToldBefore(frame: Frame, layers: TermLayers, reach = REACH): AgreementMention | undefined {
  return spokenNear(layers.agreementMentions, frame.predicate.sentence, reach).findLast(
    (m) =>
      m.start < frame.predicate.start &&
      m.rule !== 'agreement/talks' &&
      m.form !== 'PRONOUN' &&
      isTold(m, frame, layers),
  );
}

/** Sides of the agreement, of the mention and of the verb that makes it. */
export function sidesNear(mention: AgreementMention, layers: TermLayers): readonly EntityId[] {
  const around = agreementSlots(mention.head, layers.frames).flatMap(({ frame }) => [
    ...frame.agents,
    ...frame.recipients,
    ...frame.obliques.filter((o) => /^(with|to|between|by|of)$/.test(o.preposition)).map((o) => o.head),
  ]);
  const { sentence } = mention.head;
  const named = mentionsWithin(layers.entities, sentence)
    .filter((m) => m.start >= sentence.start && m.end <= sentence.end)
    .map((m) => m.head);
  const record = layers.agreementLives.of(mention);
  return unique([...mention.sides, ...(record?.sides ?? []), ...obligorsOf([...around, ...named], layers)]);
}

/**
 * "will not withdraw from the accord": what is done to an agreement is its life, not a duty under it; a loan can be repaid.
 * @param forbidden whether the words forbid the deed: another agreement may be what is forbidden.
 */
export const isOnAgreement = (deed: Frame, { agreementMentions, frames }: TermLayers, forbidden = false): boolean =>
  (deed.patients.some((p: Token) => p.lower === 'it') && statusOfVerb(deed.lemma, 'obj') !== undefined) ||
  (!/^(repay|pay|service|grant|give|provide)$/.test(deed.lemma) &&
    spokenNear(agreementMentions, deed.predicate.sentence, 0).some(
      (m) =>
        m.form !== 'VERB' &&
        // "May not make an arrangement with anybody else": another agreement.
        !(forbidden && isIndefinite(m.head)) &&
        agreementSlots(m.head, frames).some(
          ({ frame, slot }) => frame === deed && /^(obj|subj|from|out of|of|to|with|on)$/.test(slot),
        ),
    ));
