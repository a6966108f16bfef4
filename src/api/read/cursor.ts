/** Keyset cursors: the sort value and id of a row, with the name of the order. Opaque to clients, checked when they return. */
import { badInput } from '../errors.ts';
import type { Order } from './field.ts';

export interface Cursor {
  readonly value: string | number;
  readonly id: string;
}

/** The name an order goes by in a cursor. */
function tag(order: Pick<Order, 'name' | 'direction'>): string {
  return `${order.name}:${order.direction}`;
}

export function printCursor(order: Pick<Order, 'name' | 'direction'>, value: unknown, id: unknown): string {
  return Buffer.from(JSON.stringify([tag(order), value, id])).toString('base64url');
}

/** @throws GraphQLError that says why, for a cursor that is blank, broken, or from a list in another order. */
export function readCursor(order: Order, argument: string, text: string): Cursor {
  const parsed = parse(text);
  if (parsed === null)
    throw badInput(`\`${argument}\` is no cursor of this service: pass an edge's \`cursor\` as it was sent.`);
  const [from, value, id] = parsed;
  if (from !== tag(order))
    throw badInput(
      `\`${argument}\` is a cursor of another list or order (${from}); this list is in the order ${tag(order)}.`,
    );
  return { value: checked(order, argument, value), id };
}

function parse(text: string): [string, unknown, string] | null {
  if (!/^[A-Za-z0-9_-]{4,4000}$/.test(text)) return null;
  try {
    const json: unknown = JSON.parse(Buffer.from(text, 'base64url').toString());
    if (!Array.isArray(json) || json.length !== 3) return null;
    const [from, value, id]: unknown[] = json;
    if (typeof from !== 'string' || typeof id !== 'string' || id.length > 300 || id.includes('\0')) return null;
    return [from, value, id];
  } catch {
    return null;
  }
}

/** Ids as the database makes them; anything else would be an error in the statement. */
export function isId(id: string): boolean {
  return /^[a-z]{3}_[0-9A-Za-z.]{1,64}$/.test(id);
}

function checked(order: Order, argument: string, value: unknown): string | number {
  const { type } = order;
  if (type === 'int' || type === 'float8') {
    if (typeof value === 'number' && Number.isFinite(value) && (type === 'float8' || Number.isSafeInteger(value)))
      return value;
  } else if (typeof value === 'string') {
    if (type === 'text' && !value.includes('\0')) return value;
    if (type === 'date' && /^\d{4}-\d\d-\d\d$/.test(value) && !Number.isNaN(Date.parse(value))) return value;
    if (
      type === 'timestamptz' &&
      /^\d{4}-\d\d-\d\dT[\d:.]+(Z|[+-]\d\d:\d\d)?$/.test(value) &&
      !Number.isNaN(Date.parse(value))
    )
      return value;
  }
  throw badInput(`\`${argument}\` is a damaged cursor: pass an edge's \`cursor\` as it was sent.`);
}
