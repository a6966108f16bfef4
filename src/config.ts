/** The configuration: the only reader of the environment. Every setting is optional. */

import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

const root = fileURLToPath(new URL('..', import.meta.url));

const count = (least: number, most: number) => z.coerce.number().int().min(least).max(most);
const flag = z.enum(['true', 'false']).transform((value) => value === 'true');
const list = z.string().transform((value) =>
  value
    .split(',')
    .map((item) => item.trim())
    .filter((item) => item !== ''),
);
const postgres = z.url({ protocol: /^postgres(ql)?$/, error: 'must be a postgresql:// URL' });

/** One variable of the environment. `default` is what it means when unset. */
interface Setting<S extends z.ZodType> {
  readonly schema: S;
  readonly default: string | null;
  readonly description: string;
  /** Never printed. */
  readonly secret?: true;
}

const setting = <S extends z.ZodType>(schema: S, preset: string, description: string): Setting<S> => ({
  schema,
  default: preset,
  description,
});
const optional = <S extends z.ZodType>(schema: S, description: string): Setting<z.ZodNullable<S>> => ({
  schema: schema.nullable(),
  default: null,
  description,
});

const settings = {
  PORT: setting(count(0, 65_535), '4000', 'Port of the server; 0 takes any free one.'),
  HOST: setting(
    z.string().min(1),
    '127.0.0.1',
    'Address to listen on; 0.0.0.0 or :: serves other machines, which then need a key to write.',
  ),
  DATABASE_URL: {
    ...optional(
      postgres,
      'PostgreSQL 15 or later, as postgresql://user:password@host:5432/name; unset, the embedded database is used.',
    ),
    secret: true,
  },
  DATELINE_DATA: setting(
    z.string().min(1),
    '.dateline',
    'Directory of the embedded database; a relative one lies in the installation.',
  ),
  DATELINE_SEEDS: setting(flag, 'true', 'Whether the first start reads the dispatches of seeds/.'),
  LOG_LEVEL: setting(
    z.enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent']),
    'info',
    'Least severity that is logged: trace, debug, info, warn, error, fatal or silent.',
  ),
  DATELINE_CORS: setting(
    list,
    'localhost',
    'Origins whose pages may call the API, with commas; localhost is any port of this machine, * is everyone.',
  ),
  DATELINE_ANONYMOUS_READ: setting(flag, 'true', 'Whether reading needs no API key.'),
  DATELINE_TRUSTED_DOCUMENTS: optional(
    z.string().min(1),
    'JSON file of hash to document; when set, only these operations run.',
  ),
  DATELINE_WORKERS: setting(
    count(0, 64),
    '0',
    'Threads that analyse texts of jobs; 0 takes the number of processors less one.',
  ),
  DATELINE_MAX_TEXT: setting(count(1_000, 1_000_000), '200000', 'Longest text that is taken, in UTF-16 code units.'),
  DATELINE_MAX_BATCH: setting(count(1, 10_000), '1000', 'Most texts in one job.'),
  DATELINE_MAX_PAGE: setting(count(1, 1_000), '100', 'Largest page of a list.'),
  DATELINE_MAX_DEPTH: setting(count(3, 100), '16', 'Deepest nesting of a query.'),
  DATELINE_MAX_TOKENS: setting(count(100, 100_000), '4000', 'Most tokens in a query.'),
  DATELINE_MAX_ALIASES: setting(count(1, 1_000), '60', 'Most aliases in a query.'),
  DATELINE_MAX_COST: setting(
    count(100, 10_000_000),
    '50000',
    'Most rows that a query may ask for, worked out from its page sizes.',
  ),
  DATELINE_RATE_LIMIT: setting(count(0, 1_000_000), '600', 'Requests a minute by one key or address; 0 is no limit.'),
} as const satisfies Record<string, Setting<z.ZodType>>;

export type SettingName = keyof typeof settings;
type Values = { readonly [Name in SettingName]: z.output<(typeof settings)[Name]['schema']> };

/** What the program was told, checked. */
export interface Config {
  readonly port: number;
  readonly host: string;
  readonly database: {
    /** Null for the embedded database. */
    readonly url: string | null;
    /** Absolute, or `memory://`. */
    readonly directory: string;
  };
  readonly seeds: boolean;
  readonly logLevel: Values['LOG_LEVEL'];
  readonly cors: readonly string[];
  readonly anonymousRead: boolean;
  readonly trustedDocuments: string | null;
  readonly workers: number;
  readonly limits: {
    readonly text: number;
    readonly batch: number;
    readonly page: number;
    readonly depth: number;
    readonly tokens: number;
    readonly aliases: number;
    readonly cost: number;
    readonly rate: number;
  };
}

/** A setting that can't be used. The message is one line that names it and says what it must be. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

function value<Name extends SettingName>(name: Name, environment: NodeJS.ProcessEnv): Values[Name] {
  const { schema, default: preset } = settings[name];
  const given = environment[name]?.trim() || preset;
  const parsed = schema.safeParse(given);
  if (!parsed.success) {
    const shown = 'secret' in settings[name] ? '' : ` is "${given}", and`;
    throw new ConfigError(
      `${name}${shown} ${parsed.error.issues[0]?.message ?? 'is not valid'}. ${settings[name].description}`,
    );
  }
  return parsed.data as Values[Name];
}

/**
 * Reads the configuration.
 * @throws {ConfigError} on the first setting that can't be used.
 */
export function readConfig(environment: NodeJS.ProcessEnv = process.env): Config {
  const read = <Name extends SettingName>(name: Name): Values[Name] => value(name, environment);
  const directory = read('DATELINE_DATA');
  const documents = read('DATELINE_TRUSTED_DOCUMENTS');
  return {
    port: read('PORT'),
    host: read('HOST'),
    database: {
      url: read('DATABASE_URL'),
      directory: directory === 'memory://' ? directory : resolve(root, directory),
    },
    seeds: read('DATELINE_SEEDS'),
    logLevel: read('LOG_LEVEL'),
    cors: read('DATELINE_CORS'),
    anonymousRead: read('DATELINE_ANONYMOUS_READ'),
    trustedDocuments: documents === null ? null : resolve(root, documents),
    workers: read('DATELINE_WORKERS'),
    limits: {
      text: read('DATELINE_MAX_TEXT'),
      batch: read('DATELINE_MAX_BATCH'),
      page: read('DATELINE_MAX_PAGE'),
      depth: read('DATELINE_MAX_DEPTH'),
      tokens: read('DATELINE_MAX_TOKENS'),
      aliases: read('DATELINE_MAX_ALIASES'),
      cost: read('DATELINE_MAX_COST'),
      rate: read('DATELINE_RATE_LIMIT'),
    },
  };
}

/** Every setting with its value in force, for printing; a password is left out. */
export function describeConfig(environment: NodeJS.ProcessEnv = process.env): readonly {
  readonly name: SettingName;
  readonly value: string;
  readonly isDefault: boolean;
  readonly description: string;
}[] {
  return Object.entries(settings).map(([key, { default: preset, description }]) => {
    const name = key as SettingName;
    const given = environment[name]?.trim() || null;
    const shown =
      given === null ? (preset ?? 'unset') : name === 'DATABASE_URL' ? given.replace(/:[^:@/]*@/, ':***@') : given;
    return { name, value: shown, isDefault: given === null, description };
  });
}
