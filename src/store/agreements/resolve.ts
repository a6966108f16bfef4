import type { Analysis, EntityId } from '../../analysis/analysis.ts';
import type { Queryable } from '../database.ts';
import type { ArticlePlace } from '../entities/mentions.ts';
import { aliasKind } from '../entities/names.ts';
import { followDecisions, type Resolution, type Resolved } from '../entities/resolve.ts';
import { foldName } from '../fold.ts';
import { idOf } from '../id.ts';
import { insertRows, type Row } from '../rows.ts';
import { type Comparison, compareReadings, type Reason } from './compare.ts';
import { type AgreementFeatures, readFeatures, storedFeatures } from './features.ts';

/** An agreement of one article with the record that it was taken for, and why. */
export interface ResolvedAgreement extends Resolved {
  readonly local: EntityId;
  readonly features: AgreementFeatures;
  readonly match: Comparison | null;
  readonly apart: readonly Apart[];
}

/** A record that the agreement was nearly taken for, and what spoke against it. */
interface Apart extends Reason {
  readonly other: string;
}

interface Candidate {
  readonly id: string;
  readonly readings: readonly AgreementFeatures[];
}

/** Records that share a name, a side and either the time or the subject, or time and subject. */
async function findCandidates(
  tx: Queryable,
  articleId: string,
  features: readonly AgreementFeatures[],
): Promise<Candidate[]> {
  const of = <T>(pick: (feature: AgreementFeatures) => readonly T[]): T[] => [...new Set(features.flatMap(pick))];
  const spans = features.flatMap(({ concluded, called }) => [concluded, called]).filter((span) => span !== null);
  const days = spans.flatMap(({ from, to }) => [from, to]).sort();
  const rows = await tx.query<{ id: string; features: AgreementFeatures }>(
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
     SELECT r.read_id AS id, r.features FROM agreement_reading r WHERE r.read_id IN (SELECT id FROM near) AND r.article_id <> $1
     ORDER BY r.read_id, r.article_id, r.local_id`,
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
  const records = new Map<string, AgreementFeatures[]>();
  for (const row of rows) records.set(row.id, [...(records.get(row.id) ?? []), storedFeatures(row.features)]);
  return [...records].map(([id, readings]) => ({ id, readings }));
}

/**
 * The best of a record's readings, unless one of them speaks against it. Articles that name one side each tell of one agreement, so every
 * reading is also seen with all the sides of its record.
 */
function compareWith(features: AgreementFeatures, { readings }: Pick<Candidate, 'readings'>): Comparison {
  const sides = [...new Set(readings.flatMap((reading) => reading.sides))].sort();
  const whole = readings.map((reading) => compareReadings(features, { ...reading, sides }));
  const known = whole.find(({ reasons }) => reasons[0]?.rule === 'known-instrument');
  const against = whole.find(({ verdict }) => verdict === 'DIFFERENT');
  if (known ?? against) return known ?? against!;
  const all = [...readings.map((reading) => compareReadings(features, reading)), ...whole];
  return all.reduce((best, one) => (one.score > best.score ? one : best), { verdict: 'OPEN', score: 0, reasons: [] });
}

/** Two records that fit nearly as well: which of them is meant is not said. */
const CLEAR_LEAD = 0.05;

/**
 * Gives each agreement of the article its record: at most one for each, the best fits first, and none where two records fit alike.
 */
function assignRecords(
  readings: readonly { readonly local: EntityId; readonly features: AgreementFeatures }[],
  candidates: readonly Candidate[],
): ReadonlyMap<EntityId, { readonly id: string; readonly match: Comparison }> {
  const pairs = readings.flatMap(({ local, features }) =>
    candidates
      .map((candidate) => ({ local, id: candidate.id, match: compareWith(features, candidate) }))
      .filter(({ match }) => match.verdict === 'SAME'),
  );
  pairs.sort((a, b) => b.match.score - a.match.score || (a.id < b.id ? -1 : 1));
  const assigned = new Map<EntityId, { id: string; match: Comparison }>();
  const taken = new Set<string>();
  for (const { local, id, match } of pairs) {
    if (assigned.has(local) || (taken.has(id) && match.score < 1)) continue;
    const rival = pairs.find(
      (other) =>
        other.local === local &&
        other.id !== id &&
        !taken.has(other.id) &&
        match.score - other.match.score < CLEAR_LEAD,
    );
    if (rival !== undefined && match.score < 0.9) continue;
    assigned.set(local, { id, match });
    taken.add(id);
  }
  return assigned;
}

/** As many as a reader will look at. */
const MOST_APART = 3;

/** The records that something spoke for, and more against; and, for a reading that was given none, those that fit alike. */
function heldApart(
  features: AgreementFeatures,
  candidates: readonly Candidate[],
  given: string | undefined,
): readonly Apart[] {
  return candidates
    .filter(({ id }) => id !== given)
    .map((candidate) => ({ other: candidate.id, match: compareWith(features, candidate) }))
    .flatMap(({ other, match: { verdict, reasons } }): (Apart & { readonly near: number })[] => {
      const [first, second] = reasons;
      if (first === undefined) return [];
      if (verdict === 'SAME')
        return given === undefined
          ? [{ other, rule: 'another-fits-as-well', detail: first.rule, weight: 0, near: first.weight }]
          : [];
      return second === undefined ? [] : [{ ...first, other, near: second.weight }];
    })
    .sort((a, b) => b.near - a.near || (a.other < b.other ? -1 : 1))
    .slice(0, MOST_APART);
}

async function createAgreements(tx: Queryable, fresh: ReadonlyMap<string, AgreementFeatures>): Promise<void> {
  const all = [...fresh];
  await insertRows(
    tx,
    'entity',
    all.map(([id, { name, knownId }]) => ({
      id,
      kind: 'AGREEMENT',
      name,
      fold: foldName(name),
      knowledge_id: knownId,
    })),
  );
  await insertRows(
    tx,
    'agreement',
    all.map(([id, { kind, subject, topics, day }]) => ({ id, kind, subject, topics, sort_date: day })),
  );
}

/** How an earlier reading of the same article had one of its agreements. */
export interface EarlierReading {
  readonly read_id: string;
  readonly features: AgreementFeatures;
}

/** Readings of an article as they stand, for `resolveAgreements` after it is read again. */
export async function earlierReadings(tx: Queryable, articleId: string): Promise<EarlierReading[]> {
  const rows = await tx.query<EarlierReading>(
    'SELECT read_id, features FROM agreement_reading WHERE article_id = $1 ORDER BY local_id',
    [articleId],
  );
  return rows.map(({ read_id, features }) => ({ read_id, features: storedFeatures(features) }));
}

/**
 * The record that an earlier reading of the article made for the agreement: with it go the merges and splits that were decided for it,
 * whatever number or name the engine gives it now.
 */
function recordOf(features: AgreementFeatures, earlier: readonly EarlierReading[]): string | undefined {
  const written = earlier.filter((one) => one.features.written.some((phrase) => features.written.includes(phrase)));
  const known =
    earlier.find((one) => one.features.name === features.name) ??
    earlier.find((one) => compareReadings(features, one.features).verdict === 'SAME') ??
    (written.length === 1 ? written[0] : undefined);
  return known?.read_id;
}

/**
 * Finds the article's agreements in the ledger and makes records for those that are new.
 * @param earlier how the article was read before, when it is read again.
 */
export async function resolveAgreements(
  tx: Queryable,
  { id: articleId, dispatch, text, day }: ArticlePlace,
  analysis: Analysis,
  resolution: Resolution,
  earlier: readonly EarlierReading[],
): Promise<readonly ResolvedAgreement[]> {
  const entities = analysis.entities.filter(({ kind }) => kind === 'AGREEMENT');
  if (entities.length === 0) return [];
  const readings = entities.map((entity) => ({
    local: entity.id,
    features: readFeatures(analysis, entity, resolution, { text, day }),
  }));
  const candidates = await findCandidates(
    tx,
    articleId,
    readings.map(({ features }) => features),
  );
  const assigned = assignRecords(readings, candidates);
  const taken = new Set([...assigned.values()].map(({ id }) => id));
  const read = readings.map(({ local, features }) => {
    const found = assigned.get(local);
    const before = recordOf(features, earlier);
    const own = before === undefined || taken.has(before) ? idOf('agr', dispatch, local, features.name) : before;
    const fresh = features.knownId === null ? own : idOf('agr', features.knownId);
    if (found === undefined) taken.add(fresh);
    const apart = heldApart(features, candidates, found?.id).filter(({ other }) => other !== fresh);
    return { local, features, readId: found?.id ?? fresh, match: found?.match ?? null, apart };
  });
  const { known, current } = await followDecisions(tx, articleId, [...new Set(read.map(({ readId }) => readId))]);
  await createAgreements(
    tx,
    new Map(read.filter(({ readId }) => !known.has(readId)).map(({ readId, features }) => [readId, features])),
  );

  const resolved = read.map((one) => ({ ...one, id: current(one.readId) }));
  await insertReadings(tx, articleId, resolved);
  await insertAliases(tx, analysis, resolved);
  return resolved;
}

async function insertReadings(tx: Queryable, articleId: string, resolved: readonly ResolvedAgreement[]): Promise<void> {
  await insertRows(
    tx,
    'agreement_reading',
    resolved.map(({ local, id, readId, features, match }) => ({
      article_id: articleId,
      local_id: local,
      agreement_id: id,
      read_id: readId,
      features,
      reasons: match?.reasons ?? [],
      score: match?.score ?? 0,
    })),
  );
  await insertRows(
    tx,
    'agreement_apart',
    resolved.flatMap(({ local, apart }) =>
      apart.map(({ other, rule, detail }) => ({
        article_id: articleId,
        local_id: local,
        other_id: other,
        rule,
        detail,
      })),
    ),
  );
}

/** "the Busan Declaration" as a name. */
const withoutArticle = (name: string): string => name.replace(/^[Tt]he\s+(?=\p{Lu})/u, '');

async function insertAliases(tx: Queryable, analysis: Analysis, resolved: readonly ResolvedAgreement[]): Promise<void> {
  const rows: Row[] = resolved.flatMap(({ local, id, features }) => {
    const entity = analysis.entities.find((one) => one.id === local);
    const names = entity === undefined ? [] : [features.name, ...entity.aliases].map(withoutArticle);
    return [...new Set(names)].map((name) => ({ entity_id: id, name, fold: foldName(name), kind: aliasKind(name) }));
  });
  await insertRows(tx, 'entity_alias', rows, { skipExisting: true });
}
