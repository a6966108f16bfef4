/** Topics of a text by its words: IPTC Media Topics, upper levels. */
import { TOPIC_WORDS } from './table.ts';

const TABLE = TOPIC_WORDS.map(([topic, , beginnings]) => ({ topic, beginnings: beginnings.split(' ') }));

/** Topics with their strongest first, at most three; [] when no word tells. */
export function topicsOf(text: string): readonly string[] {
  const words = text.toLowerCase().split(/[^\p{L}-]+/u);
  return TABLE.map(({ topic, beginnings }) => ({
    topic,
    hits: words.filter((word) => beginnings.some((start) => word.startsWith(start))).length,
  }))
    .filter(({ hits }) => hits > 0)
    .sort((a, b) => b.hits - a.hits)
    .slice(0, 3)
    .map(({ topic }) => topic);
}
