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

export interface Request {
  readonly schema: GraphQLSchema;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  readonly variables: Readonly<Record<string, unknown>>;
  /** Most rows of one page. */
  readonly maxPage: number;
}

/** Response key to the nodes that ask for it. */
export type Selection = Map<string, FieldNode[]>;

/** The fields selected below `nodes` on an object of the type. */
export function collect(request: Request, type: GraphQLObjectType, nodes: readonly FieldNode[]): Selection {
  const selection: Selection = new Map();
  const seen = new Set<string>();
  for (const node of nodes) if (node.selectionSet) visit(request, type, node.selectionSet, selection, seen);
  return selection;
}

function visit(
  request: Request,
  type: GraphQLObjectType,
  set: SelectionSetNode,
  into: Selection,
  seen: Set<string>,
): void {
  for (const node of set.selections) {
    if (!isIncluded(request, node)) continue;
    if (node.kind === 'Field') {
      const key = node.alias?.value ?? node.name.value;
      const same = into.get(key);
      if (same === undefined) into.set(key, [node]);
      else same.push(node);
    } else if (node.kind === 'InlineFragment') {
      if (applies(request, type, node.typeCondition?.name.value)) visit(request, type, node.selectionSet, into, seen);
    } else if (!seen.has(node.name.value)) {
      seen.add(node.name.value);
      const fragment = request.fragments[node.name.value];
      if (fragment && applies(request, type, fragment.typeCondition.name.value))
        visit(request, type, fragment.selectionSet, into, seen);
    }
  }
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
