/** Fields that start a statement: those of Query, payloads and subscription events. Everything below them is its rows. */
import { type FieldNode, GraphQLError, type GraphQLResolveInfo, type OperationDefinitionNode } from 'graphql';
import type { Context } from '../context.ts';
import { badInput } from '../errors.ts';
import type { Request } from './collect.ts';
import { hasDeferred, lay, readLater } from './deferred.ts';
import type { Args, ReadOptions } from './field.ts';
import { Planner } from './planner.ts';
import { columnName, type Row } from './row.ts';
import { Scope } from './scope.ts';
import { sql } from './sql.ts';

interface Statement {
  readonly text: string;
  readonly values: readonly unknown[];
  /** For what is deferred. */
  readonly later?: Statement;
}

type Resolve<T> = (row: Row, args: never, context: Context, info: GraphQLResolveInfo) => T | Promise<T>;

/** A field that reads its whole selection in one statement: `load(() => page(articles))`. */
export function load<T, Parent = unknown>(options: (parent: Parent, args: Args) => ReadOptions<Resolve<T>>) {
  return {
    extensions: { loads: true },
    resolve: async (parent: Parent, args: object, context: Context, info: GraphQLResolveInfo): Promise<T> => {
      const chosen = options(parent, { ...args });
      const statement = statementFor(chosen, parent, info, context.limits.page);
      const value = await run(context, statement);
      const { later } = statement;
      if (later) readLater(info.path, async () => lay(await run(context, later), value));
      // What a field decodes depends on its arguments in ways that only it knows.
      return chosen.resolve({ [columnName(String(info.path.key))]: value }, args as never, context, info);
    },
  };
}

async function run(context: Context, statement: Statement): Promise<unknown> {
  const rows = await context.db.query<{ value: unknown }>(statement.text, statement.values);
  return rows[0]?.value;
}

const MAX_STATEMENTS = 200;
const MAX_KEY = 10_000;
const known = new WeakMap<OperationDefinitionNode, Map<string, Statement>>();

/** The statement for a field of this operation with these variables, planned once. */
function statementFor(
  options: ReadOptions<unknown>,
  parent: unknown,
  info: GraphQLResolveInfo,
  maxPage: number,
): Statement {
  // Below a payload the statement depends on what the mutation gave.
  if (parent !== undefined) return plan(options, info, maxPage);
  const key = `${info.path.key}\n${JSON.stringify(info.variableValues)}`;
  if (key.length > MAX_KEY) return plan(options, info, maxPage);
  let statements = known.get(info.operation);
  if (statements === undefined || statements.size >= MAX_STATEMENTS) {
    statements = new Map();
    known.set(info.operation, statements);
  }
  const old = statements.get(key);
  if (old !== undefined) return old;
  const statement = plan(options, info, maxPage);
  statements.set(key, statement);
  return statement;
}

function plan(options: ReadOptions<unknown>, info: GraphQLResolveInfo, maxPage: number): Statement {
  const { schema, fragments, variableValues: variables, fieldNodes } = info;
  const request = { schema, fragments, variables, maxPage, whole: new WeakSet<FieldNode>() };
  if (!fieldNodes.some((node) => hasDeferred(request, node)))
    return write({ ...request, deferred: 'with' }, options, info);
  const later = write({ ...request, deferred: 'only', whole: new WeakSet<FieldNode>() }, options, info);
  return { ...write({ ...request, deferred: 'without' }, options, info), later };
}

function write(request: Request, options: ReadOptions<unknown>, info: GraphQLResolveInfo): Statement {
  const field = info.parentType.getFields()[info.fieldName];
  if (!field) throw new GraphQLError(`No field ${info.parentType.name}.${info.fieldName}`);
  const planner = new Planner(request);
  const nodes: readonly FieldNode[] = info.fieldNodes;
  const value = planner.read(options.extensions.read, field, nodes, Scope.row(planner.aliases));
  const { text, values } = sql`select ${value} as "value"`;
  for (const parameter of values) rejectNul(parameter);
  return { text, values };
}

/** PostgreSQL's text holds every character but this one. */
function rejectNul(value: unknown): void {
  if (typeof value === 'string' && value.includes('\0'))
    throw badInput('A text has the character U+0000, which cannot be searched for.');
  if (Array.isArray(value)) for (const item of value) rejectNul(item);
}
