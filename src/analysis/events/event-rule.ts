/** How an event rule is made: it tells the deeds of one kind. */

import { PLOVER } from '../../knowledge/events/plover.ts';
import type { Sense } from '../../knowledge/events/vocabulary.ts';
import type { Token } from '../../language/document.ts';
import type { EventClaim, Factuality, When } from '../analysis.ts';
import { base } from '../grammar/tree.ts';
import type { Draft, Layers } from '../layers.ts';
import type { Rule } from '../rule.ts';
import { dayOfReport, followsOn, isDated, isMain, whenOf } from '../times/index.ts';
import { contextsOf } from './contexts.ts';
import type { Deed } from './deed.ts';
import { detailOf } from './detail.ts';
import { occurrencesIn } from './occurrences.ts';
import { type Parties, partiesIn } from './parties.ts';
import { quantitiesIn } from './quantities.ts';
import { summarise } from './summary.ts';
import { type EventMatch, type Inputs, VETOES } from './vetoes.ts';

export type { Inputs } from './vetoes.ts';

export type EventRule = Rule<Inputs, EventMatch, Draft<EventClaim>>;

/** Sentences, dateline included, that tell the news of the day rather than its background. */
const LEAD = 3;

/** Own words, else the day of the report: for what the lead tells, and for words spoken, which news repeats on their day. */
function dateOf(deed: Deed, layers: Pick<Layers, Inputs>, factuality: Factuality): When | null {
  const { frame, sense } = deed;
  // A verb that the tree hangs on its object has there what belongs to it.
  const above = base(frame.predicate) === 'amod' ? frame.predicate.head : null;
  const object = above ?? deed.noun;
  const own = whenOf(frame.predicate, layers) ?? (object ? whenOf(object, layers) : null);
  if (own) return own;
  const { published, times, dateline } = layers;
  if (!published || factuality !== 'HAPPENED' || frame.perfect) return null;
  const { predicate } = frame;
  const verb = frame.form === 'NOUN' ? governingVerb(predicate) : (above ?? predicate);
  const past = frame.form === 'NOUN' ? verb?.xpos === 'VBD' : frame.tense === 'PAST';
  if (!verb || !past || !isMain(verb) || followsOn(verb) || isDated(predicate, times, dateline?.end ?? 0)) return null;
  const spoken = PLOVER[sense.root].quad.startsWith('VERBAL') && frame.form === 'VERB' && sense.root !== 'CONSULT';
  return spoken || predicate.sentence.index <= LEAD ? dayOfReport(published) : null;
}

/** The verb in whose clause a noun stands: "following talks with X, Y said". */
function governingVerb(noun: Token): Token | null {
  let at = noun.head;
  for (let steps = 0; at && steps < 3; steps += 1) {
    if (at.upos === 'VERB') return at;
    at = at.head;
  }
  return null;
}

function scoreOf({ root, mode }: Sense): number {
  return (mode === undefined ? undefined : PLOVER[root].modes[mode]) ?? PLOVER[root].score;
}

function confidenceOf({ specific, operator, frame }: Deed, parties: Parties): number {
  const known = parties.recipients.length > 0 || parties.actors.length > 1 ? 0.1 : 0;
  const exact = specific || operator !== null ? 0.1 : 0;
  return Math.round((0.6 + known + exact - (frame.form === 'NOUN' ? 0.05 : 0)) * 100) / 100;
}

/** Makes a rule of the deeds that `tells` accepts. */
export function eventRule(
  name: `events/${string}`,
  tells: (sense: Sense, deed: Deed) => boolean,
  reads: readonly [string, ...string[]],
  skips: readonly string[],
): EventRule {
  return {
    name,
    reads,
    skips,
    *match({ frames, entities }) {
      for (const deed of occurrencesIn(frames)) {
        if (tells(deed.sense, deed))
          yield { trigger: deed.frame.span, deed, parties: partiesIn(deed, frames, entities) };
      }
    },
    unless: VETOES,
    gives({ trigger, deed, parties }, layers) {
      const { sense, frame } = deed;
      const { factuality } = frame;
      const { sentence } = frame.predicate;
      return {
        kind: 'EVENT',
        summary: summarise(sense, factuality, parties, detailOf(deed), layers.entities),
        factuality,
        confidence: confidenceOf(deed, parties),
        rule: name,
        evidence: { start: sentence.start, end: sentence.end },
        trigger,
        when: dateOf(deed, layers, factuality),
        plover: sense.root,
        ...(sense.cameo !== undefined && { cameo: sense.cameo }),
        ...(sense.mode !== undefined && { mode: sense.mode }),
        contexts: contextsOf(frame),
        quad: PLOVER[sense.root].quad,
        score: scoreOf(sense),
        actors: parties.actors,
        recipients: parties.recipients,
        ...(parties.place !== null && { place: parties.place }),
        quantities: quantitiesIn(frame, layers.times),
      };
    },
  };
}
