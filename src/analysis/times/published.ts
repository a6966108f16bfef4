/**
 * The step `published`: the day of publication, which anchors "today". Given, it is taken; else it is read from the dateline or from
 * a line of its own at the head; a dateline without a year is dated by the years and the weekday that the text names. What cannot
 * be known stays open.
 */
import type { Dateline, When } from '../analysis.ts';
import { type Day, dayNumber, fromDayNumber, isDay, parseDay, weekdayOf } from '../calendar.ts';
import type { Layers } from '../layers.ts';
import type { Step } from '../step.ts';
import { dayPeriod } from './period.ts';
import { type Reading, readingsOf } from './recognise.ts';
import { resolve } from './resolve.ts';
import type { CalendarSketch } from './sketch.ts';
import { sureTenseAt } from './tense.ts';
import { whenOfPeriod } from './when.ts';

export const published: Step<'document' | 'dateline', 'published' | 'dateline'> = {
  name: 'published',
  run: (layers, { publishedAt }) => {
    const given = publishedAt === undefined ? null : parseDay(publishedAt);
    const own = datelineReading(layers);
    const day = given === null ? findDay(layers, own) : whenOf(given, null, 'ARTICLE_DATE', null);
    return { published: day, dateline: dated(layers, own, day) };
  },
};

type Readable = Pick<Layers, 'document' | 'dateline'>;

function whenOf(day: Day, text: string | null, basis: When['basis'], anchor: string | null): When {
  return whenOfPeriod({ text, period: dayPeriod(day), basis, anchor }, null);
}

/** The date in the dateline. */
function datelineReading({ document, dateline }: Readable): Reading | null {
  if (dateline === null) return null;
  return readingsOf(document).find(({ start, end }) => start >= dateline.start && end <= dateline.end) ?? null;
}

/** The dateline with its day, now that the year is known. */
function dated({ document, dateline }: Readable, own: Reading | null, day: When | null): Dateline | null {
  if (dateline === null || own === null) return dateline;
  const now = day === null ? null : parseDay(day.earliest);
  const { period, basis, anchor } = resolve(own.sketch, { now, spoken: null, quarter: null, tense: null });
  if (period === null) return dateline;
  const text = document.text.slice(own.start, own.end);
  if (day?.basis === 'INFERRED') return { ...dateline, when: day };
  return { ...dateline, when: whenOfPeriod({ text, period, basis, anchor }, now) };
}

function findDay(layers: Readable, own: Reading | null): When | null {
  const { document } = layers;
  const stated = own ?? headline(layers);
  if (stated?.sketch.kind !== 'CALENDAR') return null;
  const { year, month, day } = stated.sketch;
  if (month === undefined || day === undefined) return null;
  const text = document.text.slice(stated.start, stated.end);
  if (year !== undefined)
    return isDay({ year, month, day }) ? whenOf({ year, month, day }, text, 'EXPLICIT', null) : null;
  const found = inferYear(layers, stated, { month, day }) ?? besideDay(layers, stated, { month, day });
  return found === null ? null : whenOf({ year: found.year, month, day }, text, 'INFERRED', found.anchor);
}

/** How far from the head a date on a line of its own is looked for, and what else its line may hold, in characters. */
const HEAD = 600;
const REST_OF_LINE = 30;

/** "Friday, March 3, 2006" on a line of its own under the headline. */
function headline({ document }: Readable): Reading | null {
  for (const reading of readingsOf(document)) {
    if (reading.start > HEAD) break;
    const { sketch } = reading;
    if (sketch.kind !== 'CALENDAR' || sketch.day === undefined || sketch.year === undefined) continue;
    const from = document.text.lastIndexOf('\n', reading.start) + 1;
    const to = document.text.indexOf('\n', reading.end);
    const rest = reading.start - from + ((to < 0 ? document.text.length : to) - reading.end);
    if (rest <= REST_OF_LINE && to >= 0) return reading;
  }
  return null;
}

/** A date in the text that the story tells as past or as still to come. */
interface Clue {
  readonly text: string;
  readonly tense: 'PAST' | 'FUTURE';
  /** Day number: the first that it can be when past, the last when still to come. */
  readonly at: number;
  /** A day or month, by which a story dates what is recent. */
  readonly precise: boolean;
}

interface MonthDay {
  readonly month: number;
  readonly day: number;
}

/** Years beyond the last date that are thought possible. */
const YEARS_BEYOND = 2;
/** One date in so many may be read in the wrong tense. */
const ERRORS = 5;

/** The year that dates told as past, dates told as still to come, and the weekday of the lead leave. */
function inferYear(layers: Readable, stated: Reading, monthDay: MonthDay): { year: number; anchor: string } | null {
  const clues = cluesOf(layers, stated);
  const [first] = clues;
  const last = clues.at(-1);
  if (first === undefined || last === undefined) return null;
  const lead = leadWeekday(layers, stated);
  const fits: { readonly year: number; readonly wrong: number }[] = [];
  const final = fromDayNumber(last.at).year + YEARS_BEYOND;
  for (let year = fromDayNumber(first.at).year - YEARS_BEYOND; year <= final; year += 1) {
    const day = { year, ...monthDay };
    if (!isDay(day)) continue;
    const number = dayNumber(day);
    const wrong = clues.filter((clue) => (clue.tense === 'PAST' ? clue.at > number : clue.at < number)).length;
    if (wrong * ERRORS <= clues.length) fits.push({ year, wrong });
  }
  const fewest = Math.min(...fits.map(({ wrong }) => wrong));
  const fitting = fits.filter(({ wrong }) => wrong === fewest);
  const onWeekday = fitting.filter(({ year }) => weekdayOf({ year, ...monthDay }) === lead?.weekday);
  const chosen = onWeekday.length > 0 ? onWeekday : isBounded(clues) ? fitting : [];
  const [best] = chosen;
  if (best === undefined || chosen.length > 1) return null;
  const number = dayNumber({ year: best.year, ...monthDay });
  const past = clues.findLast((clue) => clue.tense === 'PAST' && clue.at <= number);
  const future = clues.find((clue) => clue.tense === 'FUTURE' && clue.at >= number);
  // With nothing still to come the weekday alone bounds the year: only a recent past that is told by the month is near enough.
  if (future === undefined && past?.precise !== true) return null;
  const used = [onWeekday.length > 0 ? lead?.text : undefined, past?.text, future?.text];
  return { year: best.year, anchor: used.filter((text) => text !== undefined).join('; ') };
}

/** In days. */
const BESIDE = 10;

/** "Sept. 28" over a story of what happened on Sept. 27, 2016; the same day of an earlier year may be an anniversary. */
function besideDay(layers: Readable, stated: Reading, monthDay: MonthDay): { year: number; anchor: string } | null {
  const { document } = layers;
  const lead = leadWeekday(layers, stated);
  let found: { readonly year: number; readonly anchor: string } | null = null;
  let latest = 0;
  for (const reading of readingsOf(document)) {
    if (reading === stated) continue;
    const { period, basis } = resolve(reading.sketch, { now: null, spoken: null, quarter: null, tense: null });
    if (period === null || basis !== 'EXPLICIT' || period.precision === 'DECADE' || period.precision === 'CENTURY')
      continue;
    const { year } = period.first;
    latest = Math.max(latest, year);
    const day = { year, ...monthDay };
    if (period.precision !== 'DAY' || !isDay(day) || (lead !== null && weekdayOf(day) !== lead.weekday)) continue;
    const distance = Math.abs(dayNumber(day) - dayNumber(period.first));
    if (distance > 0 && distance <= BESIDE && (found === null || year >= found.year)) {
      found = { year, anchor: document.text.slice(reading.start, reading.end) };
    }
  }
  return found !== null && found.year === latest ? found : null;
}

function isBounded(clues: readonly Clue[]): boolean {
  return clues.some(({ tense }) => tense === 'PAST') && clues.some(({ tense }) => tense === 'FUTURE');
}

/** The dates with a year of their own, in the order of the calendar. */
function cluesOf({ document }: Readable, stated: Reading): Clue[] {
  const clues: Clue[] = [];
  for (const reading of readingsOf(document)) {
    if (reading === stated) continue;
    const { period, basis } = resolve(reading.sketch, { now: null, spoken: null, quarter: null, tense: null });
    const tense = sureTenseAt(document, reading.start);
    if (period === null || basis !== 'EXPLICIT' || (tense !== 'PAST' && tense !== 'FUTURE')) continue;
    const text = document.text.slice(reading.start, reading.end);
    if (period.precision === 'DECADE' || period.precision === 'CENTURY') continue;
    const precise = period.precision === 'DAY' || period.precision === 'MONTH';
    clues.push({ text, tense, at: dayNumber(tense === 'PAST' ? period.first : period.last), precise });
  }
  return clues.sort((a, b) => a.at - b.at);
}

/** Wires name the day of a dispatch in its first sentence. */
function leadWeekday({ document, dateline }: Readable, stated: Reading): { weekday: number; text: string } | null {
  const own = stated.sketch.kind === 'CALENDAR' ? stated.sketch.weekday : undefined;
  if (own !== undefined) return { weekday: own, text: document.text.slice(stated.start, stated.end) };
  const body = dateline?.end ?? stated.end;
  const lead = document.sentences.find(({ end }) => end > body + 1);
  for (const { start, end, sketch } of readingsOf(document)) {
    if (lead === undefined || start < body || start >= lead.end) continue;
    if (isBareWeekday(sketch)) return { weekday: sketch.weekday, text: document.text.slice(start, end) };
  }
  return null;
}

function isBareWeekday(sketch: Reading['sketch']): sketch is CalendarSketch & { readonly weekday: number } {
  return (
    sketch.kind === 'CALENDAR' &&
    sketch.weekday !== undefined &&
    sketch.month === undefined &&
    sketch.turn === undefined &&
    sketch.within === undefined
  );
}
