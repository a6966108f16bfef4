/** One line of JSON Lines, checked. */
import type { z } from 'zod';

export type Parsed<T> = { readonly value: T } | { readonly error: { readonly code: string; readonly message: string } };

/** The value of a line, or why it is none. */
export function parseLine<T>(line: string, schema: z.ZodType<T>): Parsed<T> {
  let json: unknown;
  try {
    json = JSON.parse(line);
  } catch {
    return { error: { code: 'INVALID_JSON', message: 'The line is not JSON.' } };
  }
  const { success, data, error } = schema.safeParse(json);
  if (success) return { value: data };
  const issue = error.issues[0];
  return {
    error: {
      code: 'INVALID_INPUT',
      message: `${issue?.path.join('.') || 'the line'}: ${issue?.message ?? 'not as it must be'}`,
    },
  };
}

/** The id of a line that is otherwise wrong; null when there is none to be had. */
export function idIn(line: string): unknown {
  try {
    const json: unknown = JSON.parse(line);
    return typeof json === 'object' && json !== null && 'id' in json ? json.id : null;
  } catch {
    return null;
  }
}
