/**
 * Whole events from raw text, on the project's own passages: those that rules were tried on, and those that they never saw. An event is
 * right when root, actors, recipients, factuality and date all are.
 */
import { explain } from '../../src/analysis/index.ts';
import { type Counts, precision, recall } from './counts.ts';
import { compare, isWhole, type Verdict } from './events/compare.ts';
import { type ExpectedEvent, type Half, readPassages } from './events/corpus.ts';
import { petrarch } from './events/petrarch.ts';
import { judgeBenchmark } from './events/plv.ts';
import type { Judge, Judged, OwnScore, Row, ScorePart } from './row.ts';

interface Marked {
  readonly title: string;
  readonly verdicts: readonly Verdict[];
  readonly missed: readonly ExpectedEvent[];
  /** The rules' own confidence, before calibration, by trigger and root. */
  readonly estimates: ReadonlyMap<string, number>;
}

const keyOf = ({ trigger, plover }: Verdict['event']): string => `${trigger.start} ${plover}`;

/** Reads the passages of one half and holds them against what is expected. */
export function mark(half: Half): readonly Marked[] {
  return readPassages(half).map((passage) => {
    const { analysis, layers } = explain(passage.text, { publishedAt: passage.published });
    const estimates = new Map(
      layers.events.map(({ trigger, plover, confidence }) => [`${trigger.start} ${plover}`, confidence]),
    );
    return { title: passage.title, ...compare(passage, analysis), estimates };
  });
}

interface Tally {
  /** Of all that were given. */
  readonly precision: number;
  /** Of those that are asked for. */
  readonly recall: number;
  readonly given: number;
  readonly passages: number;
  /** Of those that stand where an event is expected. */
  readonly parts: Readonly<Record<'root' | 'actors' | 'recipients' | 'factuality' | 'when', number>>;
}

function tally(half: Half): Tally {
  const marked = mark(half);
  const verdicts = marked.flatMap((one) => one.verdicts);
  const found = verdicts.filter(({ expected }) => expected !== null);
  const whole = verdicts.filter(isWhole);
  const asked = found.filter(({ expected }) => expected?.optional === false).length;
  const wanted = asked + marked.reduce((sum, { missed }) => sum + missed.length, 0);
  const counts = (right: number, of: number): Counts => ({ right, given: of, wanted: of });
  const part = (name: 'root' | 'actors' | 'recipients' | 'factuality' | 'when') =>
    precision(counts(found.filter((verdict) => verdict[name]).length, found.length));
  return {
    precision: precision(counts(whole.length, verdicts.length)),
    recall: recall(counts(whole.filter(({ expected }) => expected?.optional === false).length, wanted)),
    given: verdicts.length,
    passages: marked.length,
    parts: {
      root: part('root'),
      actors: part('actors'),
      recipients: part('recipients'),
      factuality: part('factuality'),
      when: part('when'),
    },
  };
}

function rowsOf(half: Half): Row[] {
  const { passages, given, parts, ...figures } = tally(half);
  const set = `own passages, ${half} (${passages})`;
  const task = 'whole events';
  const each = Object.entries(parts).map(([name, value]) => `${name} ${value.toFixed(1)}`);
  return [
    { task, set, metric: 'precision', ours: figures.precision, best: '75 mark', note: `of ${given} read` },
    { task, set, metric: 'recall', ours: figures.recall, note: `right where an event stands: ${each.join(', ')}` },
  ];
}

export const score: ScorePart = async (dir, skip) => [
  ...rowsOf('tuned'),
  ...rowsOf('untuned'),
  ...(await petrarch(dir, skip)),
];

/** What may not fall. */
export const own: OwnScore = () => {
  const figures = tally('tuned');
  return { 'whole events, precision': figures.precision, 'whole events, recall': figures.recall };
};

/** The passages that rules were tried on teach, those that they never saw check; the benchmark's sentences are shared out. */
export const judge: Judge = (dir, half) => {
  const passages = mark(half === 'LEARN' ? 'tuned' : 'untuned').flatMap(({ verdicts, estimates }): Judged[] =>
    verdicts.map((verdict) => ({
      rule: verdict.event.rule,
      estimate: estimates.get(keyOf(verdict.event)) ?? verdict.event.confidence,
      confidence: verdict.event.confidence,
      right: isWhole(verdict),
    })),
  );
  return [...passages, ...(judgeBenchmark(dir, half) ?? [])];
};
