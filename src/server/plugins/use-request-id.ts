import type { Plugin } from 'graphql-yoga';
import { currentRequestId, withRequestId } from '../request-scope.ts';

/** Gives every request an id (or keeps the caller's `X-Request-Id`) and tells it in the answer. */
export function useRequestId(): Plugin {
  return {
    instrumentation: {
      request: ({ request }, wrapped) => withRequestId(request.headers.get('x-request-id'), wrapped),
    },
    onResponse({ response }) {
      response.headers.set('x-request-id', currentRequestId());
    },
  };
}
