/** One row of the statement being built: its columns, whatever alias, prefix and joined table they have got. */
import { all, empty, join, name, raw, type Sql, sql } from './sql.ts';

/** Where the rows of an object type or interface lie. */
export interface Table {
  readonly table: string;
  /** Table with the columns that only this type has, sharing the id. */
  readonly detail?: string;
  /** Types of other tables that the rows stand for by their id, in place of a table of their own. */
  readonly targets?: readonly string[];
  /** The value of the table's `kind` column for this type. */
  readonly kind?: string;
}

interface Options {
  readonly detail?: string | undefined;
  readonly isInner?: boolean;
  readonly prefix?: string;
  readonly asked?: Asked;
}

/** Hands out aliases, so that no two tables of a statement share one. */
export class Aliases {
  #count = 0;

  next(): string {
    this.#count += 1;
    return `t${this.#count}`;
  }
}

/** Columns of a row that were asked for, by the names under which a derived table must give them. */
export type Asked = Map<string, (row: Scope) => Sql>;

type Joins = Map<string, { readonly alias: string; readonly isInner: boolean }>;

export class Scope {
  readonly alias: string;
  readonly #aliases: Aliases;
  readonly #joins: Joins;
  readonly #detail: string | undefined;
  readonly #prefix: string;
  /** Every row has its row in the other table: the join may drop none. */
  readonly #isInner: boolean;
  readonly #asked: Asked | undefined;

  private constructor(
    alias: string,
    aliases: Aliases,
    joins: Joins,
    { detail, isInner = false, prefix = '', asked }: Options,
  ) {
    this.#asked = asked;
    this.alias = alias;
    this.#isInner = isInner;
    this.#aliases = aliases;
    this.#joins = joins;
    this.#detail = detail;
    this.#prefix = prefix;
  }

  /** A row of its own alias. */
  static row(aliases: Aliases, table?: Table): Scope {
    return new Scope(aliases.next(), aliases, new Map(), { detail: table?.detail, isInner: true });
  }

  /** A row of a derived table that is written when it is known which columns it must have: `asked` gathers them. */
  static derived(aliases: Aliases, asked: Asked): Scope {
    return new Scope(aliases.next(), aliases, new Map(), { asked });
  }

  /** A column of the row; inside an embedded object, the column with its prefix: `edtf` of `when` is `when_edtf`. */
  col(column: string): Sql {
    this.#asked?.set(column, (row) => row.col(column));
    return sql`${name(this.alias)}.${name(this.#prefixed(column))}`;
  }

  /** Whether a column names a row of another table that the conditions fit. */
  inside(column: Sql, table: Table, where: (row: Scope) => readonly Sql[]): Sql {
    const other = Scope.row(this.#aliases, table);
    const conditions = all(where(other));
    return sql`${column} in (select ${other.col('id')} from ${other.from(name(table.table))} where ${conditions})`;
  }

  /** A column of the table that only this type has. */
  detail(column: string): Sql {
    if (this.#asked !== undefined) {
      this.#asked.set(`+${column}`, (row) => row.detail(column));
      return sql`${name(this.alias)}.${name(`+${column}`)}`;
    }
    if (this.#detail === undefined) throw new Error(`No table of its own for the column "${column}"`);
    return sql`${name(this.#joined(this.#detail))}.${name(this.#prefixed(column))}`;
  }

  /** The same row, seen as one of the types that it can be. */
  as(table: Table): Scope {
    return new Scope(this.alias, this.#aliases, this.#joins, { detail: table.detail, prefix: this.#prefix });
  }

  /** An object made of the row's columns with a prefix. */
  embedded(prefix: string, inDetail: boolean): Scope {
    const alias = inDetail && this.#detail !== undefined ? this.#joined(this.#detail) : this.alias;
    return new Scope(alias, this.#aliases, this.#joins, { prefix });
  }

  /** The row's table under its alias, and the tables joined for the columns asked for SO FAR: call it last. */
  from(table: Sql): Sql {
    const joins = [...this.#joins].map(
      ([detail, { alias, isInner }]) =>
        sql` ${raw(isInner ? 'join' : 'left join')} ${name(detail)} ${name(alias)} on ${name(alias)}."id" = ${name(this.alias)}."id"`,
    );
    return sql`${table} ${name(this.alias)}${joins.length === 0 ? empty : join(joins, '')}`;
  }

  #joined(detail: string): string {
    const known = this.#joins.get(detail);
    if (known !== undefined) return known.alias;
    const alias = this.#aliases.next();
    this.#joins.set(detail, { alias, isInner: this.#isInner });
    return alias;
  }

  #prefixed(column: string): string {
    return this.#prefix === '' ? column : `${this.#prefix}_${column}`;
  }
}
