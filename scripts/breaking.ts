/**
 * `npm run check:breaking`: fails when schema.graphql would break a client of the schema on main. What was deprecated there may go; all
 * else needs a new major version of the package.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { CriticalityLevel, DiffRule, diff } from '@graphql-inspector/core';
import { buildSchema } from 'graphql';

const MAINS = ['origin/main', 'main'];

function git(...args: readonly string[]): string | null {
  try {
    return execFileSync('git', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
  } catch {
    return null;
  }
}

/** The commit to compare with: where this branch left main; on main itself, what was there before the last commit. */
function base(): string | null {
  const head = git('rev-parse', 'HEAD');
  for (const main of MAINS) {
    const left = git('merge-base', 'HEAD', main);
    if (left === null) continue;
    const isChanged = git('diff', '--quiet', 'HEAD', '--', 'schema.graphql') === null;
    return left === head && !isChanged ? git('rev-parse', '--verify', 'HEAD^') : left;
  }
  return null;
}

const major = (manifest: string | null): number => Number(/"version": "(\d+)/.exec(manifest ?? '')?.[1] ?? 0);

const from = base();
const before = from === null ? null : git('show', `${from}:schema.graphql`);
if (from === null || before === null) {
  console.log(
    `schema.graphql is compared with nothing: there is no earlier one on ${MAINS.join(' or ')} in this clone.`,
  );
} else {
  const after = readFileSync('schema.graphql', 'utf8');
  const changes = await diff(buildSchema(before), buildSchema(after), [DiffRule.suppressRemovalOfDeprecatedField]);
  const breaking = changes.filter(({ criticality }) => criticality.level === CriticalityLevel.Breaking);
  const isMajor = major(readFileSync('package.json', 'utf8')) > major(git('show', `${from}:package.json`));
  console.log(`schema.graphql against ${from.slice(0, 10)}: ${changes.length} changes, ${breaking.length} breaking`);
  for (const { message, criticality } of breaking)
    console.log(`  ${isMajor ? '·' : '✘'} ${message}${criticality.reason ? ` ${criticality.reason}` : ''}`);
  if (breaking.length > 0 && !isMajor) {
    console.error('Deprecate first and remove later, or raise the major version in package.json.');
    process.exitCode = 1;
  }
}
