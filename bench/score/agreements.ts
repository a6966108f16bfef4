/** How well agreements are read, on the project's own stories: those that rules were tried on, and those that they never saw. */
import { analyze } from '../../src/analysis/index.ts';
import { compare, empty, type Note, type Tallies } from './agreements/compare.ts';
import { readStories } from './agreements/corpus.ts';
import { judgeStories } from './agreements/judge.ts';
import { mergeRows } from './agreements/merges.ts';
import { f1, precision } from './counts.ts';
import type { Judge, OwnScore, Row, ScorePart } from './row.ts';

/** The figures of one half of the corpus. */
export function measure(
  half: 'tuned' | 'untuned',
  note?: Note,
): { readonly stories: number; readonly tallies: Tallies } {
  const tallies = empty();
  const stories = readStories(half);
  for (const story of stories) {
    const analysis = analyze(story.text, story.published === '' ? {} : { publishedAt: story.published });
    compare(story, analysis, tallies, note);
  }
  return { stories: stories.length, tallies };
}

function rowsOf(half: 'tuned' | 'untuned'): Row[] {
  const { stories, tallies } = measure(half);
  const set = `own stories, ${half} (${stories})`;
  return [
    { task: 'agreement found', set, metric: 'F1', ours: f1(tallies.found), best: '85 aim' },
    { task: 'agreement found', set, metric: 'precision', ours: precision(tallies.found) },
    { task: 'latest status of those found', set, metric: 'right', ours: precision(tallies.current), best: '90 aim' },
    { task: 'statuses of those found', set, metric: 'F1', ours: f1(tallies.status), note: 'status and factuality' },
    { task: 'parties', set, metric: 'F1', ours: f1(tallies.parties), best: '85 aim' },
    { task: 'dates of statuses', set, metric: 'F1', ours: f1(tallies.dates), best: '90 aim' },
    { task: 'terms', set, metric: 'F1', ours: f1(tallies.terms), best: '70 aim' },
    { task: 'terms', set, metric: 'precision', ours: precision(tallies.terms) },
    ...(['beneficiary', 'due', 'condition', 'exchange'] as const)
      .filter((part) => tallies[part].wanted > 0)
      .map((part) => ({
        task: `${part} of terms found`,
        set,
        metric: 'F1',
        ours: f1(tallies[part]),
        note: `${tallies[part].wanted} stated`,
      })),
  ];
}

export const score: ScorePart = async () => [
  ...rowsOf('tuned'),
  ...rowsOf('untuned'),
  ...(await mergeRows('tuned')),
  ...(await mergeRows('untuned')),
];

/** What may not fall. */
export const own: OwnScore = () => {
  const { tallies } = measure('tuned');
  return {
    'agreements found': f1(tallies.found),
    'agreement statuses': f1(tallies.status),
    'agreement parties': f1(tallies.parties),
    'agreement terms': f1(tallies.terms),
  };
};

export const judge: Judge = (_dir, half) => judgeStories(half);
