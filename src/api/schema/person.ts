/** People. */
import { builder } from '../builder.ts';
import { connection, pageArgs } from '../read/connection.ts';
import { many } from '../read/field.ts';
import { load } from '../read/load.ts';
import { by } from '../read/order.ts';
import { page } from '../read/page.ts';
import { literal, type Sql, sql } from '../read/sql.ts';
import { Country, Entity, Node, Person, Position, Statement } from '../refs.ts';
import { AgreementConnection, type AgreementListArgs, agreementArgs, agreementList } from './agreement-list.ts';
import { ClaimWhere, claimWhere } from './claim-where.ts';
import { type EntityListArgs, entityArgs, entityList } from './entity-list.ts';
import { claimsInRole } from './role.ts';

const StatementConnection = connection('StatementConnection', Statement, { of: 'statements' });

Person.implement({
  description: 'A person.',
  interfaces: [Node, Entity],
  extensions: { rows: { table: 'entity', detail: 'person', kind: 'PERSON' } },
  fields: (t) => ({
    countries: t.field({
      type: [Country],
      description: 'The countries whose offices they are said to hold or have held, the most often said first.',
      ...many((person) => ({
        from: sql`(select e.*, n.times from (
            select o.entity_id, count(*)::int as times from claim_entity h join claim_entity o on o.claim_id = h.claim_id and o.role = 'OF'
            where h.entity_id = ${person.col('id')} and h.role = 'HOLDER' group by 1) n
          join entity e on e.id = n.entity_id and e.kind = 'COUNTRY')`,
        order: by('countries', 'times', 'int', 'DESC'),
      })),
    }),
    positions: t.field({
      type: [Position],
      description:
        'The offices they are said to hold or have held, latest first: at most 50; `claims(where: {kind: [POSITION]})` pages through all.',
      args: {
        asOf: t.arg({ type: 'Date', description: 'As known on this day: nothing that is said of a later one.' }),
      },
      ...many<{ asOf?: string | null }>((person, { asOf }) => ({
        ...claimsInRole(
          person,
          'HOLDER',
          asOf ? (claim: Sql) => [sql`${claim}.sort_date <= ${asOf}::date`] : undefined,
        ),
        order: by('claims.date', 'sort_date', 'date', 'DESC'),
        limit: 50,
      })),
    }),
    agreements: t.field({
      type: AgreementConnection,
      description: 'The agreements in which they have a part, as a mediator or by their signature, latest first.',
      args: agreementArgs(t.arg),
      ...page<AgreementListArgs>((person, args) =>
        agreementList(args, (agreement) => [
          sql`${agreement.col('id')} in (select p.agreement_id from agreement_party p where ${person.col('id')} in (p.entity_id, p.signed_by_id))`,
        ]),
      ),
    }),
    statements: t.field({
      type: StatementConnection,
      description: 'What they are reported to have said, latest first.',
      args: { ...pageArgs(t.arg), where: t.arg({ type: ClaimWhere, description: 'Which; all when left out.' }) },
      ...page<{ where?: typeof ClaimWhere.$inferInput | null }>((person, { where }) => ({
        where: (claim) => [
          sql`${claim.col('kind')} = ${literal('STATEMENT')}`,
          sql`${claim.col('id')} in (select x.claim_id from claim_entity x where x.entity_id = ${person.col('id')} and x.role = 'SPEAKER')`,
          ...claimWhere(where ?? {}, claim),
        ],
        order: by('claims.date', 'sort_date', 'date', 'DESC'),
      })),
    }),
  }),
});

export const PersonConnection = connection('PersonConnection', Person, { of: 'people' });

builder.queryField('people', (t) =>
  t.field({
    type: PersonConnection,
    description: 'People, the most often named first unless another order is asked for.',
    args: entityArgs(t.arg),
    ...load(() => page<EntityListArgs>((_root, args) => entityList('PERSON', args))),
  }),
);
