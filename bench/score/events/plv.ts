/** Events read from the raw sentences of the benchmark of given parties: where both sides are the annotated ones, is the root? */
import type { EntityId } from '../../../src/analysis/analysis.ts';
import { type Explanation, explain } from '../../../src/analysis/index.ts';
import { readGold } from '../gold.ts';
import type { Judge, Judged } from '../row.ts';

type Pair = readonly [start: number, end: number];

interface GoldSentence {
  readonly text: string;
  readonly events: readonly {
    readonly source_spans: readonly Pair[];
    readonly target_spans: readonly Pair[];
    readonly code: string;
  }[];
}

const FILE = 'measure-only/events/zsp_plv_train.jsonl';

/** The benchmark merges these two, and labels what is still to come by what is said of it. */
function sameRoot(plover: string, code: string): boolean {
  return plover === code || (code === 'YIELD' && (plover === 'CONCEDE' || plover === 'RETREAT'));
}

function isNamedIn(ids: readonly EntityId[], spans: readonly Pair[], { analysis }: Explanation): boolean {
  return ids.some((id) =>
    analysis.entities
      .find((entity) => entity.id === id)
      ?.mentions.some((mention) => spans.some(([start, end]) => mention.start < end && mention.end > start)),
  );
}

function judgeSentence({ text, events }: GoldSentence): Judged[] {
  const read = explain(text, {});
  const estimates = new Map(
    read.layers.events.map(({ trigger, plover, confidence }) => [`${trigger.start} ${plover}`, confidence]),
  );
  const named = (ids: readonly EntityId[], spans: readonly Pair[]) => isNamedIn(ids, spans, read);
  const all = read.analysis.entities.map(({ id }) => id);
  return read.analysis.claims.flatMap((claim): Judged[] => {
    if (claim.kind !== 'EVENT' || claim.factuality !== 'HAPPENED') return [];
    const { rule, confidence, plover, trigger, actors, recipients } = claim;
    // A target that the engine has no entity for ("the crowd") cannot stand among its recipients; what is done to others is not annotated.
    const gold = events.find(({ source_spans, target_spans }) => {
      if (!named(actors, source_spans)) return false;
      return named(all, target_spans) ? named([...recipients, ...actors], target_spans) : recipients.length === 0;
    });
    if (!gold) return [];
    const estimate = estimates.get(`${trigger.start} ${plover}`) ?? confidence;
    return [{ rule, estimate, confidence, right: sameRoot(plover, gold.code) }];
  });
}

/** Odd sentences teach, even ones check; null when the set is not there. */
export const judgeBenchmark: Judge = (dir, half) => {
  const records = readGold<GoldSentence>(dir, FILE);
  if (records === null) return null;
  return records.filter((_, at) => (at % 2 === 1) === (half === 'LEARN')).flatMap(judgeSentence);
};
