/** Reads the project's own passages with the events that an analyst reads in them. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** One party under any of its names; optional when it may be left out. */
export interface ExpectedParty {
  readonly names: readonly string[];
  readonly optional: boolean;
}

export interface ExpectedEvent {
  readonly optional: boolean;
  readonly roots: readonly string[];
  readonly actors: readonly ExpectedParty[];
  readonly recipients: readonly ExpectedParty[];
  /** Empty when any will do. */
  readonly factualities: readonly string[];
  /** EDTF; empty when any date, or none, will do. */
  readonly dates: readonly string[];
  /** Whether the date may be left open. */
  readonly undated: boolean;
  /** Words of the text, one of which lies in the trigger. */
  readonly words: readonly string[];
}

export interface Passage {
  readonly title: string;
  readonly published: string;
  readonly text: string;
  readonly events: readonly ExpectedEvent[];
}

export type Half = 'tuned' | 'untuned';

const FOLDER = new URL('../../../tests/corpus/events/', import.meta.url);

function parts(text: string, separator: string): string[] {
  return text
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

function parties(text: string): ExpectedParty[] {
  return parts(text, ';').map((one) => {
    const names = parts(one, '/');
    return { names: names.filter((name) => name !== '-'), optional: names.includes('-') };
  });
}

function event(line: string): ExpectedEvent {
  const [root = '', actors = '', recipients = '', factuality = '', when = '', words = ''] = line
    .replace(/^%\??/, '')
    .split('|')
    .map((cell) => cell.trim());
  return {
    optional: line.startsWith('%?'),
    roots: parts(root, '/'),
    actors: parties(actors),
    recipients: parties(recipients),
    factualities: parts(factuality, '/'),
    dates: when === '-' ? [] : parts(when.replace('~', ''), ','),
    undated: when.endsWith('~'),
    words: parts(words, '/'),
  };
}

function passage(block: string): Passage {
  const [title = '', ...rest] = block.split('\n');
  const lines = rest.filter((line) => !line.startsWith('%') && !line.startsWith('published:'));
  return {
    title: title.trim(),
    published: /^published:\s*(\S+)/m.exec(block)?.[1] ?? '',
    text: lines.join('\n').trim(),
    events: rest.filter((line) => line.startsWith('%')).map(event),
  };
}

/** The passages of one half of the corpus. */
export function readPassages(half: Half): readonly Passage[] {
  const folder = new URL(`${half}/`, FOLDER);
  return readdirSync(fileURLToPath(folder))
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .flatMap((name) => readFileSync(new URL(name, folder), 'utf8').split(/^## /m).slice(1).map(passage));
}
