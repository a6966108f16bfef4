/** Which pages may call from a browser: the origins of the configuration. */
import { isLoopback } from './viewer.ts';

/** Whether a page of this origin may call. `localhost` in the list is any port of this machine, `*` is everyone. */
export function mayCall(origin: string, allowed: readonly string[]): boolean {
  return allowed.some((entry) => {
    if (entry === '*' || entry === origin) return true;
    return entry === 'localhost' && /^https?:\/\//.test(origin) && isLoopback(origin.replace(/^https?:\/\//, ''));
  });
}

const EXPOSED = [
  'x-request-id',
  'etag',
  'ratelimit-limit',
  'ratelimit-remaining',
  'ratelimit-reset',
  'retry-after',
].join(', ');

const PREFLIGHT = {
  'access-control-allow-methods': 'GET, POST, OPTIONS',
  'access-control-allow-headers': 'content-type, authorization, x-request-id, if-none-match',
  'access-control-max-age': '86400',
};

/** The headers of an answer by which the browser lets a page read it; caches learn that answers differ by origin. */
export function corsHeaders(
  origin: string | null,
  allowed: readonly string[],
  isPreflight = false,
): Readonly<Record<string, string>> {
  if (origin === null || !mayCall(origin, allowed)) return { vary: 'Origin' };
  return {
    vary: 'Origin',
    'access-control-allow-origin': origin,
    'access-control-expose-headers': EXPOSED,
    ...(isPreflight && PREFLIGHT),
  };
}
