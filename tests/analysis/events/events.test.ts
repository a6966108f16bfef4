import { beforeAll, describe, expect, it } from 'vitest';
import type { Analysis, EventClaim } from '../../../src/analysis/analysis.ts';
import { analyze } from '../../../src/analysis/index.ts';

function eventsOf(text: string): { readonly events: readonly EventClaim[]; readonly name: (id: string) => string } {
  const analysis: Analysis = analyze(text, { publishedAt: '2011-06-14' });
  return {
    events: analysis.claims.filter((claim) => claim.kind === 'EVENT'),
    name: (id) => analysis.entities.find((entity) => entity.id === id)?.name ?? id,
  };
}

function only(
  text: string,
  root: EventClaim['plover'],
): EventClaim & { readonly actorNames: string[]; readonly recipientNames: string[] } {
  const { events, name } = eventsOf(text);
  const event = events.find(({ plover }) => plover === root);
  if (!event) throw new Error(`no ${root} among ${events.map((e) => e.plover).join(', ') || 'no events'}`);
  return { ...event, actorNames: event.actors.map(name), recipientNames: event.recipients.map(name) };
}

// The first reading loads the weights.
beforeAll(() => void eventsOf('Norway met Sweden.'), 30_000);

describe('the day of an event', () => {
  it("is the report's for what the lead tells, and open for what follows on another deed", () => {
    expect(only('Bolivia expelled the Chilean ambassador.', 'SANCTION').when?.edtf).toBe('2011-06-14');
    const text = 'On Sunday Bolivia closed its border with Chile. It then expelled the Chilean ambassador.';
    const { events } = eventsOf(text);
    expect(events.filter(({ when }) => when?.edtf === '2011-06-14')).toEqual([]);
  });
});

describe('parties', () => {
  it('puts all sides of a meeting under actors', () => {
    const meeting = only('Japan and India held talks with Australia in Jakarta on Friday.', 'CONSULT');
    expect(meeting.actorNames).toEqual(expect.arrayContaining(['Japan', 'India', 'Australia']));
    expect(meeting.recipients).toEqual([]);
  });

  it('reads the active and the passive alike', () => {
    for (const text of [
      'Bolivia expelled the Chilean ambassador.',
      'The Chilean ambassador was expelled by Bolivia.',
    ]) {
      const expulsion = only(text, 'SANCTION');
      expect(expulsion.actorNames).toEqual(['Bolivia']);
      expect(expulsion.recipientNames).toEqual(['Chile']);
    }
  });

  it('reads a deed out of nouns', () => {
    const attack = only('Egypt deplored the invasion of Kuwait by Iraq.', 'ASSAULT');
    expect(attack.actorNames).toEqual(['Iraq']);
    expect(attack.recipientNames).toEqual(['Kuwait']);
  });

  it('gives no event where nobody known acts', () => {
    expect(eventsOf('The neighbours attacked the problem with a hammer.').events).toEqual([]);
  });

  it('proves each event by its sentence and trigger', () => {
    const text = 'Peru signed a fisheries treaty with Ecuador. Nobody noticed.';
    const pact = only(text, 'SUPPORT');
    expect(text.slice(pact.evidence.start, pact.evidence.end)).toBe('Peru signed a fisheries treaty with Ecuador.');
    expect(text.slice(pact.trigger.start, pact.trigger.end)).toBe('signed');
    expect(pact.summary).toBe('Peru and Ecuador concluded a fisheries treaty');
  });
});

describe('summaries', () => {
  it.each([
    ['Peru asked Chile to return the ship on Monday.', 'REQUEST', 'Peru asked Chile to return the ship on Monday'],
    ['Peru refused to meet Chile.', 'REJECT', 'Peru refused to meet Chile'],
    ['Bolivia will expel the Chilean ambassador.', 'SANCTION', 'Bolivia is to expel people of Chile'],
  ] as const)('%s', (text, root, summary) => {
    expect(only(text, root).summary).toBe(summary);
  });
});

describe('what the text asserts', () => {
  it.each([
    ['France bombed Libya.', 'ASSAULT', 'HAPPENED'],
    ['France will bomb Libya.', 'ASSAULT', 'PLANNED'],
    ['France may bomb Libya.', 'ASSAULT', 'POSSIBLE'],
    ['France did not bomb Libya.', 'ASSAULT', 'DENIED'],
    ['France is bombing Libya.', 'ASSAULT', 'ONGOING'],
    ['France would bomb Libya if Chad agreed.', 'ASSAULT', 'CONDITIONAL'],
    ['France refused to meet Libya.', 'REJECT', 'HAPPENED'],
  ] as const)('%s %s is %s', (text, root, factuality) => {
    expect(only(text, root).factuality).toBe(factuality);
  });
});

describe('quantities', () => {
  it('have units', () => {
    expect(only('Israel killed 12 Palestinians in Gaza.', 'ASSAULT').quantities).toMatchObject([
      { value: 12, unit: 'killed' },
    ]);
    expect(only('Japan gave $2.5 million to Haiti.', 'AID').quantities).toMatchObject([
      { value: 2_500_000, unit: 'USD' },
    ]);
    expect(only('Ethiopia sent 3,000 troops to Somalia.', 'MOBILIZE').quantities).toMatchObject([
      { value: 3000, unit: 'troops' },
    ]);
  });
});
