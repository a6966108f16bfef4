import { organizationTriggers } from '../../knowledge/gazetteer.ts';
import { addCues, type Cues, noCues } from './cues.ts';
import { G, gazetteerBits, isFirstSurname, knownPhrases } from './gazetteer.ts';
import { organizationStretches } from './joins.ts';
import { NAME_TYPES, OUTSIDE, placeOf, tagFor, typeOf } from './name-tags.ts';
import type { PreparedSentence } from './sentence-of-units.ts';
import { withoutTitles } from './titles.ts';

const PERSON = NAME_TYPES.indexOf('PER');
const PLACE = NAME_TYPES.indexOf('LOC');
const ORGANIZATION = NAME_TYPES.indexOf('ORG');
const OTHER = NAME_TYPES.indexOf('MISC');
/** Kinds of phrases that tables are sure of. */
const KNOWN = G.country | G.demonym | G.organization;
/** What a surname can share its form with only after a given name. */
const NAMED_AFTER = G.country | G.demonym | G.place;
const CAPITAL = /^\p{Lu}[\p{L}'’.-]*\p{Ll}/u;

/** A name as the first pass found it: units `from` to `to`, end exclusive. */
interface Found {
  readonly from: number;
  readonly to: number;
  readonly type: number;
}

/** Reads the spans off a sequence of tags. */
export function spansOf(tags: Uint8Array): Found[] {
  const spans: Found[] = [];
  let from = 0;
  for (let i = 0; i < tags.length; i++) {
    const place = placeOf(tags[i]!);
    if (place === 0 || place === 3) from = i;
    if (place === 2 || place === 3) spans.push({ from, to: i + 1, type: typeOf(tags[i]!) });
  }
  return spans;
}

export function writeSpan(tags: Uint8Array, from: number, to: number, type: number): void {
  if (to - from === 1) {
    tags[from] = tagFor(type, 3);
    return;
  }
  for (let i = from; i < to; i++) tags[i] = tagFor(type, i === from ? 0 : i === to - 1 ? 2 : 1);
}

/**
 * The second pass over a whole text: a name seen clearly once is known everywhere. A surname that stood in a full name is that
 * person's; the same words get the type that they mostly have; a country is a place; names that the first pass missed are found.
 */
export function secondPass(sentences: readonly PreparedSentence[], tags: readonly Uint8Array[]): void {
  const votes = new Map<string, Float64Array>();
  const surnames = new Set<string>();
  const spans = tags.map(spansOf);
  sentences.forEach(({ forms }, s) => {
    joinHyphenated(forms, tags[s]!);
    joinOrganizations(forms, tags[s]!);
    for (const span of spansOf(tags[s]!)) cutInside(forms, tags[s]!, span);
    for (const span of spansOf(tags[s]!)) cutTitles(forms, tags[s]!, span);
  });
  retypeByCues(sentences, tags);
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
        if (CAPITAL.test(last) && (isGiven(forms[from]!) || (gazetteerBits(last) & NAMED_AFTER) === 0))
          surnames.add(last);
        if (CAPITAL.test(forms[from]!) && isFirstSurname(forms[from]!)) surnames.add(forms[from]!);
      }
    }
  });
  sentences.forEach((sentence, s) => {
    for (const span of spans[s]!) retype(sentence, tags[s]!, span, votes, surnames);
    recover(sentence, tags[s]!, surnames, votes);
  });
}

const HYPHENATED = /^\p{Lu}\p{Ll}{1,7}-\p{L}\p{Ll}{1,7}$/u;

/** "Ban Ki-moon": a family name that comes first and a given name of two syllables are one person, whatever the first pass made of them. */
function joinHyphenated(forms: readonly string[], tags: Uint8Array): void {
  for (let i = 1; i < forms.length; i++) {
    if (HYPHENATED.test(forms[i]!) && isFirstSurname(forms[i - 1]!)) overwrite(tags, i - 1, i + 1, PERSON);
  }
}

/** Firms, bodies and what an acronym stands for are one name, where the first pass saw a name in them. */
function joinOrganizations(forms: readonly string[], tags: Uint8Array): void {
  for (const { from, to } of organizationStretches(forms)) {
    const crossing = spansOf(tags).filter((span) => span.from < to && span.to > from);
    if (crossing.length === 0 || crossing.some((span) => span.from < from || span.to > to)) continue;
    overwrite(tags, from, to, ORGANIZATION);
  }
}

/** What decides between types: the cues of all places where the story has the name. */
interface Evidence {
  readonly cues: Cues;
  readonly types: Float64Array;
  readonly given: boolean;
}

const LEGAL_FORM = /^(?:Inc|Corp|Co|Ltd|Plc|PLC|AG|SA|S\.A|NV|N\.V|GmbH|LLC|AB|ASA|SpA|Bhd)\.?$/;

/** "TAVOR" and "Tavor" are one name, and so are "Norland" and "Norland Corp.". */
function keyOf(forms: readonly string[], { from, to }: Found): string {
  const end = to - from > 1 && LEGAL_FORM.test(forms[to - 1]!) ? to - 1 : to;
  return forms
    .slice(from, end)
    .map((form) => (form.length > 3 && form === form.toUpperCase() ? form[0] + form.slice(1).toLowerCase() : form))
    .join(' ');
}

/** Gives names that no table knows the type that the words beside them show, wherever the story has them. */
function retypeByCues(sentences: readonly PreparedSentence[], tags: readonly Uint8Array[]): void {
  const all = new Map<string, Evidence>();
  sentences.forEach(({ forms }, s) => {
    for (const span of spansOf(tags[s]!)) {
      const key = keyOf(forms, span);
      if ((gazetteerBits(key) & KNOWN) !== 0) continue;
      let evidence = all.get(key);
      if (!evidence) {
        const first = forms[span.from]!;
        evidence = {
          cues: noCues(),
          types: new Float64Array(NAME_TYPES.length),
          given: span.to - span.from > 1 && givenOnly(first) && isGiven(first),
        };
        all.set(key, evidence);
      }
      addCues(evidence.cues, forms, span.from, span.to);
      evidence.types[span.type] = evidence.types[span.type]! + 1;
    }
  });
  sentences.forEach(({ forms }, s) => {
    for (const span of spansOf(tags[s]!)) {
      const evidence = all.get(keyOf(forms, span));
      const type = evidence === undefined ? null : decided(evidence);
      if (
        type === PERSON &&
        forms.slice(span.from, span.to).some((form) => organizationTriggers.has(form.toLowerCase()))
      )
        continue;
      if (type !== null && type !== span.type) writeSpan(tags[s]!, span.from, span.to, type);
    }
  });
}

const CUE_TYPES = [
  ['PER', PERSON],
  ['LOC', PLACE],
  ['ORG', ORGANIZATION],
] as const;

/** The type that cues and first readings together make the likeliest, if the cues are clear; else null. */
function decided({ cues, types, given }: Evidence): number | null {
  const readings = types.reduce((sum, count) => sum + count, 0);
  const scored = CUE_TYPES.map(([name, type]) => ({
    type,
    cue: cues[name],
    score: cues[name] + (1.5 * types[type]!) / readings + (given && name === 'PER' ? 2 : 0),
  })).sort((a, b) => b.score - a.score);
  const [best, second] = scored;
  return best && second && best.cue >= 2 && best.score > second.score + 0.5 ? best.type : null;
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
  if (type === OTHER && to - from >= 2 && (gazetteerBits(forms[from]!) & G.given) !== 0 && givenOnly(forms[from]!))
    best = PERSON;
  if (bits === G.demonym && type === PERSON && to - from === 1 && !surnames.has(name)) best = OTHER;
  if (best !== type) writeSpan(tags, from, to, best);
}

function isGiven(form: string): boolean {
  return (gazetteerBits(form) & G.given) !== 0;
}

/** True for a word that is a given name and nothing else that names know. */
function givenOnly(form: string): boolean {
  return (gazetteerBits(form) & ~G.given) === 0;
}

/** Finds known surnames, states, places and organisations that the first pass left outside. */
function recover(
  { forms }: PreparedSentence,
  tags: Uint8Array,
  surnames: ReadonlySet<string>,
  votes: ReadonlyMap<string, Float64Array>,
): void {
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
    else if ((bits & G.country) !== 0) tags[i] = tagFor(PLACE, 3);
    else if (bits === G.demonym) tags[i] = tagFor(OTHER, 3);
    else if (i === 0 || !free || ordinary) continue;
    else if ((bits & G.place) !== 0) tags[i] = tagFor(PLACE, 3);
    else if ((bits & G.organization) !== 0) tags[i] = tagFor(ORGANIZATION, 3);
    else {
      const counts = votes.get(form);
      if (counts && CAPITAL.test(form) && Math.max(...counts) >= 2)
        tags[i] = tagFor(counts.indexOf(Math.max(...counts)), 3);
    }
  }
}

/** Writes a span over whatever names it crosses. */
function overwrite(tags: Uint8Array, from: number, to: number, type: number): void {
  for (const span of spansOf(tags)) if (span.from < to && span.to > from) tags.fill(OUTSIDE, span.from, span.to);
  writeSpan(tags, from, to, type);
}
