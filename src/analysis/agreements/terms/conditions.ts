/** Deeds that hang on something: "refused to return until …", and deeds that are only asked for. */
import type { Token } from '../../../language/document.ts';
import type { Frame } from '../../grammar/frame.ts';
import { base } from '../../grammar/tree.ts';
import { spokenNear } from '../near.ts';
import type { TermRule } from './contract.ts';
import { clauseText, ownersOf, termsOf } from './deed.ts';

/** "refused to return until the sanctions are lifted": the price of coming back. */
export const untilThen: TermRule = {
  name: 'agreement/term-until',
  reads: [
    'In May Togo agreed to share the river, but later refused to return to the table until Mali lifted its blockade.',
  ],
  skips: ['Togo refused to sing until Mali left.'],
  *match(layers) {
    const { agreementMentions, frames } = layers;
    for (const frame of frames.all) {
      if (
        frame.factuality !== 'DENIED' ||
        !/^(return|come back|come|rejoin|resume|comply|implement|disarm|withdraw|sign|ratify)$/.test(frame.lemma)
      )
        continue;
      const { sentence } = frame.predicate;
      const mention = spokenNear(agreementMentions, sentence, 0)
        .filter((m) => m.start < frame.span.start)
        .at(-1);
      if (mention && limitOf(frame))
        yield {
          trigger: { start: frame.predicate.start, end: frame.predicate.end },
          mention,
          frame,
          owners: ownersOf(frame.agents, frame, layers),
        };
    }
  },
  gives({ mention, frame, owners }, layers) {
    const limit = limitOf(frame);
    if (!limit) return null;
    const [term] = termsOf(
      {
        rule: 'agreement/term-until',
        mention,
        frame: { ...frame, negated: false },
        obligors: owners,
        confidence: 0.7,
        termKind: 'CONDITION',
      },
      layers,
    );
    return term ? { ...term, condition: clauseText(limit), factuality: 'CONDITIONAL', due: null } : null;
  },
};

/** The clause of "until" or "unless" under the verb or the refusal above it. */
function limitOf(frame: Frame): Token | undefined {
  const holders = [frame.predicate, frame.predicate.head];
  return holders
    .flatMap((holder) => holder?.children ?? [])
    .find(
      (c) => base(c) === 'advcl' && c.children.some((g) => base(g) === 'mark' && /^(until|unless|till)$/.test(g.lower)),
    );
}

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
    return termsOf({ rule: 'agreement/term-proposed', mention, frame, obligors: owners, confidence: 0.6 }, layers).map(
      (term) => ({
        ...term,
        action: clauseText(frame.predicate).replace(/^that /, ''),
        factuality: 'POSSIBLE' as const,
      }),
    );
  },
};

/** Whether the token hangs below the other. */
function below(token: Token, above: Token): boolean {
  let at: Token | null = token;
  for (let steps = 0; at && steps < 12; steps++, at = at.head) if (at === above) return true;
  return false;
}
