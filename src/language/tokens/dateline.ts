const MONTH = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\\.?';
const DATE = `(?:${MONTH}\\s+\\d{1,2}|\\d{1,2}\\s+${MONTH})(?:,?\\s+\\d{4})?`;
const PLACE = "\\p{Lu}[\\p{L}.'’-]{0,30}(?:[ ,/]{1,2}(?:\\p{Lu}[\\p{L}.'’-]{0,30}|de|of|the|and)){0,6}";
const SHOUTED = "\\p{Lu}[\\p{Lu}.'’-]{2,30}(?:[ ,/]{1,2}\\p{Lu}[\\p{L}.'’-]{0,30}){0,5}";
const DASH = '\\s*(?:--?|–|—|_)\\s';

/** "MOSCOW, April 10 (Reuters) - ", "SEOUL -- ", "Geneva, 3 May 2001 — ". */
const DATELINE = new RegExp(
  `(?:${PLACE},?(?:\\s+${DATE},?)?\\s*\\([\\p{L}\\d./& -]{2,40}\\)${DASH}|${SHOUTED},?(?:\\s+${DATE},?)?${DASH}|${PLACE},\\s*${DATE}${DASH})`,
  'uy',
);

/** Where the dateline that begins at `start` ends, with its dash; `start` itself where there is none. */
export function datelineEnd(text: string, start: number): number {
  if (start > 0 && !/\n\s*$/.test(text.slice(Math.max(0, start - 4), start))) return start;
  DATELINE.lastIndex = start;
  return DATELINE.test(text) ? DATELINE.lastIndex : start;
}
