import type { Analysis, Entity, EntityId, PositionClaim } from '../../analysis/analysis.ts';
import { foldName } from '../fold.ts';
import type { IdPrefix } from '../id.ts';

/** An office as one article gives it to a person. `of` is the analysis's id of the country or organisation. */
export interface OfficeReading {
  readonly office: string;
  readonly of: EntityId | null;
}

/** An entity of one analysis, with what tells its identity. */
export interface EntityReading {
  readonly entity: Entity;
  readonly fold: string;
  readonly offices: readonly OfficeReading[];
}

export const PREFIX: { readonly [Kind in Entity['kind']]: IdPrefix } = {
  PERSON: 'per',
  COUNTRY: 'cou',
  ORGANIZATION: 'org',
  PLACE: 'plc',
  AGREEMENT: 'agr',
};

/** The analysis's entities but for agreements, which the ledger resolves. */
export function readEntities(analysis: Analysis): readonly EntityReading[] {
  const positions = analysis.claims.filter((claim): claim is PositionClaim => claim.kind === 'POSITION');
  return analysis.entities
    .filter((entity) => entity.kind !== 'AGREEMENT')
    .map((entity) => ({
      entity,
      fold: foldName(entity.name),
      offices: positions
        .filter((position) => position.holder === entity.id)
        .map(({ office, of }) => ({ office: foldName(office), of })),
    }));
}
