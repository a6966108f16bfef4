/** Many texts at once: a pool of threads, each with its own engine, and results in the order of the texts. */
import { availableParallelism } from 'node:os';
import { Tinypool } from 'tinypool';
import type { Analysis, AnalyzeOptions } from './analysis.ts';
import { AnalysisError, type AnalysisErrorCode } from './errors.ts';

/** A text for the pool, with what `analyze()` takes. */
export interface PoolTask {
  readonly text: string;
  readonly options?: AnalyzeOptions;
}

/** What `analyze()` gave or refused. */
export type PoolResult = { readonly analysis: Analysis } | { readonly error: AnalysisError };

/** What travels between threads: an error keeps its fields, not its class. */
export type PoolAnswer =
  | { readonly analysis: Analysis }
  | {
      readonly refused: {
        readonly code: AnalysisErrorCode;
        readonly message: string;
        readonly next: string;
        readonly language: string | null;
      };
    };

/** @property threads How many texts are read at a time; one less than the processor has cores, at least one. */
export interface PoolOptions {
  readonly threads?: number;
}

/** Texts waiting for each thread: enough to keep it busy, few enough to keep memory flat. */
const WAITING = 4;

/** A thread with nothing to do for so long ends. */
const IDLE_MS = 60_000;

/**
 * Reads texts in parallel and gives their results in the same order, as `analyze()` would.
 * The input is drawn as results are taken, so that an endless one is fine.
 */
export async function* analyzeMany(
  tasks: Iterable<PoolTask> | AsyncIterable<PoolTask>,
  { threads = Math.max(1, availableParallelism() - 1) }: PoolOptions = {},
): AsyncGenerator<PoolResult> {
  const pool = openPool(threads, threads);
  try {
    const waiting: Promise<PoolAnswer>[] = [];
    for await (const task of tasks) {
      const answer: Promise<PoolAnswer> = pool.run(task);
      // A failure is thrown where the result is taken.
      answer.catch(() => undefined);
      waiting.push(answer);
      const first = waiting.length > threads * WAITING ? waiting.shift() : undefined;
      if (first !== undefined) yield resultOf(await first);
    }
    for (const answer of waiting) yield resultOf(await answer);
  } finally {
    await pool.destroy();
  }
}

function openPool(least: number, most: number): Tinypool {
  const source = import.meta.url.endsWith('.ts');
  return new Tinypool({
    // The loader that reads TypeScript sources does not reach into threads.
    runtime: source ? 'child_process' : 'worker_threads',
    filename: new URL(source ? './worker.ts' : './worker.js', import.meta.url).href,
    minThreads: least,
    maxThreads: most,
    idleTimeout: IDLE_MS,
    execArgv: source ? ['--import', 'tsx'] : [],
  });
}

/** Threads that read for a program which goes on with other work; they are made when needed and end when idle. */
export interface Readers {
  /** As `analyze()`, in a thread. @throws AnalysisError as it does. */
  read(text: string, options: AnalyzeOptions): Promise<Analysis>;
  close(): Promise<void>;
}

/** Opens at most so many threads; none is started yet. */
export function openReaders(threads: number): Readers {
  const pool = openPool(0, threads);
  return {
    async read(text, options) {
      const result = resultOf(await pool.run({ text, options }));
      if ('error' in result) throw result.error;
      return result.analysis;
    },
    close: () => pool.destroy(),
  };
}

function resultOf(answer: PoolAnswer): PoolResult {
  if ('analysis' in answer) return answer;
  const { code, message, next, language } = answer.refused;
  return { error: new AnalysisError(code, message, next, language) };
}
