import type { AgreementKind } from '../../analysis/analysis.ts';
import type { AgreementFeatures, Span } from './features.ts';

/** Why two readings are taken for one agreement, or are not. */
export interface Reason {
  readonly rule: string;
  readonly detail: string;
}

export interface Comparison {
  readonly verdict: 'SAME' | 'OPEN' | 'DIFFERENT';
  /** 0 to 1: how strongly the readings belong together. */
  readonly score: number;
  readonly reasons: readonly Reason[];
}

/** Kinds that a reporter uses for any instrument. */
const LOOSE = new Set<AgreementKind>(['AGREEMENT', 'OTHER', 'COMMITMENT', 'PROGRAMME']);

function kindsFit(a: AgreementKind, b: AgreementKind): boolean {
  if (a === b) return true;
  const [loose, other] = LOOSE.has(a) ? [a, b] : [b, a];
  if (!LOOSE.has(loose)) return false;
  return !((loose === 'COMMITMENT' || loose === 'PROGRAMME') && other === 'CEASEFIRE');
}

const overlaps = (a: Span, b: Span): boolean => a.from <= b.to && b.from <= a.to;

const daysBetween = (a: string, b: string): number => Math.abs(Date.parse(a) - Date.parse(b)) / 86_400_000;

const NUMBER = /\b(?:\d+|i{1,3}|iv|vi{0,3}|first|second|third|fourth|fifth)\b/g;

/** "Minsk II" is not "Minsk I": numerals in proper names that differ. */
function numeralsDiffer(a: AgreementFeatures, b: AgreementFeatures): boolean {
  const numerals = ({ properNames }: AgreementFeatures): Set<string> =>
    new Set(properNames.flatMap((name) => name.match(NUMBER) ?? []));
  const [one, two] = [numerals(a), numerals(b)];
  return one.size > 0 && two.size > 0 && ![...one].some((numeral) => two.has(numeral));
}

interface Facts {
  readonly name: string | null;
  readonly sharedSides: number;
  /** The same two or more sides. */
  readonly sameSides: boolean;
  /** The same sides, be it one alone. */
  readonly equalSides: boolean;
  /** One of the readings names one side only, and it is a side of the other's too. */
  readonly oneSided: boolean;
  readonly disjointSides: boolean;
  readonly crossedSides: boolean;
  readonly dates: 'OVERLAP' | 'APART' | 'UNKNOWN';
  readonly sharedWords: readonly string[];
  /** Jaccard's share of the subjects' words, 0 when either has none. */
  readonly subject: number;
  readonly subjectsApart: boolean;
}

function gather(a: AgreementFeatures, b: AgreementFeatures): Facts {
  const sharedSides = a.sides.filter((side) => b.sides.includes(side)).length;
  const sharedWords = a.words.filter((word) => b.words.includes(word));
  const union = new Set([...a.words, ...b.words]).size;
  const known = a.concluded !== null && b.concluded !== null;
  return {
    name: a.properNames.find((name) => b.properNames.includes(name)) ?? null,
    sharedSides,
    equalSides: sharedSides >= 1 && sharedSides === a.sides.length && sharedSides === b.sides.length,
    oneSided: sharedSides === 1 && Math.min(a.sides.length, b.sides.length) === 1,
    sameSides: sharedSides >= 2 && sharedSides === a.sides.length && sharedSides === b.sides.length,
    disjointSides: a.sides.length > 0 && b.sides.length > 0 && sharedSides === 0,
    crossedSides: sharedSides < Math.min(a.sides.length, b.sides.length),
    dates: !known ? 'UNKNOWN' : overlaps(a.concluded, b.concluded) ? 'OVERLAP' : 'APART',
    sharedWords,
    subject: union === 0 ? 0 : sharedWords.length / union,
    subjectsApart: a.words.length > 0 && b.words.length > 0 && sharedWords.length === 0,
  };
}

/** What speaks against one agreement, whatever speaks for it. */
function objection(a: AgreementFeatures, b: AgreementFeatures, facts: Facts): Reason | null {
  const no = (rule: string, detail: string): Reason => ({ rule, detail });
  if (a.knownId !== null && b.knownId !== null && a.knownId !== b.knownId)
    return no('other-instrument', `${a.knownId}, ${b.knownId}`);
  if (!kindsFit(a.kind, b.kind)) return no('other-kind', `${a.kind}, ${b.kind}`);
  if (numeralsDiffer(a, b)) return no('other-number', `${a.name}, ${b.name}`);
  if (facts.disjointSides) return no('other-parties', `${a.sides.join()}; ${b.sides.join()}`);
  if (facts.crossedSides && facts.name === null) return no('crossed-parties', `${a.sides.join()}; ${b.sides.join()}`);
  if (facts.dates === 'APART') {
    const gap = Math.min(
      daysBetween(a.concluded!.from, b.concluded!.to),
      daysBetween(b.concluded!.from, a.concluded!.to),
    );
    if (facts.name === null || gap > 31) return no('other-date', `${a.concluded!.from}, ${b.concluded!.from}`);
  }
  const [opening, concluded] = a.isOpening ? [a, b] : [b, a];
  if (
    opening.isOpening &&
    concluded.concluded !== null &&
    opening.day > concluded.concluded.to &&
    facts.name === null
  ) {
    return no('made-before', `concluded ${concluded.concluded.to}, still proposed ${opening.day}`);
  }
  return null;
}

/** How long after a first report the same sides may still be at the same subject. */
const THREE_YEARS = 3 * 366;

/**
 * Compares two readings. Conservative: SAME needs a name of its own, or the same sides with the same day or the same subject; anything
 * that speaks against it wins, but for what the desk knows by name.
 */
export function compareReadings(a: AgreementFeatures, b: AgreementFeatures): Comparison {
  if (a.knownId !== null && a.knownId === b.knownId) {
    return { verdict: 'SAME', score: 1, reasons: [{ rule: 'known-instrument', detail: a.knownId }] };
  }
  const facts = gather(a, b);
  const against = objection(a, b, facts);
  if (against !== null) return { verdict: 'DIFFERENT', score: 0, reasons: [against] };
  const same = (score: number, rule: string, detail: string): Comparison => ({
    verdict: 'SAME',
    score,
    reasons: [{ rule, detail }],
  });
  const { name, sharedSides, sameSides, equalSides, oneSided, dates, sharedWords, subject, subjectsApart } = facts;

  if (name !== null && (sharedSides > 0 || dates === 'OVERLAP' || name.includes(' ')))
    return same(0.95, 'same-name', name);
  if (subjectsApart) return { verdict: 'OPEN', score: 0, reasons: [] };
  const strong = subject >= 0.5 || sharedWords.length >= 2;
  const place = a.place !== null && a.place === b.place;
  if (sameSides && dates === 'OVERLAP') {
    if (strong) return same(0.9, 'same-parties-date-subject', sharedWords.join(' '));
    if (place) return same(0.8, 'same-parties-date-place', a.place ?? '');
    if (!LOOSE.has(a.kind) && a.kind === b.kind) return same(0.75, 'same-parties-date-kind', a.kind);
    if (sharedWords.length > 0) return same(0.7, 'same-parties-date-word', sharedWords.join(' '));
    return same(0.6, 'same-parties-date', a.concluded?.from ?? '');
  }
  if (sharedSides > 0 && dates === 'OVERLAP' && !LOOSE.has(a.kind) && a.kind === b.kind) {
    return same(0.6, 'shared-party-date-kind', `${a.kind} ${a.concluded?.from}`);
  }
  if ((equalSides || oneSided) && dates === 'OVERLAP' && sharedWords.length >= 2) {
    return same(0.7, 'same-party-date-subject', sharedWords.join(' '));
  }
  if (sameSides && strong && daysBetween(a.day, b.day) <= THREE_YEARS)
    return same(0.65, 'same-parties-subject', sharedWords.join(' '));
  return { verdict: 'OPEN', score: 0, reasons: [] };
}
