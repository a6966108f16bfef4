import { type ChildProcess, spawn } from 'node:child_process';
import fs, { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { openDatabase } from '../../src/store/database.ts';
import { readMigrations } from '../../src/store/migrate.ts';

const script = fileURLToPath(new URL('./ingest-until-killed.ts', import.meta.url));

let home: string;
let directory: string;
beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), 'dateline-'));
  directory = join(home, 'data');
});
afterAll(() => rmSync(home, { recursive: true, force: true }));

interface Run {
  readonly child: ChildProcess;
  readonly lines: string[];
}

/** Starts the endless ingest and waits until it has printed so many lines. */
async function ingestUntil(lines: number, start: number): Promise<Run> {
  const child = spawn(process.execPath, ['--import', 'tsx', script, directory, String(start)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const seen: string[] = [];
  await new Promise<void>((resolve, reject) => {
    child.once('exit', (code) => reject(new Error(`ended with ${code}`)));
    child.stdout?.setEncoding('utf8').on('data', (chunk: string) => {
      seen.push(...chunk.split('\n').filter((line) => line !== ''));
      if (seen.length >= lines) resolve();
    });
  });
  return { child, lines: seen };
}

const ended = (child: ChildProcess): Promise<void> => new Promise((resolve) => child.once('exit', () => resolve()));

describe('the embedded database', () => {
  it('keeps every committed article through kill -9, and no half of one; the next start takes its lock over', async () => {
    const committed: string[] = [];
    for (const start of [0, 1_000]) {
      const { child, lines } = await ingestUntil(6, start);
      if (start === 0) {
        const refused = openDatabase({ url: null, directory });
        await expect(refused).rejects.toMatchObject({
          code: 'DATA_LOCKED',
          message: expect.stringContaining(String(child.pid)),
        });
      }
      const gone = ended(child);
      child.kill('SIGKILL');
      await gone;
      committed.push(...lines.filter((line) => line.startsWith('art_')));
    }
    const database = await openDatabase({ url: null, directory });
    const rows = await database.query<{ id: string; claims: number; mentions: number; sentences: number }>(
      `SELECT a.id, (SELECT count(*)::int FROM claim c WHERE c.article_id = a.id) AS claims,
         (SELECT count(*)::int FROM mention m WHERE m.article_id = a.id) AS mentions,
         (SELECT count(*)::int FROM sentence s WHERE s.article_id = a.id) AS sentences FROM article a`,
    );
    const sync = vi.spyOn(fs, 'fsyncSync');
    await database.query(`INSERT INTO source (id, name, fold) VALUES ('src_x', 'x', 'x')`);
    expect(sync).toHaveBeenCalled();
    sync.mockRestore();
    await database.close();
    expect(rows.map(({ id }) => id)).toEqual(expect.arrayContaining(committed));
    for (const { claims, mentions, sentences } of rows) expect([claims, mentions, sentences]).toEqual([1, 2, 2]);
  }, 60_000);

  it('says in one line what to do about a place that can not be written', async () => {
    const file = join(home, 'a-file');
    fs.writeFileSync(file, '');
    await expect(openDatabase({ url: null, directory: join(file, 'data') })).rejects.toMatchObject({
      code: 'DATA_NOT_WRITABLE',
      next: expect.stringContaining('DATELINE_DATA'),
    });
  });
});

describe('a database that can not be used', () => {
  it('is told apart: unreachable, refused, missing migrations', async () => {
    await expect(
      openDatabase({ url: 'postgresql://nobody:secret@127.0.0.1:1/x', directory: '' }),
    ).rejects.toMatchObject({
      code: 'DATABASE_UNREACHABLE',
      message: expect.not.stringContaining('secret'),
    });
    expect(() => readMigrations(join(home, 'nowhere'))).toThrow(
      expect.objectContaining({ code: 'MIGRATIONS_MISSING' }),
    );
    expect(() => readMigrations(home)).toThrow(expect.objectContaining({ code: 'MIGRATIONS_MISSING' }));
  });
});
