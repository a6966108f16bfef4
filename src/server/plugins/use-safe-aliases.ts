import { GraphQLError, type ValidationRule } from 'graphql';
import type { Plugin } from 'graphql-yoga';

/** JavaScript takes an object with this property for a promise: half of the libraries between a server and a page would wait for it. */
const UNSAFE = 'then';

const rule: ValidationRule = (context) => ({
  Field({ alias }) {
    if (alias?.value !== UNSAFE) return;
    const message = `A field can't be called "${UNSAFE}" in the answer: JavaScript takes such an object for a promise. Choose another alias.`;
    context.reportError(new GraphQLError(message, { nodes: alias, extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }));
  },
});

/** Refuses the one alias that no answer can carry, and says why. */
export function useSafeAliases(): Plugin {
  return {
    onValidate({ addValidationRule }) {
      addValidationRule(rule);
    },
  };
}
