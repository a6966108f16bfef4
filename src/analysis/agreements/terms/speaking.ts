/** Where an agreement is the subject of a verb: by its noun, by "that" after a day, by "it". */
import type { Token } from '../../../language/document.ts';
import { isTemporal } from '../../grammar/arguments.ts';
import type { Frame } from '../../grammar/frame.ts';
import { base } from '../../grammar/tree.ts';
import { framesIn, spokenNear } from '../near.ts';
import type { AgreementMention } from '../reading.ts';
import { agreementSlots } from '../slots.ts';
import type { TermLayers } from './deed.ts';
import { mentionToldBefore } from './told.ts';

export interface Speaking {
  readonly mention: AgreementMention;
  readonly frame: Frame;
  /** Told by "it": other things could be meant. */
  readonly loose: boolean;
}

/** Active verbs of which an agreement is the subject. */
export function* speaking(layers: TermLayers): Generator<Speaking> {
  const papers = layers.agreementMentions.filter(({ form }) => form !== 'VERB');
  for (const mention of papers) {
    const seen = new Set<Frame>();
    for (const { frame, slot } of agreementSlots(mention.head, layers.frames)) {
      if (slot !== 'subj' || !isActive(frame) || hasOtherSubject(frame, mention.head)) continue;
      seen.add(frame);
      yield { mention, frame, loose: false };
    }
    for (const frame of framesIn(mention.head.sentence, layers.frames)) {
      if (seen.has(frame) || !isActive(frame) || !isOfDay(frame, mention, papers)) continue;
      seen.add(frame);
      yield { mention, frame, loose: false };
    }
    for (const frame of participlesOf(mention.head, layers)) {
      if (seen.has(frame)) continue;
      seen.add(frame);
      yield { mention, frame, loose: false };
    }
    for (const frame of [...seen].flatMap((one) => besideOf(one, layers)))
      if (!seen.has(frame)) yield { mention, frame, loose: false };
  }
  for (const frame of layers.frames.all) {
    const it = frame.agents[0] ?? frame.predicate.children.find((c) => base(c) === 'expl' && c.lower === 'it');
    if (!isActive(frame) || it?.lower !== 'it' || frame.agents.length > 1) continue;
    if (papers.some(({ head }) => head === it)) continue;
    const mention = itMeans(it, frame, layers);
    if (mention) yield { mention, frame, loose: true };
  }
}

/** "Signed an accord on Sunday giving Chad access": a participle that the tree hangs on the noun, or on the verb that makes it. */
function participlesOf(head: Token, { frames }: TermLayers): readonly Frame[] {
  const made = base(head) === 'obj' && head.head !== null ? head.head.children : [];
  const participles = [
    ...head.children.filter((c) => base(c) === 'acl'),
    ...made.filter((c) => base(c) === 'advcl'),
  ].filter((c) => c.xpos === 'VBG' && !c.children.some((g) => /^(mark|case)$/.test(base(g))));
  // "Signed an agreement on Wednesday that allows …": a relative clause that the tree hangs on the verb.
  const relatives = made.filter(
    (c) =>
      c.relation === 'advcl:relcl' && c.children.some((g) => /^(that|which)$/.test(g.lower) && base(g) === 'nsubj'),
  );
  // "Signed a treaty that limits each side and allows …": one thing allows, not the two who signed.
  const clause = head.children.find((c) => c.relation === 'acl:relcl' && c.xpos === 'VBZ');
  const further = made.filter(
    (c) => clause && base(c) === 'conj' && c.xpos === 'VBZ' && c.index > clause.index && head.head?.xpos === 'VBD',
  );
  return [...participles, ...relatives, ...further.filter((c) => !c.children.some((g) => base(g) === 'nsubj'))]
    .filter((c) => c.index > head.index)
    .flatMap((c) => frames.at(c) ?? [])
    .filter(isActive);
}

/** "Obliges Ankara to buy and allows Tbilisi to sell": what the same subject does besides. */
const besideOf = ({ predicate }: Frame, { frames }: TermLayers): readonly Frame[] =>
  predicate.children
    .filter((c) => base(c) === 'conj' && /^VB[DPZ]$/.test(c.xpos) && !c.children.some((g) => base(g) === 'nsubj'))
    .flatMap((c) => frames.at(c) ?? [])
    .filter(isActive);

const isActive = (frame: Frame): boolean => frame.form === 'VERB' && !frame.passive;

/** "Hours after they ended": a noun of its own stands before the verb as its subject. */
const hasOtherSubject = ({ predicate }: Frame, head: Token): boolean =>
  predicate.children.some(
    (c) => base(c) === 'nsubj' && c !== head && c.upos === 'NOUN' && c.index < predicate.index && c.index > head.index,
  );

/** "A pact on Friday that gives …", "a pact on asylum seekers, which gives …": a relative clause that the tree hangs on the day, or on a plural. */
function isOfDay(
  { predicate, agents }: Frame,
  { head }: AgreementMention,
  papers: readonly AgreementMention[],
): boolean {
  const day = predicate.head;
  return (
    predicate.relation === 'acl:relcl' &&
    day !== null &&
    (isTemporal(day) || (predicate.xpos === 'VBZ' && /^NNP?S$/.test(day.xpos) && head.xpos === 'NN')) &&
    agents.includes(day) &&
    day.index > head.index &&
    !papers.some((p) => p.head.index > head.index && p.head.index < day.index)
  );
}

/** The agreement of the sentence before, where its own subject is the agreement or several sides, whom "it" can't mean. */
function itMeans(it: Token, frame: Frame, layers: TermLayers): AgreementMention | undefined {
  const mention = mentionToldBefore(frame, layers);
  const { sentence } = it;
  if (!mention || mention.form === 'VERB' || sentence.index - mention.head.sentence.index !== 1) return undefined;
  const latest = spokenNear(layers.agreementMentions, sentence, 1).findLast(({ start }) => start < it.start);
  if (latest !== mention) return undefined;
  const subject = mention.head.sentence.root.children.find((c) => base(c) === 'nsubj');
  const several = subject?.children.some((c) => base(c) === 'conj') ?? false;
  return subject === mention.head || several || subject?.xpos === 'NNS' ? mention : undefined;
}
