/** What a side takes upon itself by the verb that makes the agreement: "agreed to …", "pledged to …", "agreed that … would". */
import type { Token } from '../../../language/document.ts';
import type { EntityId } from '../../analysis.ts';
import type { Frame } from '../../grammar/frame.ts';
import { markerOf } from '../../grammar/tree.ts';
import { isDue } from '../mentions/agreed.ts';
import { infinitiveOf, pledgedThing, promisedClause } from '../mentions/verb.ts';
import { phraseText } from '../phrase.ts';
import { besides, chain, type TermRule } from './contract.ts';
import { obligorsOf, type TermLayers, termsOf } from './deed.ts';
import { doersOf } from './doers.ts';

/** "Neither", "it": words that stand for those who agreed. */
const SAME = /^(neither|each|both|they|it|side|country)$/;

export const agreedDeed: TermRule = {
  name: 'agreement/term-agreed',
  reads: [
    'Serbia agreed on Monday to return the paintings in exchange for loans.',
    'Brazil pledged to cut its debt by June.',
    'Brazil pledged to cut its debt, to close two banks and to sell the port.',
  ],
  skips: ['Serbia agreed with the report.', 'The singer pledged to sing.'],
  *match(layers) {
    for (const mention of layers.agreementMentions) {
      if (mention.rule !== 'agreement/agreed-to' && mention.rule !== 'agreement/pledged') continue;
      const verb = layers.frames.at(mention.head);
      if (!verb || verb.factuality === 'DENIED') continue;
      const who = (frame: Frame) => doersOf(frame.agents, frame, mention, layers);
      const infinitive = infinitiveOf(verb);
      const owned = infinitive ? [infinitive, ...besides(verb.predicate, infinitive)] : [];
      const promised = infinitive ? [] : promisesOf(verb, layers);
      if (mention.rule === 'agreement/pledged' && owned.length + promised.length === 0 && verb.patients.length > 0)
        yield { trigger: verb.span, mention, frame: verb, owners: who(verb) };
      for (const frame of framesOf(owned, layers))
        yield {
          trigger: { start: frame.predicate.start, end: frame.predicate.end },
          mention,
          frame,
          owners: who(verb),
        };
      for (const frame of framesOf(promised, layers)) {
        const own = frame.agents.length > 0 && !SAME.test(frame.agents[0]?.lower ?? '');
        yield {
          trigger: { start: frame.predicate.start, end: frame.predicate.end },
          mention,
          frame,
          owners: own ? who(frame) : who(verb),
        };
      }
    }
  },
  gives({ mention, frame, owners }, layers) {
    const owed = { rule: 'agreement/term-agreed', mention, frame, obligors: owners, confidence: 0.75 };
    const thing = frame.predicate === mention.head ? pledgedThing(frame, layers) : undefined;
    const terms = termsOf(thing ? { ...owed, action: `provide ${phraseText(thing)}` } : owed, layers);
    const promisee = promiseeOf(layers.frames.at(mention.head), owners, layers);
    return terms.map((term) =>
      term.beneficiary === null && term.obligor !== null ? { ...term, beneficiary: promisee } : term,
    );
  },
};

/** "Promised Argentina to close the mine": to whom. */
function promiseeOf(verb: Frame | undefined, owners: readonly EntityId[], layers: TermLayers): EntityId | null {
  if (!verb || !/^(promise|pledge|assure|guarantee)$/.test(verb.lemma)) return null;
  const named = obligorsOf([...verb.recipients, ...verb.patients], layers).filter((id) => !owners.includes(id));
  return named.length === 1 ? (named[0] ?? null) : null;
}

/** The deeds under the words, with those coordinated; each once, and only what can be owed. */
function framesOf(deeds: readonly Token[], layers: TermLayers): readonly Frame[] {
  const found = deeds.flatMap((deed) => {
    const frame = layers.frames.at(deed);
    return frame ? chain(frame, layers) : [];
  });
  return [...new Set(found)].filter(({ predicate }) => isDue(predicate));
}

/** "That A would …, that B would … and that C would …". */
function promisesOf(verb: Frame, layers: TermLayers): readonly Token[] {
  const first = promisedClause(verb, layers);
  if (!first) return [];
  const more = verb.clauses
    .map(({ head }) => head)
    .filter((head) => head !== first && markerOf(head) === 'that' && layers.frames.at(head)?.modal != null);
  return [first, ...more];
}
