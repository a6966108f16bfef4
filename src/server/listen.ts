/** Node's HTTP server around Yoga and the WebSocket, and its orderly end. */
import { createServer, type Server } from 'node:http';
import { analyze } from '../analysis/index.ts';
import type { Config } from '../config.ts';
import type { Database } from '../store/database.ts';
import type { Log } from './log.ts';
import { OperatorError } from './operator-error.ts';
import { plainPosts } from './plain-post.ts';
import { rateLimiter } from './plugins/use-rate-limit.ts';
import { authenticator } from './viewer.ts';
import { attachWebSocket } from './websocket.ts';
import { buildYoga, ENDPOINT, type ServerParts } from './yoga.ts';

/** How long a request in progress may take to end when the server stops. */
const GRACE_MS = 5_000;

export interface Listening {
  readonly url: string;
  /** Takes no more requests, ends the running ones, and closes all connections. */
  close(): Promise<void>;
}

/**
 * Serves until closed. Texts are read by `read`, which had better be threads where more than one caller is served.
 * @throws {OperatorError} when the port is taken or may not be used.
 */
export async function listen(
  config: Config,
  database: Database,
  log: Log,
  read: ServerParts['read'] = analyze,
): Promise<Listening> {
  const parts: ServerParts = {
    config,
    database,
    log,
    authenticate: authenticator(config, database),
    spend: rateLimiter(config.limits.rate, database),
    read,
  };
  const yoga = buildYoga(parts);
  const server = createServer(plainPosts(yoga, parts));
  const sockets = attachWebSocket(server, yoga, parts);
  const port = await open(server, config);
  return {
    url: `http://${printable(config.host)}:${port}${ENDPOINT}`,
    async close() {
      const ended = new Promise<void>((resolve) => server.close(() => resolve()));
      await sockets.dispose();
      server.closeIdleConnections();
      const timer = setTimeout(() => server.closeAllConnections(), GRACE_MS);
      await ended;
      clearTimeout(timer);
      await yoga.dispose();
    },
  };
}

/** The host as one types it: any address is `localhost` from here. */
function printable(host: string): string {
  if (['0.0.0.0', '::', '127.0.0.1', '::1'].includes(host)) return 'localhost';
  return host.includes(':') ? `[${host}]` : host;
}

async function open(server: Server, { host, port }: Config): Promise<number> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, host, () => {
      server.off('error', reject);
      resolve();
    });
  }).catch((error: NodeJS.ErrnoException) => {
    throw explain(error, host, port);
  });
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : port;
}

function explain(error: NodeJS.ErrnoException, host: string, port: number): OperatorError {
  switch (error.code) {
    case 'EADDRINUSE':
      return new OperatorError(
        `Port ${port} is taken.`,
        `Stop what uses it, or choose another: PORT=${port + 1} npm start`,
      );
    case 'EACCES':
      return new OperatorError(
        `Port ${port} may not be used by this user.`,
        'Choose one above 1023: PORT=4000 npm start',
      );
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return new OperatorError(`${host} is not an address of this machine.`, 'Set HOST to 127.0.0.1 or 0.0.0.0.');
    default:
      return new OperatorError(`The server can't listen on ${host}:${port}: ${error.message}.`, 'Check HOST and PORT.');
  }
}
