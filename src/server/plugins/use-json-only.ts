import type { Plugin } from 'graphql-yoga';

/**
 * Takes no POST but JSON. A browser sends forms and plain text to another site without asking it first; JSON it does not,
 * so a foreign page can change nothing here. (Queries over GET change nothing either.)
 */
export function useJsonOnly(endpoint: string): Plugin {
  return {
    onRequest({ request, url, fetchAPI, endResponse }) {
      if (request.method !== 'POST' || url.pathname !== endpoint) return;
      const type = request.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase();
      if (type === 'application/json' || type === 'application/graphql+json') return;
      const message = 'Send the operation as JSON, with the header Content-Type: application/json.';
      endResponse(
        fetchAPI.Response.json(
          { errors: [{ message, extensions: { code: 'UNSUPPORTED_MEDIA_TYPE' } }] },
          { status: 415, headers: { accept: 'application/json' } },
        ),
      );
    },
  };
}
