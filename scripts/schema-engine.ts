/**
 * Prisma's schema engine in WebAssembly over an in-memory PGlite: needs no download and no server.
 * The package's own loader relies on importing `.wasm` as a module, which Node 20 can't, so it is instantiated by hand.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PGlite } from '@electric-sql/pglite';
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils';
import * as bindings from '@prisma/schema-engine-wasm/schema_engine_bg';
import { PrismaPGlite } from 'pglite-prisma-adapter';
import { extensions } from '../src/store/extensions.ts';

/** The part of the global that is used here: the project's `lib` has no DOM. */
declare const WebAssembly: {
  instantiate(
    bytes: Uint8Array,
    imports: Record<string, object>,
  ): Promise<{ instance: { exports: Record<string, unknown> } }>;
};

const root = fileURLToPath(new URL('..', import.meta.url));
export const migrationsDirectory = join(root, 'prisma', 'migrations');

/** The schema files as the engine takes them. */
export function schemaFiles(): { path: string; content: string }[] {
  return readdirSync(join(root, 'prisma'), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.prisma'))
    .map((path) => ({
      path: resolve(root, 'prisma', path),
      content: readFileSync(join(root, 'prisma', path), 'utf8'),
    }));
}

/** The migration history as the engine takes it. */
export function migrationList(): bindings.MigrationList {
  const names = readdirSync(migrationsDirectory, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return {
    baseDir: migrationsDirectory,
    lockfile: {
      path: 'migration_lock.toml',
      content: readFileSync(join(migrationsDirectory, 'migration_lock.toml'), 'utf8'),
    },
    shadowDbInitScript: '',
    migrationDirectories: names
      .map((entry) => entry.name)
      .sort()
      .map((path) => ({
        path,
        migrationFile: {
          path: 'migration.sql',
          content: { tag: 'ok', value: readFileSync(join(migrationsDirectory, path, 'migration.sql'), 'utf8') },
        },
      })),
  };
}

async function instantiate(): Promise<void> {
  const file = fileURLToPath(import.meta.resolve('@prisma/schema-engine-wasm')).replace(/\.js$/, '_bg.wasm');
  const { instance } = await WebAssembly.instantiate(readFileSync(file), {
    './schema_engine_bg.js': bindings,
  });
  bindings.__wbg_set_wasm(instance.exports);
  const { __wbindgen_start: start } = instance.exports;
  if (typeof start === 'function') start();
}

/** Once a process: the bindings keep views of the first instance's memory. */
let instantiated: Promise<void> | null = null;

const fresh = (): Promise<PGlite> => PGlite.create({ extensions });

/** Runs with a schema engine on the database (a new one in memory unless given). */
export async function withSchemaEngine<T>(
  use: (engine: bindings.SchemaEngine) => Promise<T>,
  given?: PGlite,
): Promise<T> {
  instantiated ??= instantiate();
  await instantiated;
  const databases = [given ?? (await fresh())];
  const factory = new PrismaPGlite(databases[0]!);
  const shadowed = Object.assign(Object.create(factory), {
    connect: () => factory.connect(),
    connectToShadowDb: async () => {
      const shadow = await fresh();
      databases.push(shadow);
      return new PrismaPGlite(shadow).connect();
    },
  });
  const engine = await bindings.SchemaEngine.new(
    { datamodels: schemaFiles().map(({ path, content }) => [path, content]) },
    () => {},
    bindMigrationAwareSqlAdapterFactory(shadowed),
  );
  try {
    return await use(engine);
  } finally {
    engine.free();
    for (const database of databases) if (database !== given) await database.close();
  }
}

/** SQL that turns the state after all migrations (or an empty database) into what the schema says; null when nothing is to do. */
export async function pendingSql(from: 'migrations' | 'empty' = 'migrations'): Promise<string | null> {
  return withSchemaEngine(async (engine) => {
    const { stdout } = await engine.diff({
      from: from === 'empty' ? { tag: 'empty' } : { tag: 'migrations', ...migrationList() },
      to: { tag: 'schemaDatamodel', files: schemaFiles() },
      script: true,
      exitCode: null,
      filters: { externalTables: [], externalEnums: [] },
    });
    return stdout === null || stdout.trim() === '' || /^-- This is an empty migration/.test(stdout.trim())
      ? null
      : stdout;
  });
}
