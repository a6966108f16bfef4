import pg from 'pg';

/** Notices of a PostgreSQL server, over one connection of their own that is opened when first needed. */
export interface Listener {
  listen(channel: string, onNotice: (payload: string) => void): Promise<() => Promise<void>>;
  close(): Promise<void>;
}

const RETRY_MS = 1_000;

/** A lost connection is opened again and listens to the same channels; what was sent meanwhile is lost, as PostgreSQL keeps no notices. */
export function openListener(url: string): Listener {
  const callbacks = new Map<string, Set<(payload: string) => void>>();
  let connection: Promise<pg.Client> | null = null;
  let closed = false;

  async function connect(): Promise<pg.Client> {
    const client = new pg.Client({ connectionString: url, application_name: 'dateline-notices', keepAlive: true });
    client.on('notification', ({ channel, payload }) => {
      for (const callback of callbacks.get(channel) ?? []) callback(payload ?? '');
    });
    client.on('error', () => {});
    client.on('end', () => {
      connection = null;
      if (!closed && callbacks.size > 0) setTimeout(reconnect, RETRY_MS).unref();
    });
    await client.connect();
    for (const channel of callbacks.keys()) await client.query(`LISTEN ${client.escapeIdentifier(channel)}`);
    return client;
  }

  function reconnect(): void {
    if (closed || connection !== null) return;
    connection = connect();
    connection.catch(() => {
      connection = null;
      if (!closed) setTimeout(reconnect, RETRY_MS).unref();
    });
  }

  return {
    async listen(channel, onNotice) {
      const known = callbacks.get(channel);
      if (known) known.add(onNotice);
      else callbacks.set(channel, new Set([onNotice]));
      connection ??= connect();
      const client = await connection;
      if (!known) await client.query(`LISTEN ${client.escapeIdentifier(channel)}`);
      return async () => {
        const left = callbacks.get(channel);
        left?.delete(onNotice);
        if (left?.size !== 0) return;
        callbacks.delete(channel);
        // A connection that is lost or closed, before or meanwhile, listens to nothing any more.
        const open = await connection?.catch(() => null);
        await open?.query(`UNLISTEN ${open.escapeIdentifier(channel)}`).catch(() => null);
      };
    },
    async close() {
      closed = true;
      await (await connection?.catch(() => null))?.end();
    },
  };
}
