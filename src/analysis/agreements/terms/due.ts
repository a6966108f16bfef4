/** The day by which a deed is due. */
import type { Token } from '../../../language/document.ts';
import type { TimeExpression, When } from '../../analysis.ts';
import { addDays, addMonths, parseDay } from '../../calendar.ts';
import { whenOf } from '../../times/attach.ts';
import { dayPeriod, monthPeriod, yearPeriod } from '../../times/period.ts';
import { whenOfPeriod } from '../../times/when.ts';
import { timesWithin } from '../near.ts';
import type { TermLayers } from './deed.ts';
import { isInfinitive } from './duty.ts';
import { deedTokens } from './wording.ts';

const BOUND = /^(by|before|within|until|than)$/;

/**
 * A bound that the deed itself names ("by June", "within a week" of the day on which it was agreed), else a day still ahead of the
 * report; what lies behind it dates something else.
 * @param made the day on which the agreement was made, `YYYY-MM-DD`; null when unknown.
 */
export function dueOf(predicate: Token, made: string | null, layers: TermLayers): When | null {
  const last = deedTokens(predicate).at(-1) ?? predicate;
  // "Has until May to gather": the bound stands before the deed.
  const from = isInfinitive(predicate) ? (predicate.head ?? predicate).start : predicate.start;
  const inside = timesWithin(layers.times, predicate.sentence).filter(
    (time) => time.start >= from && time.end <= last.end + 30 && time.end <= predicate.sentence.end,
  );
  const bound = inside.find((time) => BOUND.test(wordBefore(time, predicate)));
  if (bound) return bound.type === 'DURATION' ? counted(bound, made, predicate) : bound.when && closed(bound.when);
  const named = whenOf(predicate, layers);
  const { published } = layers;
  const ahead = named !== null && (published?.latest == null || (named.latest ?? '9') > published.latest);
  return ahead ? named : null;
}

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
