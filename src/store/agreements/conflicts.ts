/** What sources say of an agreement's life that cannot all be right. That one of them says less is no conflict. */
import type { AgreementStatus } from '../../analysis/analysis.ts';
import { byFits, first, inOrder, isAsserted, last, overlap, type StatusRow } from './history.ts';
import { isBinding, isConclusion, isEnd, isOnce, isOpening, stageOf } from './stages.ts';

export type ConflictKind = 'DATE' | 'PARTY' | 'STATUS' | 'SEQUENCE';

/** Two claims that cannot both be right, or an order that agreements do not have. */
export interface Conflict {
  readonly a: string;
  readonly b: string;
  readonly kind: ConflictKind;
  readonly note: string;
  /** The claim that moves nothing while the two stand against each other. */
  readonly late?: string;
}

const among = (...statuses: readonly AgreementStatus[]): ReadonlySet<AgreementStatus> => new Set(statuses);

function dateConflict(a: StatusRow, b: StatusRow): Conflict | null {
  if (a.status !== b.status || !isOnce(a.status) || !byFits(a, b) || overlap(a, b)) return null;
  if (a.when_earliest === null || b.when_earliest === null) return null;
  return { a: a.id, b: b.id, kind: 'DATE', note: `${a.status} on ${a.when_edtf} or on ${b.when_edtf}` };
}

const REOPENS = among('SUSPENDED', 'WITHDRAWN', 'AMENDED', 'STALLED');

/** Whether an agreement can't come from the one step to the other, were both told of one. */
function goesBack(made: StatusRow, later: StatusRow, sidesTold: number): boolean {
  // What is made is not proposed again.
  if (isOpening(later.status))
    return (
      (isConclusion(made.status) || isBinding(made.status)) &&
      !(made.status === 'AGREED' && later.status === 'NEGOTIATING')
    );
  if (later.when_earliest === null || made.when_earliest === null) return false;
  // What is over is not made or begun any more.
  if (OVER.has(made.status))
    return isConclusion(later.status) || later.status === 'RATIFIED' || later.status === 'IN_FORCE';
  // Two sign before they ratify; of many, some join late.
  const isMaking = later.status === 'INITIALLED' || later.status === 'SIGNED';
  return isMaking && sidesTold === 2 && isBinding(made.status) && stageOf(made.status) > stageOf(later.status);
}

const OVER = among('TERMINATED', 'EXPIRED', 'SUPERSEDED');

/** An earlier stage of a life that is told of a later day, unless it ended or was changed in between. */
function sequenceConflict(
  made: StatusRow,
  later: StatusRow,
  between: readonly StatusRow[],
  sidesTold: number,
): Conflict | null {
  if (first(later) <= last(made) || !goesBack(made, later, sidesTold)) return null;
  if (between.some(({ status }) => isEnd(status) || REOPENS.has(status))) return null;
  return {
    a: made.id,
    b: later.id,
    kind: 'SEQUENCE',
    note: `${later.status} ${first(later)}, after ${made.status} ${made.when_edtf ?? made.sort_date}`,
    // What was over may have been taken up again: the latest news of it stands.
    ...(OVER.has(made.status) && !isOpening(later.status) ? {} : { late: later.id }),
  };
}

/**
 * Two sources have other pairs conclude it. Only where nobody tells of more than two sides: who names two of many states says less, nothing else.
 * Presidents sign here for the states that sign there, so that people are not compared.
 */
function partyConflict(a: StatusRow, b: StatusRow, sidesTold: number): Conflict | null {
  const isPair = (row: StatusRow): boolean => row.by.length === 2 && !row.by_person;
  if (a.status !== b.status || !isConclusion(a.status) || sidesTold > 2 || !isPair(a) || !isPair(b)) return null;
  if (a.dispatch_id === b.dispatch_id || !overlap(a, b) || a.by.filter((id) => b.by.includes(id)).length !== 1)
    return null;
  return { a: a.id, b: b.id, kind: 'PARTY', note: `${a.status} by other parties` };
}

/** Steps that exclude each other when the same took them on the same day. */
const EXCLUDING: readonly (readonly [ReadonlySet<AgreementStatus>, ReadonlySet<AgreementStatus>])[] = [
  [among('AGREED', 'INITIALLED', 'ADOPTED', 'SIGNED', 'RATIFIED'), among('REJECTED', 'ABANDONED')],
  [among('IN_FORCE', 'EXTENDED', 'IMPLEMENTING'), among('TERMINATED', 'EXPIRED', 'SUPERSEDED', 'SUSPENDED')],
];

const excludes = (a: StatusRow, b: StatusRow): boolean =>
  EXCLUDING.some(
    ([one, other]) => (one.has(a.status) && other.has(b.status)) || (one.has(b.status) && other.has(a.status)),
  );

const isOneDay = (row: StatusRow): boolean => row.when_earliest !== null && row.when_earliest === row.when_latest;

/** Whether the same are said to have taken both steps; of two steps that nobody is said to have taken, too. */
const sameBy = (a: StatusRow, b: StatusRow): boolean =>
  (a.by.length === 0 && b.by.length === 0) || a.by.some((id) => b.by.includes(id));

/** What one source has as agreed another has, of that day and those people, as refused; one story may tell of a change of mind. */
function statusConflict(a: StatusRow, b: StatusRow): Conflict | null {
  if (a.dispatch_id === b.dispatch_id || !excludes(a, b)) return null;
  if (!isOneDay(a) || !isOneDay(b) || !overlap(a, b) || !sameBy(a, b)) return null;
  return { a: a.id, b: b.id, kind: 'STATUS', note: `${a.status} or ${b.status} on ${first(a)}` };
}

/** Deeds that are done once and stay done: whoever denies one later denies it for good. */
const STAYS = among('INITIALLED', 'ADOPTED', 'SIGNED', 'RATIFIED');

/**
 * One source says that it was done, another, of that day or a later one, that it was not. Where both name who, they disagree on a party;
 * else on whether it was done at all.
 */
function denialConflict(done: StatusRow, denied: StatusRow): Conflict | null {
  if (done.status !== denied.status || done.dispatch_id === denied.dispatch_id) return null;
  if (denied.factuality !== 'DENIED' || done.factuality !== 'HAPPENED') return null;
  const isLater = STAYS.has(done.status) ? first(denied) >= last(done) : isOneDay(denied) && overlap(done, denied);
  if (!isLater || done.when_earliest === null) return null;
  const bothName = done.by.length > 0 && denied.by.length > 0;
  if (bothName && !denied.by.every((id) => done.by.includes(id))) return null;
  // Who is denied to have taken a step that nobody is said to have taken: another may have.
  if (!bothName && denied.by.length > 0) return null;
  return {
    a: done.id,
    b: denied.id,
    kind: bothName ? 'PARTY' : 'STATUS',
    note: `${done.status} on ${done.when_edtf}; not ${denied.status}, as of ${first(denied)}`,
  };
}

/**
 * What of an agreement's history cannot all be right.
 * @param sidesTold the most sides that any article names, or that the desk knows of.
 */
export function findConflicts(rows: readonly StatusRow[], sidesTold: number): Conflict[] {
  const asserted = inOrder(rows.filter(isAsserted));
  const found: Conflict[] = [];
  for (const [i, earlier] of asserted.entries()) {
    for (const [offset, later] of asserted.slice(i + 1).entries()) {
      const between = asserted.slice(i + 1, i + 1 + offset);
      const conflict =
        dateConflict(earlier, later) ??
        partyConflict(earlier, later, sidesTold) ??
        statusConflict(earlier, later) ??
        sequenceConflict(earlier, later, between, sidesTold);
      if (conflict !== null) found.push(conflict);
    }
  }
  for (const denied of rows.filter(({ factuality }) => factuality === 'DENIED'))
    found.push(...asserted.map((done) => denialConflict(done, denied)).filter((conflict) => conflict !== null));
  return found;
}

/** Claims of a stage that comes too late: whether they or the later stage are wrong is open, and so they take nothing back. */
export const comeTooLate = (conflicts: readonly Conflict[]): ReadonlySet<string> =>
  new Set(conflicts.flatMap(({ late }) => late ?? []));

/** Claims that name other parties for one deed do not say the same, however alike they are. */
export function disagreeOnParties(conflicts: readonly Conflict[]): (a: string, b: string) => boolean {
  const pairs = new Set(conflicts.flatMap(({ kind, a, b }) => (kind === 'PARTY' ? [`${a} ${b}`, `${b} ${a}`] : [])));
  return (a, b) => pairs.has(`${a} ${b}`);
}
