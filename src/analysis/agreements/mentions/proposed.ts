/** Agreements in the making without a noun for them: "urged simpler visa rules", "are discussing a joint mission". */
import { DISCUSS_VERBS, JOINT_MATTERS, PROPOSE_VERBS } from '../../../knowledge/agreements/commitments.ts';
import { AGREEMENT_NOUNS } from '../../../knowledge/agreements/nouns.ts';
import type { Token } from '../../../language/document.ts';
import { lemmaOf, prepositionOf } from '../../grammar/tree.ts';
import { complements, contentWords, premodifiers } from '../phrase.ts';
import { isDue } from './agreed.ts';
import type { MentionRule } from './contract.ts';
import { sidesAmong, subjectSides, type VerbMatch, verbMention } from './verb.ts';

const SHELLS = new Set([
  'possibility',
  'idea',
  'prospect',
  'plan',
  'creation',
  'establishment',
  'construction',
  'question',
  'option',
  'opening',
  'launch',
  'building',
  'setting',
]);
const INSIDE = new Set(['of', 'for', 'to']);

/** The joint matter that the object names, through "the possibility of". */
function matterOf(object: Token): Token | undefined {
  const lemma = lemmaOf(object);
  if (object.upos === 'PROPN') return undefined;
  if (JOINT_MATTERS.has(lemma)) return object;
  if (!SHELLS.has(lemma)) return undefined;
  return complements(object, INSIDE).find((token) => JOINT_MATTERS.has(lemmaOf(token)));
}

export const proposedMatter: MentionRule<VerbMatch> = {
  name: 'agreement/proposed-matter',
  reads: [
    'The Finnish minister proposed a joint ferry line to Tallinn.',
    'Jordan urged easier visa rules for its merchants.',
  ],
  skips: ['The coach urged calm.', 'The minister proposed a toast.', 'The committee suggested a new title.'],
  *match(layers) {
    for (const frame of layers.frames.all) {
      if (frame.form !== 'VERB' || !PROPOSE_VERBS.has(frame.lemma)) continue;
      for (const object of frame.patients) {
        const matter = matterOf(object);
        if (matter && !AGREEMENT_NOUNS.has(lemmaOf(matter))) yield { trigger: frame.span, frame, matter };
      }
    }
  },
  unless: [
    {
      reason: 'no state or organisation proposes',
      holds: (m, layers) => subjectSides(m.frame, layers).length === 0,
    },
  ],
  gives(match, layers) {
    const { entities } = layers;
    const named = sidesAmong([match.matter, ...complements(match.matter, new Set(['with', 'between', 'for']))], {
      ...layers,
      entities,
    });
    return verbMention(
      match,
      {
        rule: 'agreement/proposed-matter',
        kind: 'OTHER',
        status: 'PROPOSED',
        confidence: 0.65,
        sides: named.map((side) => side.entity),
      },
      layers,
    );
  },
};

/** "proposed that the two build a bridge": a deed of several, or a joint thing. */
export const proposedClause: MentionRule<VerbMatch> = {
  name: 'agreement/proposed-clause',
  reads: [
    'Jordan proposed on Monday that it and Iraq build a pipeline.',
    'Peru suggested that both countries share the river.',
  ],
  skips: ['Peru suggested that its army was ready.', 'Jordan proposed that a commission should meet.'],
  *match(layers) {
    for (const frame of layers.frames.all) {
      if (frame.form !== 'VERB' || !PROPOSE_VERBS.has(frame.lemma)) continue;
      const clause = frame.clauses.find((c) => c.relation === 'ccomp' || c.marker === 'that')?.head;
      const deed = clause && layers.frames.at(clause);
      if (deed?.form !== 'VERB' || deed.tense === 'PAST' || !isDue(deed.predicate)) continue;
      const both = deed.agents.some((agent) => agent.children.some((c) => /^(both|two)$/.test(c.lower)));
      const many = both || subjectSides(deed, layers).length > 1 || deed.agents.length > 1;
      const thing = deed.patients.some((p) => JOINT_MATTERS.has(lemmaOf(p)) && !AGREEMENT_NOUNS.has(lemmaOf(p)));
      const acting = subjectSides(deed, layers).length > 0;
      if (deed.patients.length > 0 && (many || (thing && acting)))
        yield { trigger: frame.span, frame, matter: deed.predicate };
    }
  },
  unless: [
    {
      reason: 'no state or organisation proposes',
      holds: (m, layers) => subjectSides(m.frame, layers).length === 0,
    },
  ],
  gives(match, layers) {
    const deed = layers.frames.at(match.matter);
    return verbMention(
      match,
      {
        rule: 'agreement/proposed-clause',
        kind: 'OTHER',
        status: 'PROPOSED',
        confidence: 0.6,
        sides: deed ? subjectSides(deed, layers).map((side) => side.entity) : [],
      },
      layers,
    );
  },
};

export const discussedMatter: MentionRule<VerbMatch> = {
  name: 'agreement/discussed-matter',
  reads: [
    'Peru and Chile are discussing a joint copper mission.',
    'Oman and India are considering the possibility of a pipeline.',
  ],
  skips: ['The two neighbours discussed the weather.', 'Peru is discussing its budget.'],
  *match(layers) {
    for (const frame of layers.frames.all) {
      if (frame.form !== 'VERB' || !DISCUSS_VERBS.has(frame.lemma)) continue;
      for (const object of frame.patients) {
        const matter = matterOf(object);
        if (matter && !AGREEMENT_NOUNS.has(lemmaOf(matter))) yield { trigger: frame.span, frame, matter };
      }
    }
  },
  unless: [
    {
      reason: 'fewer than two sides discuss it',
      holds: ({ frame, matter }, layers) =>
        subjectSides(frame, layers).length +
          sidesAmong(
            [
              ...frame.obliques.filter((o) => o.preposition === 'with').map((o) => o.head),
              ...complements(matter, new Set(['with'])),
            ],
            layers,
          ).length <
        2,
    },
  ],
  gives(match, layers) {
    const withs = match.frame.obliques.filter((o) => o.preposition === 'with').map((o) => o.head);
    const sides = [...subjectSides(match.frame, layers), ...sidesAmong(withs, layers)];
    const joint = contentWords(premodifiers(match.matter)).size > 0 || prepositionOf(match.matter) !== '';
    return verbMention(
      match,
      {
        rule: 'agreement/discussed-matter',
        kind: 'PROGRAMME',
        status: 'UNDER_DISCUSSION',
        factuality:
          match.frame.progressive && match.frame.factuality === 'HAPPENED' ? 'ONGOING' : match.frame.factuality,
        confidence: joint ? 0.75 : 0.65,
        sides: sides.map((side) => side.entity),
      },
      layers,
    );
  },
};
