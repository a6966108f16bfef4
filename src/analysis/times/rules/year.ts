/** Years, decades and centuries: "2005", "fiscal 2006", "the late 1990s", "the 19th century". */
import { CARDINALS, ORDINALS } from '../lexicon.ts';
import {
  behind,
  DIGITS,
  either,
  from,
  map,
  maybe,
  not,
  numeral,
  type Parser,
  phrase,
  seq,
  starting,
  word,
} from '../parser.ts';
import { type CalendarSketch, calendar, type RangeSketch } from '../sketch.ts';
import type { TimeRule } from '../time-rule.ts';
import { hyphen, portion, spokenYear, the, units, year } from './common.ts';

const CUES =
  /^(?:in|since|by|of|until|till|during|from|to|before|after|late|early|mid|and|or|the|between|for|through|throughout|circa|around|about|year|fiscal|election|elections|season|-|–|\(|,|;|:|his|her|its|their|our|that|than|a|post|pre|into|as|with|season|olympics|games|summit|games|war)$/;

/** A bare year has a preposition before it or nothing that it could count behind it. */
const bareYear: Parser<number> = starting([DIGITS], (words, at) => {
  const match = year(words, at);
  if (match === null) return null;
  const before = words[at - 1];
  const next = words[match.next];
  if (before?.text === '$' || before?.text === '€' || before?.text === '£' || before?.text === '#') return null;
  if (before?.glued && before.text === '.' && words[at]?.glued) return null;
  if (
    next !== undefined &&
    /^(?:percent|people|troops|soldiers|miles|kilometers|kilometres|km|meters|metres|feet|tons|tonnes|dollars|euros|points|votes|jobs|workers|members|shares|hours|GMT|gmt|MW|%)$/i.test(
      next.text,
    )
  )
    return null;
  if (before !== undefined && CUES.test(before.lower) && match.value >= 1400) return match;
  if (match.value < 1700 || match.value > 2050) return null;
  if (before === undefined) return match;
  return next === undefined ||
    !/^\p{Ll}+s$/u.test(next.text) ||
    next.lower === 'was' ||
    next.lower === 'has' ||
    next.lower === 'is'
    ? match
    : null;
});

const fiscal = maybe(
  phrase(
    'the fiscal year',
    'fiscal year',
    'fiscal',
    'the financial year',
    'financial year',
    'fy',
    'the year',
    'calendar',
  ),
);

const wholeYear: Parser<CalendarSketch> = either(
  map(
    seq(
      phrase(
        'the fiscal year',
        'fiscal year',
        'fiscal',
        'the financial year',
        'financial year',
        'fy',
        'the year',
        'calendar',
      ),
      either(year, spokenYear),
    ),
    ([, value]): CalendarSketch =>
      calendar({
        year: value,
      }),
  ),
  map(seq(maybe(portion), fiscal, either(bareYear, spokenYear)), ([, , value]) => calendar({ year: value })),
  map(seq(the, year, phrase('period', 'quarter')), ([, value]) => calendar({ year: value })),
);

const twoDigits = numeral(({ digits, text, suffix }) => (text.length === 2 && suffix === '' ? digits : null));
const apostrophe = word(({ text }) => text, ["'", '‘', '`']);

/** "1998-99", "2003-2009", "2003 to 2009". */
const span: Parser<RangeSketch> = map(
  seq(
    maybe(phrase('between', 'from', 'fiscal', 'fiscal year', 'the fiscal year', 'financial year', 'fy')),
    year,
    either(
      seq(
        word(({ text, glued }) => (glued ? text : null), ['/']),
        twoDigits,
      ),
      seq(hyphen, either(year, twoDigits)),
      seq(
        word(({ text }) => text, ['–', '—']),
        either(year, twoDigits),
      ),
    ),
    not(seq(hyphen, twoDigits)),
  ),
  ([, first, [, second]]) => {
    const last = second < 100 ? Math.floor(first / 100) * 100 + second : second;
    if (last <= first || last - first > 150) return null;
    return {
      kind: 'RANGE',
      from: calendar({ year: first }),
      to: calendar({ year: last }),
    };
  },
);

const DECADES: ReadonlyMap<string, number> = new Map(
  'twenties thirties forties fifties sixties seventies eighties nineties'
    .split(' ')
    .map((name, index): [string, number] => [name, index + 2]),
);

const decade: Parser<CalendarSketch> = map(
  seq(
    behind((before) => !/^(?:his|her|their|my|your)$/.test(before?.lower ?? '')),
    maybe(the),
    maybe(
      either(
        portion,
        map(seq(phrase('mid-to-late', 'early-to-mid'), maybe(phrase('-'))), () => ''),
      ),
    ),
    maybe(the),
    either(
      numeral(({ digits, suffix }) => (suffix === 's' && digits >= 1500 && digits % 10 === 0 ? digits / 10 : null)),
      map(
        seq(
          maybe(apostrophe),
          numeral(({ digits, suffix }) =>
            suffix === 's' && digits < 100 && digits % 10 === 0 ? 190 + digits / 10 : null,
          ),
        ),
        ([, value]) => value,
      ),
      map(
        seq(
          behind((before) => /^(?:the|early|late|mid|-)$/.test(before?.lower ?? '')),
          from(DECADES),
        ),
        ([, value]) => 190 + value,
      ),
    ),
  ),
  ([, , , , value]) => calendar({ decade: value }),
);

const century: Parser<CalendarSketch> = map(
  seq(
    maybe(the),
    maybe(portion),
    maybe(the),
    either(
      numeral(({ digits, suffix }) => (/^(?:st|nd|rd|th)$/.test(suffix) ? digits : null)),
      map(seq(from(CARDINALS), hyphen, from(ORDINALS)), ([tens, , ones]) => tens + ones),
      from(ORDINALS),
    ),
    maybe(hyphen),
    phrase('century'),
  ),
  ([, , , nth]) => (nth >= 1 && nth <= 22 ? calendar({ century: nth - 1 }) : null),
);

export const yearRules: readonly TimeRule[] = [
  {
    name: 'time/year',
    reads: ['The wall fell in 1989.', 'Spending rises in fiscal 2006.', 'He has ruled since the year 1999.'],
    skips: ['Some 1989 soldiers marched.', 'They paid $1989 each.', 'The 1990s were kind.'],
    parse: wholeYear,
  },
  {
    name: 'time/span-of-years',
    reads: [
      'The war of 1998-99 ruined both.',
      'The plan for 2014-2020 was adopted.',
      'Spending rose in fiscal 2005-06.',
    ],
    skips: ['The wall fell in 1989.', 'The vote was 1120-20.'],
    parse: span,
  },
  {
    name: 'time/decade',
    reads: ['Reform began in the late 1980s.', "Prices fell in the '90s.", 'He was a student in the sixties.'],
    skips: ['The wall fell in 1989.', 'She is in her thirties.', 'He was in his 30s.'],
    parse: decade,
  },
  {
    name: 'time/century',
    reads: ['The border dates from the 19th century.', 'Trade grew in the early twentieth century.'],
    skips: ['It is the 19th time.', 'A century passed.'],
    parse: map(seq(century, not(units)), ([sketch]) => sketch),
  },
];
