/** What an agreement provides for, calls for and includes: deeds told by nouns, and by clauses under "provides that". */
import { DEED_NOUNS } from '../../../knowledge/agreements/commitments.ts';
import type { Token } from '../../../language/document.ts';
import type { EntityId } from '../../analysis.ts';
import type { Frame } from '../../grammar/frame.ts';
import { base, coordinated, lemmaOf, prepositionOf } from '../../grammar/tree.ts';
import { complements, phraseText, subtree } from '../phrase.ts';
import { chain, type TermRule } from './contract.ts';
import { type TermLayers, termsOf } from './deed.ts';
import { doersOf } from './doers.ts';
import { dutyOf } from './duty.ts';
import { speaking } from './speaking.ts';
import { isToAct } from './wording.ts';

const OF = new Set(['of']);

/** Verbs by which an agreement names what is to be, each with the preposition of what it names; `obj` for its object. */
const NAMING: ReadonlyMap<string, string> = new Map([
  ['provide', 'for'],
  ['provide for', 'obj'],
  ['call', 'for'],
  ['call for', 'obj'],
  ['foresee', 'obj'],
  ['envisage', 'obj'],
  ['envision', 'obj'],
  ['stipulate', 'obj'],
  ['prescribe', 'obj'],
  ['require', 'obj'],
  ['include', 'obj'],
  ['set', 'obj'],
  ['set up', 'obj'],
  ['set aside', 'obj'],
  ['cap', 'obj'],
  ['extend', 'obj'],
  ['order', 'obj'],
]);

/** Verbs under which a clause says what is to be. */
const SAYING = /^(provide|stipulate|say|state|specify|prescribe|declare)$/;

/** What an agreement "includes" that no one owes. */
const NO_DEED =
  /^(clause|article|chapter|page|provision|point|part|section|annex|paragraph|word|language|preamble|reference|mention|list|state|country|member|party|stage|precedent|tone|example|record|date|deadline|agenda|scene|trap)$/;

/** "The release of prisoners and a withdrawal of troops": a deed of its own, wherever the tree hangs it. */
const isFurtherDeed = (token: Token): boolean => base(token) === 'conj' && DEED_NOUNS.has(lemmaOf(token));

/** The phrase up to the next deed in it. */
function phraseOf(head: Token): string {
  const text = phraseText(head);
  const next = subtree(head, true).find((token) => token !== head && isFurtherDeed(token));
  const from = next && text.lastIndexOf(next.text);
  return from === undefined || from <= 0
    ? text
    : text.slice(0, from).replace(/[\s,]+(and|or|as well as)?\s*(a|an|the)?\s*(\w+ ){0,2}$/, '');
}

/** "Release all prisoners" of "the release of all prisoners", else the words of the phrase. */
export function deedText(noun: Token): string {
  const verb = DEED_NOUNS.get(lemmaOf(noun));
  const things = verb === undefined ? [] : complements(noun, OF);
  return verb !== undefined && things[0] ? `${verb} ${phraseOf(things[0])}` : phraseOf(noun);
}

export const itProvides: TermRule = {
  name: 'agreement/term-provides',
  reads: [
    'The river treaty between Mali and Togo provides for the release of 40 prisoners.',
    'The river treaty between Mali and Togo provides that Togo will pay for the dam.',
    'The river treaty between Mali and Togo sets up a commission of six.',
  ],
  skips: [
    'The river treaty between Mali and Togo includes two chapters on tolls.',
    'Critics called for the release of 40 prisoners under the river treaty.',
  ],
  *match(layers) {
    for (const { mention, frame } of speaking(layers)) {
      if (frame.negated || frame.factuality === 'DENIED') continue;
      for (const deed of clausesOf(frame, layers)) {
        const trigger = { start: deed.predicate.start, end: deed.predicate.end };
        yield { trigger, mention, frame: deed, owners: ownersUnder(deed, mention, layers) };
      }
      for (const noun of nounsOf(frame)) {
        if (NO_DEED.test(lemmaOf(noun)) || isToAct(noun)) continue;
        const named: Frame = { ...frame, predicate: noun, agents: [], patients: [], recipients: [], obliques: [] };
        yield { trigger: { start: noun.start, end: noun.end }, mention, frame: named, owners: [] };
      }
    }
  },
  gives({ mention, frame, owners }, layers) {
    const owed = { rule: 'agreement/term-provides', mention, frame, obligors: owners, confidence: 0.6 };
    const { predicate } = frame;
    if (predicate.upos === 'VERB') return termsOf(owed, layers);
    const text = deedText(predicate);
    const verb = DEED_NOUNS.has(lemmaOf(predicate)) ? '' : `${governing(predicate)} `;
    return termsOf({ ...owed, action: `${verb}${text}`, effect: true }, layers);
  },
};

const ownersUnder = (deed: Frame, mention: Parameters<typeof doersOf>[2], layers: TermLayers): readonly EntityId[] =>
  deed.passive ? [] : doersOf(deed.agents, deed, mention, layers);

/** Deeds under "provides that": any; under "says that": those it makes a duty. */
const clausesOf = (frame: Frame, layers: TermLayers): readonly Frame[] =>
  SAYING.test(frame.lemma)
    ? frame.clauses
        .filter(({ relation }) => relation === 'ccomp')
        .flatMap(({ head }) => {
          const deed = layers.frames.at(head);
          return deed?.form === 'VERB' ? chain(deed, layers) : [];
        })
        .filter((deed) => /^(provide|stipulate|specify|prescribe)$/.test(frame.lemma) || dutyOf(deed, layers) !== null)
    : [];

/** What the verb names, what is coordinated with it included. */
function nounsOf({ lemma, predicate, patients, obliques }: Frame): readonly Token[] {
  const by = NAMING.get(lemma);
  if (by === undefined) return [];
  const heads =
    by === 'obj'
      ? patients.filter((p) => p.index > predicate.index)
      : obliques.filter(({ preposition }) => preposition === by).map(({ head }) => head);
  const deeper = heads.flatMap((head) => subtree(head, true).filter((token) => isFurtherDeed(token)));
  return [...new Set([...heads.flatMap((head) => coordinated(head)), ...deeper])].filter(
    (head) => /^(NOUN|SYM|NUM)$/.test(head.upos) && head.sentence === predicate.sentence,
  );
}

/** The naming verb in its plain form with its preposition: "call for", "set". */
function governing(noun: Token): string {
  let at = noun;
  for (let steps = 0; steps < 5 && at.head !== null && at.head.upos !== 'VERB'; steps++) at = at.head;
  const verb = at.head ? lemmaOf(at.head) : 'include';
  const particle = at.head?.children.find((c) => c.relation === 'compound:prt')?.lower;
  const preposition = prepositionOf(at);
  return [verb, particle, preposition].filter((word) => word !== undefined && word !== '').join(' ');
}
