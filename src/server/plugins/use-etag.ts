import { createHash } from 'node:crypto';
import type { Plugin } from 'graphql-yoga';

/**
 * Answers to GET carry an ETag, and 304 with no body when the caller has that answer already. Caches must ask each time:
 * the next article may change any answer.
 */
export function useEtag(): Plugin {
  return {
    async onResponse({ request, response, setResponse, fetchAPI }) {
      const type = response.headers.get('content-type') ?? '';
      if (request.method !== 'GET' || response.status !== 200 || !/json(;|$)/.test(type)) return;
      const body = await response.text();
      const etag = `"${createHash('sha1').update(body).digest('base64url')}"`;
      const headers = new fetchAPI.Headers(response.headers);
      headers.set('etag', etag);
      headers.set('cache-control', request.headers.has('authorization') ? 'private, no-cache' : 'public, no-cache');
      headers.append('vary', 'Accept, Authorization');
      const asked = request.headers.get('if-none-match')?.split(/\s*,\s*/) ?? [];
      const same = asked.some((tag) => tag === '*' || tag.replace(/^W\//, '') === etag);
      if (same) {
        headers.delete('content-length');
        headers.delete('content-type');
      }
      setResponse(new fetchAPI.Response(same ? null : body, { status: same ? 304 : 200, headers }));
    },
  };
}
