/** The relation between two given parties: PLOVER roots and quad classes on the public benchmark's training half, as a development set. */
import type { QuadClass } from '../../src/analysis/analysis.ts';
import { classifyRelation, type Relation } from '../../src/analysis/events/index.ts';
import { type Counts, f1 } from './counts.ts';
import { readGold } from './gold.ts';
import { ownRelations } from './relation/corpus.ts';
import type { OwnScore, Row, ScorePart } from './row.ts';

interface GoldEvent {
  readonly source_text: string;
  readonly target_text: string;
  readonly source_spans: readonly (readonly [number, number])[];
  readonly target_spans: readonly (readonly [number, number])[];
  readonly code: string;
  readonly penta: number;
}

interface GoldRelation {
  readonly text: string;
  readonly events: readonly GoldEvent[];
}

const FILE = 'measure-only/events/zsp_plv_train.jsonl';

const PENTA: Readonly<Record<QuadClass, number>> = {
  VERBAL_COOPERATION: 1,
  MATERIAL_COOPERATION: 2,
  VERBAL_CONFLICT: 3,
  MATERIAL_CONFLICT: 4,
};

/** The benchmark merges concessions in word and in deed. */
function benchmarkRoot({ plover }: Relation): string {
  return plover === 'CONCEDE' || plover === 'RETREAT' ? 'YIELD' : plover;
}

function benchmarkQuad(relation: Relation): number {
  return benchmarkRoot(relation) === 'YIELD' ? PENTA.MATERIAL_COOPERATION : PENTA[relation.quad];
}

/** The first span, or where the words stand when the set gives none. */
function offsets(text: string, spans: GoldEvent['source_spans'], words: string): readonly [number, number] {
  const [first] = spans;
  if (first) return first;
  const start = Math.max(0, text.indexOf(words));
  return [start, Math.min(text.length, start + Math.max(1, words.length))];
}

function macroF1(pairs: readonly (readonly [ours: string, gold: string])[]): number {
  const classes = [...new Set(pairs.map(([, gold]) => gold))];
  const of = (name: string): Counts => ({
    right: pairs.filter(([ours, gold]) => ours === name && gold === name).length,
    given: pairs.filter(([ours]) => ours === name).length,
    wanted: pairs.filter(([, gold]) => gold === name).length,
  });
  return classes.reduce((sum, name) => sum + f1(of(name)), 0) / classes.length;
}

export const score: ScorePart = (dir, skip) => {
  const records = readGold<GoldRelation>(dir, FILE);
  if (!records) {
    skip(FILE);
    return [];
  }
  const roots: (readonly [string, string])[] = [];
  let quads = 0;
  for (const { text, events } of records) {
    for (const event of events) {
      const source = offsets(text, event.source_spans, event.source_text);
      const target = offsets(text, event.target_spans, event.target_text);
      const relation = classifyRelation(text, source, target);
      roots.push([benchmarkRoot(relation), event.code]);
      if (benchmarkQuad(relation) === event.penta) quads++;
    }
  }
  const set = `PLV train (${roots.length} sentences)`;
  const note = 'half of it was never looked at while the rules were written';
  return [
    {
      task: 'root, parties given',
      set,
      metric: 'macro F1',
      ours: macroF1(roots),
      best: '82.4 large language model',
      note,
    },
    { task: 'quad class, parties given', set, metric: 'accuracy', ours: (100 * quads) / roots.length },
  ] satisfies Row[];
};

/** What may not fall. */
export const own: OwnScore = () => {
  const records = [...ownRelations('relations.txt'), ...ownRelations('by-deed.txt')];
  const right = records.filter(({ text, source, target, root }) => {
    return benchmarkRoot(classifyRelation(text, source, target)) === root;
  });
  return { 'relations, own sentences': (100 * right.length) / records.length };
};
