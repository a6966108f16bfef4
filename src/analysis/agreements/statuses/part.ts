/** A side's own part in an agreement: "suspended its participation in the treaty", "ended its membership of the pact". */

import type { Token } from '../../../language/document.ts';
import type { AgreementStatus } from '../../analysis.ts';
import { base, lemmaOf, prepositionOf } from '../../grammar/tree.ts';
import type { StatusFind } from '../reading.ts';
import { entitiesOf, unique } from '../sides.ts';
import { slotsOf } from '../slots.ts';
import type { StatusMatch, StatusRule } from './contract.ts';
import { doersOf, findFrom } from './find.ts';

const PART =
  /^(participation|membership|compliance|obligation|adherence|involvement|observance|commitment|cooperation|role|signature)$/;

const BY_VERB: ReadonlyMap<string, AgreementStatus> = new Map([
  ['suspend', 'SUSPENDED'],
  ['freeze', 'SUSPENDED'],
  ['halt', 'SUSPENDED'],
  ['pause', 'SUSPENDED'],
  ['end', 'WITHDRAWN'],
  ['terminate', 'WITHDRAWN'],
  ['renounce', 'WITHDRAWN'],
  ['withdraw', 'WITHDRAWN'],
  ['cease', 'WITHDRAWN'],
  ['rescind', 'WITHDRAWN'],
  ['revoke', 'WITHDRAWN'],
]);

interface PartMatch extends StatusMatch {
  readonly owner: Token | null;
}

export const ownPart: StatusRule<PartMatch> = {
  name: 'agreement/status-own-part',
  reads: [
    'Peru suspended its participation in the copper treaty with Chile.',
    'Peru has frozen its participation in the copper treaty with Chile.',
    'Peru rescinded its signature of the copper treaty.',
  ],
  skips: ['Peru praised its participation in the copper treaty with Chile.'],
  *match({ agreementMentions, frames }) {
    for (const mention of agreementMentions) {
      if (mention.form === 'VERB') continue;
      const part = partAbove(mention.head) ?? partBefore(mention);
      if (!part) continue;
      for (const { frame, slot } of slotsOf(part, frames)) {
        const status = slot === 'obj' ? BY_VERB.get(lemmaOf(frame.predicate)) : undefined;
        const owner =
          part.children.find((c) => c.relation === 'nmod:poss' || (base(c) === 'nmod' && prepositionOf(c) === 'of')) ??
          null;
        if (status) yield { trigger: frame.span, mention, frame, status, owner };
      }
    }
  },
  gives(match, layers): StatusFind | null {
    const find = findFrom(match, 'agreement/status-own-part', 0.8, layers);
    if (!find) return null;
    const owners = match.owner ? unique(entitiesOf(match.owner, layers.entities)) : [];
    return { ...find, by: owners.length > 0 ? owners : doersOf(match.frame, layers) };
  },
};

/** "participation in the pact", word by word, where the tree hangs the pact elsewhere. */
function partBefore({ start, head }: StatusMatch['mention']): Token | null {
  const before = head.sentence.tokens.filter((token) => token.end <= start);
  for (const token of before.slice(-4).reverse()) {
    if (PART.test(lemmaOf(token))) return token;
    if (!/^(in|of|under|with|to|the|a|an)$/.test(token.lower)) return null;
  }
  return null;
}

/** The noun of a side's part above the agreement, through "obligations under" and the words of a long name. */
function partAbove(head: Token): Token | null {
  let at: Token | null = head.head;
  for (let steps = 0; at && steps < 3; steps++, at = at.head) {
    if (PART.test(lemmaOf(at))) return at;
    if (at.upos === 'VERB') return null;
  }
  return null;
}
