import type { Plugin } from 'graphql-yoga';

/** Answers GET requests to one path outside of GraphQL. */
export function useRoute(
  matches: (path: string) => boolean,
  answer: (url: URL, request: Request) => Promise<Response> | Response,
): Plugin {
  return {
    async onRequest({ request, url, endResponse }) {
      if (request.method === 'GET' && matches(url.pathname)) endResponse(await answer(url, request));
    },
  };
}
