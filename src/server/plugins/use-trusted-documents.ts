import { readFileSync } from 'node:fs';
import { usePersistedOperations } from '@graphql-yoga/plugin-persisted-operations';
import type { Plugin } from 'graphql-yoga';
import { z } from 'zod';
import { ConfigError } from '../../config.ts';

/**
 * Runs only the operations of a file, JSON of hash to document as client-preset's `persistedDocuments` writes it; callers
 * send `extensions.persistedQuery.sha256Hash`.
 * @throws {ConfigError} when the file can't be read.
 */
export function useTrustedDocuments(file: string): Plugin {
  const documents = trustedDocuments(file);
  return usePersistedOperations({
    getPersistedOperation: (hash) => documents.get(hash.replace(/^sha256:/, '')) ?? null,
  });
}

/**
 * The documents of the file by their hash, without the `sha256:` that some clients put before it.
 * @throws {ConfigError} when the file can't be read.
 */
export function trustedDocuments(file: string): ReadonlyMap<string, string> {
  try {
    const record = z.record(z.string(), z.string()).parse(JSON.parse(readFileSync(file, 'utf8')));
    return new Map(Object.entries(record));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new ConfigError(`DATELINE_TRUSTED_DOCUMENTS: ${file} can't be read as JSON of hash to document. ${reason}`);
  }
}
