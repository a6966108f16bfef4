import fs from 'node:fs';
import { PGlite } from '@electric-sql/pglite';

/**
 * PGlite starts PostgreSQL with fsync off (`-F`), and its file system answers every call for it without making one. So a
 * commit that PostgreSQL has acknowledged survives the end of the process (the kernel has it) but not a power cut. Both are put
 * right here: `-F` is taken out, commits flush the log by `fsync`, and the file system passes that call on to the real file.
 * A commit then costs one flush of the disk, which is small beside the reading of an article.
 */
export const durableStartParams: string[] = [
  ...PGlite.defaultStartParams.filter((param) => param !== '-F'),
  '-c',
  'wal_sync_method=fsync',
];

/** Makes the engine's fsync reach the disk. To be called once, right after the database is opened from a directory. */
export function syncToDisk(pglite: PGlite): void {
  const stream = pglite.Module.FS.open('/pglite/data/PG_VERSION', 'r');
  const operations: { fsync?: (stream: { nfd?: number }) => number } = stream.stream_ops;
  operations.fsync = ({ nfd }) => {
    if (nfd !== undefined) fs.fsyncSync(nfd);
    return 0;
  };
  pglite.Module.FS.close(stream);
}
