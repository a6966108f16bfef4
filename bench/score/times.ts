/** Time expressions: strict spans and TIMEX3 values on news, dates on other prose, and phrases from other projects' tests. */
import type { TimeExpression, When } from '../../src/analysis/analysis.ts';
import { readTimes } from '../../src/analysis/times/times.ts';
import { readDocument } from '../../src/language/index.ts';
import { type Counts, f1, recall } from './counts.ts';
import { readGold } from './gold.ts';
import type { Row, ScorePart } from './row.ts';

interface GoldTime {
  readonly start: number | null;
  readonly end: number | null;
  readonly type: string;
  readonly value: string | null;
}

interface GoldStory {
  readonly id: string;
  readonly dct: string | null;
  readonly text: string;
  readonly timexes: readonly GoldTime[];
}

const NEWS = [
  { file: 'measure-only/time/timebank12_tbaq.jsonl', name: 'TimeBank', usual: '44 chrono-node' },
  { file: 'measure-only/time/aquaint_tbaq.jsonl', name: 'AQUAINT', usual: '63 chrono-node' },
  { file: 'open/time/meantime.jsonl', name: 'MEANTIME' },
] as const;

/** A day given by a set, as the analysis has it. */
function given(dct: string | null): When | null {
  const day = dct?.slice(0, 10);
  if (day === undefined || !/^\d{4}-\d\d-\d\d$/.test(day)) return null;
  return { text: null, edtf: day, earliest: day, latest: day, precision: 'DAY', basis: 'ARTICLE_DATE', anchor: null };
}

function read({ text, dct }: GoldStory): TimeExpression[] {
  return readTimes(readDocument(text), null, given(dct));
}

/**
 * Values that say the same are the same: sets write decades with their digits alone (`198` for `198X`), weeks without a zero
 * (`W7`), and a year of which no month is known as `1949-XX`.
 */
function sameValue(ours: string, gold: string): boolean {
  const plain = (value: string) =>
    value
      .replace(/(?:-XX)+$/, '')
      .replace(/-W0/, '-W')
      .replace(/^(\d{3})X$/, '$1')
      .replace(/^(\d\d)XX$/, '$1')
      .replace(/^P1DE$/, 'P10Y');
  return plain(ours) === plain(gold);
}

interface Marks {
  readonly strict: Counts;
  readonly value: Counts;
}

function mark(stories: readonly GoldStory[]): Marks {
  let strict = 0;
  let value = 0;
  let found = 0;
  let wanted = 0;
  for (const story of stories) {
    const gold = story.timexes.filter(({ start, value: wantedValue }) => start !== null && wantedValue !== null);
    const ours = read(story);
    const used = new Set<TimeExpression>();
    found += ours.length;
    wanted += gold.length;
    for (const { start, end, value: goldValue } of gold) {
      if (start === null || end === null || goldValue === null) continue;
      const free = ours.filter((time) => !used.has(time));
      const exact = free.find((time) => time.start === start && time.end === end);
      const match = exact ?? free.find((time) => time.start < end && time.end > start);
      if (match === undefined) continue;
      used.add(match);
      if (exact !== undefined) strict += 1;
      if (sameValue(match.value, goldValue)) value += 1;
    }
  }
  return { strict: { right: strict, given: found, wanted }, value: { right: value, given: found, wanted } };
}

/** Dates of other prose, where only dates are annotated: which of them we find, and with their value. */
function markDates(stories: readonly GoldStory[]): Counts {
  let right = 0;
  let wanted = 0;
  for (const story of stories) {
    const ours = read(story);
    for (const { start, end, value } of story.timexes) {
      // Without a year the set has no value that an analysis could give.
      if (start === null || end === null || value === null || !/^\d{4}/.test(value)) continue;
      wanted += 1;
      const match = ours.find((time) => time.start < end && time.end > start);
      if (match !== undefined && (match.value === value || match.when?.edtf === value)) right += 1;
    }
  }
  return { right, given: wanted, wanted };
}

/** `(2013, 2, 15, 0, 0, 0) Day` to `2013-02-15`. */
function ducklingValue(value: string): string | null {
  const match = /^\((\d+), (\d+), (\d+), [^)]*\) (Day|Month|Year|Quarter)/.exec(value);
  if (match === null) return null;
  const [, year = '', month = '', day = '', grain] = match;
  const two = (text: string) => text.padStart(2, '0');
  if (grain === 'Year') return year;
  if (grain === 'Quarter') return `${year}-Q${Math.ceil(Number(month) / 3)}`;
  return grain === 'Month' ? `${year}-${two(month)}` : `${year}-${two(month)}-${two(day)}`;
}

function markPhrases(stories: readonly GoldStory[], valueIn: (time: GoldTime) => string | null): Counts {
  let right = 0;
  let wanted = 0;
  for (const story of stories) {
    const values = story.timexes.flatMap((time) => valueIn(time) ?? []);
    if (values.length === 0) continue;
    const ours = new Set(read(story).map(({ value }) => value));
    wanted += values.length;
    right += values.filter((value) => ours.has(value)).length;
  }
  return { right, given: wanted, wanted };
}

export const score: ScorePart = (dir, skip) => {
  const rows: Row[] = [];
  for (const { file, name, ...rest } of NEWS) {
    const stories = readGold<GoldStory>(dir, file);
    if (stories === null) {
      skip(`times on ${name}: ${file} is not there`);
      continue;
    }
    const { strict, value } = mark(stories);
    const set = `${name} (${stories.length} stories)`;
    rows.push({ task: 'time expressions', set, metric: 'strict span F1', ours: f1(strict), best: '81 mark' });
    rows.push({
      task: 'time expressions',
      set,
      metric: 'value F1',
      ours: f1(value),
      best: '77.6 HeidelTime on TempEval-3',
      ...('usual' in rest ? { usual: rest.usual } : {}),
    });
  }
  const others = [
    { file: 'open/time/gum_dates_open.jsonl', name: 'GUM', count: markDates },
    {
      file: 'open/time/duckling_en.jsonl',
      name: 'Duckling phrases (days to years)',
      count: (stories: readonly GoldStory[]) =>
        markPhrases(stories, ({ value }) => (value === null ? null : ducklingValue(value))),
    },
    {
      file: 'open/time/ms_recognizers_en.jsonl',
      name: 'MS recognizers phrases (full dates)',
      count: (stories: readonly GoldStory[]) =>
        markPhrases(stories, ({ value }) => (value !== null && /^\d{4}(?:-\d\d){0,2}$/.test(value) ? value : null)),
    },
  ];
  for (const { file, name, count } of others) {
    const stories = readGold<GoldStory>(dir, file);
    if (stories === null) skip(`times on ${name}: ${file} is not there`);
    else
      rows.push({
        task: 'dates',
        set: name,
        metric: 'found with value',
        ours: recall(count(stories)),
        note: 'not news: regression',
      });
  }
  return rows;
};
