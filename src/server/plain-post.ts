/**
 * The common request, one operation POSTed as JSON and answered as JSON, on a short way: from Node's request to Yoga's pipeline, which parses,
 * checks and runs it with all its plugins, as it does for the WebSocket. Only the objects of the Fetch API are left out: they cost more than most answers.
 * Whatever is not plain, or refused before it runs, goes the long way, so that Yoga says what is wrong.
 */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { type ExecutionResult, GraphQLError, getOperationAST } from 'graphql';
import { processRegularResult } from 'graphql-yoga';
import { corsHeaders } from './cors.ts';
import { errorMask } from './mask.ts';
import { SAFE_HEADERS } from './plugins/use-security-headers.ts';
import { currentRequestId, withRequestId } from './request-scope.ts';
import { credentialsOf } from './viewer.ts';
import { ENDPOINT, type ServerParts, type Told, type Yoga } from './yoga.ts';

/** Longer bodies, in bytes, are batches of texts: Yoga reads them as they come. */
const LONGEST = 64_000;

/** `@defer` and `@stream` are answered in parts. */
const IN_PARTS = /@(defer|stream)\b/;

interface Params {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>> | null;
  readonly operationName?: string | null;
}

/** The type of answer that the caller prefers of those that one piece of JSON can have; null when there is none. */
function mediaTypeOf(accept: string): 'application/json' | 'application/graphql-response+json' | null {
  for (const part of accept.toLowerCase().replaceAll(/\s/g, '').split(',')) {
    const [type, ...parameters] = part.split(';');
    if (parameters.some((text) => text.startsWith('charset=') && text !== 'charset=utf-8')) continue;
    if (type === 'application/graphql-response+json') return type;
    if (type === 'application/json' || type === 'application/*' || type === '*/*') return 'application/json';
  }
  return null;
}

function isPlain({ method, url, headers }: IncomingMessage): boolean {
  const length = Number(headers['content-length']);
  return (
    method === 'POST' &&
    url === ENDPOINT &&
    headers.host !== undefined &&
    /^application\/json(; ?charset=utf-8)?$/i.test(headers['content-type'] ?? '') &&
    headers['content-encoding'] === undefined &&
    length > 0 &&
    length <= LONGEST
  );
}

function bodyOf(request: IncomingMessage): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => resolve(Buffer.concat(chunks)));
    request.on('error', reject);
  });
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The operation in a body that has a query, and nothing but what belongs to one. */
function paramsOf(body: Buffer): Params | null {
  let json: unknown;
  try {
    json = JSON.parse(body.toString());
  } catch {
    return null;
  }
  if (!isRecord(json)) return null;
  const { query, variables = null, operationName = null, ...others } = json;
  if (typeof query !== 'string' || IN_PARTS.test(query) || Object.keys(others).length > 0) return null;
  if (variables !== null && !isRecord(variables)) return null;
  if (operationName !== null && typeof operationName !== 'string') return null;
  return { query, variables, operationName };
}

/** Answers plain requests itself and hands the others to Yoga. */
export function plainPosts(yoga: Yoga, { config, log, authenticate, spend }: ServerParts) {
  const mask = errorMask(log);

  /** The operation, ready to run; null when it is not valid, or is not answered at once. */
  function prepare(params: Params, told: Told): (() => Promise<ExecutionResult>) | null {
    const { schema, parse, validate, contextFactory, execute } = yoga.getEnveloped({ ...told, params });
    const { variables: variableValues, operationName } = params;
    try {
      const document = parse(params.query);
      const operation = getOperationAST(document, operationName);
      if (validate(schema, document).length > 0 || !operation || operation.operation === 'subscription') return null;
      return async () =>
        execute({ schema, document, variableValues, operationName, contextValue: await contextFactory() });
    } catch (error) {
      if (error instanceof GraphQLError) return null;
      throw error;
    }
  }

  async function answer(request: IncomingMessage, response: ServerResponse, mediaType: string): Promise<void> {
    const body = await bodyOf(request);
    const params = paramsOf(body);
    const viewer = await authenticate(credentialsOf(request.headers, request.socket.remoteAddress));
    const allowance = viewer && (await spend(viewer));
    const told: Told = { req: request, ...(viewer && allowance && { viewer, allowance }) };
    const run = params && allowance?.allowed ? prepare(params, told) : null;
    if (run === null) {
      yoga(Object.assign(request, { body }), response, told);
      return;
    }
    const result = await run().catch((error: unknown) => ({ errors: [mask(error)] }));
    const said = processRegularResult(result, yoga.fetchAPI, mediaType);
    const text = await said.text();
    response.writeHead(said.status, {
      ...Object.fromEntries(said.headers),
      'content-length': Buffer.byteLength(text),
      ...SAFE_HEADERS,
      ...corsHeaders(request.headers.origin ?? null, config.cors),
      ...allowance?.headers,
      'x-request-id': currentRequestId(),
    });
    response.end(text);
  }

  return (request: IncomingMessage, response: ServerResponse): void => {
    const mediaType = mediaTypeOf(request.headers.accept ?? '*/*');
    // Which documents are trusted is known by their hash, which is Yoga's to look up.
    if (config.trustedDocuments !== null || mediaType === null || !isPlain(request)) {
      yoga(request, response);
      return;
    }
    const given = request.headers['x-request-id'];
    withRequestId(typeof given === 'string' ? given : null, () => answer(request, response, mediaType)).catch(
      (error) => {
        log.error({ err: error }, 'A request failed');
        response.destroy();
      },
    );
  };
}
