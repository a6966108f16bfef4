import type { AgreementKind } from '../../analysis/analysis.ts';
import { type DateFit, daysBetween, fitDates, gapBetween } from './dates.ts';
import { type AgreementFeatures, telling } from './features.ts';
import { knownSides } from './known.ts';
import { type Marks, marksOf } from './written.ts';

/** Why two readings are taken for one agreement, or are not. `weight` is how much it says: negative against. */
export interface Reason {
  readonly rule: string;
  readonly detail: string;
  readonly weight: number;
}

export interface Comparison {
  readonly verdict: 'SAME' | 'OPEN' | 'DIFFERENT';
  /** 0 to 1: how strongly the readings belong together. */
  readonly score: number;
  /** What speaks for one agreement; before it, when they are different, what outweighs that. */
  readonly reasons: readonly Reason[];
}

/** How long after a first report the same sides may still be at the same subject, in days. */
const THREE_YEARS = 3 * 366;

/** Kinds that a reporter uses for any instrument. */
const LOOSE = new Set<AgreementKind>(['AGREEMENT', 'OTHER', 'COMMITMENT', 'PROGRAMME']);

function kindsFit(a: AgreementKind, b: AgreementKind): boolean {
  if (a === b) return true;
  const [loose, other] = LOOSE.has(a) ? [a, b] : [b, a];
  if (!LOOSE.has(loose)) return false;
  return !((loose === 'COMMITMENT' || loose === 'PROGRAMME') && other === 'CEASEFIRE');
}

interface Facts {
  readonly name: string | null;
  readonly sharedSides: number;
  /** The same two or more sides. */
  readonly sameSides: boolean;
  /**
   * Every side that the one names is a side of the other's too: one side alone, or some of many. Two of three look whole, and may have a
   * bargain of their own.
   */
  readonly withinSides: boolean;
  readonly disjointSides: boolean;
  readonly crossedSides: boolean;
  readonly dates: DateFit;
  readonly sharedWords: readonly string[];
  /** Half of the words of both, or two of them. */
  readonly strong: boolean;
  /** Every word of the one is said of the other too, and there is one. */
  readonly withinWords: boolean;
  readonly subjectsApart: boolean;
  readonly place: string | null;
  readonly marks: readonly [Marks, Marks];
}

const shared = (a: readonly string[], b: readonly string[]): string[] => a.filter((one) => b.includes(one));

/** The place of both, said of the one and in the other's name or said of it too: "the Accra ceasefire". */
function placeOf(a: AgreementFeatures, b: AgreementFeatures): string | null {
  if (a.place !== null && a.place === b.place) return a.placeName ?? '';
  const calls = (one: AgreementFeatures, other: AgreementFeatures): boolean =>
    one.placeName !== null &&
    other.place === null &&
    other.written.some((it) => ` ${it} `.includes(` ${one.placeName} `));
  return calls(a, b) ? a.placeName : calls(b, a) ? b.placeName : null;
}

/** A name of both; a short one only where the other says no more either. */
function nameOf(a: AgreementFeatures, b: AgreementFeatures): string | null {
  const one = (some: readonly string[], others: readonly string[]): string | undefined =>
    some.find((name) => others.includes(name));
  return (
    one(a.properNames, b.properNames) ?? one(a.shortNames, b.properNames) ?? one(b.shortNames, a.properNames) ?? null
  );
}

function gather(a: AgreementFeatures, b: AgreementFeatures): Facts {
  const sides = shared(a.sides, b.sides).length;
  const fewest = Math.min(a.sides.length, b.sides.length);
  const most = Math.max(a.sides.length, b.sides.length);
  // Where it was made is no part of what it is about: "the Malaga accord".
  const where = telling([a.placeName ?? '', b.placeName ?? ''].join(' '));
  const about = ({ words }: AgreementFeatures): string[] => words.filter((word) => !where.includes(word));
  const [mine, theirs] = [about(a), about(b)];
  const words = shared(mine, theirs);
  const union = new Set([...mine, ...theirs]).size;
  const fewestWords = Math.min(mine.length, theirs.length);
  return {
    name: nameOf(a, b),
    sharedSides: sides,
    sameSides: sides >= 2 && sides === a.sides.length && sides === b.sides.length,
    withinSides: sides >= 1 && sides === fewest && (fewest === 1 || most !== fewest + 1),
    disjointSides: fewest > 0 && sides === 0,
    crossedSides: sides < fewest,
    dates: fitDates(a, b),
    sharedWords: words,
    strong: words.length >= 2 || (union > 0 && words.length / union >= 0.5),
    withinWords: words.length >= 1 && words.length === fewestWords,
    subjectsApart: fewestWords > 0 && words.length === 0,
    place: placeOf(a, b),
    marks: [marksOf(a.written, a.properNames), marksOf(b.written, b.properNames)],
  };
}

const apart = <T>(a: ReadonlySet<T>, b: ReadonlySet<T>): boolean =>
  a.size > 0 && b.size > 0 && ![...a].some((one) => b.has(one));

/** Farther apart than this, in days, one name is of two agreements. */
const SAME_NAME_GAP = 31;

/** A convention that many states join is told of one of them here and of another there. */
const isOfMany = (a: AgreementFeatures, b: AgreementFeatures, { name, sharedWords }: Facts): boolean =>
  name !== null && a.sides.length === 1 && b.sides.length === 1 && sharedWords.length >= 2;

/** How far, in days, sources may be apart on the day of one deed. */
const SLIP = 4;

/** The same sides at the same subject in the same days: sources that disagree on the day, rather than two agreements. */
function isSlip(a: AgreementFeatures, b: AgreementFeatures, { sameSides, strong, dates }: Facts): boolean {
  const gap = gapBetween(a, b);
  return dates === 'APART' && sameSides && strong && gap !== null && gap <= SLIP;
}

/** What speaks against one agreement, whatever speaks for it. */
function objection(a: AgreementFeatures, b: AgreementFeatures, facts: Facts): Reason | null {
  const no = (rule: string, detail: string): Reason => ({ rule, detail, weight: -1 });
  const later = a.day >= b.day ? a : b;
  const [mine, theirs] = facts.marks;
  if (a.knownId !== null && b.knownId !== null && a.knownId !== b.knownId)
    return no('other-instrument', `${a.name}, ${b.name}`);
  if (!kindsFit(a.kind, b.kind)) return no('other-kind', `${a.kind}, ${b.kind}`);
  if (apart(mine.numbers, theirs.numbers)) return no('other-number', `${a.name}, ${b.name}`);
  if (apart(mine.years, theirs.years)) return no('other-year', `${[...mine.years]}, ${[...theirs.years]}`);
  if (mine.lasting !== null && theirs.lasting !== null && mine.lasting !== theirs.lasting)
    return no('interim-and-final', `${a.written[0]}, ${b.written[0]}`);
  if (facts.disjointSides && !isOfMany(a, b, facts)) return no('other-parties', 'none in common');
  if (facts.crossedSides && facts.name === null && !isKnownOne(a, b, facts))
    return no('crossed-parties', 'each has one that the other has not');
  const gap = gapBetween(a, b);
  if (facts.dates === 'APART' && !isSlip(a, b, facts) && (facts.name === null || gap === null || gap > SAME_NAME_GAP))
    return no('other-date', `${a.steps[0]?.from ?? a.written[0]}, ${b.steps[0]?.from ?? b.written[0]}`);
  if (a.knownId === null && b.knownId === null && (madeLong(a, b) || madeLong(b, a)))
    return no('made-again', `told anew ${later.day}`);
  return facts.name === null ? successor(a, b, facts) : null;
}

/** One was made years before the other's report that it was made, which says no other day. */
const madeLong = (a: AgreementFeatures, b: AgreementFeatures): boolean =>
  b.undated &&
  b.called === null &&
  a.concluded !== null &&
  a.concluded.to < b.day &&
  daysBetween(a.concluded.to, b.day) > THREE_YEARS;

/** The later of the two sets out to make what the earlier tells as made. */
function successor(a: AgreementFeatures, b: AgreementFeatures, { marks, dates }: Facts): Reason | null {
  const [opening, made] = a.isOpening ? [a, b] : [b, a];
  if (opening.isOpening && made.concluded !== null && opening.day > made.concluded.to)
    return {
      rule: 'made-before',
      detail: `concluded ${made.concluded.to}, still to be made ${opening.day}`,
      weight: -1,
    };
  const [later, earlier] = a.day >= b.day ? [a, b] : [b, a];
  const mark = a.day >= b.day ? marks[0] : marks[1];
  if (mark.fresh && dates !== 'OVERLAP' && earlier.concluded !== null && later.day > earlier.concluded.to)
    return { rule: 'a-new-one', detail: later.written.join(', '), weight: -1 };
  return null;
}

/** The same, when a later report speaks of it as of something known. */
const TEN_YEARS = 10 * 366;
/** The same, where all of three words or more that say what the one is on are said of the other. */
const FORTY_YEARS = 40 * 366;
/** How long news of one deed goes on being told as new, in days. */
const FRESH_NEWS = 31;

/** What speaks for one agreement: a rule, with how sure it makes. */
function support(a: AgreementFeatures, b: AgreementFeatures, facts: Facts): Reason | null {
  const { name, sharedSides, sameSides, withinSides, dates, sharedWords, strong, subjectsApart } = facts;
  const yes = (weight: number, rule: string, detail: string): Reason => ({ rule, detail, weight });
  const words = sharedWords.join(' ');
  const day = a.steps[0]?.from ?? b.steps[0]?.from ?? '';
  if (
    name !== null &&
    (dates === 'OVERLAP' || dates === 'NAMED' || (!subjectsApart && (sharedSides > 0 || name.includes(' '))))
  )
    return yes(0.95, 'same-name', name);
  if (subjectsApart) return null;
  const specific = !LOOSE.has(a.kind) && a.kind === b.kind;
  if (dates === 'OVERLAP') {
    if (isKnownOne(a, b, facts)) return yes(0.65, 'known-parties-date', day);
    if (sameSides && strong) return yes(0.9, 'same-parties-date-subject', `${day}: ${words}`);
    if (sameSides && facts.place !== null) return yes(0.8, 'same-parties-date-place', `${day}: ${facts.place}`);
    if (sameSides && specific) return yes(0.75, 'same-parties-date-kind', `${day}: ${a.kind}`);
    if (sameSides && words !== '') return yes(0.7, 'same-parties-date-word', `${day}: ${words}`);
    if (sameSides) return yes(0.6, 'same-parties-date', day);
    if (withinSides && strong) return yes(0.7, 'same-party-date-subject', `${day}: ${words}`);
    if (withinSides && facts.place !== null) return yes(0.65, 'same-party-date-place', `${day}: ${facts.place}`);
    if (withinSides && specific) return yes(0.6, 'shared-party-date-kind', `${day}: ${a.kind}`);
    if (facts.place !== null && strong) return yes(0.7, 'same-date-place-subject', `${day}: ${facts.place}, ${words}`);
    if (withinSides && pointsBack(a, b, facts)) return yes(0.55, 'shared-party-date', day);
  }
  if (dates === 'NAMED' && sameSides)
    return yes(strong || specific ? 0.7 : 0.6, 'same-parties-named-date', (a.called ?? b.called)!.from);
  if (isSlip(a, b, facts)) return yes(0.6, 'same-parties-subject-near-date', words);
  if (dates === 'NEXT') return sameSides && strong ? yes(0.65, 'same-parties-subject-next-stage', words) : null;
  return bySubject(a, b, facts);
}

/** "The bargain reached last July" of two sides of a well-known agreement of that July. */
function isKnownOne(a: AgreementFeatures, b: AgreementFeatures, { marks }: Facts): boolean {
  const [known, told, mark] = a.knownId === null ? [b, a, marks[0]] : [a, b, marks[1]];
  if (known.knownId === null || told.knownId !== null || known.kind !== told.kind || !mark.known) return false;
  const sides = knownSides(known.knownId);
  return told.words.length === 0 && told.sides.length >= 2 && told.sides.every((side) => sides.includes(side));
}

/** A report of the same week speaks of "the deal" and does not say on what. */
function pointsBack(a: AgreementFeatures, b: AgreementFeatures, { marks }: Facts): boolean {
  const bare = [a, b].some(({ words }, index) => words.length === 0 && marks[index]!.known);
  return bare && daysBetween(a.day, b.day) <= 7;
}

/** Nothing is known of the time: the same sides at the same subject, not too long after. */
function bySubject(a: AgreementFeatures, b: AgreementFeatures, facts: Facts): Reason | null {
  const [earlier, later] = a.day <= b.day ? [a, b] : [b, a];
  const laterMarks = a.day <= b.day ? facts.marks[1] : facts.marks[0];
  const days = daysBetween(earlier.day, later.day);
  const words = facts.sharedWords.join(' ');
  const isBack = laterMarks.known && later.steps.length === 0;
  // "A quota accord" of this winter is not "a quota accord" of the last, though both report that one was made.
  const isNews = later.written.length > 0 && !laterMarks.known && !earlier.isUnmade && days > FRESH_NEWS;
  const isWhole = facts.withinWords && facts.sharedWords.length >= 3;
  // One word, "the transit agreement", may be of the next one by then.
  const lasting = isWhole ? FORTY_YEARS : facts.sharedWords.length >= 2 ? TEN_YEARS : THREE_YEARS;
  const limit = isBack ? lasting : THREE_YEARS;
  if (facts.sameSides && facts.strong && !isNews && days <= limit)
    return { rule: 'same-parties-subject', detail: words, weight: 0.65 };
  if (facts.sameSides && facts.withinWords && earlier.isOpening && days <= THREE_YEARS)
    return { rule: 'same-parties-subject-made', detail: words, weight: 0.6 };
  if (facts.withinSides && facts.withinWords && facts.sharedWords.length >= 2 && isBack && days <= THREE_YEARS)
    return { rule: 'shared-party-subject', detail: words, weight: 0.55 };
  if (facts.withinSides && facts.place !== null && isBack && later.kind === earlier.kind && days <= THREE_YEARS)
    return { rule: 'shared-party-place-kind', detail: `${facts.place}, ${later.kind}`, weight: 0.55 };
  return null;
}

/**
 * Compares two readings. Conservative: SAME needs a name of its own, or the same sides with the same day or the same subject; anything
 * that speaks against it wins, but for what the desk knows by name.
 */
export function compareReadings(a: AgreementFeatures, b: AgreementFeatures): Comparison {
  if (a.knownId !== null && a.knownId === b.knownId) {
    return { verdict: 'SAME', score: 1, reasons: [{ rule: 'known-instrument', detail: a.name, weight: 1 }] };
  }
  const facts = gather(a, b);
  const against = objection(a, b, facts);
  const reason = support(a, b, facts);
  const reasons = [against, reason].filter((one) => one !== null);
  if (against !== null) return { verdict: 'DIFFERENT', score: 0, reasons };
  return { verdict: reason === null ? 'OPEN' : 'SAME', score: reason?.weight ?? 0, reasons };
}
