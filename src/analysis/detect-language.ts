/**
 * Which language a text is in. Most texts are English and show it by their small words; only the others load the detector,
 * whose tables take some 80 MB.
 */
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const ENGLISH_SMALL_WORDS = new Set(
  (
    'the of and to a in that for is on was with by at said as from has be his it have not an will who its he were are ' +
    'they been had their after or but which this would'
  ).split(' '),
);

/** Share of small words that only English reaches. */
const ENGLISH_SHARE = 0.17;
/** Fewer words than this, in a script that has them, are not enough to tell a language. */
const FEWEST_WORDS = 8;
const SAMPLE_LENGTH = 3000;

type Detector = typeof import('eld/extrasmall');
let detector: Detector['eld'] | undefined;

/** The language as an ISO 639-1 code; `en` whenever it is not certain to be another one. */
export function detectLanguage(text: string): string {
  const sample = text.slice(0, SAMPLE_LENGTH);
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? [];
  const small = words.filter((word) => ENGLISH_SMALL_WORDS.has(word)).length;
  if (small >= words.length * ENGLISH_SHARE) return 'en';
  const latin = /\p{Script=Latin}/u.test(sample);
  if (latin && words.length < FEWEST_WORDS) return 'en';
  // Capitals would be names: a list of foreign names is not a foreign text.
  const running = latin ? (sample.match(/(?<!\p{L})\p{Ll}+/gu) ?? []) : words;
  if (latin && running.length < FEWEST_WORDS && sample !== sample.toUpperCase()) return 'en';
  const result = load().detect(sample);
  if (result.language === '' || !result.isReliable()) return 'en';
  return result.language;
}

/** English name of a language: `fr` gives "French". */
export function languageName(code: string): string {
  return new Intl.DisplayNames(['en'], { type: 'language' }).of(code) ?? code;
}

/** The package offers itself to `import` alone, and an import would load it for every text. */
function load(): Detector['eld'] {
  if (detector === undefined) {
    const require = createRequire(import.meta.url);
    const loaded: Detector = require(fileURLToPath(import.meta.resolve('eld/extrasmall')));
    detector = loaded.eld;
  }
  return detector;
}
