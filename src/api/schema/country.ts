/** Countries, of today and of the past. */
import { builder } from '../builder.ts';
import { connection } from '../read/connection.ts';
import { detail, many, one } from '../read/field.ts';
import { load } from '../read/load.ts';
import { page } from '../read/page.ts';
import { sql } from '../read/sql.ts';
import { Country, Entity, Node, Place, Position } from '../refs.ts';
import { AgreementConnection, type AgreementListArgs, agreementArgs, agreementsOf } from './agreement-list.ts';
import { type EntityListArgs, entityArgs, entityList } from './entity-list.ts';
import { current } from './ids.ts';
import { type HoldersArgs, officeHolders } from './office-holders.ts';
import { OrganizationConnection } from './organization.ts';
import { PersonConnection } from './person.ts';
import { PlaceConnection } from './place.ts';

Country.implement({
  description: 'A country, of today or of the past.',
  interfaces: [Node, Entity],
  extensions: { rows: { table: 'entity', detail: 'country', kind: 'COUNTRY' } },
  fields: (t) => ({
    iso2: t.string({
      nullable: true,
      description: 'ISO 3166-1 alpha-2. Null for a state that is gone.',
      ...detail('iso2'),
    }),
    iso3: t.string({
      nullable: true,
      description: 'ISO 3166-1 alpha-3, or the former code of a state that is gone: `SUN`, `YUG`.',
      ...detail('iso3'),
    }),
    capital: t.string({
      nullable: true,
      description: 'The name of its capital: `Seoul`. Null for a country that has none, or is gone.',
      ...detail('capital'),
    }),
    capitalPlace: t.field({
      type: Place,
      nullable: true,
      description: 'Its capital as a place with articles and claims of its own; null while no article names it.',
      ...one((country) => ({
        where: (place) => [
          sql`${place.detail('iso3')} = ${country.detail('iso3')}`,
          sql`${place.col('merged_into')} is null`,
          sql`exists (select 1 from entity_alias a where a.entity_id = ${place.col('id')} and a.name = ${country.detail('capital')})`,
        ],
      })),
    }),
    people: t.field({
      type: PersonConnection,
      description: 'The people who are said to hold or have held its offices, the most often named first.',
      args: entityArgs(t.arg),
      ...page<EntityListArgs>((country, args) =>
        entityList('PERSON', args, (person) => [
          sql`${person.col('id')} in (select h.entity_id from claim_entity o join claim_entity h on h.claim_id = o.claim_id and h.role = 'HOLDER'
            where o.entity_id = ${country.col('id')} and o.role = 'OF')`,
        ]),
      ),
    }),
    organizations: t.field({
      type: OrganizationConnection,
      description: 'The organizations that belong to it, the most often named first.',
      args: entityArgs(t.arg),
      ...page<EntityListArgs>((country, args) =>
        entityList('ORGANIZATION', args, (org) => [sql`${org.detail('iso3')} = ${country.detail('iso3')}`]),
      ),
    }),
    places: t.field({
      type: PlaceConnection,
      description: 'The places that lie in it, the most often named first.',
      args: entityArgs(t.arg),
      ...page<EntityListArgs>((country, args) =>
        entityList('PLACE', args, (place) => [sql`${place.detail('iso3')} = ${country.detail('iso3')}`]),
      ),
    }),
    dissolved: t.field({
      type: 'Date',
      nullable: true,
      description: 'The day it ceased to be; null for a country that still exists.',
      ...detail('dissolved'),
    }),
    officeHolders: t.field({
      type: [Position],
      description: 'Who holds each of its offices, as last reported: at most 100, latest first.',
      args: { asOf: t.arg({ type: 'Date', description: 'As reported up to this day; up to now when left out.' }) },
      ...many<HoldersArgs>((country, args) => officeHolders(country.col('id'), args)),
    }),
    agreements: t.field({
      type: AgreementConnection,
      description: 'The agreements it is a party to, or has another part in, latest first.',
      args: agreementArgs(t.arg),
      ...page<AgreementListArgs>((country, args) => agreementsOf(country, args)),
    }),
  }),
});

const CountryConnection = connection('CountryConnection', Country, { of: 'countries' });

builder.queryFields((t) => ({
  countries: t.field({
    type: CountryConnection,
    description: 'Countries, the most often named first unless another order is asked for.',
    args: entityArgs(t.arg),
    ...load(() => page<EntityListArgs>((_root, args) => entityList('COUNTRY', args))),
  }),
  officeHolders: t.field({
    type: [Position],
    description:
      'Who held each office of a country or organization, as last reported up to a day: at most 100, latest first.',
    args: {
      of: t.arg.id({ required: true, description: 'The country or organization.' }),
      asOf: t.arg({ type: 'Date', description: 'The day; today when left out.' }),
    },
    ...load((_root, args) => many<HoldersArgs>((_row, holders) => officeHolders(current(String(args['of'])), holders))),
  }),
}));
