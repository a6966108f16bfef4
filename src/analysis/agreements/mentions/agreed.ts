/** Agreements without a noun: "the two agreed to resume flights", "pledged to withdraw by June". */
import { PLEDGE_VERBS } from '../../../knowledge/agreements/commitments.ts';
import { AGREEMENT_NOUNS } from '../../../knowledge/agreements/nouns.ts';
import type { Token } from '../../../language/document.ts';
import { isTemporal } from '../../grammar/arguments.ts';
import { base, lemmaOf } from '../../grammar/tree.ts';
import type { MentionRule } from './contract.ts';
import {
  infinitiveOf,
  pledgedThing,
  promisedClause,
  sidesAmong,
  subjectSides,
  type VerbMatch,
  verbMention,
} from './verb.ts';

/** Deeds that are no one's due: promising them is talk, threat or politeness. */
const NOT_DUE = new Set(
  `continue work support strive seek try remain do maintain fight retaliate respond defeat resist oppose vote block punish avenge pursue crush
  win veto press defend stay keep consider look study think talk discuss meet disagree differ say be have go come step strengthen deepen
  intensify boost enhance promote see campaign appeal challenge use address examine review report reply answer call ask`.split(
    /\s+/,
  ),
);

/** What no one can be held to: good will and good relations. */
const VAGUE =
  /^(trust|confidence|hope|unity|dialogue|relation|relationship|tie|goodwill|understanding|peace|stability|harmony|respect|spirit|effort|support|help|best|reform|change|justice|response|attention|light|truth|way|sovereignty|friendship|principle|right|value|step)$/;

/** What can be set up and broken off by a deed. */
const TIES = /^(relation|relationship|tie|link|dialogue|peace)$/;

/** To talk is no deed that anyone waits for. */
const TALK = /^(talk|meeting|summit|discussion|negotiation|consultation|contact|dialogue|conversation|conference)$/;

/** Deeds that are due only with an object: "keep the base open". */
const DUE_WITH_OBJECT = new Set(['keep', 'maintain', 'support', 'seek', 'have']);

/** Whether any of the deeds that the verb governs can be owed. */
const due = ({ matter }: VerbMatch): boolean => [matter, ...coordinatedVerbs(matter), ...helped(matter)].some(isDue);

/** "help pay for a museum", "help to build a dam": the deed that help is given to. */
const helped = (matter: Token): readonly Token[] =>
  lemmaOf(matter) === 'help'
    ? matter.children.filter((c) => /^(xcomp|ccomp)$/.test(c.relation) && c.upos === 'VERB')
    : [];

const coordinatedVerbs = (matter: Token): readonly Token[] =>
  matter.children.filter((c) => base(c) === 'conj' && c.upos === 'VERB');

/** Whether someone can be held to the deed, or to the thing: no good will, no talk, no carrying on. */
export function isDue(matter: Token): boolean {
  const lemma = lemmaOf(matter);
  if (VAGUE.test(lemma)) return false;
  const objects = matter.children.filter((c) => c.relation === 'obj');
  const ties = /^(establish|restore|resume|normalise|normalize|sever|open|break)$/.test(lemma);
  const real = (c: Token): boolean => !VAGUE.test(lemmaOf(c)) || (ties && TIES.test(lemmaOf(c)));
  if (objects.length > 0 && !objects.some(real)) return false;
  if (/^(hold|begin|start|have|open|continue)$/.test(lemma) && objects.some((c) => TALK.test(lemmaOf(c)))) return false;
  return !NOT_DUE.has(lemma) || (DUE_WITH_OBJECT.has(lemma) && matter.children.some((c) => c.relation === 'obj'));
}

export const agreedTo: MentionRule<VerbMatch> = {
  name: 'agreement/agreed-to',
  reads: [
    'Chad and Niger agreed on Monday to reopen their border.',
    'Serbia agreed on Monday to return the paintings in exchange for loans.',
    'Oslo and Reykjavik agreed that their ships would share the patrol.',
    'Chad and Niger decided on Monday to reopen their border.',
    'Chad and Niger agreed to work for peace and to reopen their border.',
  ],
  skips: [
    'The players of the orchestra agreed to rehearse on Monday.',
    'The two ministers agreed that the weather was bad.',
    'France agreed with the findings of the study.',
    'France decided to reopen its border.',
  ],
  *match(layers) {
    for (const frame of layers.frames.all) {
      if (frame.form !== 'VERB' || !/^(agree|consent|decide)( to| on)?$/.test(frame.lemma)) continue;
      const infinitive = infinitiveOf(frame);
      const clause = infinitive ?? promisedClause(frame, layers);
      const topic = frame.obliques.find(
        (o) =>
          o.preposition === 'on' &&
          o.head.upos !== 'PRON' &&
          !AGREEMENT_NOUNS.has(lemmaOf(o.head)) &&
          !isTemporal(o.head),
      )?.head;
      const matter = clause ?? topic;
      if (matter) yield { trigger: frame.span, frame, matter };
    }
  },
  unless: [
    {
      reason: 'no state or organisation agrees',
      holds: (m, layers) => subjectSides(m.frame, layers).length === 0,
    },
    {
      reason: 'one side alone decides for itself',
      holds: (m, layers) => m.frame.lemma.startsWith('decide') && subjectSides(m.frame, layers).length < 2,
    },
    { reason: 'what was agreed is no deed that can be owed', holds: (m) => !due(m) },
  ],
  gives(match, layers) {
    const partners = match.frame.obliques.filter((o) => o.preposition === 'with').map((o) => o.head);
    const sides = [...subjectSides(match.frame, layers), ...sidesAmong(partners, layers)];
    return verbMention(
      match,
      {
        rule: 'agreement/agreed-to',
        // Who agrees "on" something, or "that" something, does so with others.
        kind: sides.length > 1 || infinitiveOf(match.frame) === undefined ? 'AGREEMENT' : 'COMMITMENT',
        status: 'AGREED',
        confidence: sides.length > 1 ? 0.8 : 0.7,
        sides: sides.map((side) => side.entity),
      },
      layers,
    );
  },
};

export const pledged: MentionRule<VerbMatch> = {
  name: 'agreement/pledged',
  reads: [
    'Brazil pledged to cut its debt by June.',
    'The Dutch government promised 30 million dollars to Mali.',
    'Rabat has undertaken that its fleet would leave the port.',
  ],
  skips: [
    'The rebels vowed to fight on.',
    'The baker promised to deliver bread to the school.',
    'The president promised voters that life would be good.',
  ],
  *match(layers) {
    for (const frame of layers.frames.all) {
      if (frame.form !== 'VERB' || !PLEDGE_VERBS.has(frame.lemma)) continue;
      const matter = infinitiveOf(frame) ?? promisedClause(frame, layers) ?? pledgedThing(frame, layers);
      if (matter && !(frame.passive && frame.agents.length === 0)) yield { trigger: frame.span, frame, matter };
    }
  },
  unless: [
    {
      reason: 'no state or organisation pledges',
      holds: (m, layers) => subjectSides(m.frame, layers).length === 0,
    },
    { reason: 'what was pledged is no deed that can be owed', holds: (m) => !due(m) },
    {
      reason: 'a vow must be a due, not a threat',
      holds: ({ frame, matter }) => frame.lemma === 'vow' && !matter.children.some((c) => c.relation === 'obj'),
    },
    {
      reason: 'it is a promise to voters or the public at large',
      holds: ({ frame }) =>
        [...frame.recipients, ...frame.patients].some((p) =>
          /^(voter|people|public|nation|supporter|family|reporter|journalist)$/.test(lemmaOf(p)),
        ),
    },
  ],
  gives(match, layers) {
    const sides = subjectSides(match.frame, layers);
    return verbMention(
      match,
      {
        rule: 'agreement/pledged',
        kind: 'COMMITMENT',
        status: 'AGREED',
        confidence: 0.7,
        sides: sides.map((side) => side.entity),
      },
      layers,
    );
  },
};
