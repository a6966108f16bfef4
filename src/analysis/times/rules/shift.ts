/** Points counted in units: "last month", "two weeks earlier", "the following day", "earlier this year". */
import { type DayPart, UNITS, type Unit } from '../lexicon.ts';
import { ahead, behind, either, from, map, maybe, not, type Parser, phrase, seq, word } from '../parser.ts';
import { type ShiftSketch, shift } from '../sketch.ts';
import type { TimeRule } from '../time-rule.ts';
import { about, anyUnit, dayPart, hyphen, portion, the, unit, units } from './common.ts';
import { quantity, single } from './quantity.ts';

/** Units of which "last", "this" and "next" make a period of the calendar. */
const PERIODS: ReadonlyMap<string, Unit> = new Map(
  [...UNITS].filter(([word]) => /^(?:week|month|quarter|year|decade|century)$/.test(word)),
);

const inside = maybe(
  either(
    portion,
    map(seq(phrase('earlier', 'later', 'sometime'), maybe(phrase('in'))), ([text]) => text),
    phrase('early in', 'late in'),
  ),
);

const fiscal = maybe(phrase('fiscal', 'financial', 'calendar', 'school'));

const TURNS: ReadonlyMap<string, readonly [amount: number, from: 'NOW' | 'THEN']> = new Map([
  ['the latest', [-1, 'NOW']],
  ['this past', [-1, 'NOW']],
  ['this coming', [1, 'NOW']],
  ['the current', [0, 'NOW']],
  ['the coming', [1, 'NOW']],
  ['the previous', [-1, 'THEN']],
  ['the preceding', [-1, 'THEN']],
  ['the prior', [-1, 'THEN']],
  ['the following', [1, 'THEN']],
  ['the next', [1, 'THEN']],
  ['the same', [0, 'THEN']],
  ['that same', [0, 'THEN']],
  ['the past', [-1, 'NOW']],
  ['the last', [-1, 'NOW']],
  ['that', [0, 'THEN']],
  ['last', [-1, 'NOW']],
  ['this', [0, 'NOW']],
  ['next', [1, 'NOW']],
  ['current', [0, 'NOW']],
  ['previous', [-1, 'THEN']],
]);

const period: Parser<ShiftSketch> = map(
  seq(inside, phrase(...TURNS.keys()), fiscal, from(PERIODS), not(seq(hyphen, anyUnit))),
  ([, text, , name]) => {
    const [amount, anchor] = TURNS.get(text) ?? [0, 'NOW'];
    return shift({ unit: name, amount, from: anchor });
  },
);

/** "The following day", "that day", "the next morning". */
const thenDay: Parser<ShiftSketch> = either(
  map(
    seq(
      maybe(phrase('earlier', 'later')),
      phrase('the following', 'the next', 'the previous', 'the same', 'that same', 'that'),
      phrase('day'),
      maybe(dayPart),
    ),
    ([, text, , part]) => moved(text, part),
  ),
  map(seq(phrase('the following', 'the next', 'the previous', 'that'), dayPart), ([text, part]) => moved(text, part)),
  map(
    seq(
      phrase('the day'),
      phrase('before', 'earlier', 'after'),
      ahead(word(({ text }) => (/^[,.;:)]$/.test(text) ? text : null))),
    ),
    ([, text]) => moved(text, null),
  ),
);

function moved(text: string, part: DayPart | null): ShiftSketch {
  const amount = /following|next|after/.test(text) ? 1 : /previous|before|earlier/.test(text) ? -1 : 0;
  return shift({ unit: 'DAY', amount, from: 'THEN', ...(part === null ? {} : { dayPart: part }) });
}

const direction = either(
  map(phrase('ago'), () => ({ sign: -1, from: 'NOW' }) as const),
  map(phrase('from now', 'hence', 'from today'), () => ({ sign: 1, from: 'NOW' }) as const),
  map(seq(phrase('earlier', 'previously'), not(phrase('than'))), () => ({ sign: -1, from: 'THEN' }) as const),
  map(
    seq(
      phrase('before'),
      behind((_, here) => here === undefined || /^[,.;:)]$/.test(here.text)),
    ),
    () => ({ sign: -1, from: 'THEN' }) as const,
  ),
  map(
    seq(
      phrase('later', 'afterward', 'afterwards', 'on'),
      not(phrase('than')),
      behind((before, here) => before?.lower !== 'on' || here === undefined || /^[,.;]$/.test(here.text)),
    ),
    () => ({ sign: 1, from: 'THEN' }) as const,
  ),
);

/** "Three years ago", "a week later", "years ago". */
const counted: Parser<ShiftSketch> = either(
  map(
    seq(
      maybe(about),
      maybe(phrase('just', 'only')),
      either(quantity, single),
      maybe(phrase('full', 'short', 'long', 'more')),
      anyUnit,
      maybe(phrase('or so', 'or two', 'or more')),
      direction,
    ),
    ([, , count, , name, , { sign, from: anchor }]) =>
      shift({
        unit: name,
        amount: count === 'X' ? (sign < 0 ? 'PAST' : 'FUTURE') : sign * count,
        from: anchor,
        compares: count === 1,
      }),
  ),
  map(seq(units, direction), ([name, { sign, from: anchor }]) =>
    shift({
      unit: name,
      amount: sign < 0 ? 'PAST' : 'FUTURE',
      from: anchor,
    }),
  ),
);

/** "The year-ago quarter", "year-earlier". */
const ago = seq(phrase('year'), hyphen, phrase('ago', 'earlier'));
const yearAgo: Parser<ShiftSketch> = map(
  either(
    seq(the, maybe(phrase('comparable', 'corresponding', 'same')), ago, phrase('quarter', 'period', 'month')),
    seq(ago, maybe(phrase('quarter', 'period'))),
  ),
  () => shift({ unit: 'YEAR', amount: -1, from: 'NOW', compares: true }),
);

/** "The end of the month", "year-end", "later in the year". */
const edge: Parser<ShiftSketch> = either(
  map(seq(portion, the, from(PERIODS), not(phrase('of'))), ([, , name]) =>
    shift({ unit: name, amount: 0, from: 'NOW' }),
  ),
  map(seq(phrase('earlier in', 'later in', 'early in', 'late in'), the, from(PERIODS)), ([, , name]) =>
    shift({
      unit: name,
      amount: 0,
      from: 'NOW',
    }),
  ),
  map(
    either(seq(phrase('year', 'month'), hyphen, phrase('end')), seq(phrase('year', 'month'), phrase('end'), not(unit))),
    ([name]) =>
      shift({
        unit: name === 'year' ? 'YEAR' : 'MONTH',
        amount: 0,
        from: 'NOW',
      }),
  ),
);

const definite: Parser<ShiftSketch> = map(
  seq(the, from(new Map<string, Unit>([['quarter', 'QUARTER']])), not(phrase('of', 'final', '-'))),
  ([, name]) => shift({ unit: name, amount: 0, from: 'THEN', compares: true }),
);
/** "Ended the day lower", "the best of the week": the one spoken of. */
const spoken: Parser<ShiftSketch> = map(
  seq(
    the,
    fiscal,
    from(
      new Map<string, Unit>([
        ['day', 'DAY'],
        ['week', 'WEEK'],
        ['month', 'MONTH'],
        ['year', 'YEAR'],
      ]),
    ),
    not(phrase('of', 'before', 'after', 'that', 'when', 'to', 'he', 'she', 'they', 'it', 'we', 'i', 'in', '-', "'s")),
    not(phrase('earlier', 'prior', 'preceding', 'following')),
  ),
  ([, , name]) => shift({ unit: name, amount: 0, from: name === 'DAY' ? 'THEN' : 'NOW' }),
);
const latest: Parser<ShiftSketch> = map(phrase('the latest quarter', 'the latest period'), () =>
  shift({ unit: 'QUARTER', amount: 0, from: 'NOW', compares: true }),
);

export const shiftRules: readonly TimeRule[] = [
  {
    name: 'time/period',
    reads: [
      'Trade doubled last year.',
      'A new round opens next month.',
      'He resigned later this year.',
      'They split that year.',
    ],
    skips: ['The last yearbook sold out.', 'Years passed.'],
    parse: period,
  },
  {
    name: 'time/day-then',
    reads: ['He died the following day.', 'That day the army moved.', 'She left the next morning.'],
    skips: ['They met at daybreak.'],
    parse: thenDay,
  },
  {
    name: 'time/then',
    reads: ['The talks broke down in May and have not resumed since then.'],
    skips: ['Then they left.', 'He was then minister.'],
    parse: map(
      seq(
        behind((before) => /^(?:since|until|till)$/.test(before?.lower ?? '')),
        phrase('then'),
      ),
      () => ({ kind: 'THEN' }) as const,
    ),
  },
  {
    name: 'time/counted',
    reads: ['They signed it three years ago.', 'Two weeks later he was free.', 'It began a few months earlier.'],
    skips: ['It lasted three years.', 'He ran two weeks later than planned.'],
    parse: counted,
  },
  {
    name: 'time/year-ago',
    reads: ['Profit beat the year-ago quarter.', 'The year-earlier figure was higher.'],
    skips: ['A year ended.'],
    parse: yearAgo,
  },
  {
    name: 'time/edge-of-period',
    reads: ['A deal is expected by the end of the month.', 'Stocks rose at year-end.', 'It opens later in the year.'],
    skips: ['The end of the war came.', 'The month ended.'],
    parse: edge,
  },
  {
    name: 'time/the-period',
    reads: ['Shares ended the day lower.', 'Inflation for the year was low.'],
    skips: ['On the day of the vote it rained.', 'Years passed.'],
    parse: spoken,
  },
  {
    name: 'time/the-quarter',
    reads: ['Sales rose in the quarter.'],
    skips: ['They live in a quarter of Paris.', 'The quarter of the city burned.'],
    parse: either(latest, definite),
  },
];
