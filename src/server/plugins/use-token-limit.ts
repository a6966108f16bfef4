import type { Plugin } from 'graphql-yoga';

/** Stops the parser itself at `limit` tokens: rules on depth come after parsing, and a query nested deep enough ends there. */
export function useTokenLimit(limit: number): Plugin {
  return {
    onParse({ params }) {
      params.options = { ...params.options, maxTokens: limit };
    },
  };
}
