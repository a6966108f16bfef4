/** Lists of agreements: their filter, order and connection type. */
import { foldName } from '../../store/fold.ts';
import { builder } from '../builder.ts';
import { AgreementKind, AgreementStatus, PartyRole } from '../enums/agreements.ts';
import { Direction } from '../enums/dates.ts';
import { values } from '../enums/describe.ts';
import { type Arg, connection, pageArgs } from '../read/connection.ts';
import type { List, Order } from '../read/field.ts';
import { byDetail } from '../read/order.ts';
import type { Scope } from '../read/scope.ts';
import { type Sql, sql } from '../read/sql.ts';
import { Agreement } from '../refs.ts';
import { entityName, FacetValue, facet, facetArgs, ofColumn, ofSeveral } from './facet.ts';
import { currents } from './ids.ts';
import { topicLabel } from './topic.ts';

export const AgreementWhere = builder.inputType('AgreementWhere', {
  description: 'Which agreements. Every condition given must hold; within a list of values, one of them.',
  fields: (t) => ({
    party: t.idList({ description: 'With at least one of these entities among its parties.' }),
    partyAll: t.idList({ description: 'With every one of these entities among its parties.' }),
    role: t.field({
      type: [PartyRole],
      description: 'The part that the entities of `party` and `partyAll` have in it: any, when left out.',
    }),
    status: t.field({ type: [AgreementStatus], description: 'Whose latest status is one of these.' }),
    kind: t.field({ type: [AgreementKind], description: 'Of these kinds.' }),
    topic: t.stringList({ description: 'On one of these IPTC Media Topics: `medtop:11000000`.' }),
    active: t.field({ type: 'Date', description: 'Binding its parties on this day.' }),
    text: t.string({
      description: 'With these words in a name or the subject, without regard to case, accents and order.',
    }),
    changedSince: t.field({ type: 'DateTime', description: 'Of which something new was learnt since this moment.' }),
    hasConflicts: t.boolean({ description: 'With claims about it that contradict each other, or without.' }),
  }),
});
export type AgreementWhereInput = typeof AgreementWhere.$inferInput;

const AgreementOrderField = builder.enumType('AgreementOrderField', {
  description: 'What agreements are sorted by.',
  values: values({
    DATE: 'The day it was concluded; while it was not, the day of the last news of it.',
    STATUS_DATE: 'The day of the latest status.',
    CHANGED_AT: 'The moment when something new was last learnt of it.',
  }),
});

const AgreementOrder = builder.inputType('AgreementOrder', {
  description: 'The order of a list of agreements. Equals are ordered by id.',
  fields: (t) => ({
    field: t.field({ type: AgreementOrderField, required: true, description: 'What to sort by.' }),
    direction: t.field({ type: Direction, defaultValue: 'DESC', description: 'Latest first, unless `ASC`.' }),
  }),
});

export interface AgreementListArgs {
  readonly where?: AgreementWhereInput | null;
  readonly orderBy?: typeof AgreementOrder.$inferInput | null;
}

export function agreementArgs(arg: Arg) {
  return {
    ...pageArgs(arg),
    where: arg({ type: AgreementWhere, description: 'Which agreements; all when left out.' }),
    orderBy: arg({ type: AgreementOrder, description: 'In which order; latest first when left out.' }),
  };
}

const facets = {
  KIND: ofColumn(({ row }) => row.detail('kind')),
  STATUS: ofColumn(({ row }) => row.detail('status')),
  TOPIC: ofColumn(({ row }) => sql`unnest(${row.detail('topics')})`, topicLabel),
  YEAR: ofColumn(({ row }) => sql`extract(year from ${row.detail('sort_date')})::text`),
  ROLE: ofSeveral(sql`p.role`, sql`join agreement_party p on p.agreement_id = r.id`),
  CONFLICTS: ofColumn(({ row }) => sql`(${contradicted(row)})::text`),
  PARTY: ofSeveral(sql`p.entity_id`, sql`join agreement_party p on p.agreement_id = r.id`, entityName),
};

const AgreementFacet = builder.enumType('AgreementFacet', {
  description: 'By what agreements can be counted.',
  values: values<keyof typeof facets>({
    KIND: 'By kind.',
    STATUS: 'By latest status.',
    TOPIC: 'By topic.',
    YEAR: 'By the year in which it was concluded; while it was not, that of the last news of it.',
    ROLE: 'By the parts that entities have in them.',
    CONFLICTS: 'By whether claims about it contradict each other: `true` or `false`.',
    PARTY: "By party: `value` is the entity's id.",
  }),
});

export const AgreementConnection = connection('AgreementConnection', Agreement, {
  of: 'agreements',
  fields: (t) => ({
    facet: t.field({
      type: [FacetValue],
      description: 'How many agreements of the whole list have each value of a property.',
      args: {
        by: t.arg({ type: AgreementFacet, required: true, description: 'Which property.' }),
        ...facetArgs(t.arg),
      },
      ...facet(facets),
    }),
  }),
});

export function agreementList(args: AgreementListArgs, where: (agreement: Scope) => readonly Sql[] = () => []): List {
  return {
    where: (agreement) => [...where(agreement), ...agreementWhere(args.where ?? {}, agreement)],
    order: agreementOrder(args),
  };
}

/** The agreements that an entity has a part in. */
export function agreementsOf(entity: Scope, args: AgreementListArgs): List {
  return agreementList(args, (agreement) => [
    sql`${agreement.col('id')} in (select p.agreement_id from agreement_party p where p.entity_id = ${entity.col('id')})`,
  ]);
}

function agreementOrder({ orderBy }: AgreementListArgs): Order {
  const direction = orderBy?.direction ?? 'DESC';
  switch (orderBy?.field) {
    case 'STATUS_DATE':
      return {
        name: 'agreements.status',
        by: (row) => sql`coalesce(${row.detail('status_date')}, ${row.detail('sort_date')})`,
        type: 'date',
        direction,
      };
    case 'CHANGED_AT':
      return byDetail('agreements.changed', 'changed_at', 'timestamptz', direction);
    default:
      return byDetail('agreements.date', 'sort_date', 'date', direction);
  }
}

/** The conditions of an AgreementWhere. */
export function agreementWhere(where: AgreementWhereInput, agreement: Scope): Sql[] {
  const conditions = [sql`${agreement.col('kind')} = 'AGREEMENT'`, sql`${agreement.col('merged_into')} is null`];
  const add = (condition: Sql): unknown => conditions.push(condition);
  const role = where.role ? sql` and p.role = any(${[...where.role]}::text[])` : sql``;
  const hasParty = (ids: readonly string[]): Sql =>
    sql`exists (select 1 from agreement_party p where p.agreement_id = ${agreement.col('id')} and p.entity_id = ${currents(ids)}${role})`;
  if (where.party) add(hasParty(where.party));
  for (const id of where.partyAll ?? []) add(hasParty([id]));
  if (where.status) add(sql`${agreement.detail('status')} = any(${[...where.status]}::text[])`);
  if (where.kind) add(sql`${agreement.detail('kind')} = any(${[...where.kind]}::text[])`);
  if (where.topic) add(sql`${agreement.detail('topics')} && ${[...where.topic]}::text[]`);
  if (where.active) {
    add(sql`${agreement.detail('active_from')} <= ${where.active}::date`);
    add(sql`(${agreement.detail('active_to')} is null or ${agreement.detail('active_to')} >= ${where.active}::date)`);
  }
  for (const word of foldName(where.text ?? '')
    .split(' ')
    .filter(Boolean)
    .slice(0, 20))
    add(named(agreement, word));
  if (where.changedSince) add(sql`${agreement.detail('changed_at')} >= ${where.changedSince}::timestamptz`);
  if (typeof where.hasConflicts === 'boolean') add(sql`${contradicted(agreement)} = ${where.hasConflicts}::boolean`);
  return conditions;
}

/** Whether claims about it contradict each other. */
function contradicted(agreement: Scope): Sql {
  return sql`exists (select 1 from claim_entity x join claim c on c.id = x.claim_id
    where x.entity_id = ${agreement.col('id')} and x.role = 'AGREEMENT' and c.conflict_count > 0)`;
}

function named(agreement: Scope, word: string): Sql {
  const pattern = `%${word.replaceAll(/[\\%_]/g, '\\$&')}%`;
  return sql`(${agreement.col('fold')} like ${pattern} or unaccent(${agreement.detail('subject')}) ilike ${pattern}
    or exists (select 1 from entity_alias a where a.entity_id = ${agreement.col('id')} and a.fold like ${pattern}))`;
}
