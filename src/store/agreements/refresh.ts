import { setFacts } from '../claims/facts.ts';
import type { Queryable } from '../database.ts';
import { aliasKind } from '../entities/names.ts';
import { foldName } from '../fold.ts';
import { insertRows } from '../rows.ts';
import { type Conflict, comeTooLate, disagreeOnParties, findConflicts } from './conflicts.ts';
import { type AgreementFeatures, storedFeatures } from './features.ts';
import { refreshFulfilment } from './fulfilment.ts';
import { groupDeeds, isAsserted, isOfOneParty, type StatusRow } from './history.ts';
import { partyCount } from './known.ts';
import { loadHistory } from './load.ts';
import { settleDates } from './settle.ts';
import { standingOf, standingOfParties } from './standing.ts';

interface Reading {
  readonly article_id: string;
  readonly features: AgreementFeatures;
}

/** The value given most often, the earliest given first among equals. */
function most<T>(values: readonly T[]): T | undefined {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].reduce<[T, number] | undefined>(
    (best, one) => (best === undefined || one[1] > best[1] ? one : best),
    undefined,
  )?.[0];
}

const SPECIFIC = (kind: string): boolean => kind !== 'OTHER' && kind !== 'AGREEMENT';

interface PartyRow {
  readonly entity_id: string;
  readonly role: string;
  readonly signed_by_id: string | null;
  readonly article_count: number;
}

function gatherParties(readings: readonly Reading[], current: (id: string) => string): PartyRow[] {
  const parties = new Map<
    string,
    { entity_id: string; role: string; signed_by_id: string | null; articles: Set<string> }
  >();
  for (const { article_id, features } of readings) {
    for (const { entity, role, signedBy } of features.parties) {
      const id = current(entity);
      const key = `${id} ${role}`;
      const party = parties.get(key) ?? { entity_id: id, role, signed_by_id: null, articles: new Set<string>() };
      party.signed_by_id ??= signedBy === null ? null : current(signedBy);
      party.articles.add(article_id);
      parties.set(key, party);
    }
  }
  // Who signed is a party too: the stronger role says both.
  for (const party of [...parties.values()]) {
    const signatory = parties.get(`${party.entity_id} SIGNATORY`);
    if (party.role !== 'PARTY' || signatory === undefined) continue;
    for (const article of party.articles) signatory.articles.add(article);
    signatory.signed_by_id ??= party.signed_by_id;
    parties.delete(`${party.entity_id} PARTY`);
  }
  return [...parties.values()].map(({ articles, ...party }) => ({ ...party, article_count: articles.size }));
}

async function currentIds(tx: Queryable, readings: readonly Reading[]): Promise<(id: string) => string> {
  const ids = readings.flatMap(({ features }) => [
    ...features.parties.flatMap(({ entity, signedBy }) => (signedBy === null ? [entity] : [entity, signedBy])),
    ...(features.place === null ? [] : [features.place]),
  ]);
  if (ids.length === 0) return (id) => id;
  const merged = await tx.query<{ id: string; merged_into: string }>(
    'SELECT id, merged_into FROM entity WHERE id = ANY($1) AND merged_into IS NOT NULL',
    [[...new Set(ids)]],
  );
  const targets = new Map(merged.map((row) => [row.id, row.merged_into]));
  return (id) => targets.get(id) ?? id;
}

async function writeParties(
  tx: Queryable,
  id: string,
  parties: readonly PartyRow[],
  rows: readonly StatusRow[],
): Promise<void> {
  const own = standingOfParties(rows);
  await tx.query('DELETE FROM agreement_party WHERE agreement_id = $1', [id]);
  await insertRows(
    tx,
    'agreement_party',
    parties.map((party) => ({
      agreement_id: id,
      ...party,
      status: own.get(party.entity_id)?.status ?? null,
      status_date: own.get(party.entity_id)?.date ?? null,
    })),
  );
  await tx.query(
    `UPDATE agreement_party p SET evidence_id = (
       SELECT v.id FROM claim_entity g JOIN claim_entity e ON e.claim_id = g.claim_id AND e.entity_id = p.entity_id AND e.role <> 'AGREEMENT'
       JOIN evidence v ON v.claim_id = g.claim_id
       WHERE g.entity_id = p.agreement_id AND g.role = 'AGREEMENT' ORDER BY v.confidence DESC, v.id LIMIT 1)
     WHERE p.agreement_id = $1`,
    [id],
  );
}

async function writeFacts(
  tx: Queryable,
  id: string,
  rows: readonly StatusRow[],
  conflicts: readonly Conflict[],
): Promise<string[]> {
  const facts = groupDeeds(id, rows, disagreeOnParties(conflicts));
  const before = new Map(rows.map((row) => [row.id, row.fact_id]));
  const changed = [...facts].filter(([claim, fact]) => before.get(claim) !== fact);
  await setFacts(
    tx,
    changed.map(([claim, fact]) => ({ claim, fact })),
  );
  return [...new Set([...before.values(), ...facts.values()])];
}

/** Notes of each step on which day it is drawn and whether it moves the agreement on. */
async function writeSteps(
  tx: Queryable,
  rows: readonly StatusRow[],
  partyCount: number,
  conflicts: readonly Conflict[],
): Promise<void> {
  const settled = settleDates(rows);
  const late = comeTooLate(conflicts);
  const steps = rows.map((row, index) => {
    const date = settled[index]!.sort_date;
    return {
      id: row.id,
      settled_date: date === row.sort_date ? null : date,
      moves: isAsserted(row) && !isOfOneParty(row, partyCount) && !late.has(row.id),
    };
  });
  await tx.query(
    `UPDATE status_claim s SET settled_date = n.settled_date, moves = n.moves
     FROM jsonb_to_recordset($1::jsonb) AS n(id text, settled_date date, moves boolean)
     WHERE s.id = n.id AND (s.settled_date, s.moves) IS DISTINCT FROM (n.settled_date, n.moves)`,
    [JSON.stringify(steps)],
  );
}

async function writeConflicts(
  tx: Queryable,
  rows: readonly StatusRow[],
  conflicts: readonly Conflict[],
): Promise<void> {
  const ids = rows.map(({ id }) => id);
  if (conflicts.length === 0 && rows.every(({ conflict_count }) => conflict_count === 0)) return;
  await tx.query('DELETE FROM claim_conflict WHERE claim_a = ANY($1) OR claim_b = ANY($1)', [ids]);
  await insertRows(
    tx,
    'claim_conflict',
    conflicts.map(({ a, b, kind, note }) => ({ claim_a: [a, b].sort()[0]!, claim_b: [a, b].sort()[1]!, kind, note })),
    { skipExisting: true },
  );
  await tx.query(
    `UPDATE claim c SET conflict_count = n.count FROM (
       SELECT i.id, (SELECT count(*)::int FROM claim_conflict f WHERE f.claim_a = i.id OR f.claim_b = i.id) AS count FROM unnest($1::text[]) AS i(id)
     ) n WHERE c.id = n.id AND c.conflict_count <> n.count`,
    [ids],
  );
}

/** Shows the record under its best name, unless a person named it. */
async function writeName(tx: Queryable, id: string, name: string): Promise<void> {
  await tx.query(
    `UPDATE entity SET name = $2, fold = $3 WHERE id = $1 AND name <> $2
       AND NOT EXISTS (SELECT 1 FROM decision WHERE target_id = $1 AND kind = 'ENTITY_RENAME' AND revoked_at IS NULL)`,
    [id, name, foldName(name)],
  );
}

/** Keeps the names that articles still give, and those given by hand. */
async function writeNames(tx: Queryable, id: string, readings: readonly Reading[]): Promise<void> {
  const names = [...new Set(readings.flatMap(({ features }) => storedFeatures(features).names))];
  await tx.query(
    `DELETE FROM entity_alias a WHERE a.entity_id = $1 AND a.mention_count = 0 AND a.name <> ALL($2)
       AND NOT EXISTS (SELECT 1 FROM decision d WHERE d.target_id = $1 AND d.kind = 'ENTITY_RENAME' AND a.name IN (d.data->>'before', d.data->>'after'))
       AND NOT EXISTS (SELECT 1 FROM decision d WHERE d.kind = 'ENTITY_SPLIT' AND d.data->>'to' = $1 AND a.name = d.data->>'name')`,
    [id, names],
  );
  await insertRows(
    tx,
    'entity_alias',
    names.map((name) => ({ entity_id: id, name, fold: foldName(name), kind: aliasKind(name) })),
    { skipExisting: true },
  );
}

function bestName(readings: readonly Reading[]): string {
  const proper = readings.filter(({ features }) => features.properNames.includes(foldName(features.name)));
  return most((proper.length > 0 ? proper : readings).map(({ features }) => features.name)) ?? '';
}

/**
 * Works out an agreement anew from its readings and claims: name, kind, parties, standing, facts, conflicts and what became of its terms.
 * @returns the facts of its history, for refreshFacts.
 */
export async function refreshAgreement(tx: Queryable, id: string): Promise<string[]> {
  const readings = await tx.query<Reading>(
    `SELECT r.article_id, r.features FROM agreement_reading r JOIN article a ON a.id = r.article_id
     WHERE r.agreement_id = $1 ORDER BY a.sort_date, a.id, r.local_id`,
    [id],
  );
  if (readings.length === 0) return [];
  const rows = await loadHistory(tx, id);
  const current = await currentIds(tx, readings);
  const parties = gatherParties(readings, current);
  const sides = new Set(
    parties.filter(({ role }) => role === 'PARTY' || role === 'SIGNATORY').map(({ entity_id }) => entity_id),
  );
  const count = partyCount(sides.size, readings[0]!.features.knownId);
  const all = readings.map(({ features }) => features);
  const widest = Math.max(...all.map((feature) => feature.sides.length));
  const conflicts = findConflicts(rows, partyCount(widest, all[0]!.knownId));
  const late = comeTooLate(conflicts);
  const { status, date, claimId, conclusion, activeFrom, activeTo } = standingOf(
    rows.filter((row) => !late.has(row.id)),
    count,
  );
  const kinds = all.map(({ kind }) => kind);
  const read = all.find(({ concluded }) => concluded !== null)?.when ?? null;
  const place = most(all.flatMap((feature) => feature.place ?? []));
  const day = conclusion?.sort_date ?? read?.earliest ?? date ?? all[0]!.day;
  await tx.query(
    `UPDATE agreement SET kind = $2, subject = $3, topics = $4, place_id = $5, status = $6, status_date = $7, status_claim_id = $8,
       when_text = $9, when_edtf = $10, when_earliest = $11, when_latest = $12, when_precision = $13, when_basis = $14, when_anchor = $15,
       active_from = $16, active_to = $17, sort_date = $18, changed_at = now()
     WHERE id = $1`,
    [
      id,
      most(kinds.filter(SPECIFIC)) ?? most(kinds),
      most(all.map(({ subject }) => subject).filter((subject) => subject !== '')) ?? '',
      [...new Set(all.flatMap(({ topics }) => topics))],
      place === undefined ? null : current(place),
      status,
      date,
      claimId,
      ...(conclusion !== null
        ? [
            conclusion.when_text,
            conclusion.when_edtf,
            conclusion.when_earliest,
            conclusion.when_latest,
            conclusion.when_precision,
            conclusion.when_basis,
            conclusion.when_anchor,
          ]
        : [read?.text, read?.edtf, read?.earliest, read?.latest, read?.precision, read?.basis, read?.anchor].map(
            (value) => value ?? null,
          )),
      activeFrom,
      activeTo,
      day,
    ],
  );
  await writeName(tx, id, bestName(readings));
  await writeNames(tx, id, readings);
  await writeParties(tx, id, parties, rows);
  await writeSteps(tx, rows, count, conflicts);
  const facts = await writeFacts(tx, id, rows, conflicts);
  await writeConflicts(tx, rows, conflicts);
  await refreshFulfilment(tx, id);
  return facts;
}
