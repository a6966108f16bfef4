/** The life of one agreement in one text: what is told of it, once each, and where it stands now. */
import type { AgreementStatus, When } from '../analysis.ts';
import { addDays, addMonths, parseDay } from '../calendar.ts';
import { dayPeriod, weekendPeriod } from '../times/period.ts';
import { whenOfPeriod } from '../times/when.ts';
import type { StatusFind } from './reading.ts';
import type { AgreementRecord, FindsByMention } from './record.ts';
import { unique } from './sides.ts';

/** Stages of life, to tell the latest of two that bear the same date. */
const STAGE: readonly AgreementStatus[] = [
  'PROPOSED',
  'UNDER_DISCUSSION',
  'NEGOTIATING',
  'AGREED',
  'INITIALLED',
  'ADOPTED',
  'SIGNED',
  'RATIFIED',
  'IN_FORCE',
  'IMPLEMENTING',
  'AMENDED',
  'EXTENDED',
  'VIOLATION_ALLEGED',
  'STALLED',
  'SUSPENDED',
  'REJECTED',
  'ABANDONED',
  'WITHDRAWN',
  'EXPIRED',
  'TERMINATED',
  'SUPERSEDED',
];

const EARLY = new Set<AgreementStatus>(['PROPOSED', 'UNDER_DISCUSSION', 'NEGOTIATING']);
/** Stages by which an agreement is made. */
export const CONCLUDED: ReadonlySet<AgreementStatus> = new Set<AgreementStatus>([
  'AGREED',
  'INITIALLED',
  'ADOPTED',
  'SIGNED',
  'RATIFIED',
  'IN_FORCE',
]);

/** One claim a status, factuality and day; talk of an agreement that is concluded already is no new stage. */
export function lifeOf(
  record: AgreementRecord,
  statuses: FindsByMention,
  published: When | null,
): readonly StatusFind[] {
  const mine = record.mentions.flatMap((mention) => statuses.get(mention) ?? []);
  const concluded =
    mine.some((find) => CONCLUDED.has(find.status) && find.factuality === 'HAPPENED') ||
    (record.known !== null && record.mentions[0]?.form === 'NAME');
  const signed = mine.some(
    (find) => (find.status === 'SIGNED' || find.status === 'INITIALLED') && find.factuality === 'HAPPENED',
  );
  const kept: StatusFind[] = [];
  for (const find of mine.map((one) => onCalendar(one, published)).filter(telling)) {
    const own =
      record.mentions.some((m) => m.opening !== null && m === find.mention) && record.mentions[0] !== find.mention;
    const toldElsewhere = mine.some(
      (other) => other.mention !== find.mention && CONCLUDED.has(other.status) && other.factuality === 'HAPPENED',
    );
    // The only word of its conclusion is no repetition of it.
    if (own && toldElsewhere && record.mentions[0]?.form !== 'VERB') continue;
    if (EARLY.has(find.status) && concluded && find.when === null) continue;
    if (EARLY.has(find.status) && concluded && find.when?.text === null) continue;
    const same = kept.findIndex(
      (other) => other.status === find.status && other.factuality === find.factuality && sameDay(other, find),
    );
    if (same < 0) kept.push(find);
    else if (find.by.length > (kept[same]?.by.length ?? 0) || (find.when && !kept[same]?.when))
      kept[same] = merged(kept[same] ?? find, find);
  }
  const brokered = (find: StatusFind): boolean =>
    /^(broker|mediate|arrange|announce)$/.test(find.at.lemma.toLowerCase());
  return kept.filter(
    (find) =>
      !(
        find.status === 'AGREED' &&
        signed &&
        find.rule !== 'agreement/agreed-to' &&
        (find.when === null || brokered(find))
      ),
  );
}

/** "Signed a pact here on Sunday to form a government in June", "on New Year's Day": the last such day, whatever the plan beside it made of it. */
function lastTime({ at, when, factuality }: StatusFind, published: When | null): When | null {
  const past = factuality === 'HAPPENED' && (at.xpos === 'VBD' || at.lower === 'undertook');
  const first = when && parseDay(when.earliest);
  const weekly = /^(the weekend|(mon|tues|wednes|thurs|fri|satur|sun)day)/i.test(when?.text ?? '');
  if (
    when &&
    first &&
    past &&
    when.precision === 'DAY' &&
    when.basis === 'RELATIVE' &&
    !weekly &&
    when.earliest > (published?.latest ?? '9')
  ) {
    const period = dayPeriod(addMonths(first, -12));
    return whenOfPeriod({ text: when.text, period, basis: when.basis, anchor: when.anchor }, null);
  }
  if (!when || !first || !past || !weekly || when.earliest <= (published?.latest ?? '9')) return null;
  const before = addDays(first, -7);
  const period = when.precision === 'DAY' ? dayPeriod(before) : weekendPeriod(before);
  return whenOfPeriod({ text: when.text, period, basis: when.basis, anchor: when.anchor }, null);
}

/** "Takes effect on Saturday", said on Friday, is a plan. */
function onCalendar(find: StatusFind, published: When | null): StatusFind {
  const earlier = lastTime(find, published);
  if (earlier) return { ...find, when: earlier };
  const ahead = published?.latest != null && find.when !== null && find.when.earliest > published.latest;
  return ahead && (find.factuality === 'HAPPENED' || find.factuality === 'ONGOING')
    ? { ...find, factuality: 'PLANNED' }
    : find;
}

const MERELY_POSSIBLE = new Set<AgreementStatus>([
  'IN_FORCE',
  'IMPLEMENTING',
  'AGREED',
  'SIGNED',
  'INITIALLED',
  'ADOPTED',
  'EXTENDED',
  'AMENDED',
  'RATIFIED',
  'UNDER_DISCUSSION',
]);

/** That something is merely possible tells little of a life, but for an end that someone threatens. */
const telling = (find: StatusFind): boolean => find.factuality !== 'POSSIBLE' || !MERELY_POSSIBLE.has(find.status);

function sameDay(a: StatusFind, b: StatusFind): boolean {
  const byParty = a.status === 'RATIFIED' || a.status === 'WITHDRAWN';
  if (byParty && a.by.length > 0 && b.by.length > 0 && !a.by.some((id) => b.by.includes(id))) return false;
  return (
    a.when === null ||
    b.when === null ||
    a.when.edtf === b.when.edtf ||
    a.when.edtf.startsWith(b.when.edtf) ||
    b.when.edtf.startsWith(a.when.edtf)
  );
}

function merged(a: StatusFind, b: StatusFind): StatusFind {
  const when = a.when && b.when ? (a.when.edtf.length >= b.when.edtf.length ? a.when : b.when) : (a.when ?? b.when);
  return { ...a, by: unique([...a.by, ...b.by]), when };
}

/** The latest that the article asserts, by date where known, else by stage of life. */
export function current(life: readonly StatusFind[]): StatusFind | null {
  const said = life.filter(
    (find) => (find.factuality === 'HAPPENED' || find.factuality === 'ONGOING') && find.status !== 'VIOLATION_ALLEGED',
  );
  const pool =
    said.length > 0 ? said : life.filter((find) => find.factuality === 'HAPPENED' || find.factuality === 'ONGOING');
  const sorted = [...pool].sort((a, b) => {
    if (a.when && b.when && a.when.earliest !== b.when.earliest) return a.when.earliest < b.when.earliest ? -1 : 1;
    return STAGE.indexOf(a.status) - STAGE.indexOf(b.status);
  });
  return sorted.at(-1) ?? null;
}
