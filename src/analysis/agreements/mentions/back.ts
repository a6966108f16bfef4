/** Words that speak of an agreement only by pointing back: "it", "the document". */
import { ANAPHORIC_NOUNS } from '../../../knowledge/agreements/nouns.ts';
import { statusOfVerb } from '../../../knowledge/agreements/statuses.ts';
import type { Sentence, Token } from '../../../language/document.ts';
import type { Span } from '../../analysis.ts';
import { lemmaOf } from '../../grammar/tree.ts';
import { isDefinite, isPlural, nounSpan } from '../phrase.ts';
import type { AgreementMention } from '../reading.ts';
import { slotsOf } from '../slots.ts';
import type { MentionRule } from './contract.ts';

interface BackMatch {
  readonly trigger: Span;
  readonly head: Token;
}

/** Verbs that hardly take anything but an agreement. */
const TELLING = new Set(
  'sign ratify initial expire lapse enter suspend extend renew amend renegotiate negotiate violate breach terminate annul abrogate reject approve withdraw implement respect quit scrap ink brief take come conclude broker prolong revive honour honor award offer observe denounce annul freeze collapse unravel'.split(
    ' ',
  ),
);

const PARTED = /^(break down|fall apart|fall through|run out|tear up|rip up)$/;

const LAWS =
  /^(law|bill|decree|resolution|order|letter|statement|decision|motion|amendment|budget|petition|proposal|request|offer)$/;

/** Whether another paper stands nearer than any agreement: "passed the bill and signed it", "signed it into law". */
function speaksOfLaw(head: Token): boolean {
  const before = head.sentence.tokens.filter((token) => token.index < head.index);
  const into = head.sentence.tokens.some(
    (token) => token.index > head.index && token.index < head.index + 4 && token.lower === 'law',
  );
  return into || before.some((token) => LAWS.test(lemmaOf(token)));
}

/** "They tabled a motion to end the pact. It was rejected": what is voted on is the motion. */
function speaksOfMotion({ sentence }: Token, sentences: readonly Sentence[], verb: string): boolean {
  const last = sentences[sentence.index - 1];
  const motion = last?.tokens.some((token) => /^(motion|bill|amendment|resolution|petition)$/.test(lemmaOf(token)));
  return motion === true && /^(reject|approve|pass|adopt|defeat|withdraw)$/.test(verb);
}

const plain = (rule: string, form: 'NOUN' | 'PRONOUN', head: Token, span: Span): AgreementMention => ({
  ...span,
  rule,
  form,
  head,
  kind: 'OTHER',
  known: null,
  name: null,
  definite: true,
  plural: isPlural(head),
  words: new Set(),
  subject: '',
  sides: [],
  apart: [],
  dated: null,
  opening: null,
});

export const pronoun: MentionRule<BackMatch> = {
  name: 'agreement/pronoun',
  reads: ['Kenya and Uganda signed a sugar pact in May. It expires in June.'],
  skips: ['Kenya bought a ship in May. It sails in June.'],
  *match({ document, frames }) {
    for (const head of document.tokens) {
      if (head.lower !== 'it' || speaksOfLaw(head)) continue;
      const told = slotsOf(head, frames).some(
        ({ frame, slot }) =>
          !speaksOfMotion(head, document.sentences, lemmaOf(frame.predicate)) &&
          (TELLING.has(lemmaOf(frame.predicate)) || PARTED.test(frame.lemma)) &&
          (statusOfVerb(frame.lemma, slot) !== undefined ||
            (slot === 'subj' && frame.obliques.some((o) => /^(force|effect)$/.test(lemmaOf(o.head))))),
      );
      if (told) yield { trigger: { start: head.start, end: head.end }, head };
    }
  },
  gives: ({ head, trigger }) => plain('agreement/pronoun', 'PRONOUN', head, trigger),
};

export const document: MentionRule<BackMatch> = {
  name: 'agreement/document',
  reads: ['Kenya and Uganda signed a sugar pact in May. The document fills two pages.'],
  skips: ['A document was found in Kampala.'],
  *match({ document: { tokens } }) {
    for (const head of tokens) {
      if (head.upos !== 'NOUN' || !ANAPHORIC_NOUNS.has(lemmaOf(head)) || !isDefinite(head)) continue;
      yield { trigger: nounSpan(head), head };
    }
  },
  gives: ({ head, trigger }) => plain('agreement/document', 'NOUN', head, trigger),
};
