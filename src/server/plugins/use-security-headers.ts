import type { Plugin } from 'graphql-yoga';
import { PLAYGROUND_POLICY } from '../playground.ts';

/** Headers that keep browsers from guessing types, framing the page and loading anything from elsewhere. */
export function useSecurityHeaders(): Plugin {
  return {
    onResponse({ response }) {
      response.headers.set('x-content-type-options', 'nosniff');
      response.headers.set('referrer-policy', 'no-referrer');
      if (response.headers.get('content-type')?.includes('text/html')) {
        response.headers.set('content-security-policy', PLAYGROUND_POLICY);
      }
    },
  };
}
