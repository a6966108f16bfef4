import anyAscii from 'any-ascii';

/** Letters of other scripts than the Latin, with their marks. */
const FOREIGN = /(?:(?!\p{Script=Latin})\p{L}\p{M}*)+/gu;

/** Where one syllable of Hangul, or one Chinese character, ends and the next begins: `GimJeongEun`, `IMyeongBag`. */
const SYLLABLES = /(?<=[a-z])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])/g;

/** As English newspapers spell Korean: 김정은 is Kim Jong Un, where the official Romanization has Gim Jeong-eun. */
const korean = (latin: string): string =>
  latin.replaceAll(/\bG/g, 'K').replaceAll('eo', 'o').replaceAll('eu', 'u').replaceAll('Eu', 'U');

/** A name of another script in Latin letters, as it sounds: Путин is Putin, 习近平 Xi Jin Ping. Chinese characters are read as Chinese. */
function latin(name: string): string {
  return name.normalize('NFC').replace(FOREIGN, (word) => {
    const spelt = anyAscii(word).replaceAll(SYLLABLES, ' ');
    return /\p{Script=Hangul}/u.test(word) ? korean(spelt) : spelt;
  });
}

/**
 * The key by which names are compared: lower case Latin letters, without accents, punctuation and extra space. "Ban Ki-moon" and
 * "BAN KI MOON" have one, as have "São Tomé" and "Sao Tome", "Путин" and "Putin".
 */
export function foldName(name: string): string {
  return latin(name.replace(/\p{Surrogate}/gu, '\uFFFD'))
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
