/** Names: exact spans of people, places and organisations. */
import type { NameType } from '../../src/language/document.ts';
import { readEntities } from './coreference/read.ts';
import { type Counts, f1 } from './counts.ts';
import { readGold } from './gold.ts';
import { isSport } from './names/sport.ts';
import type { Row, ScorePart } from './row.ts';

interface GoldText {
  readonly text: string;
  readonly doc?: number;
  readonly entities: readonly { readonly start: number; readonly end: number; readonly type: string }[];
}

/** Sentences of one dispatch put together again: news is read as whole stories. */
function joined(texts: readonly GoldText[]): GoldText[] {
  const stories = new Map<number, { text: string; entities: GoldText['entities'][number][] }>();
  for (const { text, doc = 0, entities } of texts) {
    const story = stories.get(doc) ?? { text: '', entities: [] };
    const shift = story.text === '' ? 0 : story.text.length + 1;
    story.text = story.text === '' ? text : `${story.text}\n${text}`;
    story.entities.push(...entities.map(({ start, end, type }) => ({ start: start + shift, end: end + shift, type })));
    stories.set(doc, story);
  }
  return [...stories.values()];
}

interface GoldSet {
  readonly file: string;
  readonly name: string;
  readonly best?: string;
  readonly stories?: (texts: readonly GoldText[]) => GoldText[];
}

const SETS: readonly GoldSet[] = [
  {
    file: 'measure-only/names/cleanconll_dev.jsonl',
    name: 'CleanCoNLL dev (Reuters), news without sport',
    best: '85 mark',
    stories: (texts) => joined(texts).filter((story) => !isSport(story)),
  },
  {
    file: 'measure-only/names/cleanconll_dev.jsonl',
    name: 'CleanCoNLL dev (Reuters), sport: teams are organisations',
    stories: (texts) => joined(texts).filter(isSport),
  },
  { file: 'open/names/uner_ewt_dev.jsonl', name: 'UNER EWT dev (web; training data of the tagger)' },
  { file: 'open/names/wikigold.jsonl', name: 'WikiGold (training data of the tagger)' },
  { file: 'open/names/crossner_politics_dev.jsonl', name: 'CrossNER politics dev (training data of the tagger)' },
];

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
  for (const { file, name, best, stories } of SETS) {
    const texts = readGold<GoldText>(dir, file);
    if (texts === null) {
      skip(`names on ${name}: ${file} is not there`);
      continue;
    }
    const counts = mark(stories ? stories(texts) : texts);
    const all = KINDS.map((kind) => counts[kind]).reduce((sum: Counts, each) => ({
      right: sum.right + each.right,
      given: sum.given + each.given,
      wanted: sum.wanted + each.wanted,
    }));
    const note = KINDS.map((kind) => `${kind} ${f1(counts[kind]).toFixed(1)}`).join(', ');
    rows.push({
      task: 'names',
      set: name,
      metric: 'exact span F1 (PER, LOC, ORG)',
      ours: f1(all),
      note,
      ...(best === undefined ? {} : { best }),
    });
  }
  return rows;
};
