/** Which part of a connection is asked for: `first`/`after` from its beginning or `last`/`before` from its end. */
import { badInput, overLimit } from '../errors.ts';
import { type Cursor, readCursor } from './cursor.ts';
import type { Args, Order } from './field.ts';

export const DEFAULT_PAGE = 20;

export interface Window {
  readonly count: number;
  readonly backwards: boolean;
  readonly after: Cursor | null;
  readonly before: Cursor | null;
}

/** @throws GraphQLError for a page that is too long, negative, or asked for from both ends, and for a bad cursor. */
export function readWindow(order: Order, args: Args, max: number): Window {
  const first = size('first', args['first'], max);
  const last = size('last', args['last'], max);
  if (first !== null && last !== null) throw badInput('Pass `first` or `last`, not both.');
  const cursor = (argument: 'after' | 'before'): Cursor | null => {
    const text = args[argument];
    return typeof text === 'string' ? readCursor(order, argument, text) : null;
  };
  return { ...pageSize(args), after: cursor('after'), before: cursor('before') };
}

/** How many rows the arguments ask for, and from which end. */
export function pageSize(args: Args): { readonly count: number; readonly backwards: boolean } {
  const { first, last } = args;
  if (typeof last === 'number') return { count: last, backwards: true };
  return { count: typeof first === 'number' ? first : DEFAULT_PAGE, backwards: false };
}

/**
 * How many rows a plain list with a `first` of its own gives.
 * @throws GraphQLError that states the limit.
 */
export function listSize(first: number | null | undefined, usual: number, max: number): number {
  return size('first', first, max) ?? usual;
}

function size(argument: string, value: unknown, max: number): number | null {
  if (typeof value !== 'number') return null;
  if (value < 0) throw badInput(`\`${argument}\` is ${value}; it counts rows, from 0 to ${max}.`);
  if (value > max) throw overLimit(`\`${argument}\` is ${value}; a page has at most ${max} rows.`, max);
  return value;
}
