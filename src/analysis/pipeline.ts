/** The ordered steps from a text to its layers. Each names what it reads and gives: another order does not compile. */
import { readDocument } from '../language/index.ts';
import { agreements } from './agreements/index.ts';
import { dateline } from './dateline/index.ts';
import { events } from './events/index.ts';
import { frames } from './grammar/index.ts';
import type { Layers } from './layers.ts';
import { names } from './names/index.ts';
import { positions } from './positions/index.ts';
import { references } from './references/index.ts';
import { statements } from './statements/index.ts';
import { advance, type StepOptions } from './step.ts';
import { times } from './times/index.ts';
import { published } from './times/published.ts';

/** Layers that outlive the step that makes them. */
export type StoryLayers = Omit<Layers, 'agreementMentions' | 'agreementLives'>;

/** Runs every step over the text. */
export function readLayers(text: string, options: StepOptions): StoryLayers {
  const document = { document: readDocument(text) };
  const placed = advance(document, dateline, options);
  const anchored = advance(placed, published, options);
  const dated = advance(anchored, times, options);
  const named = advance(dated, names, options);
  const referred = advance(named, references, options);
  const framed = advance(referred, frames, options);
  const quoted = advance(framed, statements, options);
  const held = advance(quoted, positions, options);
  const happened = advance(held, events, options);
  return advance(happened, agreements, options);
}
