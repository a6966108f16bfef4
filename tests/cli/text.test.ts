/** The commands that read text and need no database. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dateline } from './run.ts';

const STORY = 'OSLO, May 1 (Meridian) - Norway and Iceland signed a fisheries accord in Oslo on Thursday.';

let folder: string;
let file: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dateline-cli-'));
  file = join(folder, 'story.txt');
  await writeFile(file, STORY);
});
afterAll(() => rm(folder, { recursive: true }));

describe('dateline analyze', () => {
  it('shows claims with the sentence that proves them', async () => {
    const { code, stdout } = await dateline(['analyze', file, '--published', '2014-05-01']);
    expect(code).toBe(0);
    expect(stdout).toContain('signed');
    expect(stdout).toContain('Norway and Iceland signed a fisheries accord in Oslo on Thursday.');
  });

  it('prints the analysis alone as JSON, with tokens when asked', async () => {
    const { stdout } = await dateline(['analyze', file, '--json', '--tokens', '--published', '2014-05-01']);
    const analysis = JSON.parse(stdout);
    expect(analysis.published.edtf).toBe('2014-05-01');
    const [first] = analysis.tokens;
    expect(STORY.slice(first.start, first.end)).toBe('OSLO');
  });

  it('answers a line for a line, in order, faults included', async () => {
    const input = [
      JSON.stringify({ id: 7, text: STORY, publishedAt: '2014-05-01' }),
      'no JSON',
      JSON.stringify({ id: 'empty', text: '' }),
      JSON.stringify({ id: 'last', text: 'Peru warned Chile.' }),
    ].join('\n');
    const { code, stdout } = await dateline(['analyze', '--jsonl'], { input });
    const lines = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines.map(({ id, error }) => [id, error?.code ?? null])).toEqual([
      [7, null],
      [null, 'INVALID_JSON'],
      ['empty', 'EMPTY_TEXT'],
      ['last', null],
    ]);
    expect(code).toBe(0);
  });

  it('says in one line that a file is missing', async () => {
    const { code, stdout, stderr } = await dateline(['analyze', join(folder, 'none.txt')]);
    expect(code).toBe(1);
    expect(stdout).toBe('');
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(stderr).toContain('none.txt');
  });
});

describe('dateline relation', () => {
  it('tells what one party does to the other', async () => {
    const text = 'Norway accused Iceland of overfishing.';
    const input = JSON.stringify({ id: 'a', text, source: [0, 6], target: [15, 22] });
    const { stdout } = await dateline(['relation', '--jsonl'], { input });
    expect(JSON.parse(stdout)).toMatchObject({ id: 'a', plover: 'ACCUSE', quad: 'VERBAL_CONFLICT' });
  });
});

describe('dateline explain', () => {
  it('draws the tree and names the rules that fired', async () => {
    const { stdout } = await dateline(['explain', 'Norway and Iceland signed a fisheries accord in Oslo.']);
    expect(stdout).toContain('nsubj');
    expect(stdout).toMatch(/agreement\/status-object/);
  });
});

describe('dateline config', () => {
  it('lists settings and refuses bad ones in one line', async () => {
    const good = await dateline(['config'], { env: { PORT: '4321' } });
    expect(good.stdout).toContain('4321');
    const bad = await dateline(['config'], { env: { PORT: 'many' } });
    expect(bad.code).toBe(1);
    expect(bad.stderr).toContain('PORT');
  });
});
