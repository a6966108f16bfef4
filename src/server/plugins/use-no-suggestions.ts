import { GraphQLError } from 'graphql';
import type { Plugin } from 'graphql-yoga';

const SUGGESTION = / ?Did you mean .+\?$/;

function without<E extends Error>(error: E): E | GraphQLError {
  if (!(error instanceof GraphQLError) || !SUGGESTION.test(error.message)) return error;
  const { message, nodes, source, positions, path, originalError, extensions } = error;
  return new GraphQLError(message.replace(SUGGESTION, ''), {
    nodes: nodes ?? null,
    source: source ?? null,
    positions: positions ?? null,
    path: path ?? null,
    originalError: originalError ?? null,
    extensions,
  });
}

/** Leaves "Did you mean" out of errors: of fields, arguments, types and enum values, in the document and in the variables. */
export function useNoSuggestions(): Plugin {
  return {
    onValidate() {
      return ({ result, setResult }) => setResult([...result].map(without));
    },
    onExecute() {
      return {
        onExecuteDone({ result, setResult }) {
          if (!(Symbol.asyncIterator in result) && result.errors)
            setResult({ ...result, errors: result.errors.map(without) });
        },
      };
    },
    onSubscribe() {
      return {
        onSubscribeResult({ result, setResult }) {
          if (!(Symbol.asyncIterator in result) && result.errors)
            setResult({ ...result, errors: result.errors.map(without) });
        },
      };
    },
  };
}
