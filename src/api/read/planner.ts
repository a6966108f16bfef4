/**
 * One selection, one statement. The planner walks the fields that the client selects below a root field and writes a single
 * `select` whose answer is the JSON that the resolvers look things up in: every relation is a correlated subquery that gives
 * `row_to_json` or an ordered `json_agg`, however deep it lies, so there is no second round trip and no N+1.
 *
 * A list of an interface is read from the table its types share, and a field that only one type has is asked of that type's
 * rows alone.
 */
import {
  type FieldNode,
  type GraphQLObjectType,
  type GraphQLOutputType,
  getArgumentValues,
  getNamedType,
  isAbstractType,
  isObjectType,
} from 'graphql';
import { collect, type Request, type Selection } from './collect.ts';
import { printPage } from './connection-sql.ts';
import type { Args, FieldRead, Link, List } from './field.ts';
import { type ObjectField, orderBy, readOf, tableOf, tableSql } from './meta.ts';
import { columnName } from './row.ts';
import { Aliases, Scope } from './scope.ts';
import { all, empty, join, literal, name, raw, type Sql, sql } from './sql.ts';

export class Planner {
  readonly request: Request;
  readonly aliases = new Aliases();

  constructor(request: Request) {
    this.request = request;
  }

  /** The value of one field over a row, as an SQL expression that gives JSON. */
  field(field: ObjectField, nodes: readonly FieldNode[], row: Scope): Sql | null {
    const read = readOf(field);
    return read === null ? null : this.read(read, field, nodes, row);
  }

  /** The same for a read that the field does not carry itself. */
  read(read: FieldRead, field: ObjectField, nodes: readonly FieldNode[], row: Scope): Sql {
    const args = this.args(field, nodes);
    const type = getNamedType(field.type);
    switch (read.read) {
      case 'value':
        return read.sql(row, args);
      case 'embed':
        return this.#embed(read, type, nodes, row);
      case 'one':
        return this.#one(read.links(row, args), type, nodes);
      case 'each':
        return sql`json_build_array(${read.links.length === 0 ? empty : join(read.links.map((link) => this.#one([link], type, nodes)))})`;
      case 'many':
        return this.#many(read.list(row, args), type, nodes);
      case 'page':
        return printPage(this, read.list(row, args), type, nodes, args);
      default:
        throw new Error(`"${field.name}" is read "${read.read}", which only a connection can be`);
    }
  }

  args(field: ObjectField, nodes: readonly FieldNode[]): Args {
    const node = nodes[0];
    return node === undefined ? {} : getArgumentValues(field, node, this.request.variables);
  }

  /** A row as one JSON object: the fields selected below `nodes`. */
  node(type: GraphQLOutputType, nodes: readonly FieldNode[], row: Scope): Sql {
    const targets = tableOf(type)?.targets;
    if (targets === undefined) return sql`(select row_to_json(n) from (select ${this.#columns(type, nodes, row)}) n)`;
    const links = targets.map(
      (target): Link => ({ type: target, where: (other) => [sql`${other.col('id')} = ${row.col('id')}`] }),
    );
    return this.#one(links, type, nodes);
  }

  #embed(read: FieldRead & { read: 'embed' }, type: GraphQLOutputType, nodes: readonly FieldNode[], row: Scope): Sql {
    const inner = row.embedded(read.prefix, read.detail ?? false);
    const json = sql`(select row_to_json(r) from (select ${this.#columns(type, nodes, inner)}) r)`;
    return read.present ? sql`case when ${read.present(inner)} then ${json} end` : json;
  }

  #one(links: readonly Link[], declared: GraphQLOutputType, nodes: readonly FieldNode[]): Sql {
    const rows = links.map((link) => {
      const type = this.#typeOf(link, declared);
      const row = Scope.row(this.aliases, tableOf(type));
      const where = all(link.where?.(row) ?? []);
      const columns = this.#columns(type, nodes, row, type !== declared);
      return sql`(select row_to_json(r) from (select ${columns} from ${row.from(link.from ?? tableSql(type))} where ${where} limit 1) r)`;
    });
    return rows.length === 1 && rows[0] !== undefined ? rows[0] : sql`coalesce(${join(rows)})`;
  }

  #many(list: List, declared: GraphQLOutputType, nodes: readonly FieldNode[]): Sql {
    const type = this.#typeOf(list, declared);
    const row = Scope.row(this.aliases, tableOf(type));
    const columns = this.#marked(this.#columns(type, nodes, row), row);
    const where = all(list.where?.(row) ?? []);
    const order = orderBy(list, row, false);
    const from = row.from(list.from ?? tableSql(type));
    const limit = list.limit === undefined ? sql`` : sql` limit ${raw(String(list.limit))}`;
    return sql`(select coalesce(json_agg(row_to_json(r)), '[]') from (select ${columns} from ${from} where ${where} ${order}${limit}) r)`;
  }

  /** With the row's id, where what is deferred must find it again. */
  #marked(columns: Sql, row: Scope): Sql {
    return this.request.deferred === 'with' ? columns : sql`${row.col('id')} as "#", ${columns}`;
  }

  #typeOf(link: Link, declared: GraphQLOutputType): GraphQLOutputType {
    if (link.type === undefined) return declared;
    const type = this.request.schema.getType(link.type);
    if (!isObjectType(type) && !isAbstractType(type))
      throw new Error(`A link leads to "${link.type}", which has no rows`);
    return type;
  }

  #columns(type: GraphQLOutputType, nodes: readonly FieldNode[], row: Scope, isNarrowed = false): Sql {
    const columns = isObjectType(type) ? this.#ofObject(type, nodes, row) : this.#ofAbstract(type, nodes, row);
    if (isObjectType(type) && isNarrowed) columns.push(sql`${literal(type.name)}::text as "#type"`);
    // A row without columns would be null, and the object with it.
    if (columns.length === 0) columns.push(sql`1 as "#none"`);
    return join(columns);
  }

  #ofObject(type: GraphQLObjectType, nodes: readonly FieldNode[], row: Scope): Sql[] {
    const columns: Sql[] = [];
    for (const [key, fieldNodes] of collect(this.request, type, nodes)) {
      const value = this.#selected(type, fieldNodes, row);
      if (value !== null) columns.push(sql`${value} as ${name(columnName(key))}`);
    }
    return columns;
  }

  #ofAbstract(type: GraphQLOutputType, nodes: readonly FieldNode[], row: Scope): Sql[] {
    if (!isAbstractType(type)) return [];
    const types = this.request.schema.getPossibleTypes(type);
    const selections = types.map((t) => ({ type: t, selection: collect(this.request, t, nodes) }));
    const columns = [this.#typeName(types, row)];
    const shared = sharedKeys(selections);
    const [sample] = selections;
    for (const key of shared) {
      const fieldNodes = sample?.selection.get(key);
      const value = sample && fieldNodes ? this.#selected(sample.type, fieldNodes, row) : null;
      if (value !== null) columns.push(sql`${value} as ${name(columnName(key))}`);
    }
    for (const { type: t, selection } of selections) {
      const table = tableOf(t);
      if (table?.kind === undefined) continue;
      for (const [key, fieldNodes] of selection) {
        if (shared.has(key)) continue;
        const value = this.#selected(t, fieldNodes, row.as(table));
        if (value === null) continue;
        const ofKind = sql`case when ${row.col('kind')} = ${literal(table.kind)} then ${value} end`;
        columns.push(sql`${ofKind} as ${name(columnName(key, t.name))}`);
      }
    }
    return columns;
  }

  #selected(type: GraphQLObjectType, nodes: readonly FieldNode[], row: Scope): Sql | null {
    const field = nodes[0] && type.getFields()[nodes[0].name.value];
    return field ? this.field(field, nodes, row) : null;
  }

  /** Which of the types a row is, from its kind. */
  #typeName(types: readonly GraphQLObjectType[], row: Scope): Sql {
    const cases = types.flatMap((type) => {
      const kind = tableOf(type)?.kind;
      return kind === undefined ? [] : [sql`when ${literal(kind)} then ${literal(type.name)}`];
    });
    return sql`case ${row.col('kind')} ${join(cases, ' ')} end as "#type"`;
  }
}

/** Keys that mean the same field, read in the same way, on every type. */
function sharedKeys(
  selections: readonly { readonly type: GraphQLObjectType; readonly selection: Selection }[],
): Set<string> {
  const [first, ...others] = selections;
  if (!first) return new Set();
  const same = (key: string): boolean => {
    const nodes = first.selection.get(key);
    const fieldName = nodes?.[0]?.name.value ?? '';
    const read = first.type.getFields()[fieldName]?.extensions['read'];
    return others.every(({ type, selection }) => {
      const theirs = selection.get(key);
      return (
        theirs?.length === nodes?.length &&
        theirs?.every((node, i) => node === nodes?.[i]) === true &&
        type.getFields()[fieldName]?.extensions['read'] === read
      );
    });
  };
  return new Set([...first.selection.keys()].filter(same));
}
