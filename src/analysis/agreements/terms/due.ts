/** The day by which a deed is due. */
import type { Token } from '../../../language/document.ts';
import type { TimeExpression, When } from '../../analysis.ts';
import { addDays, addMonths, parseDay } from '../../calendar.ts';
import { base, isVerbal, lemmaOf } from '../../grammar/tree.ts';
import { whenOf } from '../../times/attach.ts';
import { dayPeriod, monthPeriod, yearPeriod } from '../../times/period.ts';
import { whenOfPeriod } from '../../times/when.ts';
import { timesWithin } from '../near.ts';
import type { TermLayers } from './deed.ts';
import { isAfterComma, isInfinitive, isListed } from './duty.ts';
import { deedTokens } from './wording.ts';

const BOUND = /^(by|before|within|until|than)$/;

/**
 * A bound that the deed itself names ("by June", "within a week" of the day on which it was agreed), else a day still ahead of the
 * report; what lies behind it dates something else.
 * @param made the day on which the agreement was made, `YYYY-MM-DD`; null when unknown.
 */
export function dueOf(predicate: Token, made: string | null, layers: TermLayers): When | null {
  const own = dueOfOne(predicate, made, layers);
  if (own !== null) return own;
  // "Shut down and seal its main plant by May": the day of both.
  const next = predicate.children.find((c) => base(c) === 'conj' && isVerbal(c) && c.xpos === predicate.xpos);
  return next && next.index > predicate.index && next.index - predicate.index <= 3
    ? dueOfOne(next, made, layers)
    : null;
}

function dueOfOne(predicate: Token, made: string | null, layers: TermLayers): When | null {
  const tokens = deedTokens(predicate);
  const last = tokens.at(-1) ?? predicate;
  // "Has until May to gather": the bound stands before the deed.
  const above = isInfinitive(predicate) && !isListed(predicate) && base(predicate) !== 'conj' ? predicate.head : null;
  const from = above === null || isInfinitive(above) || isAfterComma(predicate) ? predicate.start : above.start;
  const times = timesWithin(layers.times, predicate.sentence);
  const inside = times.filter((time) =>
    predicate.upos === 'NOUN'
      ? tokens.some(({ start }) => start >= time.start && start < time.end)
      : time.start >= from && time.end <= last.end + 30,
  );
  const bound =
    inside.find((time) => BOUND.test(wordBefore(time, predicate))) ??
    times.find((time) => BOUND.test(wordBefore(time, predicate)) && opens(time, predicate));
  if (bound) return bound.type === 'DURATION' ? counted(bound, made, predicate) : bound.when && closed(bound.when);
  const span = inside.find((time) => time.type === 'DURATION' && isSpanOf(time, predicate));
  if (span) return counted(span, made, predicate);
  const named = whenOf(predicate, layers) ?? times.find((time) => isInside(time, tokens))?.when ?? null;
  // "To resume payments in 2026 and to publish its loans": the year of the first is not that of the next.
  const before = times.some((time) => time.when === named && time.start < predicate.start);
  if (before && isInfinitive(predicate) && isAfterComma(predicate)) return null;
  const { published } = layers;
  const ahead = named !== null && (published?.latest == null || (named.latest ?? '9') > published.latest);
  return ahead ? named : null;
}

/** "Within 45 days they must hand over data": a bound that opens the clause of the deed. */
function opens({ end }: TimeExpression, { sentence, start }: Token): boolean {
  const between = sentence.tokens.filter((token) => token.start >= end && token.start < start);
  return (
    end <= start && !between.some((token) => token.upos === 'VERB' || /^(and|but|;|which|that|who)$/.test(token.lower))
  );
}

/** "Have seven years to cut their arsenals": the time that they have for it. */
const isSpanOf = ({ end }: TimeExpression, { head, start, children }: Token): boolean =>
  head !== null &&
  end <= start &&
  children.some((c) => c.lower === 'to' && c.start >= end && c.start - end <= 1) &&
  [head, head.head].some((above) => above !== null && lemmaOf(above) === 'have');

/** A day or year, still ahead, that stands inside the words of the deed: "have the accounts audited next year". */
const isInside = ({ type, start, end }: TimeExpression, tokens: readonly Token[]): boolean =>
  type === 'DATE' && tokens.some((token) => token.start >= start && token.end <= end && token.head?.upos === 'VERB');

/** The last day of "until May", for what is to be done by then. */
function closed(when: When): When {
  const end = /^\.\.\/(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(when.edtf);
  if (!end) return when;
  const [year, month] = [Number(end[1]), Number(end[2])];
  const day = end[3] === undefined ? null : parseDay(when.edtf.slice(3));
  const period = day ? dayPeriod(day) : end[2] === undefined ? yearPeriod(year) : monthPeriod(year, month);
  return whenOfPeriod({ text: when.text ?? '', period, basis: when.basis, anchor: when.anchor }, null);
}

/** "Within 60 days", counted from the day of the agreement; null when counted from something else ("within a year of its entry into force"). */
function counted({ value, start, end }: TimeExpression, made: string | null, predicate: Token): When | null {
  const day = made === null ? null : parseDay(made);
  const length = /^P(\d+)([DWMY])$/.exec(value);
  const { sentence } = predicate;
  const after = sentence.text.slice(end - sentence.start);
  if (!day || !length || made === null || /^\s+(of|after|from|before|following)\b/.test(after)) return null;
  const count = Number(length[1]);
  const unit = length[2] ?? 'D';
  const text = sentence.text.slice(start - sentence.start, end - sentence.start);
  const months = addMonths(day, unit === 'Y' ? count * 12 : count);
  const period =
    unit === 'Y'
      ? yearPeriod(months.year)
      : unit === 'M'
        ? monthPeriod(months.year, months.month)
        : dayPeriod(addDays(day, unit === 'W' ? count * 7 : count));
  return whenOfPeriod({ text, period, basis: 'RELATIVE', anchor: made }, null);
}

function wordBefore(time: TimeExpression, { sentence }: Token): string {
  return (
    sentence.tokens
      .filter((token) => token.end <= time.start)
      .findLast((token) => !/^(the|mid|-|end|of|next|late|early|about|around)$/.test(token.lower))?.lower ?? ''
  );
}
