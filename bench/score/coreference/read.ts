/** The layers that the score of names and references needs, and nothing after them. */
import { dateline } from '../../../src/analysis/dateline/index.ts';
import type { Layers } from '../../../src/analysis/layers.ts';
import { names } from '../../../src/analysis/names/index.ts';
import { references } from '../../../src/analysis/references/index.ts';
import { advance } from '../../../src/analysis/step.ts';
import { readDocument } from '../../../src/language/index.ts';

/** Reads names and entities of a text. */
export function readEntities(text: string): Pick<Layers, 'document' | 'names' | 'entities'> {
  const placed = advance({ document: readDocument(text) }, dateline, {});
  return advance(advance(placed, names, {}), references, {});
}
