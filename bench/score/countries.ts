/** Which countries a story is about or set in: sets of ISO codes, from names, demonyms, capitals and places. */
import { countries, countryByCode } from '../../src/knowledge/countries/index.ts';
import { sensesOf } from '../../src/knowledge/lookup/index.ts';
import { readEntities } from './coreference/read.ts';
import { type Counts, f1, precision, recall } from './counts.ts';
import { readGold } from './gold.ts';
import { isSport } from './names/sport.ts';
import type { Row, ScorePart } from './row.ts';

interface PlacedStory {
  readonly text: string;
  readonly places: readonly { readonly country?: string | null; readonly country_derived?: string | null }[];
}

interface LinkedStory {
  readonly text: string;
  readonly mentions: readonly { readonly name?: string }[];
}

/** Codes of the countries that a story names, with or without those that only its places lie in. */
function codes(text: string, withPlaces: boolean): Set<string> {
  const found = new Set<string>();
  for (const { kind, iso3, mentions } of readEntities(text).entities.all) {
    // Places lie in the states of today; links go to the states of their time.
    if (iso3 === undefined || (withPlaces && countryByCode(iso3)?.status === 'FORMER')) continue;
    const named = mentions.some(({ form }) => form === 'NAME' || form === 'DEMONYM');
    if (withPlaces || (kind === 'COUNTRY' && named)) found.add(iso3);
  }
  return found;
}

function count(stories: readonly { text: string; gold: ReadonlySet<string> }[], withPlaces: boolean): Counts {
  let right = 0;
  let given = 0;
  let wanted = 0;
  for (const { text, gold } of stories) {
    const ours = codes(text, withPlaces);
    given += ours.size;
    wanted += gold.size;
    for (const code of ours) if (gold.has(code)) right += 1;
  }
  return { right, given, wanted };
}

const isoOf = new Map(countries.map(({ name, iso3 }) => [name, iso3]));

/** The country whose article a mention links to. */
function linkedCountry(name: string | undefined): string | null {
  if (name === undefined) return null;
  const sense = sensesOf(name).find(({ use, id }) => use === 'NAME' && id?.startsWith('country:'));
  return sense?.country ?? isoOf.get(name) ?? null;
}

function row(set: string, counts: Counts, note: string): Row {
  return {
    task: 'countries of a story',
    set,
    metric: 'F1 over ISO codes',
    ours: f1(counts),
    best: '95 mark',
    note: `precision ${precision(counts).toFixed(1)}, recall ${recall(counts).toFixed(1)}; ${note}`,
  };
}

export const score: ScorePart = (dir, skip) => {
  const rows: Row[] = [];
  const placed = [
    { file: 'open/places/geovirus.jsonl', name: 'GeoVirus' },
    { file: 'measure-only/places/lgl.jsonl', name: 'LGL' },
  ];
  for (const { file, name } of placed) {
    const stories = readGold<PlacedStory>(dir, file);
    if (stories === null) {
      skip(`countries on ${name}: ${file} is not there`);
      continue;
    }
    const marked = stories.map(({ text, places }) => ({
      text,
      gold: new Set(places.flatMap((place) => place.country ?? place.country_derived ?? [])),
    }));
    rows.push(
      row(
        `${name} (${stories.length} stories)`,
        count(marked, true),
        'gold: countries of every place named, however small',
      ),
    );
  }
  for (const { file, name } of [
    { file: 'measure-only/linking/aida_conll_dev.jsonl', name: 'AIDA dev' },
    { file: 'measure-only/linking/msnbc_updated.jsonl', name: 'MSNBC' },
  ]) {
    const stories = readGold<LinkedStory>(dir, file);
    if (stories === null) {
      skip(`countries on ${name}: ${file} is not there`);
      continue;
    }
    const marked = stories.map(({ text, mentions }) => ({
      text,
      gold: new Set(mentions.flatMap((mention) => linkedCountry(mention.name) ?? [])),
    }));
    rows.push(
      row(
        `${name} (${stories.length} stories)`,
        count(marked, false),
        'gold: linked countries; teams named by their country are not',
      ),
    );
    const news = marked.filter((story) => !isSport(story));
    if (news.length < 0.9 * marked.length)
      rows.push(row(`${name} without sport (${news.length} stories)`, count(news, false), 'gold: linked countries'));
  }
  return rows;
};
