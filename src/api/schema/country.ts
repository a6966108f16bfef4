/** Countries, of today and of the past. */
import { builder } from '../builder.ts';
import { connection } from '../read/connection.ts';
import { detail, many } from '../read/field.ts';
import { load } from '../read/load.ts';
import { page } from '../read/page.ts';
import { Country, Entity, Node, Position } from '../refs.ts';
import { AgreementConnection, type AgreementListArgs, agreementArgs, agreementsOf } from './agreement-list.ts';
import { type EntityListArgs, entityArgs, entityList } from './entity-list.ts';
import { current } from './ids.ts';
import { type HoldersArgs, officeHolders } from './office-holders.ts';

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
    capital: t.string({ nullable: true, description: 'The name of its capital.', ...detail('capital') }),
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
