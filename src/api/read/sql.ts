/** SQL as values: `sql` templates whose holes become parameters, and names that are quoted. */
import sql, { empty, join, raw, Sql } from 'sql-template-tag';

export { empty, join, raw, Sql, sql };

/** A quoted name: table, column, alias. Never give it what a client sent. */
export function name(identifier: string): Sql {
  return raw(`"${identifier}"`);
}

/** A quoted constant of ours, kept out of the parameters so that the planner sees it. */
export function literal(text: string): Sql {
  return raw(`'${text.replaceAll("'", "''")}'`);
}

/** Conditions joined by AND; `true` when there are none. */
export function all(conditions: readonly Sql[]): Sql {
  return conditions.length === 0 ? sql`true` : join(conditions, ' and ');
}
