/** What is done to an agreement and what it does: "signed the pact", "the pact expired", "withdrew from the pact". */
import { statusOfVerb } from '../../../knowledge/agreements/statuses.ts';
import type { Token } from '../../../language/document.ts';
import type { AgreementStatus } from '../../analysis.ts';
import { isTemporal } from '../../grammar/arguments.ts';
import type { Frame } from '../../grammar/frame.ts';
import { lemmaOf } from '../../grammar/tree.ts';
import type { Veto } from '../../rule.ts';
import type { AgreementMention } from '../reading.ts';
import { agreementSlots } from '../slots.ts';
import type { StatusInput, StatusLayers, StatusMatch, StatusRule } from './contract.ts';
import { doersOf, findFrom, refined } from './find.ts';

/** Verbs of many senses: with which kinds of agreement they have the one meant here. */
const ONLY_FOR: Readonly<Record<string, RegExp>> = {
  hold: /CEASEFIRE/,
  begin: /CEASEFIRE/,
  start: /CEASEFIRE/,
  last: /CEASEFIRE/,
  endure: /CEASEFIRE/,
  survive: /CEASEFIRE|AGREEMENT/,
  prevail: /CEASEFIRE/,
  observe: /CEASEFIRE/,
  emerge: /CEASEFIRE|AGREEMENT/,
  win: /CONTRACT/,
  get: /CONTRACT/,
  obtain: /CONTRACT/,
  land: /CONTRACT/,
  grant: /CONTRACT/,
  give: /CONTRACT/,
  award: /CONTRACT/,
  make: /AGREEMENT|COMMITMENT|CONTRACT/,
  cut: /AGREEMENT/,
  arrange: /CEASEFIRE|AGREEMENT/,
  release: /STATEMENT|DECLARATION/,
  publish: /STATEMENT|DECLARATION/,
  issue: /STATEMENT|DECLARATION/,
  fail: /CEASEFIRE|AGREEMENT/,
  join: /TREATY|CONVENTION|PROTOCOL/,
  have: /TREATY|CONVENTION/,
  die: /TREATY|AGREEMENT|CEASEFIRE/,
  bury: /AGREEMENT|TREATY|PLAN/,
};

/** What is granted and given as a contract is awarded. */
const LENDING = /^(grant|give|approve|award|get|win|obtain)$/;
const LENT = /^(loan|lease|concession|bailout|credit)$/;

/** With its particle, without it, and without what a guessed lemma kept too much of ("initiall", "prolonge"). */
const particleless = (frame: Frame): readonly string[] => {
  const plain = lemmaOf(frame.predicate);
  return [frame.lemma, plain, plain.replace(/([^aeious])\1$/, '$1'), plain.replace(/e$/, '')];
};

/** The status by verb and slot, preposition after a particle included ("pull out" + "of"). */
function statusIn(frame: Frame, slot: string): AgreementStatus | undefined {
  for (const lemma of particleless(frame)) {
    const status = statusOfVerb(lemma, slot);
    if (status) return status;
  }
  return undefined;
}

const readable = (mention: AgreementMention): boolean => mention.form !== 'VERB' && mention.rule !== 'agreement/talks';

function* inSlots(layers: StatusLayers, wanted: (slot: string) => boolean): Iterable<StatusMatch> {
  for (const mention of layers.agreementMentions) {
    if (!readable(mention)) continue;
    for (const { frame, slot } of agreementSlots(mention.head, layers.frames)) {
      if (frame.form === 'NOUN' || !wanted(slot)) continue;
      const status = statusIn(frame, slot);
      if (status) yield { trigger: frame.span, mention, frame, status };
    }
  }
}

const unlikely: readonly Veto<StatusInput, StatusMatch>[] = [
  {
    reason: 'approval comes from someone',
    holds: ({ frame, status }, layers) =>
      status === 'ADOPTED' &&
      !frame.passive &&
      frame.predicate.relation.startsWith('acl') &&
      doersOf(frame, layers).length === 0,
  },
  {
    reason: 'what is left out, aside or over is not left',
    holds: ({ frame, status }) => status === 'WITHDRAWN' && (frame.passive || /^leave ./.test(frame.lemma)),
  },
  {
    reason: 'who backs it without a vote only speaks well of it',
    holds: ({ frame, status }) => frame.lemma === 'back' && refined(status, frame) !== 'RATIFIED',
  },
  {
    reason: 'it is signed into law, which is another paper',
    holds: ({ frame }) => frame.lemma === 'sign' && frame.obliques.some((o) => lemmaOf(o.head) === 'law'),
  },
  {
    reason: 'the verb has another sense with this kind of agreement',
    holds: ({ frame, mention }) => {
      const only = ONLY_FOR[frame.lemma];
      if (LENDING.test(frame.lemma) && LENT.test(lemmaOf(mention.head))) return false;
      return only !== undefined && !only.test(mention.known?.kind ?? mention.kind);
    },
  },
  {
    reason: 'only what one side granted can be withdrawn by it',
    holds: ({ frame, status, mention }) =>
      frame.lemma === 'withdraw' && status === 'TERMINATED' && !/CONTRACT|AGREEMENT/.test(mention.kind),
  },
  {
    reason: 'what is declared is its end, not the agreement',
    holds: ({ frame, mention }) => frame.lemma === 'declare' && mention.definite,
  },
  {
    reason: 'it is talk of an agreement that is already there',
    holds: ({ status, mention, frame }) =>
      (status === 'UNDER_DISCUSSION' || status === 'PROPOSED') &&
      mention.definite &&
      mention.form !== 'NOUN' &&
      frame.lemma !== 'propose',
  },
];

export const made: StatusRule = {
  name: 'agreement/status-object',
  reads: [
    'Norway and Iceland signed a herring accord on Monday.',
    'A sugar pact was ratified by the parliament of Uganda.',
    'The treaty that Peru rejected in May covers copper.',
    'Half the islanders backed the accord between Chile and Peru in a referendum.',
  ],
  skips: [
    'Norway backed the herring accord.',
    'Norway described the herring accord.',
    'Peru printed the copper treaty on Monday.',
  ],
  match: (layers) => inSlots(layers, (slot) => slot === 'obj'),
  unless: unlikely,
  gives: (match, layers) => findFrom(match, 'agreement/status-object', 0.8, layers),
};

/** "Twelve years of war": a time that is full of something. */
const isFilled = (token: Token): boolean =>
  token.children.some((c) => c.relation.startsWith('nmod') && c.children.some((mark) => mark.lower === 'of'));

const LASTING = /^(lapse|expire|run out|last|hold)$/;

/** "Lapses six months after the note": a time that the tree took for an object. */
const isTime = (token: Token): boolean =>
  (isTemporal(token) || /^(hour|day|week|month|year)$/.test(lemmaOf(token))) && !isFilled(token);

export const befell: StatusRule = {
  name: 'agreement/status-subject',
  reads: [
    'The herring accord between Norway and Iceland expired in May.',
    'A truce between Mali and Togo collapsed on Monday.',
  ],
  skips: [
    'The herring accord between Norway and Iceland fills ten pages.',
    'The herring accord between Norway and Iceland ended the quarrel in May.',
    'Norway and Iceland signed a herring accord on Monday, ending twelve years of quarrels.',
    'The treaty between Peru and Chile began with a preamble.',
  ],
  match: (layers) => inSlots(layers, (slot) => slot === 'subj'),
  unless: [
    ...unlikely,
    {
      reason: 'the verb ends or begins something else: it has an object',
      holds: ({ frame }) =>
        !frame.passive &&
        frame.patients.some(
          (object) => object.index > frame.predicate.index && !(LASTING.test(frame.lemma) && isTime(object)),
        ),
    },
  ],
  gives: (match, layers) => findFrom(match, 'agreement/status-subject', 0.75, layers),
};

export const broughtIn: StatusRule = {
  name: 'agreement/status-oblique',
  reads: [
    'Iceland withdrew from the herring accord in May.',
    'Peru and Chile agreed on a copper treaty.',
    'Togo pulled out of the river pact.',
  ],
  skips: ['Iceland learnt from the herring accord.', 'Peru and Chile met under the copper treaty.'],
  match: (layers) => inSlots(layers, (slot) => slot !== 'obj' && slot !== 'subj'),
  unless: unlikely,
  gives: (match, layers) => findFrom(match, 'agreement/status-oblique', 0.75, layers),
};

/** "Left the one, in August, and the other": joined by the tree to the time in between. */
const isJoinedToTime = ({ relation, head }: Token): boolean => relation === 'conj' && head !== null && isTemporal(head);

/** "Signed a treaty with Peru, an accord with Chile and a protocol with Cuba": each of a list has the verb of the first. */
export const listed: StatusRule = {
  name: 'agreement/status-listed',
  reads: [
    'Norway signed a herring treaty with Iceland, a gas accord with Denmark and a visa protocol with Sweden on Monday.',
  ],
  skips: ['Norway signed a herring treaty with Iceland and praised a gas accord.'],
  *match({ agreementMentions, frames }) {
    for (const [at, mention] of agreementMentions.entries()) {
      const first = agreementMentions[at - 1];
      if (!readable(mention) || !first || first.form === 'VERB' || first.head.sentence !== mention.head.sentence)
        continue;
      const named = mention.form === 'NAME' && first.form === 'NAME';
      if (!named && (mention.definite || first.definite)) continue;
      if (agreementSlots(mention.head, frames).length > 0 && !isJoinedToTime(mention.head)) continue;
      const tokens = mention.head.sentence.tokens;
      const from = first.head.index - (tokens[0]?.index ?? 0) + 1;
      const between = tokens.slice(from, mention.head.index - (tokens[0]?.index ?? 0));
      const joined = between.some((token) => token.text === ',' || token.lower === 'and');
      if (!joined || between.some((token) => /^(VERB|AUX|SCONJ)$/.test(token.upos))) continue;
      const head = headOfList(first, agreementMentions);
      for (const { frame, slot } of agreementSlots(head.head, frames)) {
        const status = slot === 'obj' && frame.form !== 'NOUN' ? statusIn(frame, 'obj') : undefined;
        if (status) yield { trigger: frame.span, mention, frame, status };
      }
    }
  },
  gives: (match, layers) => findFrom(match, 'agreement/status-listed', 0.7, layers),
};

/** The first agreement that the sentence speaks of without a verb of saying in between. */
const headOfList = (mention: AgreementMention, all: readonly AgreementMention[]): AgreementMention =>
  all.find((one) => one.head.sentence === mention.head.sentence && one.form !== 'VERB') ?? mention;
