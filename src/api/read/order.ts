/** Orders by one column, under the name that goes into cursors. */
import type { Direction, Order } from './field.ts';

export function by(name: string, column: string, type: Order['type'], direction: Direction): Order {
  return { name, by: (row) => row.col(column), type, direction };
}

/** By a column of the type's own table. */
export function byDetail(name: string, column: string, type: Order['type'], direction: Direction): Order {
  return { name, by: (row) => row.detail(column), type, direction };
}
