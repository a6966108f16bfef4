/**
 * Keeps the ledger as it would be had its articles come in by the days of the news. An article that comes late is put before what it came
 * after: later readings near it are given their records again, in their order. Records keep their ids as far as they can.
 */
import type { Queryable } from '../database.ts';
import { reassign } from '../decisions/reassign.ts';
import { removeOrphans } from '../entities/orphans.ts';
import { idOf } from '../id.ts';
import { insertRows, toJson } from '../rows.ts';
import { type Apart, assignRecords, heldApart } from './assign.ts';
import {
  candidatesBefore,
  isBefore,
  type Place,
  type Reading,
  readingsIn,
  readingsNear,
  readingsOf,
  readingsThatLookFor,
} from './candidates.ts';
import type { Reason } from './compare.ts';
import { createAgreements } from './resolve.ts';

/** Most articles that one late article makes the ledger read again. */
const MOST = 100;

/** An agreement of the article that came in or went. */
type Seed = Pick<Reading, 'record' | 'features'>;

interface Regrouped extends Reading {
  readonly before: string;
  readonly reasons: readonly Reason[];
  readonly score: number;
  readonly apart: readonly Apart[];
}

const keyOf = ({ article, local }: Reading): string => `${article} ${local}`;

/** Whether a decision by hand is in force for what was read in the article: it stays as it was decided. */
async function isDecided(tx: Queryable, article: string): Promise<boolean> {
  const rows = await tx.query(
    `SELECT 1 FROM resolution_override WHERE article_id = $1
     UNION ALL SELECT 1 FROM agreement_reading r JOIN entity e ON e.id = r.read_id
       WHERE r.article_id = $1 AND (e.merged_into IS NOT NULL OR EXISTS (SELECT 1 FROM entity m WHERE m.merged_into = e.id)) LIMIT 1`,
    [article],
  );
  return rows.length > 0;
}

/** The ledger's readings with those that were given other records so far. */
interface Overlay {
  readonly changed: Map<string, Regrouped>;
  /** The readings as they now are, and those that were moved into their records. */
  readonly seen: (readings: readonly Reading[]) => readonly Reading[];
  /** Who is read as the record. */
  readonly holders: (record: string) => Promise<readonly Reading[]>;
}

function overlayOn(tx: Queryable): Overlay {
  const changed = new Map<string, Regrouped>();
  const seen = (readings: readonly Reading[], records: ReadonlySet<string>): Reading[] => {
    const here = new Set(readings.map(keyOf));
    const moved = [...changed.values()].filter((one) => records.has(one.record) && !here.has(keyOf(one)));
    return [...readings.map((one) => changed.get(keyOf(one)) ?? one), ...moved];
  };
  return {
    changed,
    seen: (readings) => seen(readings, new Set(readings.map(({ record }) => record))),
    holders: async (record) =>
      seen(await readingsIn(tx, [record]), new Set([record])).filter((one) => one.record === record),
  };
}

/** The id of a record that begins with the reading: the one that it had, unless an earlier article of another story begins that. */
async function recordFrom(overlay: Overlay, reading: Reading): Promise<string> {
  const { dispatch, local, features, record } = reading;
  if (features.knownId !== null) return idOf('agr', features.knownId);
  const holders = await overlay.holders(record);
  const isOthers = holders.some((one) => one.dispatch !== dispatch && isBefore(one, reading));
  return isOthers ? idOf('agr', dispatch, local, features.name, record) : record;
}

/** Gives the agreements of one article their records again, as seen from its place. */
async function again(overlay: Overlay, readings: readonly Reading[], near: readonly Reading[]): Promise<Regrouped[]> {
  const candidates = candidatesBefore(overlay.seen(near), readings[0]!);
  const assigned = assignRecords(readings, candidates);
  const found: Regrouped[] = [];
  for (const reading of readings) {
    const match = assigned.get(reading.local);
    const record = match?.id ?? (await recordFrom(overlay, reading));
    const apart = heldApart(reading.features, candidates, match?.id).filter(({ other }) => other !== record);
    const { reasons = [], score = 0 } = match?.match ?? {};
    found.push({ ...reading, record, before: reading.record, reasons, score, apart });
  }
  return found;
}

/** Runs through the later readings near what came or went, and near what changes by that, in the order of the news. */
async function run(tx: Queryable, place: Place, seeds: readonly Seed[]): Promise<Overlay> {
  const overlay = overlayOn(tx);
  const queue = new Map<string, Place>();
  const done = new Set<string>([place.article]);
  const dirty = new Set(seeds.map(({ record }) => record));
  const enqueue = (readings: readonly Reading[], after: Place): void => {
    for (const { article, day } of readings)
      if (!done.has(article) && isBefore(after, { article, day })) queue.set(article, { article, day });
  };
  const came = seeds.map(({ features }) => features);
  enqueue(await readingsNear(tx, place.article, came), place);
  enqueue(await readingsThatLookFor(tx, place, came), place);
  while (queue.size > 0 && done.size <= MOST) {
    const next = [...queue.values()].reduce((first, one) => (isBefore(one, first) ? one : first));
    queue.delete(next.article);
    done.add(next.article);
    const readings = await readingsOf(tx, next.article);
    if (readings.length === 0 || (await isDecided(tx, next.article))) continue;
    const near = await readingsNear(
      tx,
      next.article,
      readings.map(({ features }) => features),
    );
    const found = await again(overlay, readings, near);
    for (const one of found) {
      overlay.changed.set(keyOf(one), one);
      if (one.record !== one.before) dirty.add(one.record).add(one.before);
    }
    if (found.some(({ record }) => dirty.has(record))) enqueue(near, next);
  }
  return overlay;
}

/** A record that only the late article made takes the id of the one that it takes over: links to that go on leading there. */
async function keepIds(overlay: Overlay, own: readonly Reading[]): Promise<void> {
  for (const reading of own) {
    if (reading.features.knownId !== null) continue;
    const holders = await overlay.holders(reading.record);
    const taken = holders.filter((one): one is Regrouped => 'before' in one && one.before !== one.record);
    if (holders.length !== taken.length + 1) continue;
    const kept = taken.sort((a, b) => (isBefore(a, b) ? -1 : 1))[0]?.before;
    if (kept === undefined || (await overlay.holders(kept)).length > 0) continue;
    for (const one of [...taken, { ...reading, before: reading.record, reasons: [], score: 0, apart: [] }])
      overlay.changed.set(keyOf(one), { ...one, record: kept });
  }
}

async function write(tx: Queryable, changed: readonly Regrouped[]): Promise<string[]> {
  const moves = changed.filter(({ before, record }) => before !== record);
  if (moves.length === 0) return [];
  const records = [...new Set(moves.map(({ record }) => record))];
  const known = await tx.query<{ id: string }>('SELECT id FROM entity WHERE id = ANY($1)', [records]);
  const fresh = moves.filter(({ record }) => !known.some(({ id }) => id === record));
  await createAgreements(tx, new Map(fresh.map(({ record, features }) => [record, features])));
  const rows = toJson(
    moves.map(({ article, local, before, record, reasons, score }) => ({
      article,
      local,
      before,
      record,
      reasons,
      score,
    })),
  );
  const moved =
    'jsonb_to_recordset($1::jsonb) AS n(article text, local text, before text, record text, reasons jsonb, score float8)';
  await tx.query(
    `UPDATE agreement_reading r SET read_id = n.record, reasons = n.reasons, score = n.score FROM ${moved} WHERE r.article_id = n.article AND r.local_id = n.local`,
    [rows],
  );
  await tx.query(
    `UPDATE mention m SET read_id = n.record FROM ${moved} WHERE m.article_id = n.article AND m.read_id = n.before`,
    [rows],
  );
  await tx.query(
    `UPDATE claim_entity p SET read_id = n.record FROM claim c, ${moved} WHERE c.id = p.claim_id AND c.article_id = n.article AND p.read_id = n.before`,
    [rows],
  );
  await tx.query(
    `UPDATE agreement_link l SET from_id = COALESCE(f.record, l.from_id), to_id = COALESCE(t.record, l.to_id)
     FROM agreement_link o LEFT JOIN ${moved.replace('n(', 'f(')} ON f.article = o.article_id AND f.before = o.from_id
       LEFT JOIN ${moved.replace('n(', 't(')} ON t.article = o.article_id AND t.before = o.to_id
     WHERE (o.article_id, o.from_id, o.to_id, o.kind) = (l.article_id, l.from_id, l.to_id, l.kind) AND (f.record IS NOT NULL OR t.record IS NOT NULL)`,
    [rows],
  );
  return [...new Set(moves.flatMap(({ before, record }) => [before, record]))];
}

async function writeApart(tx: Queryable, changed: readonly Regrouped[]): Promise<void> {
  for (const { article, local } of changed)
    await tx.query('DELETE FROM agreement_apart WHERE article_id = $1 AND local_id = $2', [article, local]);
  await insertRows(
    tx,
    'agreement_apart',
    changed.flatMap(({ article, local, apart }) =>
      apart.map(({ other, rule, detail }) => ({ article_id: article, local_id: local, other_id: other, rule, detail })),
    ),
  );
}

/** Whether news of a later place is there already. */
async function isLate(tx: Queryable, { article, day }: Place): Promise<boolean> {
  const later = await tx.query(
    'SELECT 1 FROM article WHERE sort_date >= $2 AND (sort_date, id) > ($2::date, $1) LIMIT 1',
    [article, day],
  );
  return later.length > 0;
}

/**
 * Puts right what later articles were read as, after one came in or went.
 * @param place of that article.
 * @param seeds its agreements.
 * @returns the records that changed.
 */
export async function regroup(tx: Queryable, place: Place, seeds: readonly Seed[]): Promise<readonly string[]> {
  if (seeds.length === 0 || !(await isLate(tx, place))) return [];
  const overlay = await run(tx, place, seeds);
  if (overlay.changed.size === 0) return [];
  await keepIds(overlay, await readingsOf(tx, place.article));
  const changed = [...overlay.changed.values()];
  const touched = await write(tx, changed);
  await writeApart(tx, changed);
  if (touched.length === 0) return [];
  await reassign(tx, touched);
  await removeOrphans(tx, touched);
  return touched;
}
