/** The commands that keep a database of their own: what is read in can be exported, and keys are shown once. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { dateline } from './run.ts';

let folder: string;
let env: Readonly<Record<string, string>>;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dateline-cli-'));
  env = { DATELINE_DATA: join(folder, 'data'), DATABASE_URL: '' };
  await writeFile(
    join(folder, 'story.txt'),
    'OSLO, May 1, 2014 (Meridian) - Norway and Iceland signed a fisheries accord in Oslo on Thursday.',
  );
});
afterAll(() => rm(folder, { recursive: true }));

it('exports with its proof what it was given, once', async () => {
  const story = join(folder, 'story.txt');
  expect((await dateline(['ingest', story, story], { env })).code).toBe(0);
  const { stdout } = await dateline(['export', 'agreements', '--format', 'jsonl'], { env });
  const lines = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(lines).toHaveLength(1);
  expect(JSON.stringify(lines[0])).toContain('signed a fisheries accord');
});

it('makes a key, lists it without its secret, and revokes it', async () => {
  const made = await dateline(['keys', 'create', 'desk', '--scope', 'write'], { env });
  const secret = made.stdout.trim();
  expect(secret).toMatch(/^dl_[0-9a-f]{40}$/);
  const listed = await dateline(['keys', 'list'], { env });
  expect(listed.stdout).toContain('desk');
  expect(listed.stdout).not.toContain(secret);
  const id = /key_[0-9a-z]+/.exec(listed.stdout)?.[0] ?? '';
  expect((await dateline(['keys', 'revoke', id], { env })).code).toBe(0);
  expect((await dateline(['keys', 'list'], { env })).stdout).toContain('revoked');
});
