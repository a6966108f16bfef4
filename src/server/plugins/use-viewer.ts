import type { Plugin } from 'graphql-yoga';
import type { Authenticate, Credentials, Viewer } from '../viewer.ts';
import type { Told } from '../yoga.ts';

/** Finds out who asks before anything else is done. A key that is not in force ends the request with 401. */
export function useViewer(authenticate: Authenticate, viewers: WeakMap<Request, Viewer>): Plugin<object, Told> {
  return {
    async onRequest({ request, serverContext, fetchAPI, endResponse }) {
      const credentials: Credentials = {
        authorization: request.headers.get('authorization'),
        host: request.headers.get('host') ?? new URL(request.url).host,
        address: serverContext.req?.socket.remoteAddress ?? 'unknown',
      };
      const viewer = serverContext.viewer ?? (await authenticate(credentials));
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
