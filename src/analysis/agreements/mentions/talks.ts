/** Talks about something that is, or may become, an agreement: "talks on the valley's water", "truce negotiations". */

import { TALKS_NOUNS } from '../../../knowledge/agreements/nouns.ts';
import type { Token } from '../../../language/document.ts';
import type { Span } from '../../analysis.ts';
import { lemmaOf } from '../../grammar/tree.ts';
import { mentionsWithin } from '../near.ts';
import { complements, contentWords, nounSpan, phraseText, premodifiers, subtree } from '../phrase.ts';
import type { AgreementMention } from '../reading.ts';
import { sidesOf, unique } from '../sides.ts';
import type { MentionRule } from './contract.ts';

interface TalksMatch {
  readonly trigger: Span;
  readonly head: Token;
  readonly topics: readonly Token[];
}

const ABOUT = new Set(['on', 'about', 'over', 'for', 'regarding', 'concerning']);
const BETWEEN = new Set(['between', 'among']);
const WITH = new Set(['between', 'with', 'among']);

const QUARREL = /^(difference|dispute|quarrel|disagreement|rift|stand-?off|row)$/;

/** "Talks have stalled over differences between Mali and Togo": those who differ are those who talk. */
const quarrellers = ({ sentence }: Token): readonly Token[] =>
  sentence.tokens.filter((token) => QUARREL.test(lemmaOf(token))).flatMap((token) => complements(token, BETWEEN));

export const talks: MentionRule<TalksMatch> = {
  name: 'agreement/talks',
  reads: ['Mali and Togo agreed to share the river. Talks on the river have not resumed since May.'],
  skips: ['She talks about the river.'],
  *match({ document }) {
    for (const head of document.tokens) {
      if (head.upos !== 'NOUN' || !TALKS_NOUNS.has(head.lower)) continue;
      const round = /^(round|session|series|resumption|continuation)$/.test(head.head?.lower ?? '') ? head.head : null;
      const topics = [...complements(head, ABOUT), ...(round ? complements(round, ABOUT) : [])];
      yield { trigger: nounSpan(head), head: round ?? head, topics };
    }
  },
  gives({ trigger, head, topics }, { entities }): AgreementMention | null {
    const named = (token: Token): boolean =>
      mentionsWithin(entities, token.sentence).some(
        (m) => m.entity !== null && token.start >= m.start && token.end <= m.end,
      );
    const about = [...topics.flatMap((token) => subtree(token, true)), ...premodifiers(head)].filter(
      (token) => !named(token),
    );
    const topic = topics[0];
    return {
      ...trigger,
      rule: 'agreement/talks',
      form: 'NOUN',
      head,
      kind: 'OTHER',
      known: null,
      name: null,
      definite: true,
      plural: true,
      words: contentWords(about),
      subject: topic ? phraseText(topic) : '',
      sides: unique(
        [...complements(head, WITH), ...quarrellers(head)].flatMap((token) =>
          sidesOf(token, entities).map((side) => side.entity),
        ),
      ),
      apart: [],
      dated: null,
      opening: null,
    };
  },
};
