/** Deeds that hang on something: "refused to return until …", and deeds that are only asked for. */
import type { Token } from '../../../language/document.ts';
import type { EntityId } from '../../analysis.ts';
import type { Frame } from '../../grammar/frame.ts';
import { base } from '../../grammar/tree.ts';
import { spokenNear } from '../near.ts';
import type { TermRule } from './contract.ts';
import { ownersOf, type TermLayers, termsOf } from './deed.ts';
import { clauseText, conditionText } from './wording.ts';

/** "refused to return until the sanctions are lifted": the price of coming back, and what is asked of the other side for it. */
export const untilThen: TermRule = {
  name: 'agreement/term-until',
  reads: [
    'In May Togo agreed to share the river, but later refused to return to the table until Mali lifted its blockade.',
    'Togo and Mali signed a river accord in May. Togo will not withdraw its troops unless Mali opens the dam.',
  ],
  skips: [
    'Togo refused to sing until Mali left.',
    'Togo and Mali signed a river accord in May. The accord cannot come into force until Mali ratifies it.',
  ],
  *match(layers) {
    const { agreementMentions, agreementLives, frames } = layers;
    for (const frame of frames.all) {
      if (
        frame.factuality !== 'DENIED' ||
        !/^(return|come back|come|rejoin|resume|comply|implement|disarm|withdraw|sign|ratify|free|release|stop|halt|freeze|destroy|dismantle|pay|hand over)$/.test(
          frame.lemma,
        )
      )
        continue;
      const { sentence } = frame.predicate;
      const owners = ownersOf(frame.agents, frame, layers);
      const mention = spokenNear(agreementMentions, sentence, 2).findLast(
        (m) =>
          m.start < frame.span.start &&
          (m.head.sentence === sentence || owners.some((id) => agreementLives.of(m)?.sides.has(id))),
      );
      if (mention && owners.length > 0 && limitOf(frame))
        yield {
          trigger: { start: frame.predicate.start, end: frame.predicate.end },
          mention,
          frame,
          owners,
        };
    }
  },
  gives({ mention, frame, owners }, layers) {
    const limit = limitOf(frame);
    if (!limit) return null;
    const owed = { rule: 'agreement/term-until', mention, confidence: 0.7, termKind: 'CONDITION' as const };
    const held = termsOf({ ...owed, frame: { ...frame, negated: false }, obligors: owners }, layers);
    const asked = layers.frames.at(limit);
    const demanded = asked?.form === 'VERB' && !asked.negated ? askedOf(asked, layers) : [];
    const demands = demanded.length > 0 && asked ? termsOf({ ...owed, frame: asked, obligors: demanded }, layers) : [];
    return [
      ...held.map((term) => ({
        ...term,
        condition: conditionText(limit),
        factuality: 'CONDITIONAL' as const,
        due: null,
        inExchangeFor: demands.map(({ key }) => key),
      })),
      ...demands.map((term) => ({
        ...term,
        beneficiary: owners[0] ?? null,
        factuality: 'POSSIBLE' as const,
        due: null,
        inExchangeFor: held.map(({ key }) => key),
      })),
    ];
  },
};

/** The side that is asked to act first; none where the clause only waits for something to happen. */
const askedOf = (frame: Frame, layers: TermLayers): readonly EntityId[] =>
  frame.passive ? [] : ownersOf(frame.agents, frame, layers);

/** The clause of "until" or "unless" under the verb, the refusal above it, or a noun of its phrase. */
function limitOf({ predicate, patients, obliques }: Frame): Token | undefined {
  const holders = [predicate, predicate.head, ...patients, ...obliques.map(({ head }) => head)];
  const own = holders
    .flatMap((holder) => holder?.children ?? [])
    .find((c) => /^(advcl|acl)$/.test(base(c)) && limits(c));
  // "Until Washington lifted financial sanctions": a verb that the tree makes an attribute of its object.
  return own ?? predicate.sentence.tokens.find((c) => c.index > predicate.index && limits(c) && below(c, predicate));
}

const limits = (clause: Token): boolean =>
  clause.children.some((g) => base(g) === 'mark' && /^(until|unless|till)$/.test(g.lower));

/** "proposed that a commission should meet this year to advance the plan": a deed asked for under the agreement. */
export const proposedDeed: TermRule = {
  name: 'agreement/term-proposed',
  reads: [
    'Norway and Iceland signed a herring accord in May. Norway proposed that a commission should meet in June to review the accord.',
  ],
  skips: [
    'Norway and Iceland signed a herring accord in May. Norway said that a commission met in June to review the accord.',
  ],
  *match(layers) {
    for (const above of layers.frames.all) {
      if (!/^(propose|suggest|recommend)$/.test(above.lemma) || above.factuality === 'DENIED') continue;
      const clause = above.clauses.find((c) => c.relation === 'ccomp')?.head;
      const frame = clause && layers.frames.at(clause);
      if (frame?.form !== 'VERB' || !/^(should|would|must|shall)$/.test(frame.modal ?? 'should')) continue;
      const mention = spokenNear(layers.agreementMentions, frame.predicate.sentence, 0).find(
        (m) =>
          m.form !== 'VERB' &&
          m.rule !== 'agreement/talks' &&
          m.head.sentence === frame.predicate.sentence &&
          below(m.head, frame.predicate),
      );
      if (mention)
        yield {
          trigger: { start: frame.predicate.start, end: frame.predicate.end },
          mention,
          frame,
          owners: ownersOf(frame.agents, frame, layers),
        };
    }
  },
  gives({ mention, frame, owners }, layers) {
    const owed = { rule: 'agreement/term-proposed', mention, frame, obligors: owners, confidence: 0.6 };
    const purpose = frame.clauses.find((c) => c.marker === 'to' && c.relation === 'advcl')?.head;
    return termsOf(owed, layers).map((term) => ({
      ...term,
      action: purpose ? `${term.action} ${clauseText(purpose)}` : term.action,
      factuality: 'POSSIBLE' as const,
    }));
  },
};

/** Whether the token hangs below the other. */
function below(token: Token, above: Token): boolean {
  let at: Token | null = token;
  for (let steps = 0; at && steps < 12; steps++, at = at.head) if (at === above) return true;
  return false;
}
