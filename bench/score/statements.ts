/** Statements on PolNeAR's development stories, one annotator a story: cue, content, source, and direct quotes with their speaker. */
import type { Analysis, Span, StatementClaim } from '../../src/analysis/analysis.ts';
import { analyze, type Explanation, explain } from '../../src/analysis/index.ts';
import { type Counts, f1, precision, recall } from './counts.ts';
import { readGold } from './gold.ts';
import type { Judge, Judged, ScorePart } from './row.ts';

type Pair = readonly [start: number, end: number];

interface Attribution {
  readonly source: readonly Pair[];
  readonly cue: readonly Pair[];
  readonly content: readonly Pair[];
}

interface Story {
  readonly id: string;
  readonly date: string;
  readonly text: string;
  readonly attributions: readonly Attribution[];
}

const FILE = 'measure-only/statements/polnear_dev.jsonl';

/** Some stories have several annotators: the first stands. */
function onePerStory(stories: readonly Story[]): Story[] {
  const seen = new Set<string>();
  return stories.filter(({ id }) => !seen.has(id) && seen.add(id));
}

function touches(span: Span, pairs: readonly Pair[]): boolean {
  return pairs.some(([start, end]) => span.start < end && start < span.end);
}

function shared(spans: readonly Span[], pairs: readonly Pair[]): number {
  let total = 0;
  for (const span of spans) {
    for (const [start, end] of pairs) total += Math.max(0, Math.min(span.end, end) - Math.max(span.start, start));
  }
  return total;
}

const lengthOf = (spans: readonly Span[]): number => spans.reduce((sum, { start, end }) => sum + end - start, 0);
const asSpans = (pairs: readonly Pair[]): Span[] => pairs.map(([start, end]) => ({ start, end }));

function isQuoted(text: string, content: readonly Pair[]): boolean {
  const first = content[0];
  return first !== undefined && /^\s*(?:["“«]|``)/.test(text.slice(first[0], first[1]));
}

/** Adds up over stories. */
interface Tally {
  cue: Counts;
  content: Counts;
  source: Counts;
  direct: Counts;
}

function add(a: Counts, right: number, given: number, wanted: number): Counts {
  return { right: a.right + right, given: a.given + given, wanted: a.wanted + wanted };
}

function markStory(text: string, gold: readonly Attribution[], analysis: Analysis, tally: Tally): void {
  const ours = analysis.claims.filter((claim): claim is StatementClaim => claim.kind === 'STATEMENT');
  const used = new Set<StatementClaim>();
  let matched = 0;
  for (const attribution of gold) {
    const match = ours.find((claim) => !used.has(claim) && touches(claim.cue, attribution.cue));
    if (match === undefined) continue;
    used.add(match);
    matched += 1;
    const wanted = lengthOf(asSpans(attribution.content));
    tally.content = add(tally.content, shared(match.content, attribution.content), lengthOf(match.content), wanted);
    if (attribution.source.length > 0) {
      const right = match.source !== null && touches(match.source, attribution.source);
      tally.source = add(tally.source, right ? 1 : 0, 1, 1);
    }
  }
  tally.cue = add(tally.cue, matched, ours.length, gold.filter(({ cue }) => cue.length > 0).length);
  const direct = gold.filter((attribution) => isQuoted(text, attribution.content) && attribution.source.length > 0);
  const oursDirect = ours.filter(({ content }) => /^["“«`]/.test(text.slice(content[0]?.start, content[0]?.end)));
  const right = direct.filter((attribution) =>
    oursDirect.some(
      (claim) =>
        claim.source !== null &&
        touches(claim.source, attribution.source) &&
        shared(claim.content, attribution.content) * 2 > lengthOf(asSpans(attribution.content)),
    ),
  );
  tally.direct = add(tally.direct, right.length, oursDirect.length, direct.length);
}

/** A statement is right when its cue is annotated, half of its content at least, and its source where the text has one. */
function judgeStory(text: string, gold: readonly Attribution[], { analysis, layers }: Explanation): Judged[] {
  // Annotators left alone what is said within a quotation.
  const quoted = gold.map(({ content }) => content).filter((content) => isQuoted(text, content));
  const estimates = new Map(layers.statements.map(({ cue, confidence }) => [cue.start, confidence]));
  return analysis.claims
    .filter((claim): claim is StatementClaim => claim.kind === 'STATEMENT')
    .filter(({ cue }) => !quoted.some((content) => touches(cue, content)))
    .map((claim) => {
      const match = gold.find(({ cue }) => touches(claim.cue, cue));
      const right =
        match !== undefined &&
        shared(claim.content, match.content) * 2 > lengthOf(asSpans(match.content)) &&
        (match.source.length === 0 || (claim.source !== null && touches(claim.source, match.source)));
      const { rule, confidence, cue } = claim;
      return { rule, estimate: estimates.get(cue.start) ?? confidence, confidence, right };
    });
}

/** Stories of the training half that the table is learnt from; the development half checks it. */
const LEARN_STORIES = 250;

export const judge: Judge = (dir, half) => {
  const records = readGold<Story>(dir, half === 'LEARN' ? FILE.replace('_dev', '_train') : FILE);
  if (records === null) return null;
  const stories = onePerStory(records).slice(0, half === 'LEARN' ? LEARN_STORIES : undefined);
  return stories.flatMap(({ text, date, attributions }) =>
    judgeStory(text, attributions, explain(text, { publishedAt: date })),
  );
};

const NONE: Counts = { right: 0, given: 0, wanted: 0 };

export const score: ScorePart = (dir, skip) => {
  const records = readGold<Story>(dir, FILE);
  if (records === null) {
    skip(`statements: ${FILE} is not there`);
    return [];
  }
  const stories = onePerStory(records);
  const tally: Tally = { cue: NONE, content: NONE, source: NONE, direct: NONE };
  for (const { text, date, attributions } of stories) {
    markStory(text, attributions, analyze(text, { publishedAt: date }), tally);
  }
  const set = `PolNeAR dev (${stories.length} stories)`;
  const parts = (counts: Counts) => `precision ${precision(counts).toFixed(1)}, recall ${recall(counts).toFixed(1)}`;
  const task = 'statements';
  return [
    { task, set, metric: 'cue F1', ours: f1(tally.cue), best: '60 mark', note: parts(tally.cue) },
    {
      task,
      set,
      metric: 'content F1 by characters, cue found',
      ours: f1(tally.content),
      best: '70 mark',
      note: parts(tally.content),
    },
    { task, set, metric: 'source right, of those found', ours: precision(tally.source), best: '80 mark' },
    {
      task,
      set,
      metric: 'direct quotes with source, F1',
      ours: f1(tally.direct),
      best: '85 mark',
      note: parts(tally.direct),
    },
  ];
};
