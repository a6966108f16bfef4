/** One thread of the pool. */
import { AnalysisError, analyze } from './index.ts';
import type { PoolAnswer, PoolTask } from './pool.ts';

export default function read({ text, options }: PoolTask): PoolAnswer {
  try {
    return { analysis: analyze(text, options ?? {}) };
  } catch (error) {
    if (!(error instanceof AnalysisError)) throw error;
    const { code, message, next, language } = error;
    return { refused: { code, message, next, language } };
  }
}
