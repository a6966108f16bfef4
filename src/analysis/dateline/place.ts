/** A place as it is written in running text. */

const SMALL: ReadonlySet<string> = new Set([
  'of',
  'the',
  'de',
  'del',
  'la',
  'al',
  'and',
  'am',
  'an',
  'der',
  'sur',
  'au',
  'es',
  'el',
]);

/** "PORT-AU-PRINCE" gives "Port-au-Prince"; names that are not all capitals stay as they are. */
export function placeName(text: string): string {
  const plain = text.replace(/\s+/g, ' ').replace(/[.,]+$/, (end) => (/\b\p{L}\.$/u.test(text) ? end : ''));
  if (plain !== plain.toUpperCase()) return plain;
  return plain
    .toLowerCase()
    .replace(/(?<![\p{L}\p{M}])\p{L}[\p{L}\p{M}]*/gu, (word, offset: number) =>
      offset > 0 && SMALL.has(word) ? word : word.charAt(0).toUpperCase() + word.slice(1),
    );
}
