/** Whether confidence keeps its word: of claims at 0.8, about 80 % should be right. Measured on text that the table was not made from. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Judge, Judged, Row, ScorePart } from './row.ts';

/** Lower bounds of the bins. */
const BINS = [0, 0.5, 0.6, 0.7, 0.8, 0.9] as const;

function rowsOf(kind: string, judged: readonly Judged[]): Row[] {
  return BINS.flatMap((low, index): Row[] => {
    const high = BINS[index + 1] ?? 1.01;
    const claims = judged.filter(({ confidence }) => confidence >= low && confidence < high);
    if (claims.length === 0) return [];
    const mean = claims.reduce((sum, { confidence }) => sum + confidence, 0) / claims.length;
    return [
      {
        task: `confidence: ${kind}`,
        set: `claims from ${low.toFixed(1)} (${claims.length})`,
        metric: 'share right',
        ours: (100 * claims.filter(({ right }) => right).length) / claims.length,
        best: `${(100 * mean).toFixed(0)} claimed`,
      },
    ];
  });
}

export const score: ScorePart = async (dir, skip) => {
  const rows: Row[] = [];
  for (const file of readdirSync(import.meta.dirname)) {
    if (!file.endsWith('.ts') || file === 'main.ts' || file === 'reliability.ts') continue;
    const { judge }: { readonly judge?: Judge } = await import(join(import.meta.dirname, file));
    if (judge === undefined) continue;
    const claims = judge(dir, 'CHECK');
    if (claims === null) skip(`reliability of ${file}: its set is not there`);
    else rows.push(...rowsOf(file.replace('.ts', ''), claims));
  }
  return rows;
};
