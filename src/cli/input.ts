/** What a command reads. */
import { readFileSync } from 'node:fs';
import { stdin } from 'node:process';
import { createInterface } from 'node:readline';

/** The text of a file in UTF-8, or of standard input for `-`. Its byte order mark, if any, is not part of the text. */
export function readInput(file: string): string {
  return readFileSync(file === '-' ? stdin.fd : file, 'utf8').replace(/^\uFEFF/, '');
}

/** The lines of standard input that are not blank. */
export async function* inputLines(): AsyncGenerator<string> {
  for await (const line of createInterface({ input: stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (line.trim() !== '') yield line;
  }
}
