import { type DocumentNode, GraphQLError, getOperationAST } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import type { KeyScope } from '../../store/api-keys.ts';
import type { Viewer } from '../viewer.ts';

function refuse(document: DocumentNode, operationName: string | null | undefined, viewer: Viewer): GraphQLError | null {
  const operation = getOperationAST(document, operationName);
  const needed: KeyScope = operation?.operation === 'mutation' ? 'write' : 'read';
  if (viewer.scopes.has(needed)) return null;
  return new GraphQLError(
    `This needs an API key with the scope ${needed}. Make one with: dateline keys create NAME --scope ${needed}`,
    { extensions: { code: 'FORBIDDEN', scope: needed, http: { status: 403 } } },
  );
}

const viewerIn = (context: unknown): Viewer => (context as { readonly viewer: Viewer }).viewer;

/** Queries and subscriptions need the scope read, mutations write. */
export function useScopes(): Plugin {
  return {
    onExecute({ args, setResultAndStopExecution }) {
      const error = refuse(args.document, args.operationName, viewerIn(args.contextValue));
      if (error) setResultAndStopExecution({ errors: [error] });
    },
    onSubscribe({ args, setResultAndStopExecution }) {
      const error = refuse(args.document, args.operationName, viewerIn(args.contextValue));
      if (error) setResultAndStopExecution({ errors: [error] });
    },
  };
}
