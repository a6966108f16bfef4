/** An event in one plain English sentence: "South Korea's Ban Ki-moon met Sergei Lavrov". */
import { phraseFor } from '../../knowledge/events/phrases.ts';
import type { Sense } from '../../knowledge/events/vocabulary.ts';
import type { EntityId, Factuality } from '../analysis.ts';
import type { Entities } from '../layers.ts';
import type { Detail } from './detail.ts';
import type { Parties } from './parties.ts';

function joined(names: readonly string[]): string {
  if (names.length < 2) return names[0] ?? '';
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

function possessive(name: string): string {
  return name.endsWith('s') ? `${name}'` : `${name}'s`;
}

/** People carry their state's name, which then need not stand beside them. */
function labels(ids: readonly EntityId[], entities: Entities): string[] {
  const spoken = new Set<EntityId>();
  const names: string[] = [];
  for (const id of ids) {
    const entity = entities.get(id);
    if (entity.kind === 'COUNTRY') continue;
    const state = entities.statesOf(id).find((s) => ids.includes(s));
    if (state !== undefined) spoken.add(state);
    names.push(
      state !== undefined && entity.kind === 'PERSON'
        ? `${possessive(entities.get(state).name)} ${entity.name}`
        : entity.name,
    );
  }
  const states = ids
    .filter((id) => entities.get(id).kind === 'COUNTRY' && !spoken.has(id))
    .map((id) => entities.get(id).name);
  return [...names, ...states];
}

function isCountry(name: string, entities: Entities): boolean {
  return entities.all.some((e) => e.kind === 'COUNTRY' && e.name === name);
}

function verbIn(
  factuality: Factuality,
  forms: { past: string; base: string; gerund: string },
  plural: boolean,
): string {
  const be = plural ? 'are' : 'is';
  switch (factuality) {
    case 'HAPPENED':
      return forms.past;
    case 'ONGOING':
      return `${be} ${forms.gerund}`;
    case 'PLANNED':
      return `${be} to ${forms.base}`;
    case 'CONDITIONAL':
      return `would on a condition ${forms.base}`;
    case 'POSSIBLE':
      return `may ${forms.base}`;
    case 'DENIED':
      return `did not ${forms.base}`;
  }
}

/** The past phrase that needs no recipient, in its other forms. */
function aloneForms(alone: string): { past: string; base: string; gerund: string } {
  const [verb = '', ...rest] = alone.split(' ');
  const bases: Readonly<Record<string, string>> = {
    held: 'hold',
    made: 'make',
    voiced: 'voice',
    gave: 'give',
    built: 'build',
    broke: 'break',
    suspended: 'suspend',
    went: 'go',
    called: 'call',
    refused: 'refuse',
    asked: 'ask',
    opened: 'open',
    imposed: 'impose',
    ordered: 'order',
    passed: 'pass',
    mobilised: 'mobilise',
    used: 'use',
    carried: 'carry',
    yielded: 'yield',
    withdrew: 'withdraw',
    released: 'release',
    ceased: 'cease',
    eased: 'ease',
    resigned: 'resign',
    demanded: 'demand',
    protested: 'protest',
    concluded: 'conclude',
    received: 'receive',
    mediated: 'mediate',
    apologised: 'apologise',
    cooperated: 'cooperate',
    readied: 'ready',
    acted: 'act',
  };
  const base = bases[verb] ?? verb;
  const gerund = base.endsWith('e') ? `${base.slice(0, -1)}ing` : `${base}ing`;
  return { past: alone, base: [base, ...rest].join(' '), gerund: [gerund, ...rest].join(' ') };
}

/** Deeds done to people: a country's name then stands for people of it. */
const TO_PEOPLE = new Set(['release', 'arrest', 'deport', 'abduct', 'convict', 'torture', 'beat', 'sexual']);

const SUFFERED: Readonly<Record<string, string>> = {
  arrest: 'arrested',
  deport: 'deported',
  abduct: 'abducted',
  convict: 'sentenced',
  expel: 'expelled',
  torture: 'tortured',
};

/** What was done to somebody by nobody named. */
function suffered({ root, mode }: Sense): string {
  const named = mode === undefined ? undefined : SUFFERED[mode];
  if (named !== undefined) return named;
  return root === 'ASSAULT' ? 'attacked' : root === 'SANCTION' ? 'put under sanctions' : 'put under pressure';
}

/** How a deed with an aim is told: "asked Chile to return the ship", "refused to meet". */
const AIMED: Readonly<Record<string, { past: string; base: string; gerund: string; named: boolean }>> = {
  AGREE: { past: 'agreed', base: 'agree', gerund: 'agreeing', named: false },
  CONCEDE: { past: 'agreed', base: 'agree', gerund: 'agreeing', named: false },
  REJECT: { past: 'refused', base: 'refuse', gerund: 'refusing', named: false },
  THREATEN: { past: 'threatened', base: 'threaten', gerund: 'threatening', named: false },
  REQUEST: { past: 'asked', base: 'ask', gerund: 'asking', named: true },
};

/** Writes the summary. */
export function summarise(
  sense: Sense,
  factuality: Factuality,
  parties: Parties,
  detail: Detail,
  entities: Entities,
): string {
  const forms = phraseFor(sense);
  const actors = labels(parties.actors, entities);
  const subject = joined(actors);
  const plural = actors.length > 1;
  const people = sense.mode !== undefined && TO_PEOPLE.has(sense.mode);
  const recipients = labels(parties.recipients, entities).map((name) =>
    people && isCountry(name, entities) ? `people of ${name}` : name,
  );
  const tail = parties.place ? ` in ${entities.get(parties.place).name}` : '';
  if (actors.length === 0) {
    return `${joined(recipients)} ${recipients.length > 1 || people ? 'were' : 'was'} ${suffered(sense)}${tail}`;
  }
  const aimed = detail.aim === null ? undefined : AIMED[sense.root];
  if (aimed && (recipients.length > 0 || !aimed.named)) {
    const asked = aimed.named ? ` ${joined(recipients)}` : '';
    return `${subject} ${verbIn(factuality, aimed, plural)}${asked} ${detail.aim}`;
  }
  if (detail.pact !== null) {
    const conclude = { past: 'concluded', base: 'conclude', gerund: 'concluding' };
    return `${subject} ${verbIn(factuality, conclude, plural)} ${detail.pact}${tail}`;
  }
  if (recipients.length > 0) return `${subject} ${verbIn(factuality, forms, plural)} ${joined(recipients)}${tail}`;
  if (parties.reciprocal && plural && sense.root === 'ASSAULT') {
    return `${subject} ${verbIn(factuality, { past: 'fought', base: 'fight', gerund: 'fighting' }, true)}${tail}`;
  }
  if (parties.reciprocal && plural && sense.root === 'CONSULT') {
    return `${actors[0]} ${verbIn(factuality, forms, false)} ${joined(actors.slice(1))}${tail}`;
  }
  return `${subject} ${verbIn(factuality, aloneForms(forms.alone ?? forms.past), plural)}${tail}`;
}
