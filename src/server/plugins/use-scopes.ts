import { type ExecutionArgs, GraphQLError, getOperationAST } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { scopeOf } from '../../api/access.ts';
import type { Viewer } from '../viewer.ts';

const viewerIn = (context: unknown): Viewer => (context as { readonly viewer: Viewer }).viewer;

function refuse({ schema, document, operationName, contextValue }: ExecutionArgs): GraphQLError | null {
  const operation = getOperationAST(document, operationName);
  if (!operation) return null;
  const scope = scopeOf(schema, document, operation);
  if (viewerIn(contextValue).scopes.has(scope)) return null;
  return new GraphQLError(
    `This needs an API key with the scope ${scope}. Make one with: dateline keys create NAME --scope ${scope}`,
    { extensions: { code: 'FORBIDDEN', scope, http: { status: 403 } } },
  );
}

/** Queries and subscriptions need the scope read, mutations write, and what is marked so admin. */
export function useScopes(): Plugin {
  return {
    onExecute({ args, setResultAndStopExecution }) {
      const error = refuse(args);
      if (error) setResultAndStopExecution({ errors: [error] });
    },
    onSubscribe({ args, setResultAndStopExecution }) {
      const error = refuse(args);
      if (error) setResultAndStopExecution({ errors: [error] });
    },
  };
}
