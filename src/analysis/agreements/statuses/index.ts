/** All rules that read an agreement's life. */
import { runRule, type Trace } from '../../rule.ts';
import type { StatusFind } from '../reading.ts';
import { accused } from './alleged.ts';
import { cleft } from './cleft.ts';
import type { StatusLayers } from './contract.ts';
import { over, unbound } from './ended.ts';
import { implementationDay, putNames, shookHands } from './idioms.ts';
import { nominal } from './nouns.ts';
import { ownDeed } from './own-deed.ts';
import { ownPart } from './part.ts';
import { scheduledWork } from './scheduled.ts';
import { statedIn } from './stated.ts';
import { inForce, modified, participle, standing } from './states.ts';
import { stayedAway, talksStand } from './talks.ts';
import { urged } from './urged.ts';
import { befell, broughtIn, listed, made } from './verbs.ts';

export const statusRules = [
  putNames,
  shookHands,
  implementationDay,
  over,
  unbound,
  statedIn,
  ownPart,
  urged,
  made,
  befell,
  broughtIn,
  listed,
  inForce,
  standing,
  nominal,
  participle,
  accused,
  scheduledWork,
  talksStand,
  stayedAway,
  cleft,
  ownDeed,
  modified,
] as const;

const MEDIATING = /^(broker|mediate|facilitate|arrange|sponsor)$/;

/** What the text says of each mention's agreement; one find a mention, status and sentence, the surest first. */
export function readStatuses(layers: StatusLayers, trace?: Trace): readonly StatusFind[] {
  const openings = layers.agreementMentions.flatMap((mention): StatusFind[] =>
    mention.opening ? [{ ...mention.opening, mention }] : [],
  );
  const found = [
    ...openings,
    ...runRule(accused, layers, trace),
    ...runRule(ownPart, layers, trace),
    ...runRule(putNames, layers, trace),
    ...runRule(shookHands, layers, trace),
    ...runRule(implementationDay, layers, trace),
    ...runRule(over, layers, trace),
    ...runRule(unbound, layers, trace),
    ...runRule(statedIn, layers, trace),
    ...runRule(urged, layers, trace),
    ...runRule(made, layers, trace),
    ...runRule(befell, layers, trace),
    ...runRule(broughtIn, layers, trace),
    ...runRule(listed, layers, trace),
    ...runRule(inForce, layers, trace),
    ...runRule(standing, layers, trace),
    ...runRule(nominal, layers, trace),
    ...runRule(participle, layers, trace),
    ...runRule(scheduledWork, layers, trace),
    ...runRule(talksStand, layers, trace),
    ...runRule(stayedAway, layers, trace),
    ...runRule(cleft, layers, trace),
    ...runRule(ownDeed, layers, trace),
    ...runRule(modified, layers, trace),
  ];
  const kept = new Map<string, StatusFind>();
  for (const find of found) {
    // "Agreed to a truce brokered by Oman" tells of two deeds.
    const brokered = MEDIATING.test(find.at.lemma.toLowerCase());
    const key = `${find.mention.start}|${find.status}|${find.factuality}|${find.at.sentence.index}|${brokered}`;
    const first = kept.get(key);
    // "What they put their names to is a declaration, signed in 2015": the surest tells the deed, another its day.
    if (!first) kept.set(key, find);
    else if (first.when === null && find.when?.text != null) kept.set(key, { ...first, when: find.when });
  }
  return [...kept.values()];
}
