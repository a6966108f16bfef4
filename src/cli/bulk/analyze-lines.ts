import { z } from 'zod';
import type { AnalyzeOptions } from '../../analysis/analysis.ts';
import { analyzeMany, type PoolTask } from '../../analysis/pool.ts';
import { inputLines } from '../input.ts';
import { progress, writeLine } from '../output.ts';
import { idIn, parseLine } from './line.ts';

const input = z.object({ id: z.json(), text: z.string(), publishedAt: z.string().nullish() });

/** A line that is no task still has its place in the order. */
type Waiting = { readonly id: unknown } & ({ readonly error: { code: string; message: string } } | object);

/** Reads stories a line each and writes their analyses in the same order, through the worker pool. */
export async function analyzeLines(options: AnalyzeOptions): Promise<void> {
  const waiting: Waiting[] = [];
  const counter = progress('stories');
  const send = async (line: object): Promise<void> => {
    await writeLine(line);
    counter.tick();
  };
  async function* tasks(): AsyncGenerator<PoolTask> {
    for await (const line of inputLines()) {
      const parsed = parseLine(line, input);
      if ('error' in parsed) {
        waiting.push({ id: idIn(line), error: parsed.error });
        continue;
      }
      const { id, text, publishedAt } = parsed.value;
      waiting.push({ id });
      yield { text, options: { ...options, ...(publishedAt != null && { publishedAt }) } };
    }
  }
  /** Sends the refusals that stand before the next result. */
  async function sendRefusals(): Promise<void> {
    for (let first = waiting[0]; first !== undefined && 'error' in first; first = waiting[0]) {
      waiting.shift();
      await send(first);
    }
  }
  for await (const result of analyzeMany(tasks())) {
    await sendRefusals();
    const id = waiting.shift()?.id ?? null;
    if ('analysis' in result) await send({ id, analysis: result.analysis });
    else await send({ id, error: { code: result.error.code, message: result.error.message } });
  }
  await sendRefusals();
  counter.end();
}
