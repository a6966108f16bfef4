/** Organisations that matter in diplomacy, and the media that report on it. */
import { government } from './government.ts';
import { international } from './international.ts';
import { others } from './others.ts';
import { type Organization, parseGovernment, parseInternational, parseOthers } from './parse.ts';
import { parties } from './parties.ts';

export type { Organization, OrganizationKind } from './parse.ts';

export const organizations: readonly Organization[] = [
  ...parseInternational(international),
  ...parseGovernment(government),
  ...parseOthers(parties),
  ...parseOthers(others),
];

const byId = new Map<string, Organization>(organizations.map((organization) => [organization.id, organization]));

/** The organisation with the id `organization:NATO`, or undefined. */
export function organizationById(id: string): Organization | undefined {
  return byId.get(id);
}
