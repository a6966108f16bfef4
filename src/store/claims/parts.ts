import type { Claim, EntityId } from '../../analysis/analysis.ts';
import { foldName } from '../fold.ts';
import type { IdPrefix } from '../id.ts';

/** The parts that entities play in claims. */
export type ClaimRole =
  | 'ACTOR'
  | 'RECIPIENT'
  | 'PLACE'
  | 'SPEAKER'
  | 'ADDRESSEE'
  | 'ABOUT'
  | 'HOLDER'
  | 'OF'
  | 'AGREEMENT'
  | 'BY'
  | 'OBLIGOR'
  | 'BENEFICIARY';

export interface Part {
  readonly role: ClaimRole;
  readonly entity: EntityId;
}

export const CLAIM_PREFIX: { readonly [Kind in Claim['kind']]: IdPrefix } = {
  EVENT: 'evt',
  STATEMENT: 'stm',
  POSITION: 'pos',
  AGREEMENT_STATUS: 'asc',
  AGREEMENT_TERM: 'trm',
};

const parts = (role: ClaimRole, ...entities: readonly (EntityId | null | undefined)[]): Part[] =>
  entities.flatMap((entity) => (entity == null ? [] : [{ role, entity }]));

/** Who takes part in a claim, in which role. */
export function partsOf(claim: Claim): readonly Part[] {
  switch (claim.kind) {
    case 'EVENT':
      return [
        ...parts('ACTOR', ...claim.actors),
        ...parts('RECIPIENT', ...claim.recipients),
        ...parts('PLACE', claim.place),
      ];
    case 'STATEMENT':
      return [
        ...parts('SPEAKER', claim.speaker),
        ...parts('ADDRESSEE', claim.addressee),
        ...parts('ABOUT', ...claim.about),
      ];
    case 'POSITION':
      return [...parts('HOLDER', claim.holder), ...parts('OF', claim.of)];
    case 'AGREEMENT_STATUS':
      return [...parts('AGREEMENT', claim.agreement), ...parts('BY', ...claim.by)];
    case 'AGREEMENT_TERM':
      return [
        ...parts('AGREEMENT', claim.agreement),
        ...parts('OBLIGOR', claim.obligor),
        ...parts('BENEFICIARY', claim.beneficiary),
      ];
  }
}

/** What tells a claim from others that the same words gave: part of its id, so that it must not depend on the database. */
export function distinguishing(claim: Claim): string {
  switch (claim.kind) {
    case 'EVENT':
      return claim.plover;
    case 'STATEMENT':
      return claim.statementKind;
    case 'POSITION':
      return foldName(claim.office);
    case 'AGREEMENT_STATUS':
      return claim.status;
    case 'AGREEMENT_TERM':
      return `${claim.termKind} ${foldName(claim.action)}`;
  }
}
