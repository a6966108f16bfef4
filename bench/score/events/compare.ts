/** Holds the events that the engine reads in a passage against those that an analyst reads. */
import type { Analysis, EntityId, EventClaim } from '../../../src/analysis/analysis.ts';
import type { ExpectedEvent, ExpectedParty, Passage } from './corpus.ts';

/** What of an event is as expected. */
export interface Verdict {
  readonly event: EventClaim;
  /** Null when nothing expected stands at its words. */
  readonly expected: ExpectedEvent | null;
  readonly root: boolean;
  readonly actors: boolean;
  readonly recipients: boolean;
  readonly factuality: boolean;
  readonly when: boolean;
}

/** Whether the event is right as a whole. */
export function isWhole({ expected, root, actors, recipients, factuality, when }: Verdict): boolean {
  return expected !== null && root && actors && recipients && factuality && when;
}

function fold(text: string): string {
  return ` ${text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}&]+/gu, ' ')
    .trim()} `;
}

function names(analysis: Analysis, id: EntityId): readonly string[] {
  const entity = analysis.entities.find((one) => one.id === id);
  return entity ? [entity.name, ...entity.aliases].map(fold) : [];
}

function isParty(party: ExpectedParty, known: readonly string[]): boolean {
  return party.names.some((name) => known.some((one) => one.includes(fold(name))));
}

/** Every party that is asked for is there, and nobody else. */
function sameParties(expected: readonly ExpectedParty[], given: readonly EntityId[], analysis: Analysis): boolean {
  const known = given.map((id) => names(analysis, id));
  return (
    expected.every((party) => party.optional || known.some((one) => isParty(party, one))) &&
    known.every((one) => expected.some((party) => isParty(party, one)))
  );
}

function spansOf(text: string, word: string): readonly (readonly [number, number])[] {
  const escaped = word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return [...text.matchAll(new RegExp(`\\b${escaped}\\b`, 'giu'))].map((hit) => [hit.index, hit.index + hit[0].length]);
}

function standsAt(expected: ExpectedEvent, { trigger }: EventClaim, text: string): boolean {
  return expected.words.some((word) =>
    spansOf(text, word).some(([start, end]) => start < trigger.end && end > trigger.start),
  );
}

function judge(event: EventClaim, expected: ExpectedEvent | null, analysis: Analysis): Verdict {
  if (expected === null) {
    return { event, expected, root: false, actors: false, recipients: false, factuality: false, when: false };
  }
  const date = event.when?.edtf ?? null;
  return {
    event,
    expected,
    root: expected.roots.includes(event.plover),
    actors: sameParties(expected.actors, event.actors, analysis),
    recipients: sameParties(expected.recipients, event.recipients, analysis),
    factuality: expected.factualities.length === 0 || expected.factualities.includes(event.factuality),
    when:
      (expected.dates.length === 0 && !expected.undated) ||
      (date === null ? expected.undated : expected.dates.includes(date)),
  };
}

/** A verdict on every event that was read, and what was expected and not read at all. */
export function compare(
  passage: Passage,
  analysis: Analysis,
): { readonly verdicts: readonly Verdict[]; readonly missed: readonly ExpectedEvent[] } {
  const events = analysis.claims.filter((claim): claim is EventClaim => claim.kind === 'EVENT');
  const open = new Set(passage.events);
  const verdicts = events.map((event): Verdict => {
    const best = [...open]
      .filter((expected) => standsAt(expected, event, passage.text))
      .map((expected) => judge(event, expected, analysis))
      .sort((a, b) => Number(isWhole(b)) - Number(isWhole(a)) || Number(b.root) - Number(a.root))[0];
    if (!best?.expected) return judge(event, null, analysis);
    open.delete(best.expected);
    return best;
  });
  return { verdicts, missed: [...open].filter(({ optional }) => !optional) };
}
