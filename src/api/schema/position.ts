/** Positions: who holds which office. */
import { detail, one } from '../read/field.ts';
import type { Scope } from '../read/scope.ts';
import { type Sql, sql } from '../read/sql.ts';
import { Claim, Entity, Node, Person, Position } from '../refs.ts';
import { whoIs } from './role.ts';

Position.implement({
  description: 'A person holds an office. `when` is the time it is said of: a span when the text gives one.',
  interfaces: [Node, Claim],
  extensions: { rows: { table: 'claim', detail: 'position_claim', kind: 'POSITION' } },
  fields: (t) => ({
    holder: t.field({ type: Person, description: 'Who holds it.', ...one(whoIs('HOLDER')) }),
    title: t.string({ description: 'The office: `Foreign Minister`.', ...detail('office') }),
    of: t.field({
      type: Entity,
      nullable: true,
      description: 'The country or organization whose office it is; null when not said.',
      ...one(whoIs('OF')),
    }),
    predecessor: t.field({
      type: Position,
      nullable: true,
      description: 'The same office held by somebody else before, as last reported. Null when unknown.',
      ...one((position) => ({ ...neighbour(position, sql`<`, sql`desc`) })),
    }),
    successor: t.field({
      type: Position,
      nullable: true,
      description: 'The same office held by somebody else after, as first reported. Null when unknown.',
      ...one((position) => ({ ...neighbour(position, sql`>`, sql`asc`) })),
    }),
  }),
});

function neighbour(position: Scope, side: Sql, order: Sql) {
  const holder = (claim: Sql): Sql =>
    sql`(select x.entity_id from claim_entity x where x.claim_id = ${claim} and x.role = 'HOLDER' limit 1)`;
  const owner = (claim: Sql): Sql =>
    sql`(select x.entity_id from claim_entity x where x.claim_id = ${claim} and x.role = 'OF' limit 1)`;
  return {
    from: sql`(select c.* from claim_entity o
      join claim c on c.id = o.claim_id
      join position_claim p on p.id = c.id
      where o.entity_id = ${owner(position.col('id'))} and o.role = 'OF' and c.is_lead
        and p.fold = ${position.detail('fold')} and c.sort_date ${side} ${position.col('sort_date')}
        and c.factuality in ('HAPPENED', 'ONGOING') and ${holder(sql`c.id`)} <> ${holder(position.col('id'))}
      order by c.sort_date ${order}, c.id limit 1)`,
  };
}
