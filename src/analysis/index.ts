/** The reading engine: a news text in, what it says out. Pure and deterministic: same text and date, same result. */
import type { Analysis, AnalyzeOptions } from './analysis.ts';
import { assemble } from './assemble.ts';
import { checkInput } from './input.ts';
import { readLayers, type StoryLayers } from './pipeline.ts';
import type { TraceEntry } from './rule.ts';

export { AnalysisError, type AnalysisErrorCode } from './errors.ts';
export { MAX_TEXT_LENGTH } from './input.ts';
export { ENGINE_VERSION } from './version.ts';

/**
 * Reads a news text.
 * @throws AnalysisError when the text is empty, binary, too long or not English, or `publishedAt` is not a day.
 */
export function analyze(text: string, options: AnalyzeOptions = {}): Analysis {
  checkInput(text, options);
  return assemble(readLayers(text, options), options);
}

/** What `dateline explain` shows: the analysis, the layers that it was made from, and what every rule did. */
export interface Explanation {
  readonly document: StoryLayers['document'];
  readonly layers: StoryLayers;
  readonly analysis: Analysis;
  readonly trace: readonly TraceEntry[];
}

/**
 * Reads a text and keeps the working.
 * @throws AnalysisError as `analyze` does.
 */
export function explain(text: string, options: AnalyzeOptions = {}): Explanation {
  checkInput(text, options);
  const trace: TraceEntry[] = [];
  const layers = readLayers(text, { ...options, trace: (entry) => trace.push(entry) });
  return { document: layers.document, layers, analysis: assemble(layers, options), trace };
}
