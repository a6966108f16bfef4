import type { Plugin } from 'graphql-yoga';
import type { Authenticate, Credentials, Viewer } from '../viewer.ts';

/** Finds out who asks before anything else is done. A key that is not in force ends the request with 401. */
export function useViewer(
  authenticate: Authenticate,
  addressOf: (serverContext: object) => string,
  viewers: WeakMap<Request, Viewer>,
): Plugin {
  return {
    async onRequest({ request, serverContext, fetchAPI, endResponse }) {
      if (request.method === 'OPTIONS') return;
      const credentials: Credentials = {
        authorization: request.headers.get('authorization'),
        host: request.headers.get('host') ?? new URL(request.url).host,
        address: addressOf(serverContext),
      };
      const viewer = await authenticate(credentials);
      if (viewer !== null) {
        viewers.set(request, viewer);
        return;
      }
      const message = 'The API key is unknown, revoked or expired. Make one with: dateline keys create NAME';
      endResponse(
        fetchAPI.Response.json(
          { errors: [{ message, extensions: { code: 'UNAUTHENTICATED' } }] },
          { status: 401, headers: { 'www-authenticate': 'Bearer' } },
        ),
      );
    },
  };
}
