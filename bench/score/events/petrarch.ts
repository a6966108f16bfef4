/** Events by older coders' own test sentences: does a sentence that holds an event of a quad class give one of that class? */

import { occurrencesIn } from '../../../src/analysis/events/occurrences.ts';
import { readFrames } from '../../../src/analysis/grammar/index.ts';
import { PLOVER, type Quad } from '../../../src/knowledge/events/plover.ts';
import { readDocument } from '../../../src/language/index.ts';
import { readGold } from '../gold.ts';
import type { Row, ScorePart } from '../row.ts';

interface GoldSentence {
  readonly text: string;
  readonly coded: boolean;
  readonly events: readonly { readonly code: string }[];
}

const FILE = 'open/events/petrarch_unittest.jsonl';

/** Quad classes by the first two digits of a CAMEO code. */
function quadOf(code: string): Quad | null {
  const root = Number(code.slice(0, 2));
  if (root >= 2 && root <= 5) return 'VERBAL_COOPERATION';
  if (root >= 6 && root <= 8) return 'MATERIAL_COOPERATION';
  if (root >= 9 && root <= 13) return 'VERBAL_CONFLICT';
  return root >= 14 && root <= 20 ? 'MATERIAL_CONFLICT' : null;
}

export const petrarch: ScorePart = (dir, skip) => {
  const records = readGold<GoldSentence>(dir, FILE);
  if (!records) {
    skip(FILE);
    return [];
  }
  let wanted = 0;
  let found = 0;
  for (const { text, coded, events } of records) {
    const quads = new Set(events.map(({ code }) => quadOf(code)).filter((quad) => quad !== null));
    if (!coded || quads.size === 0) continue;
    const ours = new Set(occurrencesIn(readFrames(readDocument(text))).map(({ sense }) => PLOVER[sense.root].quad));
    wanted += quads.size;
    found += [...quads].filter((quad) => ours.has(quad)).length;
  }
  return [
    {
      task: 'quad classes of events',
      set: `PETRARCH unit tests (${wanted} classes)`,
      metric: 'recall',
      ours: wanted === 0 ? 0 : (100 * found) / wanted,
      note: 'invented actors, sentences made to be hard to parse',
    },
  ] satisfies Row[];
};
