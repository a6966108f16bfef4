import type { Analysis, EntityId } from '../../analysis/analysis.ts';
import type { Queryable } from '../database.ts';
import type { ArticlePlace } from '../entities/mentions.ts';
import { aliasKind } from '../entities/names.ts';
import { followDecisions, type Resolution, type Resolved } from '../entities/resolve.ts';
import { foldName } from '../fold.ts';
import { idOf } from '../id.ts';
import { insertRows, type Row } from '../rows.ts';
import { type Apart, assignRecords, heldApart } from './assign.ts';
import { candidatesBefore, readingsNear } from './candidates.ts';
import { type Comparison, compareReadings } from './compare.ts';
import { type AgreementFeatures, readFeatures } from './features.ts';

/** An agreement of one article with the record that it was taken for, and why. */
export interface ResolvedAgreement extends Resolved {
  readonly local: EntityId;
  readonly features: AgreementFeatures;
  readonly match: Comparison | null;
  readonly apart: readonly Apart[];
}

/** Makes empty records. */
export async function createAgreements(tx: Queryable, fresh: ReadonlyMap<string, AgreementFeatures>): Promise<void> {
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
  readonly record: string;
  readonly features: AgreementFeatures;
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
  return known?.record;
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
  const near = await readingsNear(
    tx,
    articleId,
    readings.map(({ features }) => features),
  );
  const candidates = candidatesBefore(near, { article: articleId, day });
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
  await insertAliases(tx, resolved);
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

/** What articles call the records. */
async function insertAliases(
  tx: Queryable,
  resolved: readonly { readonly id: string; readonly features: AgreementFeatures }[],
): Promise<void> {
  const rows: Row[] = resolved.flatMap(({ id, features }) =>
    features.names.map((name) => ({ entity_id: id, name, fold: foldName(name), kind: aliasKind(name) })),
  );
  await insertRows(tx, 'entity_alias', rows, { skipExisting: true });
}
