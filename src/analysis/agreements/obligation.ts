/** What is still to be done: "is to sign", "were to be freed", "was due to expire". */
import type { Token } from '../../language/document.ts';
import type { Factuality } from '../analysis.ts';
import type { Frame } from '../grammar/frame.ts';
import { base } from '../grammar/tree.ts';

const BE = /^(is|are|was|were)$/;
/** "Has still to be signed". */
const HAVE = /^(has|have|had)$/;

/** Whether the verb is the infinitive of "is to sign", whether the tree makes "is" its auxiliary or its governor. */
export function isToDo(predicate: Token): boolean {
  const to = predicate.children.find((c) => c.lower === 'to' && base(c) === 'mark');
  if (predicate.children.some((c) => c.lower === 'due' && c.index < predicate.index)) return true;
  if (!to) return false;
  const own = predicate.children.some(
    (c) => (BE.test(c.lower) || HAVE.test(c.lower)) && /^(aux|cop)/.test(c.relation) && c.index < to.index,
  );
  const above = predicate.head;
  return (
    own ||
    (above !== null &&
      base(predicate) === 'xcomp' &&
      (BE.test(above.lower) || /^(remain|have)$/.test(above.lemma.toLowerCase())))
  );
}

/** What the frame asserts: as the grammar says, but what "is to be" done is planned, and what "was to have been" done was not. */
export function assertedBy(frame: Frame): Factuality {
  const { predicate, agents } = frame;
  const factuality = isReport(frame) || isVoted(frame) ? 'HAPPENED' : isMeant(frame) ? 'PLANNED' : frame.factuality;
  if (factuality !== 'HAPPENED')
    return isReduced(predicate) && (factuality === 'DENIED' || isFronted(predicate)) ? 'HAPPENED' : factuality;
  if (agents.some((agent) => agent.children.some((c) => c.lower === 'neither'))) return 'DENIED';
  if (isIntended(predicate)) return 'POSSIBLE';
  if (isNever(predicate)) return 'DENIED';
  if (!isToDo(predicate)) return 'HAPPENED';
  return predicate.children.some((c) => c.lower === 'have') ? 'DENIED' : 'PLANNED';
}

/** "The pact no longer exists, he told reporters": told as a fact, not asked for. */
const isReport = ({ factuality, modal, predicate, tense }: Frame): boolean =>
  factuality === 'POSSIBLE' &&
  modal === null &&
  tense !== null &&
  predicate.relation === 'ccomp' &&
  predicate.head !== null &&
  /^(tell|inform|notify)$/.test(predicate.head.lemma.toLowerCase()) &&
  !predicate.children.some((c) => c.lower === 'to' && base(c) === 'mark');

/** "Voted on Monday to ratify": the vote is the deed. */
const isVoted = ({ predicate }: Frame): boolean =>
  /^(xcomp|advcl)$/.test(predicate.relation) &&
  predicate.head !== null &&
  predicate.head.lemma.toLowerCase() === 'vote' &&
  /^VB[DN]$/.test(predicate.head.xpos) &&
  predicate.children.some((c) => c.lower === 'to' && base(c) === 'mark');

/** "Means to initial", "expects to sign". */
const isMeant = ({ factuality, predicate }: Frame): boolean =>
  factuality === 'POSSIBLE' &&
  predicate.relation === 'xcomp' &&
  predicate.children.some((c) => c.lower === 'to' && base(c) === 'mark') &&
  /^(mean|aim|expect)$/.test(predicate.head?.lemma.toLowerCase() ?? '');

/** "Signed in May by both, the pact …": a participle without a verb of its own group tells what happened, whatever is said of the rest. */
const isReduced = (predicate: Token): boolean =>
  predicate.xpos === 'VBN' &&
  /^(acl|advcl)$/.test(predicate.relation) &&
  !predicate.children.some((c) => base(c) === 'aux' || /^(not|never|yet)$/.test(c.lower));

/** Before the verb that it hangs on: what came first. */
const isFronted = ({ relation, head, index }: Token): boolean =>
  relation === 'advcl' && head !== null && index < head.index;

/** "Should have never, ever been made": a denial that commas part from its verb. */
function isNever({ index, sentence, xpos }: Token): boolean {
  const from = index - (sentence.tokens[0]?.index ?? 0);
  const before = sentence.tokens.slice(Math.max(from - 5, 0), from);
  const at = before.findLastIndex((token) => token.lower === 'never');
  return (
    xpos === 'VBN' && at >= 0 && before.slice(at + 1).every((token) => /^(,|ever|been|be|yet|fully)$/.test(token.lower))
  );
}

/** "Should have never, ever been made", "could have been signed": what is regretted or imagined tells of nothing. */
export function isRegretted({ index, sentence }: Token): boolean {
  const from = index - (sentence.tokens[0]?.index ?? 0);
  const before = sentence.tokens.slice(Math.max(from - 8, 0), from);
  const at = before.findLastIndex((token) => /^(should|ought|could|might)$/.test(token.lower));
  const between = before.slice(at + 1);
  return (
    at >= 0 &&
    between.some((token) => token.lower === 'have') &&
    between.every(
      (token) =>
        token.upos === 'ADV' || token.upos === 'PUNCT' || /^(have|been|be|not|to|never|ever)$/.test(token.lower),
    )
  );
}

const INTENT = /^(motion|bid|attempt|call|push|proposal|bill|threat|offer|effort|campaign|demand|plan|vote|have)$/;

/** "A motion to reject the pact", "has to be signed": what is only wanted. */
const isIntended = (predicate: Token): boolean =>
  predicate.head !== null &&
  /^(acl|xcomp)$/.test(predicate.relation) &&
  predicate.children.some((c) => c.lower === 'to' && base(c) === 'mark') &&
  INTENT.test(predicate.head.lemma.toLowerCase());
