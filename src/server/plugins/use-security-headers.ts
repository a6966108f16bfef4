import type { Plugin } from 'graphql-yoga';
import { PLAYGROUND_POLICY } from '../playground.ts';

/** Headers that keep browsers from guessing types and from telling where they came from. */
export const SAFE_HEADERS = { 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer' } as const;

/** Sets the safe headers, and keeps the playground from being framed and from loading anything from elsewhere. */
export function useSecurityHeaders(): Plugin {
  return {
    onResponse({ response }) {
      for (const [name, value] of Object.entries(SAFE_HEADERS)) response.headers.set(name, value);
      if (response.headers.get('content-type')?.includes('text/html')) {
        response.headers.set('content-security-policy', PLAYGROUND_POLICY);
      }
    },
  };
}
