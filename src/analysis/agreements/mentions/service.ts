/** Programmes under way or on the calendar: "Italy's yard is building a frigate for Oman", "will be launched by an Indian rocket". */

import { CALENDAR_VERBS, CAPITAL_GOODS, SERVICE_VERBS } from '../../../knowledge/agreements/commitments.ts';
import type { Token } from '../../../language/document.ts';
import type { EntityId, Factuality } from '../../analysis.ts';
import type { Frame } from '../../grammar/frame.ts';
import { base, lemmaOf } from '../../grammar/tree.ts';
import { mentionsWithin } from '../near.ts';
import { complements, premodifiers, subtree } from '../phrase.ts';
import { entitiesIn, sidesOfEntity, unique } from '../sides.ts';
import type { MentionLayers, MentionRule } from './contract.ts';
import { infinitiveOf, type VerbMatch, verbMention } from './verb.ts';

interface ServiceMatch extends VerbMatch {
  readonly sides: readonly EntityId[];
  readonly factuality: Factuality;
}

const FOR = new Set(['for', 'to']);
const FROM = new Set(['from']);

/** What is handed over for years by the deed itself: done, it is an agreement that holds. */
const LETTING = /^(lease|rent)$/;

/** States that the phrase names in any form: "a Korean-made satellite", "Russia's Khrunichev centre". */
function statesNear(head: Token, layers: MentionLayers): readonly EntityId[] {
  const tokens = [...premodifiers(head), head, ...subtree(head, true).filter((token) => token.index > head.index)];
  const first = tokens[0] ?? head;
  const last = tokens.at(-1) ?? head;
  return unique(
    entitiesIn({ start: first.start, end: last.end }, layers.entities)
      .flatMap((id) => sidesOfEntity(id, layers.entities))
      .map((side) => side.entity)
      .filter((id) => layers.entities.get(id).kind === 'COUNTRY'),
  );
}

const ownState = (head: Token, layers: MentionLayers): readonly EntityId[] => {
  const pre = premodifiers(head);
  return unique(
    entitiesIn({ start: pre[0]?.start ?? head.start, end: head.end }, layers.entities)
      .flatMap((id) => sidesOfEntity(id, layers.entities))
      .map((side) => side.entity),
  );
};

/** What the verb group says: under way, planned; null for what is over, which is an event and no programme. */
function course(frame: Frame): Factuality | null {
  if (frame.negated) return null;
  if (LETTING.test(frame.lemma) && frame.factuality === 'HAPPENED') return 'HAPPENED';
  if (frame.factuality === 'PLANNED') return 'PLANNED';
  if (frame.factuality === 'ONGOING' || (frame.progressive && frame.factuality === 'HAPPENED')) return 'ONGOING';
  if (frame.modal === 'will' || frame.tense === 'FUTURE') return 'PLANNED';
  return null;
}

/** The deed that the sentence tells of, not one that is only agreed or wished. */
const isMain = ({ predicate }: Frame): boolean => /^(root|conj|ccomp|parataxis)$/.test(base(predicate));

function* services(layers: MentionLayers): Iterable<ServiceMatch> {
  for (const frame of layers.frames.all) {
    if (frame.form !== 'VERB' || !SERVICE_VERBS.has(frame.lemma)) continue;
    const goods = frame.patients.find(
      (p) => CAPITAL_GOODS.has(lemmaOf(p)) || (LETTING.test(frame.lemma) && isMain(frame)),
    );
    const factuality = course(frame);
    if (!goods || factuality === null) continue;
    const doers = frame.agents.flatMap((head) => ownState(head, layers));
    const owners = [
      ...ownState(goods, layers),
      ...[
        ...complements(goods, FOR),
        ...frame.obliques.filter((o) => FOR.has(o.preposition)).map((o) => o.head),
        ...(LETTING.test(frame.lemma)
          ? [...complements(goods, FROM), ...frame.obliques.filter((o) => FROM.has(o.preposition)).map((o) => o.head)]
          : []),
        ...frame.recipients,
      ].flatMap((head) => statesNear(head, layers)),
    ];
    if (doers.length === 0 || !owners.some((owner) => !doers.includes(owner))) continue;
    yield { trigger: frame.span, frame, matter: goods, sides: unique([...doers, ...owners]), factuality };
  }
}

export const service: MentionRule<ServiceMatch> = {
  name: 'agreement/service',
  reads: [
    "Italy's main shipyard is building a frigate for Oman.",
    'The Ghanaian satellite will be launched by an Indian rocket.',
    'China has leased the islands to Britain for 99 years.',
  ],
  skips: [
    'Italy is building a road.',
    'The mason is building a house for Anna.',
    'India launched a satellite.',
    'Ghana bought wheat from Canada.',
  ],
  match: services,
  gives: (match, layers) =>
    verbMention(
      match,
      {
        rule: 'agreement/service',
        kind: LETTING.test(match.frame.lemma) ? 'AGREEMENT' : 'PROGRAMME',
        status: match.factuality === 'HAPPENED' ? 'AGREED' : 'IMPLEMENTING',
        confidence: 0.65,
        factuality: match.factuality,
        sides: match.sides,
      },
      layers,
    ),
};

/** "is slated to fly", "is scheduled to be launched". */
export const scheduled: MentionRule<ServiceMatch> = {
  name: 'agreement/scheduled',
  reads: ['Oman and India are planning a flight, and an Omani astronaut is slated to travel to the station in 2031.'],
  skips: ['An Omani astronaut is slated to speak in May.', 'The ferry is due to arrive at noon.'],
  *match(layers) {
    for (const frame of layers.frames.all) {
      if (!/^(slate|schedule|plan|expect|set|due|scheduled|slated)$/.test(frame.lemma)) continue;
      const deed = infinitiveOf(frame);
      const goods = [...frame.patients, ...frame.agents].find(
        (p) => CAPITAL_GOODS.has(lemmaOf(p)) || lemmaOf(p).endsWith('naut'),
      );
      if (!deed || !goods || !CALENDAR_VERBS.has(lemmaOf(deed))) continue;
      const owners = ownState(goods, layers);
      const { sentence } = frame.predicate;
      const around = unique(
        mentionsWithin(layers.entities, sentence)
          .filter(
            (m) =>
              m.entity !== null &&
              m.start >= sentence.start &&
              m.end <= sentence.end &&
              layers.entities.get(m.entity).kind === 'COUNTRY',
          )
          .flatMap((m) => (m.entity === null ? [] : [m.entity])),
      );
      if (owners.length === 0 || !around.some((id) => !owners.includes(id))) continue;
      yield { trigger: frame.span, frame, matter: deed, sides: owners, factuality: 'PLANNED' };
    }
  },
  gives: (match, layers) =>
    verbMention(
      match,
      {
        rule: 'agreement/scheduled',
        dating: match.matter,
        kind: 'PROGRAMME',
        status: 'IMPLEMENTING',
        confidence: 0.6,
        factuality: 'PLANNED',
        sides: match.sides,
      },
      layers,
    ),
};
