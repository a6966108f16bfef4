/**
 * A deed as a stance of its doer towards the other side: what is still to come is a promise or a threat, what will not be is a
 * rejection, what the other "must" do is a request. Events keep the deed's own root and say the rest in their factuality.
 */
import type { Sense } from '../../knowledge/events/vocabulary.ts';
import { OPERATOR_USES } from '../../knowledge/events/vocabulary.ts';
import type { Token } from '../../language/document.ts';
import type { Frame, Frames } from '../grammar/frame.ts';
import { base } from '../grammar/tree.ts';
import { isCooperative, threat } from './combine.ts';
import type { Deed } from './deed.ts';

export interface Reading {
  readonly sense: Sense;
  /** How much more telling than a plain deed. */
  readonly bonus: number;
}

const PRONOUNS = new Set(['he', 'she', 'it', 'they', 'we', 'i']);
/** How a speaker names his own side: "his country would", "the government will". */
const OWN_SIDE = new Set([
  'country',
  'government',
  'ministry',
  'administration',
  'party',
  'side',
  'group',
  'nation',
  'office',
  'company',
  'organization',
  'army',
  'force',
]);

export function isSay(frame: Frame): boolean {
  return OPERATOR_USES.get(frame.lemma)?.some((use) => use.operator === 'SAY') ?? false;
}

function isFuture(frame: Frame): boolean {
  return frame.modal === 'will' || frame.modal === 'would' || frame.factuality === 'PLANNED';
}

/** What the deed is when it is only said to come. */
function future(sense: Sense): Sense {
  switch (sense.root) {
    case 'CONSULT':
    case 'AID':
    case 'COOPERATE':
    case 'RETREAT':
    case 'CONCEDE':
      return { root: 'AGREE', cameo: '030' };
    case 'SUPPORT':
      return sense.cameo === '057' || sense.cameo === '054' ? { root: 'AGREE', cameo: '030' } : sense;
    case 'ASSAULT':
    case 'SANCTION':
    case 'COERCE':
    case 'MOBILIZE':
    case 'PROTEST':
      return threat(sense);
    default:
      return sense;
  }
}

/** What the deed is when it is not, or will not be, done. */
function denied(sense: Sense): Sense | null {
  if (isCooperative(sense.root)) return { root: 'REJECT', cameo: '120' };
  return sense.root === 'REJECT' ? { root: 'AGREE' } : null;
}

export function sameParty(agents: readonly Token[], speakers: readonly Token[]): boolean {
  return (
    agents.length === 0 ||
    agents.some((agent) => speakers.includes(agent) || PRONOUNS.has(agent.lower) || OWN_SIDE.has(agent.lower))
  );
}

export function isObliged(frame: Frame): boolean {
  if (frame.modal === 'must' || frame.modal === 'should') return true;
  return (
    (frame.lemma === 'have' || frame.lemma === 'need') &&
    frame.clauses.some((c) => c.relation === 'xcomp' && c.marker === 'to')
  );
}

/** Reads stances over deeds. */
export function stanceReader(frames: Frames, deedOf: (frame: Frame) => Deed | null): (frame: Frame) => Reading | null {
  function ofDeed(frame: Frame): Sense | null {
    const deed = deedOf(frame);
    if (!deed) return null;
    let sense: Sense | null = deed.sense;
    if (deed.operator === 'PROMISE' && sense.root === 'CONCEDE') sense = { root: 'AGREE', cameo: '030' };
    if (deed.operator === 'PLAN') sense = future(sense);
    if (frame.negated) return denied(sense);
    if (isFuture(frame) && deed.operator !== 'PLAN') sense = future(sense);
    // "Will sue unless it pays": whatever is done, the condition makes it a threat.
    if (isFuture(frame) && sense.root === 'ACCUSE' && frame.clauses.some((c) => c.marker === 'unless'))
      return threat(sense);
    return sense;
  }

  function ofSpeech(frame: Frame): Reading | null {
    for (const clause of frame.clauses) {
      if (clause.relation !== 'ccomp' && !(clause.relation === 'xcomp' && base(clause.head) === 'xcomp')) continue;
      const inner = frames.at(clause.head);
      if (!inner) continue;
      if (!sameParty(inner.agents, frame.agents)) {
        if (isObliged(inner)) return { sense: { root: 'REQUEST', mode: 'change', cameo: '020' }, bonus: 1 };
        continue;
      }
      const sense = isSay(inner) ? null : ofDeed(inner);
      if (sense) return { sense, bonus: 1 };
    }
    return null;
  }

  /** A call made to congratulate is support, a letter sent to ask is a request. */
  function ofErrand(frame: Frame): Reading | null {
    const deed = deedOf(frame);
    if (deed?.sense.mode !== 'phone') return null;
    for (const { relation, marker, head } of frame.clauses) {
      const inner = relation === 'advcl' && marker === 'to' ? frames.at(head) : undefined;
      const sense = inner ? ofDeed(inner) : null;
      if (sense) return { sense, bonus: 1 };
    }
    return null;
  }

  return (frame) => {
    const errand = ofErrand(frame);
    if (errand) return errand;
    if (isSay(frame)) {
      const spoken = ofSpeech(frame);
      if (spoken) return spoken;
    }
    const sense = ofDeed(frame);
    return sense ? { sense, bonus: frame.form === 'NOUN' ? -1 : 0 } : null;
  };
}
