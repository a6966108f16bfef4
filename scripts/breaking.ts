/**
 * `npm run check:breaking`: fails when schema.graphql would break a client of the last release (released.graphql), or, on a branch, of the schema
 * on main. What was deprecated there may go; all else needs a new major version of the package. `npm run check:breaking -- --release` makes
 * schema.graphql the released one: for the commit that a release is made of.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { CriticalityLevel, DiffRule, diff } from '@graphql-inspector/core';
import { buildSchema } from 'graphql';

const MAINS = ['origin/main', 'main'];
const RELEASED = 'released.graphql';

interface Base {
  readonly name: string;
  readonly schema: string;
  /** The major version of the package that had it. */
  readonly major: number;
}

function git(...args: readonly string[]): string | null {
  try {
    return execFileSync('git', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
  } catch {
    return null;
  }
}

const majorOf = (manifest: string | null): number => Number(/"version": "(\d+)/.exec(manifest ?? '')?.[1] ?? 0);

/** The schema of the last release, under the version that its first line tells. */
function released(): Base {
  const schema = readFileSync(RELEASED, 'utf8');
  const version = /^# (\S+)/.exec(schema)?.[1] ?? '0';
  return { name: `release ${version}`, schema, major: Number.parseInt(version, 10) };
}

/** Where this branch left main; null on main itself, which is held to the release. */
function onMain(): Base | null {
  const head = git('rev-parse', 'HEAD');
  const left = MAINS.map((main) => git('merge-base', 'HEAD', main)).find((commit) => commit !== null) ?? null;
  const schema = left === null || left === head ? null : git('show', `${left}:schema.graphql`);
  if (left === null || schema === null) return null;
  return { name: `main at ${left.slice(0, 10)}`, schema, major: majorOf(git('show', `${left}:package.json`)) };
}

const manifest = readFileSync('package.json', 'utf8');

async function compare({ name, schema, major }: Base): Promise<void> {
  const after = buildSchema(readFileSync('schema.graphql', 'utf8'));
  const changes = await diff(buildSchema(schema), after, [DiffRule.suppressRemovalOfDeprecatedField]);
  const breaking = changes.filter(({ criticality }) => criticality.level === CriticalityLevel.Breaking);
  const isMajor = majorOf(manifest) > major;
  console.log(`schema.graphql against ${name}: ${changes.length} changes, ${breaking.length} breaking`);
  for (const { message, criticality } of breaking)
    console.log(`  ${isMajor ? '·' : '✘'} ${message}${criticality.reason ? ` ${criticality.reason}` : ''}`);
  if (breaking.length > 0 && !isMajor) {
    console.error('Deprecate first and remove later, or raise the major version in package.json.');
    process.exitCode = 1;
  }
}

if (process.argv.includes('--release')) {
  const { version } = /"version": "(?<version>[^"]+)"/.exec(manifest)?.groups ?? {};
  writeFileSync(RELEASED, `# ${version}\n${readFileSync('schema.graphql', 'utf8')}`);
} else {
  for (const base of [released(), onMain()]) if (base !== null) await compare(base);
}
