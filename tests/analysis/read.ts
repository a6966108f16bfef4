/** The layers up to entities and positions of a text, for tests of those steps. */
import { dateline } from '../../src/analysis/dateline/index.ts';
import { frames } from '../../src/analysis/grammar/index.ts';
import { names } from '../../src/analysis/names/index.ts';
import { positions } from '../../src/analysis/positions/index.ts';
import { references } from '../../src/analysis/references/index.ts';
import { advance } from '../../src/analysis/step.ts';
import { published, times } from '../../src/analysis/times/index.ts';
import { readDocument } from '../../src/language/index.ts';

// The weights are loaded once, outside the time that a test may take.
readDocument('Loaded.');

/** Reads a text as published on a day. */
export function read(text: string, publishedAt = '2006-04-10') {
  const options = { publishedAt };
  const placed = advance({ document: readDocument(text) }, dateline, options);
  const dated = advance(advance(placed, published, options), times, options);
  const named = advance(advance(dated, names, options), references, options);
  return advance(advance(named, frames, options), positions, options);
}

/** Codes of countries with the words that mention them. */
export function countriesOf(text: string): Record<string, string[]> {
  const { entities } = read(text);
  return Object.fromEntries(
    entities.all
      .filter(({ kind }) => kind === 'COUNTRY')
      .map(({ iso3 = '', mentions }) => [iso3, mentions.map(({ start, end }) => text.slice(start, end))]),
  );
}

/** Each person with the words that mention them. */
export function peopleOf(text: string): Record<string, string[]> {
  const { entities } = read(text);
  return Object.fromEntries(
    entities.all
      .filter(({ kind }) => kind === 'PERSON')
      .map(({ name, mentions }) => [name, mentions.map(({ start, end }) => text.slice(start, end))]),
  );
}
