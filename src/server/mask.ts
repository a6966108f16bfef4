/** What is ours to mend is logged with the request's id, and the caller is told that id and nothing more. */
import { GraphQLError } from 'graphql';
import type { Log } from './log.ts';
import { currentRequestId } from './request-scope.ts';

/** Whether the error was made for the caller: a GraphQLError all the way down. */
function isForCaller(error: unknown): error is GraphQLError {
  if (!(error instanceof GraphQLError)) return false;
  return error.originalError === undefined || isForCaller(error.originalError);
}

/** Lets errors for the caller through and masks the rest. */
export function errorMask(log: Log): (error: unknown) => GraphQLError {
  return (error) => {
    if (isForCaller(error)) return error;
    const requestId = currentRequestId();
    const cause = error instanceof GraphQLError ? (error.originalError ?? error) : error;
    log.error({ requestId, err: cause }, 'A request failed');
    const at = error instanceof GraphQLError ? { nodes: error.nodes ?? null, path: error.path ?? null } : {};
    return new GraphQLError(`Something went wrong on our side. Report it with the request id ${requestId}.`, {
      ...at,
      extensions: { code: 'INTERNAL_SERVER_ERROR', requestId, http: { status: 500 } },
    });
  };
}
