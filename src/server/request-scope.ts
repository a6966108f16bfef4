/** The id of the request at work, for logs and masked errors wherever they arise. */
import { AsyncLocalStorage } from 'node:async_hooks';
import { randomUUID } from 'node:crypto';

const scope = new AsyncLocalStorage<string>();

/** The id of the request at work; a new one outside of any. */
export const currentRequestId = (): string => scope.getStore() ?? randomUUID();

/** Runs the work under the caller's id when it is a plain one, else under a new one. */
export function withRequestId<T>(given: string | null, work: () => T): T {
  return scope.run(given !== null && /^[\w.-]{1,64}$/.test(given) ? given : randomUUID(), work);
}
