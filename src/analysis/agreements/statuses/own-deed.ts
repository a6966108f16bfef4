/** A side's own step, named without the agreement: "With Morocco's ratification the treaty has the sixty that it needed". */
import { NOUN_STATUS } from '../../../knowledge/agreements/statuses.ts';
import type { Token } from '../../../language/document.ts';
import type { AgreementStatus, EntityId, Span } from '../../analysis.ts';
import { base, lemmaOf, prepositionOf } from '../../grammar/tree.ts';
import type { AgreementMention, StatusFind } from '../reading.ts';
import { sidesOf, unique } from '../sides.ts';
import { whenFor } from '../when.ts';
import type { StatusRule } from './contract.ts';

interface OwnMatch {
  readonly trigger: Span;
  readonly mention: AgreementMention;
  readonly deed: Token;
  readonly status: AgreementStatus;
  readonly by: readonly EntityId[];
}

const STEP = /^(ratification|accession|signature|withdrawal|exit)$/;

/** "With its ratification", "Peru's ratification brought the treaty to life"; what is held back or asked for is not done. */
const isDone = (deed: Token): boolean =>
  /^(with|after|by|since|following|upon)$/.test(prepositionOf(deed)) ||
  (deed.relation === 'nsubj' && deed.head?.xpos === 'VBD');

/** Whether the noun says by itself what was ratified or left. */
const isComplete = (deed: Token): boolean =>
  deed.children.some((c) => c.index > deed.index && /^(of|from|to|for)$/.test(prepositionOf(c)));

export const ownDeed: StatusRule<OwnMatch> = {
  name: 'agreement/status-own-deed',
  reads: ["With Peru's ratification, the copper treaty has all the votes that it needs."],
  skips: [
    "With Peru's ratification of the bill, the copper treaty has all the votes that it needs.",
    'Peru is holding back its signature from the copper treaty.',
    "With Peru's support, the copper treaty has all the votes that it needs.",
  ],
  *match({ document, entities, agreementMentions }) {
    for (const deed of document.tokens) {
      if (deed.upos !== 'NOUN' || !STEP.test(lemmaOf(deed)) || isComplete(deed) || !isDone(deed)) continue;
      const status = NOUN_STATUS.get(lemmaOf(deed));
      const owner = deed.children.find((c) => c.relation === 'nmod:poss');
      const by = owner ? unique(sidesOf(owner, entities).map((side) => side.entity)) : [];
      const near = agreementMentions.filter(
        ({ head, form }) => head.sentence === deed.sentence && form !== 'VERB' && form !== 'PRONOUN',
      );
      const [mention] = near;
      if (status && by.length > 0 && near.length === 1 && mention)
        yield { trigger: { start: deed.start, end: deed.end }, mention, deed, status, by };
    }
  },
  gives({ mention, deed, status, by, trigger }, layers): StatusFind {
    const handed = deed.children.find((c) => base(c) === 'acl' && c.xpos === 'VBN');
    return {
      mention,
      rule: 'agreement/status-own-deed',
      status,
      factuality: 'HAPPENED',
      by,
      when: (handed ? whenFor(handed, status, 'HAPPENED', layers) : null) ?? whenFor(deed, status, 'HAPPENED', layers),
      at: deed,
      trigger,
      confidence: 0.65,
    };
  },
};
