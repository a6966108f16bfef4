/**
 * The key by which names are compared: lower case, without accents, punctuation and extra space. "Ban Ki-moon" and
 * "BAN KI MOON" have one, as have "São Tomé" and "Sao Tome".
 */
export function foldName(name: string): string {
  return name
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    .normalize('NFKD')
    .replace(/[\p{M}'’ʼ`.]/gu, '')
    .toLowerCase()
    .replace(/[øœæßłđðþı]/gu, (letter: string) => LETTERS.get(letter) ?? letter)
    .replace(/[^\p{L}\p{N}&]+/gu, ' ')
    .trim();
}

/** Letters that Unicode does not decompose, as the wires write them. */
const LETTERS = new Map([
  ['ø', 'o'],
  ['œ', 'oe'],
  ['æ', 'ae'],
  ['ß', 'ss'],
  ['ł', 'l'],
  ['đ', 'd'],
  ['ð', 'd'],
  ['þ', 'th'],
  ['ı', 'i'],
]);
