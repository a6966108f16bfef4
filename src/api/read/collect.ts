/** Which fields a client selects on a type: fragments opened, `@skip` and `@include` obeyed, equal keys merged. */
import {
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLIncludeDirective,
  type GraphQLObjectType,
  type GraphQLSchema,
  GraphQLSkipDirective,
  getDirectiveValues,
  isAbstractType,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import { hasDeferred, isDeferred } from './deferred.ts';

export interface Request {
  readonly schema: GraphQLSchema;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  readonly variables: Readonly<Record<string, unknown>>;
  /** Most rows of one page. */
  readonly maxPage: number;
  /** Whether what is deferred is read too, is left for later, or is what is read. */
  readonly deferred: 'with' | 'without' | 'only';
  /** Of a request for what is deferred: the fields that are, with everything below them. */
  readonly whole: WeakSet<FieldNode>;
}

/** Response key to the nodes that ask for it. */
export type Selection = Map<string, FieldNode[]>;

/** The fields selected below `nodes` on an object of the type. */
export function collect(request: Request, type: GraphQLObjectType, nodes: readonly FieldNode[]): Selection {
  const selection: Selection = new Map();
  const seen = new Set<string>();
  for (const node of nodes) {
    const isWanted = request.deferred !== 'only' || request.whole.has(node);
    if (node.selectionSet) visit(request, type, node.selectionSet, { selection, seen, isWanted });
  }
  return selection;
}

interface Into {
  readonly selection: Selection;
  /** Fragments that were opened, by name and by whether their fields were wanted. */
  readonly seen: Set<string>;
  /** Whether fields are wanted for themselves, not only for what is deferred below them. */
  readonly isWanted: boolean;
}

function visit(request: Request, type: GraphQLObjectType, set: SelectionSetNode, into: Into): void {
  for (const node of set.selections) {
    if (!isIncluded(request, node)) continue;
    if (node.kind === 'Field') {
      add(request, node, into);
      continue;
    }
    const isLater = request.deferred !== 'with' && isDeferred(request, node);
    if (isLater && request.deferred === 'without') continue;
    const inside = isLater ? { ...into, isWanted: true } : into;
    if (node.kind === 'InlineFragment') {
      if (applies(request, type, node.typeCondition?.name.value)) visit(request, type, node.selectionSet, inside);
      continue;
    }
    const mark = `${node.name.value} ${inside.isWanted}`;
    if (into.seen.has(mark)) continue;
    into.seen.add(mark);
    const fragment = request.fragments[node.name.value];
    if (fragment && applies(request, type, fragment.typeCondition.name.value))
      visit(request, type, fragment.selectionSet, inside);
  }
}

function add(request: Request, node: FieldNode, { selection, isWanted }: Into): void {
  if (!isWanted && !hasDeferred(request, node)) return;
  if (isWanted) request.whole.add(node);
  const key = node.alias?.value ?? node.name.value;
  const same = selection.get(key);
  if (same === undefined) selection.set(key, [node]);
  else if (!same.includes(node)) same.push(node);
}

function isIncluded(request: Request, node: SelectionNode): boolean {
  if (!node.directives || node.directives.length === 0) return true;
  if (getDirectiveValues(GraphQLSkipDirective, node, request.variables)?.['if'] === true) return false;
  return getDirectiveValues(GraphQLIncludeDirective, node, request.variables)?.['if'] !== false;
}

function applies(request: Request, type: GraphQLObjectType, condition: string | undefined): boolean {
  if (condition === undefined || condition === type.name) return true;
  const conditionType = request.schema.getType(condition);
  return isAbstractType(conditionType) && request.schema.isSubType(conditionType, type);
}
