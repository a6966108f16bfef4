/** Places that are no countries. */
import { builder } from '../builder.ts';
import { connection } from '../read/connection.ts';
import { detail, one } from '../read/field.ts';
import { load } from '../read/load.ts';
import { page } from '../read/page.ts';
import { sql } from '../read/sql.ts';
import { Country, Entity, Node, Place } from '../refs.ts';
import { AgreementConnection, type AgreementListArgs, agreementArgs, agreementList } from './agreement-list.ts';
import { type EntityListArgs, entityArgs, entityList } from './entity-list.ts';

Place.implement({
  description: 'A place that is no country: a city, a region, a base.',
  interfaces: [Node, Entity],
  extensions: { rows: { table: 'entity', detail: 'place', kind: 'PLACE' } },
  fields: (t) => ({
    country: t.field({
      type: Country,
      nullable: true,
      description: 'The country it lies in; null while unknown.',
      ...one((place) => ({ where: (country) => [sql`${country.detail('iso3')} = ${place.detail('iso3')}`] })),
    }),
    agreements: t.field({
      type: AgreementConnection,
      description: 'The agreements that were concluded there, latest first.',
      args: agreementArgs(t.arg),
      ...page<AgreementListArgs>((place, args) =>
        agreementList(args, (agreement) => [sql`${agreement.detail('place_id')} = ${place.col('id')}`]),
      ),
    }),
    latitude: t.float({ nullable: true, description: 'Degrees north; null while unknown.', ...detail('latitude') }),
    longitude: t.float({ nullable: true, description: 'Degrees east; null while unknown.', ...detail('longitude') }),
  }),
});

export const PlaceConnection = connection('PlaceConnection', Place, { of: 'places' });

builder.queryField('places', (t) =>
  t.field({
    type: PlaceConnection,
    description: 'Places, the most often named first unless another order is asked for.',
    args: entityArgs(t.arg),
    ...load(() => page<EntityListArgs>((_root, args) => entityList('PLACE', args))),
  }),
);
