/** Organizations. */
import { builder } from '../builder.ts';
import { OrganizationKind } from '../enums/entities.ts';
import { connection } from '../read/connection.ts';
import { detail, many, one } from '../read/field.ts';
import { load } from '../read/load.ts';
import { page } from '../read/page.ts';
import { sql } from '../read/sql.ts';
import { Country, Entity, Node, Organization, Position } from '../refs.ts';
import { AgreementConnection, type AgreementListArgs, agreementArgs, agreementsOf } from './agreement-list.ts';
import { type EntityListArgs, entityArgs, entityList } from './entity-list.ts';
import { type HoldersArgs, officeHolders } from './office-holders.ts';

Organization.implement({
  description: 'A body of people: of states, of a state, a party, a company, an armed group.',
  interfaces: [Node, Entity],
  extensions: { rows: { table: 'entity', detail: 'organization', kind: 'ORGANIZATION' } },
  fields: (t) => ({
    kind: t.field({ type: OrganizationKind, description: 'What sort of body it is.', ...detail('org_kind') }),
    country: t.field({
      type: Country,
      nullable: true,
      description: 'The country it belongs to; null for an international one, or while unknown.',
      ...one((org) => ({ where: (country) => [sql`${country.detail('iso3')} = ${org.detail('iso3')}`] })),
    }),
    officeHolders: t.field({
      type: [Position],
      description: 'Who holds each of its offices, as last reported: at most 100, latest first.',
      args: { asOf: t.arg({ type: 'Date', description: 'As reported up to this day; up to now when left out.' }) },
      ...many<HoldersArgs>((org, args) => officeHolders(org.col('id'), args)),
    }),
    agreements: t.field({
      type: AgreementConnection,
      description: 'The agreements it is a party to, or has another part in, latest first.',
      args: agreementArgs(t.arg),
      ...page<AgreementListArgs>((org, args) => agreementsOf(org, args)),
    }),
  }),
});

export const OrganizationConnection = connection('OrganizationConnection', Organization, { of: 'organizations' });

builder.queryField('organizations', (t) =>
  t.field({
    type: OrganizationConnection,
    description: 'Organizations, the most often named first unless another order is asked for.',
    args: entityArgs(t.arg),
    ...load(() => page<EntityListArgs>((_root, args) => entityList('ORGANIZATION', args))),
  }),
);
