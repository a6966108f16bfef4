/** What is to be done under an agreement: "Under the accord, Iceland will …", "a pact by which Togo cedes …", "By its terms Mali must …". */
import { FORBIDDING } from '../../../knowledge/agreements/commitments.ts';
import type { Token } from '../../../language/document.ts';
import { isTemporal } from '../../grammar/arguments.ts';
import type { Frame } from '../../grammar/frame.ts';
import { base, lemmaOf, prepositionOf } from '../../grammar/tree.ts';
import { framesIn, spokenNear } from '../near.ts';
import type { AgreementMention } from '../reading.ts';
import { agreementSlots } from '../slots.ts';
import { asBenefit, asRight, GETTING } from './benefits.ts';
import { deedsOf, isPresentPassive, owes, type TermRule } from './contract.ts';
import { type TermLayers, termsOf } from './deed.ts';
import { doersOf } from './doers.ts';
import { dutyOf } from './duty.ts';
import { isOnAgreement } from './told.ts';

const UNDER = /^(under|as part of|in accordance with|in line with|according to|pursuant to)$/;

/** Parts of an agreement's text, for the whole. */
const TEXT = /^(term|provision|article|clause|paragraph|annex|section|text|part|rule)$/;

export const underIt: TermRule = {
  name: 'agreement/term-under',
  reads: [
    'Under the herring accord with Norway, Iceland will halve its catch by 2030.',
    'Mali and Togo signed a pact under which Togo must pay for the dam.',
    'Mali and Togo signed a river pact on Monday. By its terms Togo will pay for the dam.',
  ],
  skips: [
    'Under the bridge, the two ministers met.',
    'Critics spoke under the herring accord with Norway.',
    'Mali and Togo signed a river pact on Monday. By then Togo had paid for the dam.',
  ],
  *match(layers) {
    for (const { mention, frame: first, relative } of framesUnder(layers)) {
      for (const { finite, deed } of deedsOf(first, layers)) {
        const duty = dutyOf(deed, layers) ?? dutyOf(finite, layers);
        const stands = isPresentPassive(finite.predicate);
        if (!relative && !duty && !stands && !owes(finite, layers)) continue;
        // "A ceasefire in which 2,600 people had been killed": what happened during it.
        if (!duty && !stands && (finite.perfect || finite.passive || deed.perfect)) continue;
        // "Is barred from borrowing": what it is barred from is told below.
        if (deed.passive && FORBIDDING.has(deed.lemma)) continue;
        if (!relative && isOnAgreement(deed, layers, duty?.negated)) continue;
        // "an assembly elected under the accord": the participle tells of what is there.
        if (deed.predicate.xpos === 'VBN' && deed.predicate.relation === 'acl') continue;
        const heads = finite.agents.length > 0 ? finite.agents : deed.agents;
        yield {
          trigger: { start: deed.predicate.start, end: deed.predicate.end },
          mention,
          frame: { ...deed, negated: duty?.negated ?? deed.negated },
          owners: doersOf(heads, finite, mention, layers),
        };
      }
    }
  },
  gives({ mention, frame, owners }, layers) {
    const terms = termsOf({ rule: 'agreement/term-under', mention, frame, obligors: owners, confidence: 0.75 }, layers);
    if (frame.modal === 'may' && !frame.negated) return terms.map((term) => asRight(term, layers));
    return GETTING.test(frame.lemma) && !frame.passive ? terms.map((term) => asBenefit(term, layers)) : terms;
  },
};

interface Under {
  readonly mention: AgreementMention;
  readonly frame: Frame;
  readonly relative: boolean;
}

function* framesUnder(layers: TermLayers): Generator<Under> {
  const papers = layers.agreementMentions.filter(({ form }) => form !== 'VERB');
  for (const mention of papers) {
    for (const { frame, slot } of agreementSlots(mention.head, layers.frames)) {
      const relative = frame.predicate.relation === 'acl:relcl' && frame.predicate.head === mention.head;
      const fronted = /^(by|in)$/.test(slot) && mention.head.index < frame.predicate.index;
      const named = UNDER.test(slot) || ((relative || fronted) && /^(by|in|through)$/.test(slot));
      if (frame.form === 'VERB' && named) yield { mention, frame, relative };
    }
    const bound = boundBy(mention, layers);
    if (bound) yield { mention, frame: bound, relative: false };
    for (const frame of opened(mention, layers)) yield { mention, frame, relative: false };
    for (const frame of framesIn(mention.head.sentence, layers.frames)) {
      const hung = frame.predicate.relation === 'acl:relcl' && frame.predicate.head === mention.head;
      if (frame.form === 'VERB' && !hung && isWhich(frame, mention, papers)) yield { mention, frame, relative: true };
    }
  }
  for (const frame of layers.frames.all) {
    const mention = frame.form === 'VERB' ? ofText(frame, layers) : undefined;
    if (mention) yield { mention, frame, relative: false };
  }
}

/** "Will supply 180 tanks under a contract": the verb above the thing that the tree hangs the words on. */
function boundBy({ head }: AgreementMention, { frames }: TermLayers): Frame | undefined {
  if (base(head) !== 'nmod' || !UNDER.test(prepositionOf(head))) return undefined;
  let at = head.head;
  for (let steps = 0; steps < 3 && at !== null && base(at) === 'nmod'; steps++) at = at.head;
  const frame = at?.head && /^(obj|obl)$/.test(base(at)) ? frames.at(at.head) : undefined;
  return frame?.form === 'VERB' && frame.predicate.index < head.index ? frame : undefined;
}

/** "Under the March accord Togo pays …", "By the terms of the accord the two were to …": the main verbs of a sentence that the words open. */
function opened({ head, start }: AgreementMention, layers: TermLayers): readonly Frame[] {
  const { root, tokens, start: from } = head.sentence;
  const text = layers.document.text.slice(from, start).toLowerCase();
  const first =
    /^["“'‘]?(under|by (?:the|its) (?:terms|provisions|articles) of) (?:(?:the|a|an|its|their|this|that) )?$/.exec(
      text,
    );
  if (!first) return [];
  const duties = framesIn(head.sentence, layers.frames).filter((frame) => {
    const duty = frame.predicate.index > head.index ? dutyOf(frame, layers) : null;
    const main = duty !== null && /^(root|conj|parataxis|ccomp)$/.test(base(duty.top));
    return main && duty.force !== 'STATED' && !isSaid(duty.top);
  });
  const main =
    root.index > head.index && tokens.includes(root) && head.head !== root ? layers.frames.at(root) : undefined;
  return main && !duties.includes(main) ? [main, ...duties] : duties;
}

/** "…, critics say": what is told of it by others. */
const isSaid = ({ head }: Token): boolean =>
  head !== null && /^(say|fear|hope|think|believe|argue|warn|add)$/.test(lemmaOf(head));

/** "Signed a treaty in Dakar on Thursday under which …": a clause that the tree hangs on the verb, or on the day. */
function isWhich({ predicate }: Frame, mention: AgreementMention, papers: readonly AgreementMention[]): boolean {
  const which = predicate.children.find(
    (c) =>
      (c.lower === 'which' && /^(under|by|in|through)$/.test(prepositionOf(c) || markBefore(c))) ||
      c.lower === 'whereby',
  );
  if (!which || which.index < mention.head.index) return false;
  const nearer = papers.some((p) => p.head.index > mention.head.index && p.head.index < which.index);
  const above = predicate.head;
  const other = above !== null && above !== mention.head && above.upos === 'NOUN' && !isTemporal(above);
  return !nearer && !other;
}

/** "By" of "by which" where the tree takes it for the clause's own. */
function markBefore(which: Token): string {
  const { tokens } = which.sentence;
  return tokens[which.index - (tokens[0]?.index ?? 0) - 1]?.lower ?? '';
}

/** "By its terms", "under the terms of the accord", "in it": the agreement meant, where the text has just spoken of one. */
function ofText(frame: Frame, { agreementMentions }: TermLayers): AgreementMention | undefined {
  const { sentence } = frame.predicate;
  const text = frame.obliques.find(({ preposition, head }) =>
    /^(under|by|in|according to|as part of|as)$/.test(preposition)
      ? head.index < frame.predicate.index &&
        ((TEXT.test(lemmaOf(head)) && isOfIt(head)) || (head.lower === 'it' && head.head === frame.predicate))
      : false,
  );
  if (!text) return undefined;
  return spokenNear(agreementMentions, sentence, 2).findLast(
    ({ form, start }) => (form === 'NOUN' || form === 'NAME') && start < frame.predicate.start,
  );
}

/** "Its terms", "the terms", "the terms of the accord", "part of it"; not "the terms of the loan" where that is something else. */
const isOfIt = (head: Token): boolean =>
  head.children.some((c) => /^(its|the|their)$/.test(c.lower)) ||
  head.children.some((c) => c.lower === 'it' && prepositionOf(c) === 'of');
