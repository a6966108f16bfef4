/** "The North" and "the South" where a story is about a divided country. */
import type { Document } from '../../language/document.ts';
import type { Name } from '../layers.ts';
import type { Story } from './story.ts';

const PAIRS: readonly { readonly north: string; readonly south: string }[] = [
  { north: 'PRK', south: 'KOR' },
  { north: 'VDN', south: 'VDR' },
];

/** What only stories about both Koreas speak of. */
const DIVIDED =
  /\bKoreas\b|\b(?:inter-Korean|Panmunjom|Pyongyang|Kaesong|Unification (?:Ministry|Minister)|Kim Jong)\b/;

/** Names that the directions give; the words before them are `the`, and no noun follows that they qualify. */
export function directions(document: Document, names: readonly Name[], story: Story): Name[] {
  const pair = PAIRS.find(
    ({ north, south }) =>
      story.mentions(north) || (story.mentions(south) && (north !== 'PRK' || DIVIDED.test(document.text))),
  );
  if (!pair) return [];
  const found: Name[] = [];
  for (const token of document.tokens) {
    if (token.text !== 'North' && token.text !== 'South') continue;
    const before = document.tokens[token.index - 1];
    const after = document.tokens[token.index + 1];
    if (before?.lower !== 'the' || (after !== undefined && /^\p{Lu}/u.test(after.text))) continue;
    const other = names.find((name) => name.start <= token.start && token.end <= name.end);
    if (other && (other.knowledgeId !== null || other.first !== other.last)) continue;
    found.push({
      start: token.start,
      end: token.end,
      type: 'LOC',
      score: 0.8,
      form: 'NAME',
      first: token,
      last: token,
      head: token,
      knowledgeId: `country:${token.text === 'North' ? pair.north : pair.south}`,
    });
  }
  return found;
}
