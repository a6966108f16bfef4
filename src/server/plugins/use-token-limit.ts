import { GraphQLError, type Source } from 'graphql';
import type { Plugin } from 'graphql-yoga';

/** Brackets within brackets: more than any query within the depth limit needs, fewer than the parser's stack can bear. */
const MOST_NESTING = 100;

/** Strings and comments, which are passed over, and single brackets. */
const PARTS = /"""[\s\S]*?"""|"(?:\\.|[^"\\\n])*"|#[^\n]*|[{[(]|[}\])]/g;

function nesting(document: string): number {
  let depth = 0;
  let deepest = 0;
  for (const [part] of document.matchAll(PARTS)) {
    if (/^[{[(]$/.test(part)) deepest = Math.max(deepest, ++depth);
    else if (/^[}\])]$/.test(part)) depth -= 1;
  }
  return deepest;
}

/** A syntax error tells its code and status from the first: it is kept for whoever sends the document again, by HTTP or WebSocket. */
function syntaxError(message: string, { source, positions }: Partial<GraphQLError> = {}): GraphQLError {
  const extensions = { code: 'GRAPHQL_PARSE_FAILED', http: { status: 400, spec: true } };
  return new GraphQLError(message, { source: source ?? null, positions: positions ?? null, extensions });
}

/**
 * Stops the parser at `limit` tokens, and before it starts on a document that nests so deep that it would run out of stack:
 * rules on depth come only after parsing.
 */
export function useTokenLimit(limit: number): Plugin {
  return {
    onParse({ parseFn, setParseFn }) {
      setParseFn((source: string | Source, options) => {
        if (nesting(typeof source === 'string' ? source : source.body) > MOST_NESTING) {
          throw syntaxError(`Syntax Error: The document nests brackets more than ${MOST_NESTING} deep, the limit.`);
        }
        try {
          return parseFn(source, { ...options, maxTokens: limit });
        } catch (error) {
          throw error instanceof GraphQLError ? syntaxError(error.message, error) : error;
        }
      });
    },
  };
}
