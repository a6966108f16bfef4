/**
 * A connection as SQL: one object with the rows of the page, and beside them only what the client selects: one row more, which tells whether
 * there is a next page; what cursors are made of; the total; whether rows lie before; facets.
 *
 * The page is cut first, in a derived table that an index can order; what is selected of each row is computed for the
 * page's rows alone.
 */
import { type FieldNode, type GraphQLObjectType, type GraphQLOutputType, getNamedType, isObjectType } from 'graphql';
import { collect } from './collect.ts';
import type { Cursor } from './cursor.ts';
import type { Args, FieldRead, List, Rows } from './field.ts';
import { orderBy, readOf, tableOf, tableSql } from './meta.ts';
import type { Planner } from './planner.ts';
import { columnName } from './row.ts';
import { type Asked, Scope } from './scope.ts';
import { all, empty, join, literal, name, raw, type Sql, sql } from './sql.ts';
import { readWindow, type Window } from './window.ts';

interface Page {
  readonly planner: Planner;
  readonly list: List;
  readonly connection: GraphQLObjectType;
  readonly nodeType: GraphQLOutputType;
  readonly window: Window;
  readonly whole: Whole;
}

/** All rows of the list, found once for everything that is computed over them. */
interface Whole {
  readonly table: string;
  readonly asked: Asked;
  readonly row: Scope;
}

export function printPage(
  planner: Planner,
  list: List,
  connection: GraphQLOutputType,
  nodes: readonly FieldNode[],
  args: Args,
): Sql {
  if (!isObjectType(connection)) throw new Error('A page is of a connection type');
  const window = readWindow(list.order, args, planner.request.maxPage);
  const asked: Asked = new Map();
  const whole = { table: planner.aliases.next(), asked, row: Scope.derived(planner.aliases, asked) };
  const page: Page = { planner, list, connection, nodeType: nodeTypeOf(connection), window, whole };
  let isComputed = false;
  const parts: Sql[] = [];
  const slots: Sql[] = [];
  const row = Scope.row(planner.aliases, tableOf(page.nodeType));
  let needsRows = false;
  // What is deferred finds its rows by their marks, whatever was asked of them before.
  const isInParts = planner.request.deferred !== 'with';
  let needsMore = isInParts;
  let needsMarks = isInParts;
  for (const [key, fieldNodes] of collect(planner.request, connection, nodes)) {
    const field = connection.getFields()[fieldNodes[0]?.name.value ?? ''];
    const read = field && readOf(field);
    if (!field || !read) continue;
    if (read.read === 'nodes') slots.push(slot(page, key, fieldNodes, row));
    if (read.read === 'edges') slots.push(...edgeSlots(page, key, fieldNodes, field.type, row));
    if (read.read === 'over') parts.push(over(page, key, read, planner.args(field, fieldNodes)));
    if (read.read === 'pageInfo') parts.push(sql`'#rest', ${rest(page)}`);
    needsMore ||= read.read === 'pageInfo';
    needsMarks ||= read.read === 'pageInfo' || (read.read === 'edges' && hasCursor(page, fieldNodes, field.type));
    needsRows ||= read.read !== 'over';
    isComputed ||= read.read === 'over';
  }
  if (needsMarks) {
    parts.push(sql`'#order', ${literal(JSON.stringify([list.order.name, list.order.direction]))}::json`);
    slots.push(sql`json_build_array(${list.order.by(row)}, ${row.col('id')}) as "#"`);
  }
  if (needsRows) parts.push(sql`'#rows', ${pageRows(page, slots, row, window.count + (needsMore ? 1 : 0))}`);
  const object = sql`json_build_object(${parts.length === 0 ? empty : join(parts)})`;
  return isComputed ? sql`(with ${name(whole.table)} as (${wholeList(page)}) select ${object})` : object;
}

/** What was asked of the whole list: PostgreSQL keeps it when more than one thing is computed over it, and not when one is. */
function wholeList(page: Page): Sql {
  const { planner, list, nodeType, whole } = page;
  const row = Scope.row(planner.aliases, tableOf(nodeType));
  const columns = [...whole.asked].map(([column, of]) => sql`${of(row)} as ${name(column)}`);
  const where = all(list.where?.(row) ?? []);
  const from = row.from(source(page));
  return sql`select ${columns.length === 0 ? sql`1` : join(columns)} from ${from} where ${where}`;
}

/** The node type of a connection: that of its `nodes`. */
function nodeTypeOf(connection: GraphQLObjectType): GraphQLOutputType {
  const nodes = connection.getFields()['nodes'];
  if (!nodes) throw new Error(`"${connection.name}" has no field "nodes"`);
  return getNamedType(nodes.type);
}

/** What is selected of the node, as one JSON column: `edges` and `nodes` may select different things. */
function slot(page: Page, key: string, nodes: readonly FieldNode[], row: Scope): Sql {
  return sql`${page.planner.node(page.nodeType, nodes, row)} as ${name(columnName(key))}`;
}

function edgeSlots(page: Page, key: string, nodes: readonly FieldNode[], type: GraphQLOutputType, row: Scope): Sql[] {
  const edge = getNamedType(type);
  if (!isObjectType(edge)) return [];
  return [...collect(page.planner.request, edge, nodes)].flatMap(([edgeKey, edgeNodes]) => {
    const field = edge.getFields()[edgeNodes[0]?.name.value ?? ''];
    const read = field && readOf(field);
    if (!field || !read || read.read === 'cursor') return [];
    if (read.read === 'node') return [slot(page, `${key}.${edgeKey}`, edgeNodes, row)];
    const value = page.planner.field(field, edgeNodes, row);
    return value === null ? [] : [sql`${value} as ${name(columnName(`${key}.${edgeKey}`))}`];
  });
}

function hasCursor({ planner }: Page, nodes: readonly FieldNode[], type: GraphQLOutputType): boolean {
  const edge = getNamedType(type);
  if (!isObjectType(edge)) return false;
  return [...collect(planner.request, edge, nodes).values()].some(([node]) => {
    const field = edge.getFields()[node?.name.value ?? ''];
    return field !== undefined && readOf(field)?.read === 'cursor';
  });
}

function pageRows(page: Page, slots: readonly Sql[], row: Scope, count: number): Sql {
  const { list, window } = page;
  const inner = Scope.row(page.planner.aliases, tableOf(page.nodeType));
  const bounds = [
    window.after && beyond(list, inner, window.after),
    window.before && until(list, inner, window.before),
  ];
  const where = all([...(list.where?.(inner) ?? []), ...bounds.filter((bound) => bound !== null)]);
  const cutOrder = orderBy(list, inner, window.backwards);
  const limit = raw(String(count));
  const cut = sql`(select ${name(inner.alias)}.* from ${inner.from(source(page))} where ${where} ${cutOrder} limit ${limit})`;
  const columns = slots.length === 0 ? sql`1 as "#none"` : join([...slots]);
  const order = orderBy(list, row, window.backwards);
  return sql`(select coalesce(json_agg(row_to_json(r)), '[]') from (select ${columns} from ${row.from(cut)} ${order}) r)`;
}

function over(page: Page, key: string, read: FieldRead & { read: 'over' }, args: Args): Sql {
  const { row, table } = page.whole;
  const rows: Rows = { row, select: (columns) => sql`select ${columns} from ${row.from(name(table))}` };
  return sql`${literal(columnName(key))}, ${read.sql(rows, args)}`;
}

/** Whether rows lie on the other side of the cursor that the page starts from. */
function rest(page: Page): Sql {
  const { list, window } = page;
  const cursor = window.backwards ? window.before : window.after;
  if (cursor === null) return sql`false`;
  const row = Scope.row(page.planner.aliases, tableOf(page.nodeType));
  const side = window.backwards ? beyond(list, row, cursor, true) : until(list, row, cursor, true);
  const where = all([...(list.where?.(row) ?? []), side]);
  return sql`exists (select 1 from ${row.from(source(page))} where ${where})`;
}

function source(page: Page): Sql {
  return page.list.from ?? tableSql(page.nodeType);
}

/** After the cursor in the list's order. */
function beyond(list: List, row: Scope, cursor: Cursor, orAt = false): Sql {
  return compare(list, row, cursor, list.order.direction === 'ASC' ? '>' : '<', orAt);
}

/** Before the cursor in the list's order. */
function until(list: List, row: Scope, cursor: Cursor, orAt = false): Sql {
  return compare(list, row, cursor, list.order.direction === 'ASC' ? '<' : '>', orAt);
}

function compare(list: List, row: Scope, cursor: Cursor, sign: '<' | '>', orAt: boolean): Sql {
  const { by, type } = list.order;
  return sql`(${by(row)}, ${row.col('id')}) ${raw(orAt ? `${sign}=` : sign)} (${cursor.value}::${raw(type)}, ${cursor.id}::text)`;
}
