/**
 * The line that says where and when a dispatch was filed and by whom: "OSLO, May 3 (Reuters) -". It stands before the first
 * paragraph, sometimes under a headline and a byline.
 */
import type { Dateline } from '../analysis.ts';
import type { Step } from '../step.ts';
import { agencyIn } from './agency.ts';
import { placeName } from './place.ts';

/** How far into the text a dateline is looked for, in characters and in lines. */
const REACH = 1200;
const LINES = 8;

/** Space within a line. */
const GAP = '[^\\S\\n]+';
const MONTH =
  '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?';
const WEEKDAY = '(?:(?:Mon|Tues?|Wednes|Wed|Thurs?|Fri|Satur|Sat|Sun)(?:day)?[.,]?\\s+)?';
const YEAR = '(?:,?\\s+(?:19|20)\\d\\d)?';
const DATE = `${WEEKDAY}(?:${MONTH}\\s+\\d{1,2}(?:st|nd|rd|th)?${YEAR}|\\d{1,2}(?:st|nd|rd|th)?\\s+${MONTH}${YEAR}|\\d{4}-\\d\\d-\\d\\d)`;
const UPPER_WORD = "\\p{Lu}[\\p{Lu}\\p{M}'’.\\-]+";
const WORD = "\\p{Lu}[\\p{L}\\p{M}'’.\\-]+";
const SMALL = '(?:de|del|of|the|la|al|and|am|an|der|sur|DE|LA|OF|EL|AL)';
const UPPER_PLACE = `${UPPER_WORD}(?:${GAP}(?:${UPPER_WORD}|${SMALL})){0,4}`;
const PLACE = `${WORD}(?:${GAP}(?:${WORD}|${SMALL})){0,3}`;
const REGION = `(?:,${GAP}(?!${MONTH}\\s+\\d)${WORD}(?:${GAP}(?:${WORD}|${SMALL}))*){0,2}`;
const SECOND = `(?:/${WORD}(?:${GAP}${WORD})?){0,2}`;
const AGENCY = '(?:\\((?<round>[^()\\n]{2,40})\\)|/(?<slashed>[\\p{L}][^/\\n]{1,30})/)';
const DASH = '(?:--?|[–—―]|_|:)';

/** Place and date, agency or not, and a dash or an agency behind. */
const DATED = new RegExp(
  `^(?<place>${PLACE})${SECOND}${REGION}[.,]?\\s+(?<date>${DATE})[.,]?\\s*(?:${AGENCY}\\.?\\s*${DASH}?|${DASH})`,
  'u',
);
/** Place and agency without a date. */
const FILED = new RegExp(`^(?<place>${PLACE})${SECOND}${REGION},?\\s+${AGENCY}\\.?\\s*${DASH}`, 'u');
/** Capitals and a dash alone. */
const BARE = new RegExp(`^(?<place>${UPPER_PLACE})${SECOND}${REGION}\\s+(?:--?|[–—―]|_)(?=\\s|\\p{L})`, 'u');
/** Place under its date, on lines of their own. */
const STACKED = new RegExp(
  `^(?<place>${PLACE})${REGION}[.,]?\\s*\\n\\s*(?<date>${DATE})[.,]?\\s*(?:${AGENCY}|(?=\\n))`,
  'u',
);

/** Words in capitals that open a story and are no place. */
const NOT_PLACES =
  /^(?:BREAKING|EXCLUSIVE|UPDATE|WATCH|ANALYSIS|OPINION|CORRECTION|CORRECTED|URGENT|FACTBOX|TIMELINE|LIVE|VIDEO|PHOTOS?|NEWS|FOCUS|FEATURE|INTERVIEW|ALERT|WRAPUP|REFILE|EDITORIAL|COMMENT|PREVIEW|PROFILE|SUMMARY|NOTE|BY|FOR IMMEDIATE RELEASE|PRESS RELEASE)\b/;

/** Reads the dateline; null where the story has none. */
export const dateline: Step<'document', 'dateline'> = {
  name: 'dateline',
  run: ({ document }) => ({ dateline: readDateline(document.text) }),
};

/** The dateline of a story; its `when` stays open until the year is known. */
export function readDateline(text: string): Dateline | null {
  const head = text.slice(0, REACH);
  for (const start of lineStarts(head)) {
    const line = head.slice(start);
    const match = DATED.exec(line) ?? FILED.exec(line) ?? BARE.exec(line) ?? STACKED.exec(line);
    const place = match?.groups?.['place'];
    if (match === null || place === undefined || NOT_PLACES.test(place)) continue;
    const bracketed = match.groups?.['round'] ?? match.groups?.['slashed'];
    const dated = match.groups?.['date'] !== undefined;
    // Behind a date, or a place in capitals, only an agency stands in brackets.
    const sure = dated || place === place.toUpperCase();
    const agency = bracketed === undefined ? null : agencyIn(bracketed, sure);
    if (bracketed !== undefined && agency === null && !dated) continue;
    return { start, end: start + match[0].trimEnd().length, place: placeName(place), agency, when: null };
  }
  return null;
}

/** Where the first lines begin, past their indent. */
function lineStarts(head: string): number[] {
  const starts: number[] = [];
  for (const match of head.matchAll(/(?:^|\n)[^\S\n]*(?=\S)/g)) {
    starts.push(match.index + match[0].length);
    if (starts.length === LINES) break;
  }
  return starts;
}
