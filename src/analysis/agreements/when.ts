/** Which day a claim about an agreement is dated by. */

import type { Token } from '../../language/document.ts';
import type { AgreementStatus, Factuality, TimeExpression, When } from '../analysis.ts';
import { addDays, addMonths, dayNumber, parseDay } from '../calendar.ts';
import { base, lemmaOf } from '../grammar/tree.ts';
import type { Layers } from '../layers.ts';
import { dayOfReport, followsOn, isMain, whenOf } from '../times/index.ts';
import { dayPeriod, monthPeriod, yearPeriod } from '../times/period.ts';
import { whenOfPeriod } from '../times/when.ts';
import { timesWithin } from './near.ts';

type DatingLayers = Pick<Layers, 'document' | 'times' | 'published'>;

/** Statuses that a speech or a state of affairs gives: true on the day of the report. */
const OF_THE_DAY: ReadonlySet<AgreementStatus> = new Set([
  'PROPOSED',
  'UNDER_DISCUSSION',
  'NEGOTIATING',
  'VIOLATION_ALLEGED',
  'REJECTED',
]);

/** Words that bar a time from dating the deed: it bounds something else ("by 2014", "until 1988", "for three years"). */
const BOUND = new Set([
  'by',
  'until',
  'till',
  'before',
  'after',
  'within',
  'for',
  'to',
  'from',
  'of',
  'through',
  'since',
]);

const stops = (token: Token): boolean =>
  token.upos === 'VERB' ||
  token.upos === 'SCONJ' ||
  /^(which|who|that|where|whose|when|but|;|:|—)$/.test(token.lower) ||
  (token.lower === 'and' && !joinsNouns(token));

/** "trade and economic cooperation": such an "and" opens no new clause. */
const joinsNouns = ({ head }: Token): boolean =>
  head !== null && (head.upos === 'NOUN' || head.upos === 'PROPN' || head.upos === 'ADJ');

/** A time that stands beside the predicate with no other verb between; for trees that hang it elsewhere. */
function beside(predicate: Token, times: readonly TimeExpression[]): When | null {
  const tokens = predicate.sentence.tokens;
  const offset = tokens[0]?.index ?? 0;
  const timeAt = (token: Token): TimeExpression | undefined =>
    timesWithin(times, predicate.sentence).find(
      (time) => time.start === token.start && time.when !== null && time.type !== 'DURATION',
    );
  for (let at = predicate.index - offset + 1, steps = 0; at < tokens.length && steps < 16; at++, steps++) {
    const token = tokens[at];
    if (!token || stops(token)) break;
    const time = timeAt(token);
    if (time?.when && BOUND.has(tokens[at - 1]?.lower ?? '')) break;
    if (time?.when) return time.when;
  }
  for (let at = predicate.index - offset - 1, steps = 0; at >= 0 && steps < 4; at--, steps++) {
    const token = tokens[at];
    if (!token || token.upos === 'VERB') break;
    const time = timesWithin(times, predicate.sentence).find(
      (one) => one.end === token.end && one.when !== null && one.type !== 'DURATION',
    );
    if (time?.when && !BOUND.has(wordBefore(time, predicate)) && !isOfOther(token, predicate)) return time.when;
  }
  return null;
}

/** "A pact that it signed in 1999, was cancelled": the time of a clause that ended before the predicate. */
function isOfOther(time: Token, predicate: Token): boolean {
  let at: Token | null = time;
  for (let steps = 0; at !== null && at.upos !== 'VERB' && steps < 6; steps++) at = at.head;
  const parted = predicate.sentence.tokens.some(
    ({ index, text }) => text === ',' && index > time.index && index < predicate.index,
  );
  return parted && at !== null && at !== predicate && at.relation.startsWith('acl') && at.index < time.index;
}

/** The word before a time expression. */
function wordBefore(time: TimeExpression, { sentence }: Token): string {
  const before = sentence.tokens.filter((token) => token.end <= time.start);
  return (
    before.findLast(
      (token) => !/^(the|end|of|mid|-)$/.test(token.lower) || (token === before.at(-1) && token.lower === 'of'),
    )?.lower ?? ''
  );
}

/** Steps that a state takes by declaring them. */
const DECLARED: ReadonlySet<AgreementStatus> = new Set([
  'WITHDRAWN',
  'SUSPENDED',
  'TERMINATED',
  'REJECTED',
  'EXTENDED',
  'RATIFIED',
]);

/** What is so on the day on which it is declared to be so. */
const PROCLAIMED: ReadonlySet<AgreementStatus> = new Set(['IN_FORCE', 'IMPLEMENTING']);

/** "Announced on Tuesday that it was leaving the pact": the step is taken by saying so, on the day of saying so. */
function declaredOn(predicate: Token, status: AgreementStatus, layers: DatingLayers): When | null {
  // "Announced in a statement that …"
  const above = predicate.head;
  const paper =
    above?.upos === 'NOUN' &&
    predicate.relation.startsWith('acl') &&
    /^(statement|letter|note|speech)$/.test(lemmaOf(above));
  const said = paper ? above.head : above;
  const aux = (word: RegExp): boolean => predicate.children.some((c) => base(c) === 'aux' && word.test(c.lower));
  const progressive = predicate.xpos === 'VBG' && aux(/^(?!been$)/);
  const taken = (progressive && DECLARED.has(status)) || (PROCLAIMED.has(status) && aux(/^ha(s|ve|d)$/));
  if (said === null || said === undefined || !(paper || base(predicate) === 'ccomp') || !taken) return null;
  return /^(announce|declare|proclaim)$/.test(lemmaOf(said)) ? (whenOf(said, layers) ?? sameDayAs(said, layers)) : null;
}

const SAME_DAY =
  /^(?:(?:shortly|soon|minutes|moments|hours) (?:afterwards?|later|thereafter|after)|later (?:in|on|that) (?:the|that)? ?day)\b/i;

/** "Hours later the ministry declared …": the day that the sentences before it told of last. */
function sameDayAs({ sentence }: Token, { document, times }: DatingLayers): When | null {
  if (!SAME_DAY.test(sentence.text)) return null;
  for (let at = sentence.index - 1; at >= 0 && at >= sentence.index - 5; at--) {
    const before = document.sentences[at];
    const day = before && timesWithin(times, before).findLast(({ when }) => when?.precision === 'DAY');
    if (day) return day.when;
  }
  return null;
}

/** The day of the nearest verb above that has one, else, for the main clause, that of the report. */
function dayAbove(token: Token, layers: DatingLayers): When | null {
  let last = token;
  for (let at: Token | null = token, steps = 0; at !== null && steps < 6; at = at.head, steps++) {
    last = at;
    const when = at.upos === 'VERB' ? whenOf(at, layers) : null;
    if (when) return when;
  }
  return isMain(last) && layers.published ? dayOfReport(layers.published) : null;
}

/** "A year to the day after they left it, …, on Wednesday": counted from the day of the main clause. */
function countedFrom(verb: Token, layers: DatingLayers): When | null {
  // "two days before it was due to expire"
  const predicate = verb.relation === 'xcomp' && verb.head?.upos === 'ADJ' ? verb.head : verb;
  const main = predicate.head;
  const mark = predicate.children
    .flatMap((c) => (c.lower === 'due' ? [c, ...c.children] : [c]))
    .find((c) => base(c) === 'mark' && /^(after|before)$/.test(c.lower));
  if (main === null || base(predicate) !== 'advcl' || !mark) return null;
  const { sentence } = predicate;
  const length = timesWithin(layers.times, sentence).findLast(
    ({ type, end }) => type === 'DURATION' && end <= mark.start,
  );
  const link = length && layers.document.text.slice(length.end, mark.start).trim();
  const count = /^P(\d+)([DMY])$/.exec(length?.value ?? '');
  const anchor = dayAbove(main, layers);
  if (!length || !count || !/^(to the day)?$/.test(link ?? '-') || anchor?.precision !== 'DAY') return null;
  const day = parseDay(anchor.edtf);
  if (!day) return null;
  const steps = Number(count[1]) * (mark.lower === 'after' ? -1 : 1);
  const [unit, exact] = [count[2], link !== ''];
  const then = unit === 'D' ? addDays(day, steps) : addMonths(day, unit === 'Y' ? steps * 12 : steps);
  const period =
    exact || unit === 'D' ? dayPeriod(then) : unit === 'M' ? monthPeriod(then.year, then.month) : yearPeriod(then.year);
  const text = layers.document.text.slice(length.start, mark.end);
  return whenOfPeriod({ text, period, basis: 'RELATIVE', anchor: anchor.edtf }, null);
}

/** Papers and acts that work at once. */
const ACTS =
  /^(note|instrument|order|decree|vote|move|step|decision|ceremony|exchange|announcement|letter|bill|law|resolution|act|declaration|signature)$/;

/** "On Thursday they exchanged notes which brought the pact into force": the effect has the day of the act. */
function resulting(predicate: Token, layers: DatingLayers): When | null {
  const act = predicate.head;
  const verb = act?.head ?? null;
  if (act === null || verb === null || predicate.relation !== 'acl:relcl' || !ACTS.test(lemmaOf(act))) return null;
  const past = predicate.xpos === 'VBD' && !predicate.children.some((c) => base(c) === 'aux');
  return past && verb.xpos === 'VBD' && base(act) === 'obj' ? whenOf(verb, layers) : null;
}

/** "Urged an accord by the end of the year" does not tell when it was urged. */
function bounds(when: When, predicate: Token, factuality: Factuality, times: readonly TimeExpression[]): boolean {
  const time = timesWithin(times, predicate.sentence).find((one) => one.when === when);
  if (time === undefined) return false;
  return (
    ofNoun(time, predicate) ||
    (factuality === 'HAPPENED' && /^(by|until|till|within)$/.test(wordBefore(time, predicate)))
  );
}

/** "The treaty of 1858", "the accord of last May": the year of the noun before it. */
function ofNoun({ start }: TimeExpression, { sentence }: Token): boolean {
  const before = sentence.tokens.filter((token) => token.end <= start);
  const of = before.at(-1);
  const noun = before.at(-2);
  return (
    of?.lower === 'of' &&
    noun !== undefined &&
    /^(NOUN|PROPN)$/.test(noun.upos) &&
    !/^(end|night|evening|morning|afternoon|beginning|start|middle|summer|winter|spring|autumn|course|month|day|week)$/.test(
      noun.lower,
    )
  );
}

/**
 * The date of a deed: the words that hang on it; without any, the day of the report where the sentence tells that day's news.
 * Null when the text leaves it open.
 */
export function whenFor(
  predicate: Token,
  status: AgreementStatus,
  factuality: Factuality,
  layers: DatingLayers,
): When | null {
  const hung = whenOf(predicate, layers);
  const own =
    (hung && bounds(hung, predicate, factuality, layers.times) ? null : hung) ?? beside(predicate, layers.times);
  if (own) return ahead(own, predicate, factuality, layers);
  const told = declaredOn(predicate, status, layers) ?? countedFrom(predicate, layers) ?? resulting(predicate, layers);
  if (told) return told;
  const { published } = layers;
  if (!published || (predicate.xpos === 'VBN' && predicate.relation.startsWith('acl'))) return null;
  if (factuality !== 'HAPPENED' && factuality !== 'ONGOING') return null;
  const { sentence } = predicate;
  const dated = timesWithin(layers.times, sentence).some(
    (time) => time.when && time.type === 'DATE' && time.start >= sentence.start && time.end <= sentence.end,
  );
  const perfect = predicate.children.some((c) => base(c) === 'aux' && c.lower === 'had');
  const lone = perfect ? null : loneDay(predicate, layers);
  if (lone) return lone;
  if (perfect || followsOn(predicate) || !isMain(predicate) || (dated && !OF_THE_DAY.has(status))) return null;
  const early = sentence.index <= 2 || staysOnTheDay(predicate, published, layers.times);
  if (!early && !OF_THE_DAY.has(status)) return null;
  return dayOfReport(published);
}

/**
 * The only date of a sentence whose main verb it is told of, in the days before the report: "has signed the pact, officials said on
 * Friday", "signed a pact on the sharing of the river on Friday".
 */
function loneDay(predicate: Token, { document, times, published }: DatingLayers): When | null {
  const { sentence } = predicate;
  const inside = timesWithin(times, sentence).filter(({ type, when }) => type === 'DATE' && when !== null);
  const [only] = inside;
  const day = only?.when;
  if (inside.length !== 1 || !only || !day || day.precision !== 'DAY' || !published?.latest) return null;
  const report = parseDay(published.latest);
  const then = parseDay(day.earliest);
  const near = report && then ? dayNumber(report) - dayNumber(then) : -1;
  const told = isMain(predicate) || (base(predicate) === 'ccomp' && predicate.head !== null && isMain(predicate.head));
  const said = document.text.slice(predicate.end, only.start);
  const other = /\b(after|before|since|until|by|which|who|that|when|while|but|if)\b/.test(said);
  return told && near >= 0 && near <= 7 && only.start > predicate.start && !other ? day : null;
}

/** A day of the calendar without a year that a plan or a present tense has ahead of it: "expires on May 1", said in June, is next May. */
function ahead(when: When, predicate: Token, factuality: Factuality, { published }: DatingLayers): When {
  const coming =
    factuality === 'PLANNED' || (/^VB[PZ]$/.test(predicate.xpos) && !predicate.children.some((c) => c.lower === 'has'));
  const past = published != null && when.latest !== null && when.latest < published.earliest;
  if (
    !coming ||
    !past ||
    !/^\d{4}-\d\d(-\d\d)?$/.test(when.edtf) ||
    /\d{4}|ago|last|yesterday/i.test(when.text ?? '\u0030\u0030\u0030\u0030')
  )
    return when;
  const first = parseDay(when.earliest);
  if (
    !first ||
    !/^(January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b/.test(
      when.text ?? '',
    )
  )
    return when;
  const next = addMonths(first, 12);
  const period = when.precision === 'DAY' ? dayPeriod(next) : monthPeriod(next.year, next.month);
  return whenOfPeriod({ text: when.text, period, basis: when.basis, anchor: when.anchor }, null);
}

/** A plain past tense, in a story that has spoken of no other day so far, goes on with that day's news. */
function staysOnTheDay(predicate: Token, published: When, times: readonly TimeExpression[]): boolean {
  const { sentence } = predicate;
  if (predicate.xpos !== 'VBD' && !predicate.children.some((c) => c.xpos === 'VBD' && base(c) === 'aux')) return false;
  return times.every(
    ({ start, type, when }) =>
      start >= sentence.end || type !== 'DATE' || when === null || when.earliest >= published.earliest,
  );
}
