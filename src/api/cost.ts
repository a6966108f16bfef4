/**
 * What an operation may cost, computed from its page sizes before it runs: one for every object that it can give. A page
 * multiplies what is selected below it by its size, a list without pages by a usual length; an aggregate over a list counts as a page.
 */
import {
  type DocumentNode,
  type ExecutionArgs,
  type ExecutionResult,
  type FieldNode,
  type GraphQLNamedType,
  type GraphQLSchema,
  getArgumentValues,
  getNamedType,
  getOperationAST,
  isInterfaceType,
  isLeafType,
  isObjectType,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { overLimit } from './errors.ts';
import type { Args } from './read/field.ts';
import { type ObjectField, readOf } from './read/meta.ts';
import { DEFAULT_PAGE } from './read/window.ts';

/** Rows that a list without pages is taken to have. */
const USUAL_LIST = 5;
const AGGREGATE = DEFAULT_PAGE;

interface Walk {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** The cost of an operation. */
export function costOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Args,
): number {
  const root = schema.getRootType(operation.operation);
  return root ? ofSelection({ schema, document, variables }, root, operation.selectionSet) : 0;
}

function ofSelection(walk: Walk, type: GraphQLNamedType, set: SelectionSetNode): number {
  let cost = 0;
  for (const node of set.selections) {
    if (node.kind === 'Field') cost += ofField(walk, type, node);
    else if (node.kind === 'InlineFragment') {
      const inner = node.typeCondition ? walk.schema.getType(node.typeCondition.name.value) : type;
      cost += ofSelection(walk, inner ?? type, node.selectionSet);
    } else {
      const name = node.name.value;
      const fragment = walk.document.definitions.find((d) => d.kind === 'FragmentDefinition' && d.name.value === name);
      if (fragment?.kind !== 'FragmentDefinition') continue;
      cost += ofSelection(walk, walk.schema.getType(fragment.typeCondition.name.value) ?? type, fragment.selectionSet);
    }
    if (cost > Number.MAX_SAFE_INTEGER) return Number.MAX_SAFE_INTEGER;
  }
  return cost;
}

function ofField(walk: Walk, type: GraphQLNamedType, node: FieldNode): number {
  if (!isObjectType(type) && !isInterfaceType(type)) return 0;
  const field = type.getFields()[node.name.value];
  if (!field) return 0;
  const read = readOf(field)?.read;
  const result = getNamedType(field.type);
  if (read === 'over') return AGGREGATE;
  if (isLeafType(result) || !node.selectionSet) return 0;
  return 1 + rowsOf(walk, field, node) * ofSelection(walk, result, node.selectionSet);
}

/** How many rows of what is selected below a field. */
function rowsOf(walk: Walk, field: ObjectField, node: FieldNode): number {
  const read = readOf(field)?.read;
  const argument = (name: string): unknown => getArgumentValues(field, node, walk.variables)[name];
  if (field.args.some(({ name }) => name === 'after')) return pageOf(argument('first') ?? argument('last'));
  if (field.args.some(({ name }) => name === 'first')) return pageOf(argument('first'));
  const ids = field.args.some(({ name }) => name === 'ids') ? argument('ids') : null;
  if (Array.isArray(ids)) return ids.length;
  return read === 'many' ? USUAL_LIST : 1;
}

function pageOf(size: unknown): number {
  return typeof size === 'number' && size >= 0 ? size : DEFAULT_PAGE;
}

/** An answer in parts, the first of which tells the extensions. */
async function* withExtensions(
  parts: AsyncIterable<ExecutionResult>,
  extensions: object,
): AsyncGenerator<ExecutionResult> {
  let isFirst = true;
  for await (const part of parts) {
    yield isFirst ? { ...part, extensions: { ...part.extensions, ...extensions } } : part;
    isFirst = false;
  }
}

/** Refuses an operation over the limit, and tells every caller what theirs cost: `extensions.cost`. */
export function useQueryCost(limit: number): Plugin {
  const measure = ({ schema, document, operationName, variableValues }: ExecutionArgs): number => {
    const operation = getOperationAST(document, operationName);
    return operation ? costOf(schema, document, operation, { ...variableValues }) : 0;
  };
  const refusal = (cost: number) =>
    overLimit(`The operation may cost ${cost}; the limit is ${limit}. Ask for smaller pages or fewer levels.`, limit);
  return {
    onExecute({ args, setResultAndStopExecution }) {
      const requested = measure(args);
      const extensions = { cost: { requested, limit } };
      if (requested > limit) {
        setResultAndStopExecution({ errors: [refusal(requested)], extensions });
        return undefined;
      }
      return {
        onExecuteDone({ result, setResult }) {
          if (Symbol.asyncIterator in result) setResult(withExtensions(result, extensions));
          else setResult({ ...result, extensions: { ...result.extensions, ...extensions } });
        },
      };
    },
    onSubscribe({ args, setResultAndStopExecution }) {
      const requested = measure(args);
      if (requested > limit) setResultAndStopExecution({ errors: [refusal(requested)] });
    },
  };
}
