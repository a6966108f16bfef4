import type { NameType } from '../../../src/language/document.ts';
import type { NamedText } from '../gold/names.ts';
import { Tally } from './syntax.ts';

const TYPES: Readonly<Record<string, NameType>> = {
  PER: 'PER',
  LOC: 'LOC',
  ORG: 'ORG',
  MISC: 'MISC',
  politician: 'PER',
  person: 'PER',
  politicalparty: 'ORG',
  organisation: 'ORG',
  location: 'LOC',
  country: 'LOC',
  election: 'MISC',
  event: 'MISC',
  misc: 'MISC',
};

/** Found names of one text. */
export interface FoundName {
  readonly start: number;
  readonly end: number;
  readonly type: NameType;
}

/** Tallies by type, `PER+LOC+ORG` together, and spans whatever their type. */
export type NameTallies = Readonly<Record<NameType | 'PER+LOC+ORG' | 'spans', Tally>>;

export function nameTallies(): NameTallies {
  return {
    PER: new Tally(),
    LOC: new Tally(),
    ORG: new Tally(),
    MISC: new Tally(),
    'PER+LOC+ORG': new Tally(),
    spans: new Tally(),
  };
}

/** Compares exact spans and types. */
export function compareNames({ entities }: NamedText, found: readonly FoundName[], tallies: NameTallies): void {
  const gold = new Map(
    entities.flatMap(({ start, end, type }) => (TYPES[type] ? [[`${start}-${end}`, TYPES[type]] as const] : [])),
  );
  for (const type of gold.values()) {
    for (const tally of talliesOf(type, tallies)) tally.gold++;
    tallies.spans.gold++;
  }
  for (const { start, end, type } of found) {
    const right = gold.get(`${start}-${end}`);
    for (const tally of talliesOf(type, tallies)) {
      tally.ours++;
      if (right === type) tally.right++;
    }
    tallies.spans.ours++;
    if (right !== undefined) tallies.spans.right++;
  }
}

function talliesOf(type: NameType, tallies: NameTallies): Tally[] {
  return type === 'MISC' ? [tallies.MISC] : [tallies[type], tallies['PER+LOC+ORG']];
}
