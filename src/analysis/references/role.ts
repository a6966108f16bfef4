/** Reads the words around an office noun: "the former Russian deputy foreign minister", "president of the European Commission". */
import { officeNouns, portfolioWords, rankWords, standardOffice, tenureWords } from '../../knowledge/offices/index.ts';
import type { Token } from '../../language/document.ts';
import type { Span } from '../analysis.ts';
import type { Name } from '../layers.ts';

export type Tenure = 'ACTING' | 'FORMER' | 'ELECT' | 'LATE' | 'CURRENT';

export interface Role extends Span {
  readonly noun: Token;
  /** Standard term: `foreign minister`. */
  readonly office: string;
  readonly tenure: Tenure | null;
  /** The name of the country or organisation that the words give. */
  readonly of: Name | null;
  /** Of something that no known name gives: "president of a students' federation", "Assembly President". */
  readonly dangling: boolean;
  /** Whose it is, where no name says so: "his", "its", or the noun of "the rebel group's". */
  readonly possessive: Token | null;
  /** Opens with "the", "this" or "that". */
  readonly definite: boolean;
  /** Opens with "a" or "an". */
  readonly indefinite: boolean;
}

export type NameAt = (token: Token) => Name | undefined;

/** "the first Norwegian president" counts presidents; "the first deputy minister" is one. */
const ORDINAL = /^(?:first|second|third)$/;

const POSSESSIVE = /^(?:'s|’s|'|’)$/;
const PRONOUN = /^(?:his|her|its|their|our|my|your)$/;

/** The singular of an office noun, or null when the token is none. */
export function officeNoun(token: Token): string | null {
  return singulars.get(token.lower) ?? null;
}

/** The singular of every office noun by its forms. */
const singulars: ReadonlyMap<string, string> = new Map(
  [...officeNouns].flatMap((noun) => [
    [`${noun}s`, noun] as const,
    [noun.endsWith('man') ? `${noun.slice(0, -3)}men` : noun, noun] as const,
    [noun, noun] as const,
  ]),
);

function wordsOfPortfolio(
  tokens: readonly Token[],
  from: number,
): { readonly words: readonly string[]; readonly to: number } {
  const words: string[] = [];
  let at = from;
  while (at < tokens.length) {
    const { lower } = tokens[at]!;
    const joins =
      lower === 'and' && words.length > 0 && at + 1 < tokens.length && portfolioWords.has(tokens[at + 1]!.lower);
    // "Chief of Army Staff [General] Anna Berg": the rank is another title.
    if (lower === 'general' && words.at(-1) === 'staff') break;
    if (!joins && !portfolioWords.has(lower) && !(lower === 'the' && words.length === 0)) break;
    words.push(lower);
    at += 1;
  }
  return { words: words[0] === 'the' && words.length === 1 ? [] : words, to: at };
}

interface Left {
  readonly dangling: boolean;
  readonly words: readonly string[];
  readonly from: number;
  readonly tenure: Tenure | null;
  readonly of: Name | null;
  readonly possessive: Token | null;
  readonly definite: boolean;
  readonly indefinite: boolean;
}

/** Nothing before the noun belongs to it. */
const alone = (at: number): Left => ({
  words: [],
  from: at,
  tenure: null,
  of: null,
  possessive: null,
  definite: false,
  indefinite: false,
  dangling: false,
});

/** Walks left from the noun over rank, portfolio, tenure, nationality and possessor. */
function left(tokens: readonly Token[], at: number, nameAt: NameAt): Left {
  const words: string[] = [];
  let tenure: Tenure | null = null;
  let of: Name | null = null;
  let possessive: Token | null = null;
  let dangling = false;
  let definite = false;
  let indefinite = false;
  let from = at;
  let i = at - 1;
  for (; i >= 0 && at - i < 12; i--) {
    const token = tokens[i]!;
    const { lower } = token;
    const name = nameAt(token);
    const owner = i > 0 ? nameAt(tokens[i - 1]!) : undefined;
    const person = owner?.type === 'PER' ? owner : undefined;
    if (name && name.type !== 'PER' && (name.knowledgeId !== null || name.type === 'ORG')) {
      if (of === null && (words.length === 0 || !isPortfolio(tokens, i, words))) of = name;
      const first = tokens.indexOf(name.first);
      i = first < 0 ? i : first;
      from = i;
      continue;
    }
    if (tenureWords.has(lower)) tenure ??= tenureWords.get(lower) ?? null;
    else if (lower === '-' || lower === '–') {
      if (tokens[i - 1] === undefined) break;
    } else if (ORDINAL.test(lower) && of !== null) {
      // It counts holders and is no part of the office.
    } else if (portfolioWords.has(lower) || rankWords.has(lower)) words.unshift(lower);
    else if (
      words.length === 0 &&
      /^minister$/.test(tokens[at]!.lower) &&
      /^\p{Lu}\p{Ll}{3,}$/u.test(token.text) &&
      !name
    )
      words.unshift(lower);
    else if (lower === 'and' && words.length > 0 && i > 0 && portfolioWords.has(tokens[i - 1]!.lower))
      words.unshift(lower);
    else if (POSSESSIVE.test(lower) && owner && !person) {
      from = i;
      continue;
    } else if (POSSESSIVE.test(lower) && person) {
      possessive = person.last;
      from = Math.max(0, tokens.indexOf(person.first));
      break;
    } else if (POSSESSIVE.test(lower) && tokens[i - 1]?.upos === 'NOUN') {
      possessive = tokens[i - 1]!;
      from = phraseStart(tokens, i - 1);
      break;
    } else if (PRONOUN.test(lower)) {
      possessive = token;
      from = i;
      break;
    } else if (lower === 'the' || ((lower === 'this' || lower === 'that') && token.upos === 'DET')) {
      definite = true;
      from = i;
      break;
    } else if (lower === 'a' || lower === 'an') {
      indefinite = true;
      from = i;
      break;
    } else if (token.upos === 'ADJ' && of === null && !/^\p{Lu}/u.test(token.text)) {
      // "the embattled prime minister"
    } else {
      dangling = of === null && i > 0 && /^(?:PROPN|ADJ|NOUN)$/.test(token.upos) && /^\p{Lu}/u.test(token.text);
      break;
    }
    from = i;
  }
  return { words, from, tenure, of, possessive, definite, indefinite, dangling };
}

/** Where the phrase of a noun begins: "[the] rebel group". */
function phraseStart(tokens: readonly Token[], noun: number): number {
  let from = noun;
  while (from > 0 && noun - from < 4 && /^(?:DET|ADJ|NOUN|PROPN|NUM)$/.test(tokens[from - 1]!.upos)) {
    from -= 1;
    if (tokens[from]!.upos === 'DET') break;
  }
  return from;
}

function isPortfolio(tokens: readonly Token[], at: number, words: readonly string[]): boolean {
  return portfolioWords.has(tokens[at]!.lower) && words.length === 0;
}

/** What a possessor's noun is called: "Brazil's state oil company [Petrobras]"; no name where it has none, and null without a possessor. */
function ownedBy(
  tokens: readonly Token[],
  at: number,
  nameAt: NameAt,
): { readonly name: Name | null; readonly at: number } | null {
  if (!POSSESSIVE.test(tokens[at + 1]?.lower ?? '')) return null;
  for (let i = at + 2; i < tokens.length && i < at + 9; i++) {
    const name = nameAt(tokens[i]!);
    if (name) return { name: name.type === 'PER' ? null : name, at: tokens.indexOf(name.last) };
    if (!/^(?:ADJ|NOUN|PROPN)$/.test(tokens[i]!.upos)) return { name: null, at: i - 1 };
  }
  return { name: null, at };
}

const GENERALS = /^(?:secretary|attorney|director|governor|consul|inspector|solicitor|surgeon|auditor|prosecutor)$/;

/** What a nationality and a noun may stand for: the state acts through it. */
const OF_THE_STATE =
  /^(?:delegation|mission|team|government|state|republic|army|navy|air|military|armed|side|embassy)$/;

/**
 * The name behind common words: "the opposition [Movement for Unity]", "the Norwegian oil company [Norvik]". Null where the words
 * are a body without a name; no answer where a name or a pronoun stands there at once.
 */
function describedBody(tokens: readonly Token[], from: number, nameAt: NameAt): { readonly at: number | null } | null {
  const opening = tokens[from];
  const first = opening && nameAt(opening);
  if (first && first.form !== 'DEMONYM') return null;
  const begin = first ? tokens.indexOf(first.last) + 1 : from;
  let at = begin;
  while (at < begin + 4 && tokens[at] && /^\p{Ll}/u.test(tokens[at]!.text) && /^(?:ADJ|NOUN)$/.test(tokens[at]!.upos))
    at += 1;
  const behind = tokens[at];
  const name = behind && nameAt(behind);
  if (name?.type === 'ORG' && (first || at > begin)) return { at };
  if (!first || at === begin || OF_THE_STATE.test(tokens[begin]!.lower)) return null;
  return { at: null };
}

/** The noun before "general" in "secretary-general" and "attorney general", which the tree may take for a mere compound. */
function officeBeforeGeneral(noun: Token): Token | null {
  if (noun.lower !== 'general') return null;
  const { tokens } = noun.sentence;
  const at = noun.index - tokens[0]!.index;
  const before = /^[-–]$/.test(tokens[at - 1]?.text ?? '') ? tokens[at - 2] : tokens[at - 1];
  return before && GENERALS.test(before.lower) ? before : null;
}

function textOf(noun: Token, name: Name): string {
  return noun.sentence.text.slice(name.start - noun.sentence.start, name.end - noun.sentence.start);
}

/** "head of the International Monetary Fund": no portfolio, whatever its first word. */
const isKnownBody = ({ knowledgeId, first, last }: Name): boolean =>
  first !== last && (knowledgeId?.startsWith('organization:') ?? false);

const isRegion = (name: Name): boolean => /^place:(?:northern-ireland|scotland|wales)$/.test(name.knowledgeId ?? '');

/** Reads the role that the noun heads; null when it heads none. */
export function readRole(head: Token, nameAt: NameAt): Role | null {
  const noun = officeBeforeGeneral(head) ?? head;
  const lemma = officeNoun(noun);
  if (lemma === null) return null;
  const { tokens } = noun.sentence;
  const at = noun.index - tokens[0]!.index;
  const ranked = lemma === 'general' && tokens[at - 1]?.lower === 'staff';
  const before = ranked ? alone(at) : left(tokens, at, nameAt);
  let office = [...before.words, lemma].join(' ');
  let { of } = before;
  let last = at;
  let tenure = before.tenure;
  let next = at + 1;
  // "secretary-general" in three tokens, "president-elect".
  if ((tokens[next]?.text === '-' || tokens[next]?.text === '–') && tokens[next + 1]) {
    const tail = tokens[next + 1]!.lower;
    if (tail === 'general') office = `${office}-general`;
    else if (tail === 'elect' || tail === 'designate') tenure = 'ELECT';
    if (tail === 'general' || tail === 'elect' || tail === 'designate') {
      last = next + 1;
      next += 2;
    }
  } else if (
    tokens[next]?.lower === 'general' &&
    /(?:^|\s)(?:secretary|attorney|director|governor|consul)$/.test(office)
  ) {
    office = `${office} general`.replace('secretary general', 'secretary-general');
    last = next;
    next += 1;
  }
  let { dangling } = before;
  let scope: string | null = null;
  const link = tokens[next]?.lower;
  if (link === 'of' || link === 'for' || link === 'to') {
    const opens = tokens[next + 1]?.lower === 'the' ? next + 2 : next + 1;
    const body = link === 'of' ? describedBody(tokens, opens, nameAt) : null;
    const start = body?.at ?? opens;
    const name = tokens[start] ? nameAt(tokens[start]) : undefined;
    const portfolio = wordsOfPortfolio(tokens, next + 1);
    const whole = name && ownedBy(tokens, tokens.indexOf(name.last), nameAt);
    if (body?.at === null) {
      // "president of the Norwegian chamber of commerce": no president of Norway.
      dangling = of === null;
    } else if (whole) {
      // "head of Brazil's oil company Petrobras": of the company.
      of ??= whole.name;
      last = whole.at;
    } else if (
      name &&
      name.type !== 'PER' &&
      link !== 'to' &&
      (!portfolioWords.has(tokens[start]!.lower) || isKnownBody(name))
    ) {
      of ??= name;
      last = tokens.indexOf(name.last);
    } else if (link === 'to' && name && /ambassador|envoy|representative/.test(lemma)) {
      office = `${office} to ${start === next + 2 ? 'the ' : ''}${textOf(noun, name)}`;
      last = tokens.indexOf(name.last);
    } else if (
      portfolio.words.length > 0 &&
      /minister|secretary|chief|head|director|commissioner|undersecretary/.test(lemma)
    ) {
      if (!before.words.some((word) => portfolioWords.has(word) && !rankWords.has(word))) {
        office = `${[...before.words, lemma].join(' ')} ${link} ${portfolio.words.join(' ')}`;
        last = portfolio.to - 1;
      }
      const part = tokens[portfolio.to]?.lower === 'for' ? tokens[portfolio.to + 1] : undefined;
      const region = part && nameAt(part);
      if (region && region.type !== 'PER' && lemma === 'secretary') {
        // "secretary of state for Northern Ireland": of the kingdom, and for a part of it.
        scope = textOf(noun, region);
        last = tokens.indexOf(region.last);
      }
      const after = tokens[portfolio.to]?.lower === 'of' ? tokens[portfolio.to + 1] : undefined;
      const country = after && nameAt(after.lower === 'the' ? (tokens[portfolio.to + 2] ?? after) : after);
      if (country) of ??= country;
    } else if (link === 'of' && of === null && tokens[next + 1]?.lower !== 'state') dangling = true;
    if (whole && whole.name === null && of === null) dangling = true;
  }
  // "the Northern Ireland secretary" is the kingdom's minister for it.
  const regional =
    lemma === 'secretary' && before.words.length === 0 && of && isRegion(of) ? `${textOf(noun, of)} secretary` : null;
  if (regional) of = null;
  return {
    start: tokens[before.from]!.start,
    end: tokens[Math.max(last, at)]!.end,
    noun,
    office: regional ?? `${standardOffice(office)}${scope === null ? '' : ` for ${scope}`}`,
    tenure,
    of,
    dangling: dangling && of === null,
    possessive: before.possessive,
    definite: before.definite,
    indefinite: before.indefinite,
  };
}
