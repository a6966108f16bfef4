import { organizationTriggers } from '../../knowledge/gazetteer.ts';
import { retypeByCues, shownAlone } from './by-cues.ts';
import { G, gazetteerBits, isFirstSurname, isGiven, isOnlyGiven, knownPhrases } from './gazetteer.ts';
import { organizationStretches } from './joins.ts';
import { NAME_TYPES, OUTSIDE, tagFor } from './name-tags.ts';
import type { PreparedSentence } from './sentence-of-units.ts';
import { type Found, spansOf, writeSpan } from './spans.ts';
import { withoutTitles } from './titles.ts';

const PERSON = NAME_TYPES.indexOf('PER');
const PLACE = NAME_TYPES.indexOf('LOC');
const ORGANIZATION = NAME_TYPES.indexOf('ORG');
const OTHER = NAME_TYPES.indexOf('MISC');
/** What a surname can share its form with only after a given name. */
const NAMED_AFTER = G.country | G.demonym | G.place;
const CAPITAL = /^\p{Lu}[\p{L}'’.-]*\p{Ll}/u;

/**
 * The second pass over a whole text: a name seen clearly once is known everywhere. A surname that stood in a full name is that
 * person's; the same words get the type that they mostly have; a country is a place; names that the first pass missed are found.
 * Gives 1 for the units of names whose type the words beside them show.
 */
export function secondPass(sentences: readonly PreparedSentence[], tags: readonly Uint8Array[]): readonly Uint8Array[] {
  const votes = new Map<string, Float64Array>();
  const surnames = new Set<string>();
  const acronyms = new Set<string>();
  const tails = new Set<string>();
  const spans = tags.map(spansOf);
  sentences.forEach(({ forms }, s) => {
    joinHyphenated(forms, tags[s]!);
    joinTails(forms, tags[s]!);
    joinOrganizations(forms, tags[s]!, acronyms);
    for (const span of spansOf(tags[s]!)) cutParticiples(forms, tags[s]!, span);
    for (const span of spansOf(tags[s]!)) trimEnds(forms, tags[s]!, span);
    dropCommon(sentences[s]!, tags[s]!);
    for (const span of spansOf(tags[s]!)) cutInside(forms, tags[s]!, span);
    for (const span of spansOf(tags[s]!)) cutTitles(forms, tags[s]!, span);
  });
  const decided = retypeByCues(sentences, tags);
  sentences.forEach(({ forms }, s) => {
    spans[s] = spansOf(tags[s]!);
    for (const { from, to, type } of spans[s]!) {
      const name = forms.slice(from, to).join(' ');
      let counts = votes.get(name);
      if (!counts) {
        counts = new Float64Array(NAME_TYPES.length);
        votes.set(name, counts);
      }
      counts[type] = counts[type]! + (to - from > 1 ? 2 : 1);
      if (type === PERSON && to - from >= 2 && to - from <= 5) {
        const last = forms[to - 1]!;
        if (to - from > 2 && CAPITAL.test(forms[to - 2]!)) tails.add(`${forms[to - 2]!} ${last}`);
        if (CAPITAL.test(last) && (isGiven(forms[from]!) || (gazetteerBits(last) & NAMED_AFTER) === 0))
          surnames.add(last);
        if (CAPITAL.test(forms[from]!) && isFirstSurname(forms[from]!)) surnames.add(forms[from]!);
      }
    }
  });
  sentences.forEach((sentence, s) => {
    for (const span of spans[s]!) retype(sentence, tags[s]!, span, votes, surnames);
    recover(sentence, tags[s]!, { surnames, acronyms, votes });
    joinHouses(sentence.forms, tags[s]!, tails);
  });
  return decided;
}

const HYPHENATED = /^\p{Lu}\p{Ll}{1,7}-\p{L}\p{Ll}{1,7}$/u;

/** "Ban Ki-moon": a family name that comes first and a given name of two syllables are one person, whatever the first pass made of them. */
function joinHyphenated(forms: readonly string[], tags: Uint8Array): void {
  for (let i = 1; i < forms.length; i++) {
    if (HYPHENATED.test(forms[i]!) && isFirstSurname(forms[i - 1]!)) overwrite(tags, i - 1, i + 1, PERSON);
  }
}

const ROMAN = /^(?:I{1,3}|IV|VI{0,3}|IX|XI{0,3}|XIV|XV|XVI{0,3})$/;

const PARTICLE = /^(?:[Aa]l|[Ee]l|[Bb]in|[Ii]bn|[Bb]int)$/;

/** "King Olav V", "Pope John XXIII", "Haya Rashed Al Tavor": the number is the person's, and so is the house. */
function joinTails(forms: readonly string[], tags: Uint8Array): void {
  for (const { from, to, type } of spansOf(tags)) {
    if (type !== PERSON || to >= forms.length) continue;
    const behind = isNickname(forms, to) ? spansOf(tags).find((span) => span.from === to + 3) : undefined;
    if (behind?.type === PERSON) overwrite(tags, from, behind.to, PERSON);
    else if (ROMAN.test(forms[to]!)) overwrite(tags, from, to + 1, PERSON);
    else if (PARTICLE.test(forms[to]!) && CAPITAL.test(forms[to + 1] ?? '')) overwrite(tags, from, to + 2, PERSON);
  }
}

/** "Anna [(Annie)] Berg", "Olav Dahl [(O.T.)] Berg" */
function isNickname(forms: readonly string[], at: number): boolean {
  return forms[at] === '(' && CAPITAL_FIRST.test(forms[at + 1] ?? '') && forms[at + 2] === ')';
}

const CAPITAL_FIRST = /^\p{Lu}/u;

const LINK = /^(?:of|for|and|in|on|at|the|to|with|from|by|against|de|von|van)$/;
const COUNTED =
  /^(?:Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Eleven|Twelve|Thirteen|Fourteen|Fifteen|Twenty|Thirty)$/;

/** Small words with the capital of the sentence's beginning: "But Norvik". */
const OPENING =
  /^(?:But|And|Although|Though|While|If|When|Whether|Because|Since|After|Before|Until|Unless|However|Yet|Nor|So|Both|Even|Only)$/;

/** Endings of abstract nouns; surnames and given names on them are known or come with more. */
const ABSTRACT = /\p{L}{3}(?:tion|sion|ment|ness|ism|ship|ance|ence)$/u;
/** What markets and games are about, with the capital of the sentence's beginning. */
const GOODS =
  /^(?:Nickel|Tin|Copper|Zinc|Lead|Aluminium|Aluminum|Gold|Silver|Platinum|Wheat|Corn|Barley|Sugar|Coffee|Cocoa|Cotton|Rubber|Crude|Oil|Gas|Heat|Steel|Soybeans?|Baseball|Soccer|Football|Tennis|Cricket|Turnover|Volume)$/;
const PART_OF_TIME = /^(?:mid|early|late)-\p{Lu}/iu;
const SEEN_WITH_CAPITAL = 4;

/** "Verification stopped": a capital that the sentence alone gives; and "mid-May" is a time. */
function dropCommon({ forms, context }: PreparedSentence, tags: Uint8Array): void {
  for (const { from, to, type } of spansOf(tags)) {
    if (to - from > 1) continue;
    const form = forms[from]!;
    const opens = from === 0 && type === PERSON && (context[0]! & SEEN_WITH_CAPITAL) === 0;
    if ((opens && (ABSTRACT.test(form) || GOODS.test(form)) && !isGiven(form)) || PART_OF_TIME.test(form))
      tags[from] = OUTSIDE;
  }
}

/** "Norvik-based": what happens to a name or is done by it; no part of a longer one, and no person. */
const PARTICIPLE =
  /-(?:based|listed|led|backed|born|bound|registered|controlled|sponsored|held|owned|run|ruled|occupied|administered|dominated|majority|mediated|brokered)$/;

function cutParticiples(forms: readonly string[], tags: Uint8Array, { from, to, type }: Found): void {
  const last = forms.slice(from, to - (type === PLACE ? 1 : 0)).findLastIndex((form) => PARTICIPLE.test(form));
  if (last < 0) return;
  const start = from + last + 1;
  tags.fill(OUTSIDE, from, start);
  if (start < to) writeSpan(tags, start, to, type);
}

/** A name does not end on "of", nor begin with a number that opens the sentence; what is left may plainly be a person. */
function trimEnds(forms: readonly string[], tags: Uint8Array, { from, to, type }: Found): void {
  let start = from;
  let end = to;
  if (start === 0 && end > 1 && (COUNTED.test(forms[0]!) || OPENING.test(forms[0]!))) start = 1;
  while (end > start && LINK.test(forms[end - 1]!)) end -= 1;
  if (start === from && end === to) return;
  tags.fill(OUTSIDE, from, to);
  if (end === start) return;
  const given = end - start > 1 && isOnlyGiven(forms[start]!);
  writeSpan(tags, start, end, given && type !== ORGANIZATION ? PERSON : type);
}

/** Firms, bodies and what an acronym stands for are one name, where the first pass saw a name in them. */
function joinOrganizations(forms: readonly string[], tags: Uint8Array, acronyms: Set<string>): void {
  for (const { from, to, acronym } of organizationStretches(forms)) {
    const crossing = spansOf(tags).filter((span) => span.from < to && span.to > from);
    if (crossing.length === 0 || crossing.some((span) => span.from < from || span.to > to)) continue;
    overwrite(tags, from, to, ORGANIZATION);
    if (acronym !== undefined) acronyms.add(acronym);
  }
}

/** "Norland CEO Ingrid Dahl", "Trade Department's Dahl": an organisation, then a person. */
function cutInside(forms: readonly string[], tags: Uint8Array, { from, to, type }: Found): void {
  if (type !== PERSON && type !== ORGANIZATION) return;
  for (let i = from + 1; i < to - 1; i++) {
    const office = INNER_OFFICE.test(forms[i]!);
    const owner = /^['’]s$/.test(forms[i]!) && organizationTriggers.has(forms[i - 1]!.toLowerCase());
    if (!office && !owner) continue;
    if (owner && forms.slice(i + 1, to).some((form) => organizationTriggers.has(form.toLowerCase()))) continue;
    tags.fill(OUTSIDE, from, to);
    const name = forms.slice(from, i).join(' ');
    writeSpan(tags, from, i, (gazetteerBits(name) & G.country) !== 0 ? PLACE : ORGANIZATION);
    writeSpan(tags, i + 1, to, PERSON);
    return;
  }
}

const INNER_OFFICE = /^(?:CEO|CFO|COO|MP|MEP)$/;

/** Titles and nationalities before a person's name are not part of it. */
function cutTitles(forms: readonly string[], tags: Uint8Array, { from, to, type }: Found): void {
  if (type !== PERSON) return;
  const start = withoutTitles(forms, from, to);
  if (start === from) return;
  tags.fill(OUTSIDE, from, start);
  for (let i = from; i < start; i++) {
    const bits = gazetteerBits(forms[i]!);
    if ((bits & G.country) !== 0) tags[i] = tagFor(PLACE, 3);
    else if ((bits & G.demonym) !== 0) tags[i] = tagFor(OTHER, 3);
  }
  writeSpan(tags, start, to, type);
}

function retype(
  { forms }: PreparedSentence,
  tags: Uint8Array,
  { from, to, type }: Found,
  votes: ReadonlyMap<string, Float64Array>,
  surnames: ReadonlySet<string>,
): void {
  const name = forms.slice(from, to).join(' ');
  const bits = gazetteerBits(name);
  let best = type;
  if (to - from === 1 && surnames.has(name) && (bits & (G.country | G.demonym | G.organization)) === 0) best = PERSON;
  else {
    const counts = votes.get(name)!;
    for (let other = 0; other < counts.length; other++)
      if (counts[other]! > 2 * counts[type]! && counts[other]! > counts[best]!) best = other;
  }
  const placed = (bits & (G.country | G.place)) !== 0;
  if (placed && (bits & G.organization) === 0 && type === ORGANIZATION) best = PLACE;
  if (placed && type === PERSON && to - from === 1 && (bits & G.given) === 0 && !surnames.has(name)) best = PLACE;
  if (placed && (bits & G.organization) === 0 && name === name.toUpperCase() && name.length > 3) best = PLACE;
  if ((bits & G.organization) !== 0 && !placed && (bits & (G.given | G.demonym)) === 0 && type !== PERSON)
    best = ORGANIZATION;
  if (type === OTHER && to - from >= 2 && isOnlyGiven(forms[from]!)) best = PERSON;
  if (bits === G.demonym && type !== PLACE && to - from === 1 && !surnames.has(name)) best = OTHER;
  if (best !== type) writeSpan(tags, from, to, best);
}

/** "Suu Kyi" after "Aung San Suu Kyi": the last two words of a full name are one name again. */
function joinHouses(forms: readonly string[], tags: Uint8Array, tails: ReadonlySet<string>): void {
  for (let i = 1; i < forms.length; i++) {
    if (!tails.has(`${forms[i - 1]!} ${forms[i]!}`)) continue;
    const whole = spansOf(tags).some((span) => span.from < i && span.to > i);
    if (!whole) overwrite(tags, i - 1, i + 1, PERSON);
  }
}

/** What the first pass found in the whole text. */
interface Known {
  readonly surnames: ReadonlySet<string>;
  /** Acronyms whose words the text gives. */
  readonly acronyms: ReadonlySet<string>;
  readonly votes: ReadonlyMap<string, Float64Array>;
}

/** Finds known surnames, states, places and organisations that the first pass left outside. */
function recover(sentence: PreparedSentence, tags: Uint8Array, { surnames, acronyms, votes }: Known): void {
  const { forms } = sentence;
  for (const { from, to, bits } of knownPhrases(forms)) {
    // A longer name that holds the phrase stays; a shorter or a crossing one gives way.
    const inside = spansOf(tags).some((span) => span.from <= from && span.to >= to);
    if (!inside) overwrite(tags, from, to, (bits & G.organization) !== 0 ? ORGANIZATION : PLACE);
  }
  for (let i = 0; i < forms.length; i++) {
    const form = forms[i]!;
    if (tags[i] !== OUTSIDE || form === form.toLowerCase()) continue;
    const bits = gazetteerBits(form);
    const free =
      (tags[i + 1] ?? OUTSIDE) === OUTSIDE && !CAPITAL.test(forms[i + 1] ?? '') && (i === 0 || tags[i - 1] === OUTSIDE);
    const ordinary = (bits & (G.given | G.time | G.title)) !== 0;
    if (surnames.has(form) && free && !ordinary) tags[i] = tagFor(PERSON, 3);
    else if (acronyms.has(form)) tags[i] = tagFor(ORGANIZATION, 3);
    else if ((bits & G.country) !== 0) tags[i] = tagFor(PLACE, 3);
    else if (bits === G.demonym) tags[i] = tagFor(OTHER, 3);
    else if (free && isPlaceOfFiling(form, forms[i + 1], bits)) tags[i] = tagFor(PLACE, 3);
    else if (i === 0 || !free || ordinary) continue;
    else if ((bits & G.place) !== 0) tags[i] = tagFor(PLACE, 3);
    else if ((bits & G.organization) !== 0) tags[i] = tagFor(ORGANIZATION, 3);
    else {
      const counts = votes.get(form);
      const type =
        counts && CAPITAL.test(form) && Math.max(...counts) >= 2
          ? counts.indexOf(Math.max(...counts))
          : shownAlone(sentence, i);
      if (type !== null) tags[i] = tagFor(type, 3);
    }
  }
}

/** "LIMA 1996-08-30", "LIMA (AP)": a place in capitals opens a dispatch. */
function isPlaceOfFiling(form: string, next: string | undefined, bits: number): boolean {
  const place = (bits & G.place) !== 0 && (bits & (G.organization | G.given)) === 0;
  return place && form.length > 3 && form === form.toUpperCase() && /^(?:\d|\(|,|-)/.test(next ?? '');
}

/** Writes a span over whatever names it crosses. */
function overwrite(tags: Uint8Array, from: number, to: number, type: number): void {
  for (const span of spansOf(tags)) if (span.from < to && span.to > from) tags.fill(OUTSIDE, span.from, span.to);
  writeSpan(tags, from, to, type);
}
