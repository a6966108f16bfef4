/** Which pages may call from a browser: the origins of the configuration. */
import { isLoopback } from './viewer.ts';

/** Whether a page of this origin may call. `localhost` in the list is any port of this machine, `*` is everyone. */
export function mayCall(origin: string, allowed: readonly string[]): boolean {
  return allowed.some((entry) => {
    if (entry === '*' || entry === origin) return true;
    return entry === 'localhost' && /^https?:\/\//.test(origin) && isLoopback(origin.replace(/^https?:\/\//, ''));
  });
}

/** Yoga's CORS options for a request. */
export function corsFor(request: Request, allowed: readonly string[]) {
  const origin = request.headers.get('origin');
  if (origin === null || !mayCall(origin, allowed)) return false as const;
  return {
    origin: [origin],
    methods: ['GET', 'POST', 'OPTIONS'],
    allowedHeaders: ['content-type', 'authorization', 'x-request-id', 'if-none-match'],
    exposedHeaders: [
      'x-request-id',
      'etag',
      'ratelimit-limit',
      'ratelimit-remaining',
      'ratelimit-reset',
      'retry-after',
    ],
    credentials: false,
    maxAge: 86_400,
  };
}
