/** Agreements spoken of by a noun: "a fisheries accord", "the memorandum of understanding", "Treaty of Asuncion". */

import {
  AGREEMENT_NOUNS,
  type AgreementNoun,
  DISTINGUISHING,
  FOREIGN_COMPLEMENTS,
  PRIVATE_MODIFIERS,
} from '../../../knowledge/agreements/nouns.ts';
import { MODIFIER_STATUS, NOUN_STATUS, statusOfVerb } from '../../../knowledge/agreements/statuses.ts';
import type { Sentence, Token } from '../../../language/document.ts';
import type { Span } from '../../analysis.ts';
import type { Frame } from '../../grammar/frame.ts';
import { base, lemmaOf, prepositionOf } from '../../grammar/tree.ts';
import type { Entities } from '../../layers.ts';
import type { Veto } from '../../rule.ts';
import { mentionsWithin } from '../near.ts';
import { complements, isDefinite, isPlural, premodifiers } from '../phrase.ts';
import type { AgreementMention } from '../reading.ts';
import { sidesOf } from '../sides.ts';
import { agreementSlots, misreadVerb, verbBefore } from '../slots.ts';
import type { MentionInput, MentionLayers, MentionRule } from './contract.ts';
import { BETWEEN, type Described, datedBy, describe, namedSides, properName, singular } from './phrases.ts';

interface NounMatch {
  readonly trigger: Span;
  readonly head: Token;
  readonly noun: AgreementNoun;
  readonly before: readonly Token[];
}

const after = (token: Token): Token | undefined =>
  token.sentence.tokens[token.index - (token.sentence.tokens[0]?.index ?? 0) + 1];
const before = (token: Token): Token | undefined =>
  token.sentence.tokens[token.index - (token.sentence.tokens[0]?.index ?? 0) - 1];

/** "understanding" of "memorandum of understanding". */
const isSecond = (token: Token): boolean => {
  const of = before(token);
  const first = of?.lower === 'of' ? before(of) : undefined;
  return first !== undefined && AGREEMENT_NOUNS.has(`${lemmaOf(first)} of ${lemmaOf(token)}`);
};

/** The entry of the noun, longest phrase first: "memorandum of understanding", "action plan", "accord". */
function entryOf(token: Token): AgreementNoun | undefined {
  const word = singular(token);
  const next = after(token);
  const afterNext = next && after(next);
  if (next?.lower === 'of' && afterNext) {
    const phrase =
      AGREEMENT_NOUNS.get(`${word} of ${lemmaOf(afterNext)}`) ??
      AGREEMENT_NOUNS.get(`${lemmaOf(token)} of ${afterNext.lower}`);
    if (phrase) return phrase;
  }
  let previous = before(token);
  if (previous?.text === '-') previous = before(previous);
  if (previous) {
    const phrase =
      AGREEMENT_NOUNS.get(`${previous.lower} ${word}`) ??
      AGREEMENT_NOUNS.get(`${previous.lower}-${word}`) ??
      (previous.lower === 'joint' && /^(space|flight|research)$/.test(word) ? undefined : undefined);
    if (phrase) return phrase;
  }
  return AGREEMENT_NOUNS.get(word) ?? AGREEMENT_NOUNS.get(lemmaOf(token));
}

const anotherThing: readonly Veto<MentionInput, NounMatch>[] = [
  {
    reason: 'it is a private bargain or another thing of that name',
    holds: ({ before: pre }) =>
      pre.some(
        (token) =>
          PRIVATE_MODIFIERS.has(token.lower) &&
          !/^(national|party|annual|business|health|general|land)$/.test(token.lower),
      ) || false,
  },
  {
    reason: 'what follows "of" makes it another thing',
    holds: ({ head }) =>
      complements(head, OF).some(
        (token) =>
          FOREIGN_COMPLEMENTS.has(lemmaOf(token)) && !AGREEMENT_NOUNS.has(`${singular(head)} of ${lemmaOf(token)}`),
      ),
  },
  {
    reason: 'it is a set phrase',
    holds: ({ head, noun }) =>
      !noun.strong &&
      /^(in|by|under|per)$/.test(prepositionOf(head)) &&
      premodifiers(head).every((token) => token.upos === 'ADJ'),
  },
  {
    reason: '"any accord" is none in particular',
    holds: ({ before: pre }) => /^(any|no|every)$/.test(pre[0]?.lower ?? ''),
  },
  {
    reason: 'it commits no one to a deed',
    holds: ({ head, noun }) => noun.kind === 'COMMITMENT' && !isDue(head),
  },
  {
    reason: 'a statement that no one signs is only said',
    holds: ({ head, noun }, { frames }) =>
      noun.kind === 'JOINT_STATEMENT' && !noun.strong && !frames.around(head).some((f) => isSigning(f)),
  },
  {
    reason: 'a memorandum of one hand is an order',
    holds: ({ head, noun }, { frames, entities }) =>
      noun.kind === 'MEMORANDUM' &&
      !noun.strong &&
      complements(head, BETWEEN).length === 0 &&
      frames
        .around(head)
        .some((f) => f.lemma === 'sign' && f.agents.length === 1 && f.agents.every((a) => isOne(a, entities))),
  },
  {
    reason: 'no state or organisation is near',
    holds: ({ head, noun, before: pre }, layers) => !noun.strong && !supported(head, pre, layers),
  },
];

const OF = new Set(['of']);

/** One person: a state signs with another. */
const isOne = (head: Token, entities: Entities): boolean =>
  entities.of(head).length === 1 && entities.of(head).every((id) => entities.get(id).kind === 'PERSON');

const isSigning = ({ lemma }: Frame): boolean => /^(sign|initial|adopt|ink)$/.test(lemma);

/** A pledge with a deed of its own ("to halve its catch"); a commitment to peace, to a cause or to go on is none. */
function isDue(head: Token): boolean {
  const deed = head.children.find(
    (c) => base(c) === 'acl' && c.children.some((g) => g.lower === 'to' && base(g) === 'mark'),
  );
  const above = head.head;
  const soft =
    /^(continue|work|support|strive|seek|remain|maintain|cooperate|strengthen|help|promote|find|do|be|keep)$/;
  if (deed) return !soft.test(lemmaOf(deed));
  return (
    above !== null &&
    /^(break|honour|honor|fulfil|fulfill|keep|renew|withdraw|violate|renege|breach)$/.test(lemmaOf(above))
  );
}

/** Whether a state or organisation stands at the side of a weak noun, or the phrase refers back to one that was read already. */
function supported(head: Token, pre: readonly Token[], layers: MentionLayers): boolean {
  const { entities, frames } = layers;
  if (isDefinite(head) || namedSides(head, pre, layers).length > 0) return true;
  const told =
    pre.some((token) => /^(earlier|previous|prior|former|similar)$/.test(token.lower)) && head.sentence.index > 0;
  if (told) return true;
  for (const frame of frames.around(head).slice(0, 2)) {
    const near = [
      ...frame.agents,
      ...frame.recipients,
      ...frame.obliques.filter((o) => /^(with|by|between|to|for)$/.test(o.preposition)).map((o) => o.head),
    ];
    if (near.some((token) => sidesOf(token, entities).length > 0)) return true;
  }
  const lively = misreadVerb(head) ?? verbBefore(head, frames) ?? frames.around(head)[0];
  const acts =
    lively !== undefined && (statusOfVerb(lively.lemma, 'obj') ?? statusOfVerb(lively.lemma, 'subj')) !== undefined;
  const { sentence } = head;
  const here = statesIn(sentence, layers);
  const stage = pre.some((token) => MODIFIER_STATUS.has(token.lower) && token.lower !== 'existing');
  const staged = head.head !== null && prepositionOf(head) === 'of' && NOUN_STATUS.has(lemmaOf(head.head));
  if ((acts || stage || staged || prepositionOf(head) === 'under') && here) return true;
  const last = layers.document.sentences[sentence.index - 1];
  return (here || (last !== undefined && statesIn(last, layers))) && (isMade(head, layers) || isBinding(head));
}

/** Whether the sentence speaks of a state or an organisation. */
const statesIn = (sentence: Sentence, { entities }: MentionLayers): boolean =>
  mentionsWithin(entities, sentence).some(
    (m) => m.entity !== null && /COUNTRY|ORGANIZATION/.test(entities.get(m.entity).kind),
  );

/** "an agreement concluded in Rome", "a protocol they initialled": what states do to their papers, and hardly anyone else. */
function isMade(head: Token, { frames }: MentionLayers): boolean {
  const next = after(head);
  if (next?.xpos === 'VBN' && /^(reach|strike|seal|clinch|agree|broker)$/.test(lemmaOf(next))) return true;
  const deeds = [
    ...agreementSlots(head, frames).map(({ frame }) => frame.predicate),
    after(head),
    after(after(head) ?? head),
  ];
  return deeds.some((token) => token !== undefined && DIPLOMATIC.test(lemmaOf(token)));
}

const DIPLOMATIC =
  /^(sign|initial|conclude|ratify|negotiate|renegotiate|abrogate|denounce|extend|prolong|renew|suspend|supersede|amend)$/;

/** "A protocol under which …", "a convention that obliges …": a paper that binds, where the word means hardly anything else. */
function isBinding(head: Token): boolean {
  const tokens = head.sentence.tokens;
  const tail = tokens.slice(head.index - (tokens[0]?.index ?? 0) + 1).slice(0, 8);
  const at = tail.findIndex((token) => /^(which|whereby|that)$/.test(token.lower));
  const verb = tail[at + 1];
  if (at < 0 || !verb) return false;
  if (tail.slice(0, at).some((token) => /^(VERB|AUX|PUNCT)$/.test(token.upos) && token.text !== ',')) return false;
  const under = /^(by|under)$/.test(tail[at - 1]?.lower ?? '') || tail[at]?.lower === 'whereby';
  return under || /^(oblige|bind|commit|allow|permit|require|entitle|forbid|ban|govern|regulate)$/.test(lemmaOf(verb));
}

/** A name tells by itself what its words are; they are no subject. */
function described(name: string | null, told: Described): Described {
  const within = name?.replace(/[-–]/g, ' ').includes(told.subject) ?? false;
  return within ? { ...told, subject: '' } : told;
}

/** "This was a horrible, one-sided deal": what is said of the one that is spoken of. */
const isJudged = (head: Token): boolean =>
  head.children.some((c) => base(c) === 'cop') &&
  head.children.some((c) => base(c) === 'nsubj' && /^(it|this|that|they|these|those)$/.test(c.lower));

export const noun: MentionRule<NounMatch> = {
  name: 'agreement/noun',
  reads: [
    'Norway and Iceland signed a herring accord on Monday.',
    'Paraguay joined the Treaty of Asuncion in March.',
    'A memorandum of understanding between Laos and Thailand was initialled.',
  ],
  skips: [
    'The singer signed a record deal on Monday.',
    'Critics are in agreement about the film.',
    'A great deal of snow fell in Sweden.',
    'The queen ignored palace protocol in Denmark.',
  ],
  *match({ document }) {
    for (const head of document.tokens) {
      if (head.upos !== 'NOUN' && head.upos !== 'PROPN') continue;
      const entry = entryOf(head);
      if (!entry || isSecond(head)) continue;
      const outer = head.head;
      const modifies = base(head) === 'compound' && outer !== null && outer.index > head.index;
      if (
        modifies &&
        outer &&
        (entryOf(outer) ||
          !/^(talk|talks|negotiation|negotiations|offer|proposal|violation|violations|breach|text|signing|ceremony|extension|renewal)$/.test(
            outer.lower,
          ))
      )
        continue;
      const pre = premodifiers(head);
      yield { trigger: { start: pre[0]?.start ?? head.start, end: head.end }, head, noun: entry, before: pre };
    }
  },
  unless: anotherThing,
  gives({ trigger, head, noun: entry, before: pre }, layers): AgreementMention {
    const name = properName(head, pre, layers);
    const judged = name === null && isJudged(head);
    return {
      ...trigger,
      rule: 'agreement/noun',
      form: name === null ? 'NOUN' : 'NAME',
      head,
      kind: entry.kind,
      known: null,
      name,
      definite: isDefinite(head) || judged,
      plural: isPlural(head),
      ...(judged ? { words: new Set<string>(), subject: '' } : described(name, describe(head, pre, layers))),
      sides: namedSides(head, pre, layers),
      apart: pre.map((token) => token.lower).filter((word) => DISTINGUISHING.has(word)),
      dated: datedBy(head, layers),
      opening: null,
    };
  },
};
