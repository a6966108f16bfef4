/** Names: exact spans of people, places and organisations. */
import type { NameType } from '../../src/language/document.ts';
import { readEntities } from './coreference/read.ts';
import { type Counts, f1 } from './counts.ts';
import { readGold } from './gold.ts';
import type { Row, ScorePart } from './row.ts';

interface GoldText {
  readonly text: string;
  readonly doc?: number;
  readonly entities: readonly { readonly start: number; readonly end: number; readonly type: string }[];
}

const SETS = [
  {
    file: 'measure-only/names/cleanconll_dev.jsonl',
    name: 'CleanCoNLL dev (Reuters, sentence by sentence)',
    best: '85 mark',
  },
  { file: 'open/names/uner_ewt_dev.jsonl', name: 'UNER EWT dev (web)' },
  { file: 'open/names/wikigold.jsonl', name: 'WikiGold' },
  { file: 'open/names/crossner_politics_dev.jsonl', name: 'CrossNER politics dev' },
] as const;

/** CrossNER's types on ours; elections and the like are left out. */
const TYPES: Readonly<Record<string, NameType>> = {
  PER: 'PER',
  LOC: 'LOC',
  ORG: 'ORG',
  person: 'PER',
  politician: 'PER',
  location: 'LOC',
  country: 'LOC',
  organisation: 'ORG',
  politicalparty: 'ORG',
};

const KINDS = ['PER', 'LOC', 'ORG'] as const;

type Open = Record<(typeof KINDS)[number], { right: number; given: number; wanted: number }>;

function mark(texts: readonly GoldText[]): Open {
  const zero = () => ({ right: 0, given: 0, wanted: 0 });
  const counts: Open = { PER: zero(), LOC: zero(), ORG: zero() };
  for (const { text, entities } of texts) {
    const gold = new Set<string>();
    for (const { start, end, type } of entities) {
      const kind = TYPES[type];
      if (kind === undefined || kind === 'MISC') continue;
      gold.add(`${start} ${end} ${kind}`);
      counts[kind].wanted += 1;
    }
    for (const { start, end, type } of readEntities(text).names) {
      if (type === 'MISC') continue;
      counts[type].given += 1;
      if (gold.has(`${start} ${end} ${type}`)) counts[type].right += 1;
    }
  }
  return counts;
}

export const score: ScorePart = (dir, skip) => {
  const rows: Row[] = [];
  for (const { file, name, ...rest } of SETS) {
    const texts = readGold<GoldText>(dir, file);
    if (texts === null) {
      skip(`names on ${name}: ${file} is not there`);
      continue;
    }
    const counts = mark(texts);
    const all = KINDS.map((kind) => counts[kind]).reduce((sum: Counts, each) => ({
      right: sum.right + each.right,
      given: sum.given + each.given,
      wanted: sum.wanted + each.wanted,
    }));
    const note = KINDS.map((kind) => `${kind} ${f1(counts[kind]).toFixed(1)}`).join(', ');
    rows.push({ task: 'names', set: name, metric: 'exact span F1 (PER, LOC, ORG)', ours: f1(all), note, ...rest });
  }
  return rows;
};
