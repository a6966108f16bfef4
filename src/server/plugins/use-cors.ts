import type { Plugin } from 'graphql-yoga';
import { corsHeaders } from '../cors.ts';

/** Answers what browsers ask before they let a page call, and tells them which pages may read the answers. */
export function useCors(allowed: readonly string[]): Plugin {
  return {
    onRequest({ request, fetchAPI, endResponse }) {
      if (request.method !== 'OPTIONS') return;
      endResponse(new fetchAPI.Response(null, { status: 204, headers: { 'content-length': '0' } }));
    },
    onResponse({ request, response }) {
      const headers = corsHeaders(request.headers.get('origin'), allowed, request.method === 'OPTIONS');
      for (const [name, value] of Object.entries(headers)) response.headers.set(name, value);
    },
  };
}
