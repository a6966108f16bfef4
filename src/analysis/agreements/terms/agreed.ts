/** What a side takes upon itself by the verb that makes the agreement: "agreed to …", "pledged to …", "agreed that … would". */
import type { Token } from '../../../language/document.ts';
import type { EntityId } from '../../analysis.ts';
import { isTemporal } from '../../grammar/arguments.ts';
import type { Frame } from '../../grammar/frame.ts';
import { markerOf } from '../../grammar/tree.ts';
import { isDue } from '../mentions/agreed.ts';
import { infinitiveOf, pledgedThing, promisedClause } from '../mentions/verb.ts';
import { phraseText } from '../phrase.ts';
import { besides, chain, type TermRule } from './contract.ts';
import { obligorsOf, type TermLayers, termsOf } from './deed.ts';
import { doersOf } from './doers.ts';
import { actionText } from './wording.ts';

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
      const infinitive = isFor(verb, layers) ? undefined : infinitiveOf(verb);
      const owned = infinitive ? [infinitive, ...besides(verb.predicate, infinitive)] : [];
      const promised = infinitive ? [] : promisesOf(verb, layers);
      const given = mention.rule === 'agreement/pledged' && owned.length + promised.length === 0;
      for (const thing of given ? thingsOf(verb, layers) : [])
        yield {
          trigger: { start: thing.start, end: thing.end },
          mention,
          frame: { ...verb, patients: [thing] },
          owners: who(verb),
        };
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
    const purpose = thing && infinitiveOf(frame);
    const words =
      thing && [`provide ${phraseText(thing)}`, ...(purpose ? [`to ${actionText(purpose)}`] : [])].join(' ');
    const terms = termsOf(words ? { ...owed, action: words } : owed, layers).map((term) =>
      term.action === words && thing
        ? { ...term, key: `${thing.start}:${term.key}`, trigger: { start: thing.start, end: thing.end } }
        : term,
    );
    const promisee = promiseeOf(layers.frames.at(mention.head), owners, layers);
    return terms.map((term) =>
      term.beneficiary === null && term.obligor !== null ? { ...term, beneficiary: promisee } : term,
    );
  },
};

/** "Pledged $5 million to rebuild schools": the money is pledged, the rest says what for. */
const isFor = (verb: Frame, { entities }: TermLayers): boolean => {
  const [first] = thingsOf(verb, { entities });
  const infinitive = infinitiveOf(verb);
  return first !== undefined && infinitive !== undefined && first.upos === 'SYM' && first.index < infinitive.index;
};

/** "40 vehicles and 200 million dollars": each thing pledged. */
function thingsOf(verb: Frame, { entities }: Pick<TermLayers, 'entities'>): readonly Token[] {
  const things = verb.patients.flatMap((token) => pledgedThing({ ...verb, patients: [token] }, { entities }) ?? []);
  // What is coordinated with the first is in its words.
  return things.filter((thing) => !isTemporal(thing) && (thing.head === null || !things.includes(thing.head)));
}

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
