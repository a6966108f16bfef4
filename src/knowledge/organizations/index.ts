/** Organisations that matter in diplomacy, and the media that report on it. */
import { companies } from './companies.ts';
import { government } from './government.ts';
import { international } from './international.ts';
import { others } from './others.ts';
import { type Organization, parseGovernment, parseInternational, parseOthers } from './parse.ts';
import { parties } from './parties.ts';
import { press } from './press.ts';

export type { Organization } from './parse.ts';

export const organizations: readonly Organization[] = [
  ...parseInternational(international),
  ...parseGovernment(government),
  ...parseOthers(parties),
  ...parseOthers(others),
  ...parseOthers(companies),
  ...parseOthers(press),
];

const byId = new Map<string, Organization>(organizations.map((organization) => [organization.id, organization]));

/** The organisation with the id `organization:NATO`, or undefined. */
export function organizationById(id: string): Organization | undefined {
  return byId.get(id);
}
