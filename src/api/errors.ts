/** Refusals that the caller can mend, as top-level errors; what a mutation refuses is data instead (schema/errors.ts). */
import { GraphQLError } from 'graphql';

/** An argument or cursor that cannot be used. The message says what would be right. */
export function badInput(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT', http: { status: 200 } } });
}

/** A request that goes over a stated limit. */
export function overLimit(message: string, limit: number): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'LIMIT_EXCEEDED', limit, http: { status: 200 } } });
}
