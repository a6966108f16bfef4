/** One reading of where names are, from the statistical tagger, the tables and the rules about people. */

import { sensesOf } from '../../knowledge/lookup/index.ts';
import { portfolioWords } from '../../knowledge/offices/index.ts';
import { triggerKinds } from '../../knowledge/organizations/triggers.ts';
import { koreanSurnames, rankTitles } from '../../knowledge/people/index.ts';
import { usStateNames } from '../../knowledge/places/index.ts';
import type { Document, NameSpan, Token } from '../../language/document.ts';
import type { Dateline } from '../analysis.ts';
import { contains, type Found, overlaps, tokensOf } from './found.ts';
import { CALENDAR, isMonthSurname, isTitleWord } from './words.ts';

const LOCATIVE = new Set([
  'in',
  'at',
  'near',
  'from',
  'to',
  'outside',
  'around',
  'into',
  'toward',
  'towards',
  'through',
  'via',
  'of',
  'between',
]);

/** Particles that only names have: "Daniel [arap Moi]", "Osama [bin Laden]". */
const PARTICLES = /^(?:arap|bin|ibn|bint|ould|van|von|der|al|el|dos|da|della|di|du|ul|ur)$/;

/** Adds a particle and the surname behind it that the tagger left out. */
function withParticle(tokens: Token[], document: Document): void {
  const last = tokens.at(-1);
  const [particle, hyphen, surname] = last ? [1, 2, 3].map((by) => document.tokens[last.index + by]) : [];
  if (!particle || !PARTICLES.test(particle.text) || particle.sentence !== last?.sentence) return;
  const more = hyphen?.text === '-' && surname ? [particle, hyphen, surname] : hyphen ? [particle, hyphen] : [];
  if (more.length > 0 && /^\p{Lu}/u.test(more.at(-1)!.text)) tokens.push(...more);
}

/** Below this the tagger is as likely wrong as right. */
const SURE = 0.5;

/** The tagger's span without the titles, days and months that it may take in; null when nothing else is left. */
function fromTagger(span: NameSpan, document: Document): Found | null {
  if (span.score <= SURE) return null;
  const tokens = [...tokensOf(span)];
  const last = tokens.at(-1);
  const next = last && document.tokens[last.index + 1];
  // A name does not end on a hyphen, nor in the middle of a word.
  if (last && next && last.end === next.start && (last.text === '-' || next.text === '-')) {
    for (let token = next; token.start === tokens.at(-1)?.end && /^[\p{L}\p{N}-]+$/u.test(token.text); ) {
      tokens.push(token);
      const after = document.tokens[token.index + 1];
      if (!after) break;
      token = after;
    }
  }
  if (span.type === 'PER') {
    // "UN Secretary-General Ban Ki-moon": whatever stands before the name up to its last title is none of it.
    const title = tokens.findLastIndex(
      ({ lower }, i) =>
        i < tokens.length - 1 && (i === 0 ? isTitleWord(lower) : rankTitles.has(lower)) && tokens[i + 1]?.text !== '-',
    );
    if (title >= 0) tokens.splice(0, title + 1);
    if (tokens.length === 1 && isTitleWord(tokens[0]!.lower)) return null;
  }
  if (span.type === 'PER') withParticle(tokens, document);
  while (tokens[0] !== undefined && CALENDAR.has(tokens[0].lower)) tokens.shift();
  if (tokens.length > 1 && tokens[0]!.lower === 'the' && !/^(?:Hague|Gambia)$/.test(tokens[1]!.text)) tokens.shift();
  while (tokens.length > 0 && CALENDAR.has(tokens.at(-1)!.lower)) {
    const end = tokens.at(-1)!;
    if (isMonthSurname(tokens.at(-2)?.text, end.text, document.tokens[end.index + 1]?.text)) break;
    tokens.pop();
  }
  const [first] = tokens;
  const end = tokens.at(-1);
  if (!first || !end || !/\p{L}/u.test(first.text) || end.end - first.start < 2) return null;
  // "US$42": money.
  if (document.text[end.end] === '$') return null;
  const found = { start: first.start, end: end.end, first, last: end, type: span.type, score: span.score, senses: [] };
  // "TAVILDARA, Tajikistan": what a country stands behind is a place, unless it is plainly a person or a firm.
  // "International Development Minister": a portfolio, no organisation.
  const behind = document.tokens[end.index + 1];
  if (span.type !== 'PER' && behind?.text === 'Minister' && behind.sentence === end.sentence) {
    const nation = tokens.findLastIndex(({ text }) => sensesOf(text).some(({ use }) => use === 'DEMONYM'));
    if (nation < tokens.length - 1 && portfolioWords.has(end.lower)) return null;
  }
  const short = tokens.length <= 2 && span.type !== 'LOC' && span.type !== 'MISC' && span.score < 0.95;
  return short && isAddressed(found, document) ? { ...found, type: 'LOC' } : found;
}

function isWeak(hit: Found): boolean {
  return hit.senses.every(({ weak }) => weak);
}

function isDemonym(hit: Found): boolean {
  return hit.senses.some(({ use }) => use === 'DEMONYM' || use === 'CITIZENS');
}

/** "in Lyon", "Lyon, France": a place that a weak name stands for. */
function isPlaced(hit: Found, document: Document, dateline: Dateline | null): boolean {
  if (dateline !== null && hit.start < dateline.end && hit.end > dateline.start) return true;
  const before = document.tokens[hit.first.index - 1];
  if (!hit.senses.some(({ id }) => id?.startsWith('place:'))) return false;
  if (/^[-‐‑](?:based|born|bound)\b/.test(document.text.slice(hit.end, hit.end + 7))) return true;
  if (hit.senses.some(({ use }) => use === 'STATE')) return before?.text === ',';
  return (before !== undefined && LOCATIVE.has(before.lower)) || isAddressed(hit, document);
}

/** A state or country stands behind a comma: "Lyon, France", "Akron, Ohio". */
function isAddressed(hit: Pick<Found, 'last'>, document: Document): boolean {
  const comma = document.tokens[hit.last.index + 1];
  const [next, second] = [2, 3].map((by) => document.tokens[hit.last.index + by]);
  if (comma?.text !== ',' || !next) return false;
  const names = second ? [next.text, `${next.text} ${second.text}`] : [next.text];
  return names.some(
    (name) =>
      usStateNames.has(name) ||
      sensesOf(name).some(({ use, id }) => use === 'STATE' || (use === 'NAME' && id?.startsWith('country:'))),
  );
}

function textOf(found: Found, document: Document): string {
  return document.text.slice(found.start, found.end);
}

/** Words of a government that stay apart from the nationality before them: "Russian | Foreign Ministry". */
const APART =
  /^(?:Foreign|Defen[cs]e|Interior|Prime|Finance|Justice|Health|Oil|Energy|Trade|Government|President|Army|Navy|Embassy|Parliament|Ministry)\b/;

/** A tagger's span that holds a known name: what of both is right. */
function within(span: Found, hit: Found, document: Document): Found[] {
  const rest = document.text.slice(hit.end, span.end).trim();
  const starts = hit.start === span.start;
  if (span.type === 'PER') {
    if (
      starts &&
      (isDemonym(hit) || !isWeak(hit)) &&
      !koreanSurnames.has(textOf(hit, document)) &&
      hit.senses.length > 0
    ) {
      // "Russian Sergei Lavrov": nationality, then the person; but "Jordan Spieth" and "Israel Katz" stay whole.
      if (isDemonym(hit)) return [hit, ...tail(span, hit, document)];
    }
    return [span];
  }
  if (starts && (isDemonym(hit) || span.type === 'MISC') && (APART.test(rest) || span.type === 'MISC')) {
    const tails = tail(span, hit, document);
    return span.type === 'MISC' ? (isDemonym(hit) ? [span] : [hit]) : [hit, ...tails];
  }
  return [span];
}

/** What is left of a span behind a known name that opens it. */
function tail(span: Found, hit: Found, document: Document): Found[] {
  const tokens = tokensOf(span).filter((token) => token.start >= hit.end);
  const [first] = tokens;
  if (!first || !/^\p{Lu}/u.test(document.text.slice(first.start))) return [];
  return [{ ...span, start: first.start, first }];
}

/** The best reading among the overlapping candidates of one stretch. */
function settle(
  candidates: { span: Found | null; hit: Found | null; person: Found | null },
  document: Document,
  dateline: Dateline | null,
): Found[] {
  const { span, hit, person } = candidates;
  if (span === null && hit === null) return person ? [person] : [];
  if (hit === null) {
    if (span === null) return [];
    if (person === null) return [span];
    // A title or a given name shows a person; a longer span by the tagger may hold more of the name.
    if (span.type === 'PER') return [contains(person, span) ? person : span];
    // A given name alone against what the tagger is sure of: "an analyst at Raymond James".
    if (span.type === 'ORG' && contains(person, span) && person.score < 0.8 && span.score > 0.9) return [span];
    return contains(person, span) ? [person] : [span];
  }
  if (span === null) {
    if (person !== null && (isWeak(hit) || contains(person, hit))) return [person];
    return !isWeak(hit) ||
      isPlaced(hit, document, dateline) ||
      hit.senses.some(({ id }) => id?.startsWith('organization:'))
      ? [hit]
      : [];
  }
  const same = span.start === hit.start && span.end === hit.end;
  if (same) {
    if (person !== null && contains(person, span)) return [person];
    if (span.type === 'PER' && (isWeak(hit) || span.score > 0.9)) return [span];
    if (isWeak(hit) && hit.type !== span.type)
      return [{ ...span, senses: hit.senses.filter(({ id }) => senseFits(id, span)) }];
    return [{ ...hit, score: Math.max(hit.score, span.score) }];
  }
  if (contains(hit, span)) return person !== null && isWeak(hit) ? [person] : [hit];
  if (contains(span, hit)) {
    if (person !== null && contains(person, span)) return [person];
    return within(span, hit, document);
  }
  return isWeak(hit) || hit.end - hit.start < span.end - span.start ? [span] : [hit];
}

function senseFits(id: string | null, span: Found): boolean {
  if (id === null) return false;
  return id.startsWith('organization:') ? span.type === 'ORG' : span.type === 'LOC';
}

/** Joins what tagger, tables and rules found; the result does not overlap and is in text order. */
export function merge(
  document: Document,
  known: readonly Found[],
  people: readonly Found[],
  dateline: Dateline | null,
): Found[] {
  const spans = document.names.flatMap((span) => fromTagger(span, document) ?? []);
  const all = [
    ...spans.map((found) => ({ found, from: 'span' as const })),
    ...known.map((found) => ({ found, from: 'hit' as const })),
    ...people.map((found) => ({ found, from: 'person' as const })),
  ].sort((a, b) => a.found.start - b.found.start || b.found.end - a.found.end);
  const merged: Found[] = [];
  let at = 0;
  while (at < all.length) {
    let end = all[at]!.found.end;
    let to = at + 1;
    while (to < all.length && all[to]!.found.start < end) {
      end = Math.max(end, all[to]!.found.end);
      to += 1;
    }
    const group = all.slice(at, to);
    const longest = (from: 'span' | 'hit' | 'person') =>
      group
        .filter((each) => each.from === from)
        .map(({ found }) => found)
        .sort((a, b) => b.end - b.start - (a.end - a.start));
    const [span = null] = longest('span');
    const [hit = null] = longest('hit');
    const [person = null] = longest('person');
    const settled = settle({ span, hit, person }, document, dateline);
    // What the choice leaves uncovered is read on its own.
    for (const { found, from } of group) {
      if (found === span || found === hit || found === person) continue;
      if (settled.some((chosen) => overlaps(chosen, found))) continue;
      if (from === 'hit' && (!isWeak(found) || isPlaced(found, document, dateline))) settled.push(found);
      if (from === 'span') settled.push(found);
    }
    if (hit !== null && !settled.some((chosen) => overlaps(chosen, hit)) && !isWeak(hit)) settled.push(hit);
    merged.push(...settled);
    at = to;
  }
  return merged
    .filter((found) => found.senses[0]?.use !== 'BLOCK' || found.senses.length > 1)
    .filter((found) => found.senses.length > 0 || !isBareTrigger(found, document))
    .filter((found) => !isHoliday(found, document))
    .sort((a, b) => a.start - b.start);
}

/** A common noun with a capital and nothing else is no name: "Company". */
function isBareTrigger(found: Found, document: Document): boolean {
  if (found.first !== found.last) return false;
  const kind = triggerKinds.get(textOf(found, document).toLowerCase());
  if (found.type === 'PER') return kind === 'GOVERNMENT_BODY' && found.score < 0.8;
  return found.type === 'ORG' && kind !== undefined && found.score < 0.6;
}

/** "Labour Day": no party. */
function isHoliday(found: Found, document: Document): boolean {
  const next = document.tokens[found.last.index + 1];
  return next?.text === 'Day' && /^Labou?r$/.test(textOf(found, document));
}
