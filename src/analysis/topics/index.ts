/** Topics of a text by its words: IPTC Media Topics, upper levels. */
import { TOPIC_WORDS } from './table.ts';

const TOPICS = TOPIC_WORDS.map(([topic]) => topic);

/** Each beginning with the place of its topic, by its first letter. */
const BEGINNINGS = new Map<string, { readonly start: string; readonly topic: number }[]>();
TOPIC_WORDS.forEach(([, , beginnings], topic) => {
  for (const start of beginnings.split(' ')) {
    const letter = start.charAt(0);
    BEGINNINGS.set(letter, [...(BEGINNINGS.get(letter) ?? []), { start, topic }]);
  }
});

/** Topics with their strongest first, at most three; [] when no word tells. */
export function topicsOf(text: string): readonly string[] {
  const words = text.toLowerCase().split(/[^\p{L}-]+/u);
  const hits = TOPICS.map(() => 0);
  for (const word of words) {
    const told = BEGINNINGS.get(word.charAt(0))?.filter(({ start }) => word.startsWith(start)) ?? [];
    for (const topic of new Set(told.map(({ topic: place }) => place))) hits[topic] = hits[topic]! + 1;
  }
  return TOPICS.map((topic, place) => ({ topic, hits: hits[place]! }))
    .filter(({ hits }) => hits > 0)
    .sort((a, b) => b.hits - a.hits)
    .slice(0, 3)
    .map(({ topic }) => topic);
}
