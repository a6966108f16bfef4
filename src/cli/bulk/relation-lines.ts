import { z } from 'zod';
import { classifyRelation } from '../../analysis/events/index.ts';
import { inputLines } from '../input.ts';
import { progress, writeLine } from '../output.ts';
import { idIn, parseLine } from './line.ts';

const span = z.tuple([z.int(), z.int()]);
const input = z.object({ id: z.json(), text: z.string(), source: span, target: span });

/** Reads a pair of actors a line and writes what the one does to the other. */
export async function relationLines(): Promise<void> {
  const counter = progress('pairs');
  for await (const line of inputLines()) {
    const parsed = parseLine(line, input);
    await writeLine('error' in parsed ? { id: idIn(line), ...parsed } : answer(parsed.value));
    counter.tick();
  }
  counter.end();
}

function answer({ id, text, source, target }: z.infer<typeof input>): object {
  try {
    return { id, ...classifyRelation(text, source, target) };
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return { id, error: { code: 'INVALID_INPUT', message: error.message } };
  }
}
