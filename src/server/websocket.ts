/** Operations over WebSocket, in the protocol graphql-transport-ws, through the same plugins as over HTTP. */
import type { IncomingMessage, Server } from 'node:http';
import { GraphQLError } from 'graphql';
import type { ServerOptions } from 'graphql-ws';
import { type Extra, useServer } from 'graphql-ws/use/ws';
import { WebSocketServer } from 'ws';
import { mayCall } from './cors.ts';
import { trustedDocuments } from './plugins/use-trusted-documents.ts';
import { credentialsOf, type Viewer } from './viewer.ts';
import { ENDPOINT, type ServerParts, type Yoga } from './yoga.ts';

/** Messages hold queries and variables, not batches of texts. */
const LARGEST_MESSAGE = 1_000_000;

type Init = { readonly authorization?: unknown } | undefined;
type Options = NonNullable<Parameters<typeof useServer<Record<string, unknown>, { viewer?: Viewer }>>[0]>;
type Run = NonNullable<ServerOptions['execute']>;

/** Where only trusted documents run, the query is looked up by its hash and one that is sent is not run. */
function queryIn(
  { query, extensions }: { readonly query?: string | null; readonly extensions?: unknown },
  trusted: ReadonlyMap<string, string> | null,
): string {
  if (trusted === null) return query ?? '';
  const { persistedQuery } = (extensions ?? {}) as { readonly persistedQuery?: { readonly sha256Hash?: unknown } };
  const known = trusted.get(String(persistedQuery?.sha256Hash).replace(/^sha256:/, ''));
  if (known !== undefined) return known;
  throw new GraphQLError('Only the operations that are known here are run: send the hash of one.', {
    extensions: { code: 'PERSISTED_QUERY_ONLY' },
  });
}

/** Attaches to the server. `dispose` closes every connection and waits for the running operations to end. */
export function attachWebSocket(server: Server, yoga: Yoga, { config, authenticate, spend }: ServerParts) {
  const sockets = new WebSocketServer({
    server,
    path: ENDPOINT,
    maxPayload: LARGEST_MESSAGE,
    // A page of another origin may not connect: browsers ask nobody before they open a socket.
    verifyClient: ({ req }: { req: IncomingMessage }) =>
      req.headers.origin === undefined || mayCall(req.headers.origin, config.cors),
  });
  const trusted = config.trustedDocuments === null ? null : trustedDocuments(config.trustedDocuments);
  const options: Options = {
    execute: (args) => run(args, 'execute'),
    subscribe: (args) => run(args, 'subscribe'),
    async onConnect({ connectionParams, extra }) {
      const init: Init = connectionParams;
      const { headers, socket } = extra.request;
      const authorization = typeof init?.authorization === 'string' ? init.authorization : headers.authorization;
      const viewer = await authenticate(
        credentialsOf({ ...headers, ...(authorization !== undefined && { authorization }) }, socket.remoteAddress),
      );
      if (viewer === null) return false;
      extra.viewer = viewer;
      return true;
    },
    async onSubscribe({ extra }, _id, params) {
      const { viewer } = extra as Extra & { viewer?: Viewer };
      if (viewer === undefined) return [new GraphQLError('Not connected.')];
      if (!(await spend(viewer)).allowed) {
        return [new GraphQLError(`More than ${config.limits.rate} operations in a minute.`)];
      }
      const envelop = yoga.getEnveloped({ req: extra.request, viewer, params });
      try {
        const document = envelop.parse(queryIn(params, trusted));
        const errors = envelop.validate(envelop.schema, document);
        if (errors.length > 0) return errors;
        return {
          schema: envelop.schema,
          operationName: params.operationName,
          document,
          variableValues: params.variables,
          contextValue: await envelop.contextFactory(),
          rootValue: { execute: envelop.execute, subscribe: envelop.subscribe },
        };
      } catch (error) {
        if (error instanceof GraphQLError) return [error];
        throw error;
      }
    },
  };
  return useServer(options, sockets);
}

function run(args: Parameters<Run>[0], how: 'execute' | 'subscribe'): ReturnType<Run> {
  return (args.rootValue as Record<typeof how, Run>)[how](args);
}
