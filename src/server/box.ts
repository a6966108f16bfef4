/** What `npm start` prints when all is ready. */
import boxen from 'boxen';
import type { Database } from '../store/database.ts';

const QUERY = `{
  entity(by: { name: "New START" }) {
    name
    ... on Agreement {
      history { status when { edtf } evidence { quote } }
    }
  }
}`;

interface Counts {
  readonly articles: number;
  readonly people: number;
  readonly countries: number;
  readonly agreements: number;
}

async function count(database: Database): Promise<Counts> {
  const [row] = await database.query<Counts>(`SELECT
    (SELECT count(*)::int FROM article) AS articles,
    (SELECT count(*)::int FROM entity WHERE merged_into IS NULL AND mention_count > 0 AND kind = 'PERSON') AS people,
    (SELECT count(*)::int FROM entity WHERE merged_into IS NULL AND mention_count > 0 AND kind = 'COUNTRY') AS countries,
    (SELECT count(*)::int FROM entity WHERE merged_into IS NULL AND mention_count > 0 AND kind = 'AGREEMENT') AS agreements`);
  return row ?? { articles: 0, people: 0, countries: 0, agreements: 0 };
}

/** The box: where to go, what is known, and one query to try. */
export async function welcome(database: Database, url: string): Promise<string> {
  const { articles, people, countries, agreements } = await count(database);
  const lines = [
    url,
    '',
    `${articles} articles, ${people} people, ${countries} countries, ${agreements} agreements`,
    '',
    'Ask it:',
    QUERY,
  ];
  return boxen(lines.join('\n'), { title: 'Dateline', padding: 1, borderStyle: 'round' });
}
