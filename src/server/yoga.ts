/** The HTTP half of the server: one list of plugins, in the order in which they act. */

import { maxAliasesPlugin } from '@escape.tech/graphql-armor-max-aliases';
import { maxDepthPlugin } from '@escape.tech/graphql-armor-max-depth';
import { maxDirectivesPlugin } from '@escape.tech/graphql-armor-max-directives';
import { useDeferStream } from '@graphql-yoga/plugin-defer-stream';
import { createYoga, useReadinessCheck } from 'graphql-yoga';
import type { Context } from '../api/context.ts';
import { useQueryCost } from '../api/cost.ts';
import { schema } from '../api/schema.ts';
import type { Config } from '../config.ts';
import type { Database } from '../store/database.ts';
import { VERSION } from '../version.ts';
import { answerExport } from './export-route.ts';
import type { Log } from './log.ts';
import { errorMask } from './mask.ts';
import { playground, renderPlayground } from './playground.ts';
import { useCors } from './plugins/use-cors.ts';
import { useEtag } from './plugins/use-etag.ts';
import { useJsonOnly } from './plugins/use-json-only.ts';
import { useNoSuggestions } from './plugins/use-no-suggestions.ts';
import { usePersistedQueries } from './plugins/use-persisted-queries.ts';
import { type Allowance, type Spend, useRateLimit } from './plugins/use-rate-limit.ts';
import { useRequestId } from './plugins/use-request-id.ts';
import { useRoute } from './plugins/use-route.ts';
import { useSafeFields } from './plugins/use-safe-fields.ts';
import { useScopes } from './plugins/use-scopes.ts';
import { useSecurityHeaders } from './plugins/use-security-headers.ts';
import { useTokenLimit } from './plugins/use-token-limit.ts';
import { useTrustedDocuments } from './plugins/use-trusted-documents.ts';
import { useViewer } from './plugins/use-viewer.ts';
import type { Authenticate, Viewer } from './viewer.ts';

export const ENDPOINT = '/graphql';

/** An operation may carry this many directives: `@include`, `@skip` and `@defer` on a page's worth of fields. */
const MOST_DIRECTIVES = 50;

/** Largest body of a request, in bytes: a job's batch of texts. */
const LARGEST_BODY = 32_000_000;

export interface ServerParts {
  readonly config: Config;
  readonly database: Database;
  readonly log: Log;
  readonly authenticate: Authenticate;
  readonly spend: Spend;
  /** Who reads texts. */
  readonly read: Context['read'];
}

/** What Yoga is told of a request: by Node's server (`req`), and by who found out before it who asks and what is left to them. */
export interface Told {
  readonly req?: { readonly socket: { readonly remoteAddress?: string | undefined } };
  readonly viewer?: Viewer;
  readonly allowance?: Allowance;
}

const NOBODY: Viewer = { id: 'unknown', scopes: new Set() };

/** Builds Yoga. It answers `fetch` too, which is how the tests ask it. */
export function buildYoga({ config, database, log, authenticate, spend, read }: ServerParts) {
  const { limits } = config;
  const viewers = new WeakMap<Request, Viewer>();

  const plugins = [
    // Every answer, refusals included, tells the request's id and carries the safe headers.
    useRequestId(),
    useSecurityHeaders(),
    useCors(config.cors),
    useReadinessCheck({ endpoint: '/ready', check: async () => void (await database.query('select 1')) }),
    useRoute(
      (path) => path === '/',
      () => Response.redirect('/graphql'),
    ),

    // Before a body is read: who asks, and have they asked too often?
    useViewer(authenticate, viewers),
    useRateLimit(spend, limits.rate, (request) => viewers.get(request)),
    useJsonOnly(ENDPOINT),
    useRoute(
      (path) => path.startsWith('/export/'),
      (url, request) => answerExport(database, url, viewers.get(request) ?? NOBODY),
    ),

    // A hash becomes its query.
    ...(config.trustedDocuments === null ? [usePersistedQueries()] : [useTrustedDocuments(config.trustedDocuments)]),

    // Before, while and after the query is parsed: its size and shape. The token limit stands in the parser itself.
    useTokenLimit(limits.tokens),
    maxDepthPlugin({ n: limits.depth, flattenFragments: true, ignoreIntrospection: false }),
    useSafeFields(),
    maxAliasesPlugin({ n: limits.aliases, allowList: [] }),
    maxDirectivesPlugin({ n: MOST_DIRECTIVES }),
    useNoSuggestions(),

    // Before it is run: may this caller do that?
    useScopes(),
    useQueryCost(limits.cost),
    useDeferStream(),

    // On the way out.
    useEtag(),
  ];

  return createYoga<Told, Context & { readonly viewer: Viewer }>({
    schema,
    plugins,
    graphqlEndpoint: ENDPOINT,
    healthCheckEndpoint: '/health',
    landingPage: false,
    graphiql: playground(),
    renderGraphiQL: renderPlayground,
    context: ({ request, viewer = viewers.get(request) ?? NOBODY }) => ({
      db: database,
      read,
      viewer,
      actor: viewer.id,
      version: VERSION,
      limits: { ...config.limits, body: LARGEST_BODY },
    }),
    cors: false,
    maskedErrors: { maskError: errorMask(log) },
    logging: log,
    multipart: false,
    batching: false,
    maxRequestBodySize: LARGEST_BODY,
  });
}

export type Yoga = ReturnType<typeof buildYoga>;
