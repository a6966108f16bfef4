/** Readings near others in the ledger: what a new one may be one with. */
import type { Queryable } from '../database.ts';
import { type AgreementFeatures, storedFeatures } from './features.ts';

/** A place in the order of the news: by day, then by id, whatever came in first. */
export interface Place {
  readonly article: string;
  readonly day: string;
}

/** An agreement as one article speaks of it, and the record it was read as. */
export interface Reading extends Place {
  readonly local: string;
  readonly dispatch: string;
  readonly record: string;
  readonly features: AgreementFeatures;
}

/** A record with those of its readings that count. */
export interface Candidate {
  readonly id: string;
  readonly readings: readonly AgreementFeatures[];
}

/** Whether the one stands before the other in the news. */
export const isBefore = (a: Place, b: Place): boolean => (a.day === b.day ? a.article < b.article : a.day < b.day);

const READING = `SELECT r.article_id AS article, r.local_id AS local, r.read_id AS record, r.features, a.sort_date AS day, a.dispatch_id AS dispatch
  FROM agreement_reading r JOIN article a ON a.id = r.article_id`;

async function load(tx: Queryable, sql: string, values: readonly unknown[]): Promise<Reading[]> {
  const rows = await tx.query<Reading>(sql, values);
  return rows.map((row) => ({ ...row, features: storedFeatures(row.features) }));
}

/** All readings of the records that share a name, a side and either the time or the subject, or time and subject; not the article's own. */
export function readingsNear(
  tx: Queryable,
  articleId: string,
  features: readonly AgreementFeatures[],
): Promise<Reading[]> {
  const of = <T>(pick: (feature: AgreementFeatures) => readonly T[]): T[] => [...new Set(features.flatMap(pick))];
  const spans = features.flatMap(({ concluded, called }) => [concluded, called]).filter((span) => span !== null);
  const days = spans.flatMap(({ from, to }) => [from, to]).sort();
  return load(
    tx,
    `WITH near AS (
       SELECT e.id FROM entity e WHERE e.kind = 'AGREEMENT' AND e.knowledge_id = ANY($2)
       UNION SELECT a.entity_id FROM entity_alias a JOIN entity e ON e.id = a.entity_id WHERE a.fold = ANY($3) AND e.kind = 'AGREEMENT'
       UNION (SELECT r.read_id FROM agreement_reading r JOIN agreement g ON g.id = r.agreement_id
         WHERE r.read_id IN (SELECT agreement_id FROM agreement_party WHERE entity_id = ANY($4))
           AND (r.features->'words' ?| $5::text[] OR r.features->>'placeName' = ANY($8) OR g.sort_date BETWEEN $6::date - 31 AND $7::date + 31)
         ORDER BY r.read_id LIMIT 400)
       UNION (SELECT r.read_id FROM agreement g JOIN agreement_reading r ON r.agreement_id = g.id
         WHERE g.sort_date BETWEEN $6::date - 31 AND $7::date + 31 AND r.features->'words' ?| $5::text[]
         ORDER BY r.read_id LIMIT 400)
     )
     ${READING} WHERE r.read_id IN (SELECT id FROM near) AND r.article_id <> $1
     ORDER BY a.sort_date, r.article_id, r.local_id`,
    [
      articleId,
      of(({ knownId }) => (knownId === null ? [] : [knownId])),
      of(({ properNames, shortNames }) => [...properNames, ...shortNames]),
      of(({ sides }) => sides),
      of(({ words }) => words),
      days[0] ?? null,
      days.at(-1) ?? null,
      of(({ written }) => written.flatMap((phrase) => phrase.split(' '))),
    ],
  );
}

/**
 * Readings that would look for the article's agreements, were they read after it: by the day or the place by which they call them.
 * `readingsNear` finds the others, as most of what it asks can be asked from either side.
 */
export function readingsThatLookFor(
  tx: Queryable,
  { article, day }: Place,
  features: readonly AgreementFeatures[],
): Promise<Reading[]> {
  const of = <T>(pick: (feature: AgreementFeatures) => readonly T[]): T[] => [...new Set(features.flatMap(pick))];
  const days = [
    day,
    ...features.flatMap(({ concluded }) => (concluded === null ? [] : [concluded.from, concluded.to])),
  ].sort();
  return load(
    tx,
    `${READING} WHERE r.read_id IN (SELECT agreement_id FROM agreement_party WHERE entity_id = ANY($3)) AND (a.sort_date, r.article_id) > ($2::date, $1)
       AND ((r.features->'called'->>'from' <= ($5::date + 31)::text AND r.features->'called'->>'to' >= ($4::date - 31)::text)
         OR EXISTS (SELECT 1 FROM jsonb_array_elements_text(r.features->'written') w WHERE string_to_array(w, ' ') && $6::text[]))
     ORDER BY a.sort_date, r.article_id, r.local_id LIMIT 400`,
    [
      article,
      day,
      of(({ sides }) => sides),
      days[0],
      days.at(-1),
      of(({ placeName }) => (placeName === null ? [] : [placeName])),
    ],
  );
}

/** Readings of an article. */
export const readingsOf = (tx: Queryable, articleId: string): Promise<Reading[]> =>
  load(tx, `${READING} WHERE r.article_id = $1 ORDER BY r.local_id`, [articleId]);

/** Readings of records. */
export const readingsIn = (tx: Queryable, records: readonly string[]): Promise<Reading[]> =>
  load(tx, `${READING} WHERE r.read_id = ANY($1) ORDER BY a.sort_date, r.article_id, r.local_id`, [records]);

/** The records that the readings before a place make, as seen from there: the one that was told of first comes first. */
export function candidatesBefore(readings: readonly Reading[], place: Place): Candidate[] {
  const records = new Map<string, AgreementFeatures[]>();
  const inOrder = readings.filter((one) => isBefore(one, place)).sort((a, b) => (isBefore(a, b) ? -1 : 1));
  for (const { record, features } of inOrder) records.set(record, [...(records.get(record) ?? []), features]);
  return [...records].map(([id, features]) => ({ id, readings: features }));
}
