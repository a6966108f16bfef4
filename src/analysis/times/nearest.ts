/** Which of those that recur is meant: by the words about it, by the tense, or by what is nearest to today. */
import { type Day, dayNumber } from '../calendar.ts';
import type { Period } from './period.ts';
import type { Turn } from './sketch.ts';
import type { Tense } from './tense.ts';

/** The one before, around or after today. */
export function inTurn(turn: Turn, candidates: readonly Period[], now: Day): Period | null {
  const today = dayNumber(now);
  switch (turn) {
    case 'LAST':
      return candidates.findLast(({ last }) => dayNumber(last) < today) ?? null;
    case 'NEXT':
      return candidates.find(({ first }) => dayNumber(first) > today) ?? null;
    case 'THIS':
      return (
        candidates.find(({ first, last }) => dayNumber(first) <= today && dayNumber(last) >= today) ??
        sameYear(candidates, now)
      );
  }
}

/** The one that the tense speaks of. */
export function byTense(candidates: readonly Period[], now: Day, tense: Tense | null): Period | null {
  const today = dayNumber(now);
  const past = candidates.findLast(({ first }) => dayNumber(first) <= today) ?? null;
  const future = candidates.find(({ last }) => dayNumber(last) >= today) ?? null;
  // A day without its year lies within months: "extended to Nov. 20", said in early November, is not last year's.
  const far = (period: Period | null) => period?.precision === 'DAY' && Math.abs(dayNumber(period.first) - today) > FAR;
  if (tense === 'PAST' && past !== null && !far(past)) return past;
  if (tense === 'FUTURE' && future !== null && !far(future)) return future;
  return nearest(candidates, today);
}

/** In days. */
const FAR = 290;

function sameYear(candidates: readonly Period[], now: Day): Period | null {
  const fitting = candidates.filter(({ first }) => first.year === now.year);
  return nearest(fitting, dayNumber(now));
}

/** The nearest, and of two as near the earlier: news tells what was. */
export function nearest(candidates: readonly Period[], today: number): Period | null {
  let best: { readonly period: Period; readonly distance: number } | null = null;
  for (const period of candidates) {
    const first = dayNumber(period.first);
    const last = dayNumber(period.last);
    const distance = first > today ? (first - today) * 1.2 : last < today ? today - last : 0;
    if (best === null || distance < best.distance) best = { period, distance };
  }
  return best?.period ?? null;
}
