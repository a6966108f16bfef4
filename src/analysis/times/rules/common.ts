/** Parsers that several families share. */
import {
  AMBIGUOUS_MONTHS,
  CARDINALS,
  DAY_PARTS,
  type DayPart,
  MONTHS,
  ORDINALS,
  UNITS,
  UNITS_PLURAL,
  type Unit,
  WEEKDAYS,
  WEEKDAYS_SHORT,
} from '../lexicon.ts';
import {
  DIGITS,
  either,
  from,
  map,
  maybe,
  numeral,
  type Parser,
  phrase,
  seq,
  starting,
  unlessFollowed,
  word,
} from '../parser.ts';
import type { Turn } from '../sketch.ts';

export const the = phrase('the');
export const hyphen = word(({ text, glued }) => (glued ? text : null), ['-', '–', '‑']);
/** A dash between the ends of a span; with "to" or "and" the ends are two expressions. */
export const through = word(({ text }) => text, ['-', '–', '—']);

/** A month by name; one that may be another word must be capitalised and not begin a question or a name. */
export const month: Parser<number> = starting(MONTHS.keys(), (words, at) => {
  const found = words[at];
  const value = found === undefined ? undefined : MONTHS.get(found.lower);
  if (found === undefined || value === undefined) return null;
  // In small letters only a full name that is no other word.
  if (!found.capital && (found.lower.length < 4 || AMBIGUOUS_MONTHS.has(found.lower))) return null;
  const point = words[at + 1];
  const short = found.lower.length <= 4 && found.lower !== 'june' && found.lower !== 'july' && found.lower !== 'may';
  const next = short && point?.text === '.' && point.glued ? at + 2 : at + 1;
  return { value, next };
});

/** A month that stands alone, surely one. */
export const loneMonth: Parser<number> = starting(MONTHS.keys(), (words, at) => {
  const match = month(words, at);
  const found = words[at];
  if (match === null || found === undefined) return null;
  if (!AMBIGUOUS_MONTHS.has(found.lower)) return match;
  const before = words[at - 1]?.lower ?? '';
  const cue =
    /^(?:in|since|until|till|by|of|last|next|this|early|late|mid|from|to|and|during|through|before|after|between|for|the|-|–)$/;
  return cue.test(before) ? match : null;
});

/** 1 to 31 in digits, "3rd", or a written ordinal. */
export const dayOfMonth: Parser<number> = either(
  numeral(({ digits, suffix }) => (digits >= 1 && digits <= 31 && suffix !== 's' ? digits : null)),
  map(seq(phrase('twenty', 'thirty'), maybe(hyphen), from(ORDINALS)), ([tens, , ones]) =>
    ones < 10 ? (CARDINALS.get(tens) ?? 0) + ones : null,
  ),
  from(ORDINALS),
);

/** A day number that nothing makes another number: not "May 10 percent", not "10:30", not "3,000". */
export const cleanDay: Parser<number> = unlessFollowed(dayOfMonth, (next, after) => {
  if (next === undefined) return false;
  if (next.text === '%') return true;
  if (next.glued && (next.text === ':' || next.text === '/')) return after?.digits != null;
  if (next.glued && (next.text === ',' || next.text === '.')) return after?.glued === true && after.digits !== null;
  return /^(?:percent|per|million|billion|thousand|people|hundred|points?)$/.test(next.lower);
});

/** Four digits that can be a year of which news speaks. */
export const year: Parser<number> = starting([DIGITS], (words, at) => {
  const found = words[at];
  if (found?.digits === null || found === undefined || found.suffix !== '' || found.text.length !== 4) return null;
  if (found.digits < 1000 || found.digits > 2100) return null;
  const next = words[at + 1];
  const after = words[at + 2];
  if (next?.glued && (next.text === ',' || next.text === '.') && after?.glued && after.digits !== null) return null;
  return { value: found.digits, next: at + 1 };
});

/** A year in words: "nineteen ninety-six", "two thousand". */
export const spokenYear: Parser<number> = either(
  map(
    seq(phrase('eighteen', 'nineteen'), from(CARDINALS), maybe(seq(maybe(hyphen), from(CARDINALS)))),
    ([century, tens, ones]) => {
      const hundred = century === 'nineteen' ? 1900 : 1800;
      if (tens < 10 || (ones !== null && (tens < 20 || ones[1] > 9))) return null;
      return hundred + tens + (ones?.[1] ?? 0);
    },
  ),
  map(seq(phrase('two thousand'), maybe(seq(maybe(phrase('and')), from(CARDINALS)))), ([, rest]) =>
    rest === null ? 2000 : rest[1] < 30 ? 2000 + rest[1] : null,
  ),
);

export const anyYear = either(year, spokenYear);

/** A weekday, also abbreviated with a point. */
export const weekday: Parser<number> = starting([...WEEKDAYS.keys(), ...WEEKDAYS_SHORT.keys()], (words, at) => {
  const found = words[at];
  if (found === undefined) return null;
  const full = WEEKDAYS.get(found.lower);
  if (full !== undefined) return { value: full, next: at + 1 };
  if (!found.capital) return null;
  const short = WEEKDAYS_SHORT.get(found.lower);
  const point = words[at + 1];
  if (short === undefined || point === undefined) return null;
  if (point.text === '.' && point.glued) {
    const next = words[at + 2]?.text === ',' ? at + 3 : at + 2;
    return month(words, next) === null ? null : { value: short, next: at + 2 };
  }
  return month(words, point.text === ',' ? at + 2 : at + 1) === null ? null : { value: short, next: at + 1 };
});

export const dayPart: Parser<DayPart> = from(DAY_PARTS);
/** "This Week" and "60 Minutes" are names. */
const common = <T>(map: ReadonlyMap<string, T>): Parser<T> =>
  word(({ lower, text, capital }) => (capital && text !== text.toUpperCase() ? null : map.get(lower)), map.keys());
export const unit: Parser<Unit> = common(UNITS);
export const units: Parser<Unit> = common(UNITS_PLURAL);
export const anyUnit: Parser<Unit> = either(unit, units);

/** "last", "this past", "the coming": which of those that recur. */
export const turn: Parser<Turn> = either(
  map(seq(maybe(the), phrase('this past', 'last', 'past', 'previous')), (): Turn => 'LAST'),
  map(seq(maybe(the), phrase('this coming', 'next', 'coming', 'upcoming')), (): Turn => 'NEXT'),
  map(either(phrase('this'), seq(maybe(the), phrase('current'))), (): Turn => 'THIS'),
);

/** Words that move within a period and belong to the expression: "early", "mid-", "the end of". */
export const portion: Parser<string> = either(
  map(seq(phrase('mid'), maybe(hyphen)), ([text]) => text),
  map(seq(phrase('early', 'late'), maybe(hyphen)), ([text]) => text),
  map(
    seq(
      maybe(the),
      maybe(phrase('very')),
      phrase('beginning', 'start', 'middle', 'end', 'first part', 'latter part', 'first half', 'second half', 'rest'),
      phrase('of'),
    ),
    ([, , text]) => text,
  ),
);

/** Words that say that a number is about right; they belong to the expression. */
export const about: Parser<string> = phrase(
  'no more than',
  'no less than',
  'more than',
  'less than',
  'fewer than',
  'at least',
  'at most',
  'as long as',
  'as many as',
  'up to',
  'about',
  'nearly',
  'almost',
  'roughly',
  'approximately',
  'around',
);
