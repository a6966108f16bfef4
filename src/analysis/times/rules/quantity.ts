/** How many: digits, words, "several", "a couple of", "two and a half". */
import { CARDINALS } from '../lexicon.ts';
import { DIGITS, either, from, map, maybe, numeral, type Parser, phrase, seq, starting, word } from '../parser.ts';
import { hyphen } from './common.ts';

/** `X` when it is not said how many. */
export type Quantity = number | 'X';

const digits: Parser<number> = starting([DIGITS], (words, at) => {
  const first = words[at];
  if (first === undefined || first.digits === null || first.suffix !== '') return null;
  let text = first.text;
  let next = at + 1;
  for (;;) {
    const sign = words[next];
    const more = words[next + 1];
    if (!sign?.glued || !more?.glued || more.digits === null || more.suffix !== '') break;
    if (sign.text === ',' && more.text.length === 3) text += more.text;
    else if (sign.text === '.' && !text.includes('.')) text += `.${more.text}`;
    else break;
    next += 2;
  }
  return { value: Number(text), next };
});

const fraction = from(
  new Map([
    ['½', 0.5],
    ['¼', 0.25],
    ['¾', 0.75],
  ]),
);
const slashed: Parser<number> = map(
  seq(
    numeral(({ digits: top }) => top),
    word(({ text, glued }) => (glued ? text : null), ['/']),
    numeral(({ digits: under }) => under),
  ),
  ([top, , under]) => (under > 0 && top < under ? top / under : null),
);

const spoken: Parser<number> = map(
  seq(from(CARDINALS), maybe(seq(maybe(hyphen), from(CARDINALS)))),
  ([first, second]) => {
    if (second === null) return first;
    return first >= 20 && second[1] < 10 ? first + second[1] : null;
  },
);

const SCALES: ReadonlyMap<string, number> = new Map([
  ['dozen', 12],
  ['hundred', 100],
  ['thousand', 1000],
  ['million', 1_000_000],
  ['billion', 1_000_000_000],
]);

const number: Parser<number> = either(
  map(seq(digits, maybe(fraction), maybe(slashed)), ([whole, glyph, part]) => whole + (glyph ?? part ?? 0)),
  spoken,
  from(CARDINALS),
);

const scaled: Parser<number> = either(
  map(seq(number, from(SCALES)), ([count, scale]) => count * scale),
  map(seq(phrase('a'), from(SCALES)), ([, scale]) => scale),
  number,
);

const half = seq(phrase('and'), phrase('a half', 'one half', 'a quarter'));

/** A number, "a few", "several", "dozens of". */
export const quantity: Parser<Quantity> = either(
  map(phrase('a couple of', 'a couple more', 'couple of', 'a couple'), (): Quantity => 2),
  map(
    phrase(
      'a number of',
      'quite a few',
      'a few',
      'several',
      'few',
      'many',
      'dozens of',
      'scores of',
      'hundreds of',
      'thousands of',
      'some',
    ),
    (): Quantity => 'X',
  ),
  map(phrase('half a', 'half an'), (): Quantity => 0.5),
  map(
    seq(scaled, maybe(half)),
    ([count, extra]): Quantity => count + (extra === null ? 0 : extra[1] === 'a quarter' ? 0.25 : 0.5),
  ),
);

/** "a", "an", "one" as one. */
export const single: Parser<Quantity> = map(phrase('a', 'an', 'one'), () => 1);
