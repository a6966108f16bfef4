/** What an operation asks for beyond its kind: fields and types that only some callers may use say so in their `extensions`. */
import {
  type DocumentNode,
  type GraphQLSchema,
  getNamedType,
  type OperationDefinitionNode,
  separateOperations,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import type { KeyScope } from '../store/api-keys.ts';

/** Options of a Pothos field or type that only callers with the scope may use: `...onlyFor('admin', load(…))`. */
export function onlyFor<T extends { readonly extensions: object }>(scope: KeyScope, options: T): T {
  return { ...options, extensions: { ...options.extensions, scope } };
}

const known = new WeakMap<OperationDefinitionNode, KeyScope>();

/** The scope that an operation needs: read for what asks, write for what changes, admin where a field or type is for admins only. */
export function scopeOf(schema: GraphQLSchema, document: DocumentNode, operation: OperationDefinitionNode): KeyScope {
  const found = known.get(operation);
  if (found !== undefined) return found;
  const scope = hasAdminFields(schema, document, operation)
    ? 'admin'
    : operation.operation === 'mutation'
      ? 'write'
      : 'read';
  known.set(operation, scope);
  return scope;
}

function hasAdminFields(schema: GraphQLSchema, document: DocumentNode, operation: OperationDefinitionNode): boolean {
  const info = new TypeInfo(schema);
  const isMarked = (marked: { readonly extensions: Readonly<Record<string, unknown>> } | null | undefined): boolean =>
    marked?.extensions['scope'] === 'admin';
  let found = false;
  const own = separateOperations(document)[operation.name?.value ?? ''] ?? document;
  visit(
    own,
    visitWithTypeInfo(info, {
      Field() {
        const type = info.getType();
        found ||=
          isMarked(info.getFieldDef()) || isMarked(info.getParentType()) || isMarked(type && getNamedType(type));
      },
    }),
  );
  return found;
}
