/** A page of a connection, ready to be resolved: its rows in the right order, what lies around them, and what was counted. */
import type { GraphQLResolveInfo } from 'graphql';
import type { Context } from '../context.ts';
import { printCursor } from './cursor.ts';
import { Draft } from './draft.ts';
import type { Args, List, ReadOptions } from './field.ts';
import { columnName, type JsonRow, type Row, valueIn } from './row.ts';
import type { Scope } from './scope.ts';
import { pageSize } from './window.ts';

export class Page {
  readonly #json: JsonRow;
  readonly #count: number;
  readonly #isBackwards: boolean;

  constructor(json: JsonRow, args: Args) {
    const { count, backwards } = pageSize(args);
    this.#json = json;
    this.#count = count;
    this.#isBackwards = backwards;
  }

  /** Whether something was read: the rows (`#rows`), or what was computed for a response key. */
  has(key: string): boolean {
    return this.#json[columnName(key)] !== undefined;
  }

  get rows(): readonly JsonRow[] {
    const page = this.#read.slice(0, this.#count);
    return this.#isBackwards ? page.reverse() : page;
  }

  get hasNextPage(): boolean {
    return this.#isBackwards ? this.#hasRest : this.#hasMore;
  }

  get hasPreviousPage(): boolean {
    return this.#isBackwards ? this.#hasMore : this.#hasRest;
  }

  /** The rows in the order of reading, with one more if there are more. */
  get #read(): readonly JsonRow[] {
    return isRows(this.#json['#rows']) ? this.#json['#rows'] : [];
  }

  get #hasMore(): boolean {
    return this.#read.length > this.#count;
  }

  get #hasRest(): boolean {
    return this.#json['#rest'] === true;
  }

  /** What was computed over all rows for the field with this response key. */
  over(key: string): unknown {
    return this.#json[columnName(key)];
  }

  cursor(row: JsonRow): string {
    const [name, direction] = parsePair(this.#json['#order']);
    const [value, id] = parsePair(row['#']);
    return printCursor({ name: String(name), direction: direction === 'ASC' ? 'ASC' : 'DESC' }, value, id);
  }
}

/** One row of a page under the response key of the `edges` that it was asked by. */
export class Edge {
  readonly page: Page;
  readonly row: JsonRow;
  readonly #key: string;

  constructor(page: Page, row: JsonRow, key: string) {
    this.page = page;
    this.row = row;
    this.#key = key;
  }

  value(key: string): unknown {
    return nodeOf(this.row, `${this.#key}.${key}`);
  }
}

/** What was selected of a row's node under a key; drafts answer everything. */
export function nodeOf(row: JsonRow, key: string): unknown {
  return row['#draft'] instanceof Draft ? row['#draft'] : row[columnName(key)];
}

/** A connection. */
export function page<A extends object = Args>(list: (row: Scope, args: A) => List) {
  const resolve = (row: Row, args: object, _context: Context, info: GraphQLResolveInfo): Page | Promise<Page> =>
    valueIn(row, args, info, (value) => {
      return new Page(Array.isArray(value) ? draftPage(value) : isRow(value) ? value : {}, { ...args });
    });
  return {
    extensions: { read: { read: 'page', list: list as (row: Scope, args: Args) => List } },
    resolve,
  } satisfies ReadOptions<typeof resolve>;
}

/** Objects held in memory as one page: texts only analysed are short enough to be sent whole. */
function draftPage(drafts: readonly unknown[]): JsonRow {
  return {
    '#order': ['draft', 'ASC'],
    '#rows': drafts.map((draft, i) => ({ '#draft': draft, '#': [i, `dft_${i}`] })),
  };
}

function isRow(value: unknown): value is JsonRow {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isRows(value: unknown): value is readonly JsonRow[] {
  return Array.isArray(value) && value.every(isRow);
}

function parsePair(value: unknown): readonly [unknown, unknown] {
  return Array.isArray(value) ? [value[0], value[1]] : [null, null];
}
