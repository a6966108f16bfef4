/** The step `times`: every time expression of the text with its TIMEX3 value and, where the calendar has it, its When. */
import type { Document } from '../../language/document.ts';
import type { Dateline, Span, TimeExpression, When } from '../analysis.ts';
import { type Day, dayNumber, parseDay } from '../calendar.ts';
import type { Trace } from '../rule.ts';
import type { Step } from '../step.ts';
import type { Period } from './period.ts';
import { type Reading, readingsOf } from './recognise.ts';
import { type Context, type Resolved, resolve } from './resolve.ts';
import type { Sketch } from './sketch.ts';
import { type Tense, tenseAt } from './tense.ts';
import { joined, type Opening, whenOfPeriod } from './when.ts';

/** How far back, in characters, a report still speaks of the quarter that it named. */
const QUARTER_REACH = 2000;

export const times: Step<'document' | 'dateline' | 'published', 'times'> = {
  name: 'times',
  run: ({ document, dateline, published }, { trace }) => ({ times: readTimes(document, dateline, published, trace) }),
};

interface Placed {
  readonly reading: Reading;
  readonly resolved: Resolved;
}

/** The time expressions of a text in its order. */
export function readTimes(
  document: Document,
  dateline: Dateline | null,
  published: When | null,
  trace?: Trace,
): TimeExpression[] {
  const now = published === null ? null : parseDay(published.earliest);
  const placed = place(document, dateline, now);
  const result = placed.map(({ reading, resolved }, index): TimeExpression => {
    const { start, end, rule } = reading;
    trace?.({ rule, trigger: { start, end }, outcome: 'FIRED' });
    const filed = dateline?.when != null && isWithin(reading, dateline) && resolved.period !== null;
    const when = filed ? dateline.when : whenAt(document, placed, index, now);
    return { start, end, type: resolved.type, value: resolved.value, when };
  });
  return result;
}

/** Resolves the readings in turn: each may be counted from the one before. */
function place(document: Document, dateline: Dateline | null, now: Day | null): Placed[] {
  const placed: Placed[] = [];
  let spoken: Period | null = null;
  let quarter: { readonly period: Period; readonly at: number } | null = null;
  for (const reading of readingsOf(document)) {
    const inDateline = dateline !== null && isWithin(reading, dateline);
    const context: Context = {
      now,
      spoken,
      quarter: quarter !== null && reading.start - quarter.at < QUARTER_REACH ? quarter.period : null,
      tense: inDateline ? null : tenseOf(document, reading),
    };
    const resolved = resolve(reading.sketch, context);
    placed.push({ reading, resolved });
    if (resolved.period === null || inDateline) continue;
    if (resolved.period.precision === 'QUARTER' && isReported(resolved.period, quarter?.period, now)) {
      quarter = { period: resolved.period, at: reading.end };
    }
    if (remembers(reading.sketch)) spoken = resolved.period;
  }
  return placed.map((here, index) => onDaySpokenOf(document, placed, here, index));
}

/** "Until Tuesday" lies ahead; "Tuesday's ruling" is the nearest, whatever the verb about it. */
function tenseOf(document: Document, { sketch, before, start, end }: Reading): Tense | null {
  if (sketch.kind === 'CALENDAR' && sketch.weekday !== undefined && sketch.month === undefined) {
    if (/^['’]s\b/.test(document.text.slice(end, end + 3))) return null;
    if (before[0] === 'until' || before[0] === 'till') return 'FUTURE';
  }
  return tenseAt(document, start);
}

/** How far a time of day may stand from its day, in characters. */
const DAY_REACH = 60;

/** "At 10 a.m. (0700 GMT) on Friday": a time of day is on the day that its sentence names beside it. */
function onDaySpokenOf(document: Document, placed: readonly Placed[], here: Placed, index: number): Placed {
  const { reading, resolved } = here;
  if (!isBareTime(reading.sketch) || resolved.period === null) return here;
  const sentence = document.tokenAt(reading.start)?.sentence;
  for (const neighbour of [placed[index + 1], placed[index + 2], placed[index - 1], placed[index - 2]]) {
    const day = neighbour?.resolved.period;
    if (neighbour === undefined || day?.precision !== 'DAY' || isBareTime(neighbour.reading.sketch)) continue;
    const { start, end } = neighbour.reading;
    const distance = Math.max(start - reading.end, reading.start - end);
    if (distance > DAY_REACH || document.tokenAt(start)?.sentence !== sentence) continue;
    const time = resolved.value.slice(resolved.period.value.length);
    return {
      reading,
      resolved: { ...resolved, value: day.value + time, period: day, anchor: neighbour.resolved.anchor },
    };
  }
  return here;
}

function isBareTime(sketch: Sketch): boolean {
  return (
    sketch.kind === 'CALENDAR' &&
    (sketch.clock !== undefined || sketch.dayPart !== undefined) &&
    sketch.weekday === undefined &&
    sketch.month === undefined &&
    sketch.holiday === undefined
  );
}

function isWithin(inner: Span, outer: Span): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}

/** A report compares the latest quarter that has begun with earlier ones. */
function isReported(period: Period, previous: Period | undefined, now: Day | null): boolean {
  const first = dayNumber(period.first);
  if (now !== null && first > dayNumber(now)) return false;
  return previous === undefined || first >= dayNumber(previous.first);
}

/** Whether "the following day" can be counted from it. */
function remembers(sketch: Sketch): boolean {
  return sketch.kind === 'CALENDAR' || sketch.kind === 'RANGE' || (sketch.kind === 'SHIFT' && sketch.unit !== 'HOUR');
}

function whenAt(document: Document, placed: readonly Placed[], index: number, now: Day | null): When | null {
  const here = placed[index];
  if (here?.resolved.period == null) return null;
  const { reading, resolved } = here;
  const span = spanWith(document, placed, index);
  if (span !== null) {
    const text = document.text.slice(span.start, span.end);
    return whenOfPeriod({ text, period: span.period, basis: resolved.basis, anchor: resolved.anchor }, now);
  }
  return whenOfPeriod(
    {
      text: document.text.slice(reading.start, reading.end),
      period: here.resolved.period,
      basis: resolved.basis,
      anchor: resolved.anchor,
      opening: openingOf(reading.before),
    },
    now,
  );
}

function openingOf([before]: Reading['before']): Opening | undefined {
  if (before === 'since') return 'SINCE';
  return before === 'until' || before === 'till' ? 'UNTIL' : undefined;
}

/** "From 2003 to 2009", "between March and June": both ends mean the whole. */
function spanWith(document: Document, placed: readonly Placed[], index: number) {
  for (const at of [index, index - 1]) {
    const first = placed[at];
    const second = placed[at + 1];
    if (first?.resolved.period == null || second?.resolved.period == null) continue;
    const opened = first.reading.before[0];
    if (opened !== 'from' && opened !== 'between') continue;
    const link = document.text.slice(first.reading.end, second.reading.start);
    const links = opened === 'from' ? /^\s+(?:to|until|till|through)\s+$/ : /^\s+and\s+$/;
    if (!links.test(link)) continue;
    if (dayNumber(second.resolved.period.last) < dayNumber(first.resolved.period.first)) continue;
    return {
      start: first.reading.start,
      end: second.reading.end,
      period: joined(first.resolved.period, second.resolved.period),
    };
  }
  return null;
}
