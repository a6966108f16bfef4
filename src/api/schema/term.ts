/** Terms of agreements: who owes what to whom. */
import { builder } from '../builder.ts';
import { Fulfilment, TermKind } from '../enums/agreements.ts';
import { values } from '../enums/describe.ts';
import { type Arg, connection, pageArgs } from '../read/connection.ts';
import { column, detail, embed, type List, many, one, value } from '../read/field.ts';
import { load } from '../read/load.ts';
import { by } from '../read/order.ts';
import { page } from '../read/page.ts';
import type { Row } from '../read/row.ts';
import type { Scope } from '../read/scope.ts';
import { type Sql, sql } from '../read/sql.ts';
import { Agreement, AgreementTerm, Claim, Entity, Node, Sentence, When } from '../refs.ts';
import { entityName, type Facet, FacetValue, facet, facetArgs, ofColumn, ofSeveral } from './facet.ts';
import { currents } from './ids.ts';
import { Quantity } from './quantity.ts';
import { whoIs } from './role.ts';
import { dated } from './when.ts';

interface AsOf {
  readonly asOf?: string | null;
}

/** What became of a term by a day, as the reports of deeds done by then tell it: OVERDUE is never stored. */
function fulfilment(term: Scope, asOf: string | null | undefined): Sql {
  const day = asOf ? sql`${asOf}::date` : sql`current_date`;
  return sql`coalesce(
    (select d.outcome from term_deed d where d.term_id = ${term.col('id')} and d.date <= ${day}
      order by d.outcome <> 'PARTIAL' desc, d.date desc, d.sentence_id limit 1),
    case when ${term.detail('due_latest')} < ${day} then 'OVERDUE' else 'PENDING' end)`;
}

const TermDeed = builder.objectRef<Row>('TermDeed').implement({
  description: 'A sentence of a later article that reports a term as done, done in part or refused.',
  extensions: { rows: { table: 'term_deed' } },
  fields: (t) => ({
    outcome: t.field({
      type: Fulfilment,
      description: 'What it reports: never PENDING or OVERDUE.',
      ...column('outcome'),
    }),
    date: t.field({
      type: 'Date',
      description: 'The day of the deed; the day of the article where that is not said.',
      ...column('date'),
    }),
    sentence: t.field({
      type: Sentence,
      description: 'The proof.',
      ...one((deed) => ({ where: (sentence) => [sql`${sentence.col('id')} = ${deed.col('sentence_id')}`] })),
    }),
    claim: t.field({
      type: Claim,
      nullable: true,
      description: 'The claim that was read from the same words; null when none was.',
      ...one((deed) => ({ where: (claim) => [sql`${claim.col('id')} = ${deed.col('claim_id')}`] })),
    }),
  }),
});

AgreementTerm.implement({
  description: 'What one side owes under an agreement. A bargain is two terms that name each other in `inExchangeFor`.',
  interfaces: [Node, Claim],
  extensions: { rows: { table: 'claim', detail: 'term_claim', kind: 'AGREEMENT_TERM' } },
  fields: (t) => ({
    agreement: t.field({
      type: Agreement,
      description: 'The agreement.',
      ...one((term) => ({ where: (agreement) => [sql`${agreement.col('id')} = ${term.detail('agreement_id')}`] })),
    }),
    kind: t.field({ type: TermKind, description: 'What sort of clause it is.', ...detail('term_kind') }),
    obligor: t.field({
      type: Entity,
      nullable: true,
      description: 'Who owes it; null when not said.',
      ...one(whoIs('OBLIGOR')),
    }),
    beneficiary: t.field({
      type: Entity,
      nullable: true,
      description: 'Who is owed it; null when not said.',
      ...one(whoIs('BENEFICIARY')),
    }),
    action: t.string({ description: 'What is owed: `withdraw its forces from the town`.', ...detail('action') }),
    condition: t.string({
      nullable: true,
      description: 'On what it depends; null when on nothing.',
      ...detail('condition'),
    }),
    due: t.field({
      type: When,
      nullable: true,
      description: 'By when; null when no time is set.',
      ...embed('due', { detail: true, present: dated }),
    }),
    amount: t.field({
      type: Quantity,
      nullable: true,
      description: 'How much; null when no number is given.',
      ...detail('amount'),
    }),
    inExchangeFor: t.field({
      type: [AgreementTerm],
      description: 'The terms that it is the price of.',
      ...many((term) => ({
        from: sql`(select c.* from term_exchange x join claim c on c.id = x.other_id where x.term_id = ${term.col('id')})`,
        order: by('claims.text', 'ordinal', 'int', 'ASC'),
      })),
    }),
    fulfilment: t.field({
      type: Fulfilment,
      description: 'What became of it.',
      args: { asOf: t.arg({ type: 'Date', description: 'By this day; by today when left out.' }) },
      ...value<AsOf>((term, { asOf }) => fulfilment(term, asOf)),
    }),
    deeds: t.field({
      type: [TermDeed],
      description:
        'What later articles report of it, in the order of the deeds. The last one decides, save that what is done is not half done again.',
      ...many((term) => ({
        from: sql`(select d.term_id || d.sentence_id as id, d.* from term_deed d where d.term_id = ${term.col('id')})`,
        order: by('deeds', 'date', 'date', 'ASC'),
      })),
    }),
    fulfilledBy: t.field({
      type: Claim,
      nullable: true,
      description: 'The claim that reports the deed or the refusal: null while none does; `deeds` has the sentences.',
      ...one((term) => ({ where: (claim) => [sql`${claim.col('id')} = ${term.detail('fulfilled_by_id')}`] })),
    }),
  }),
});

const whoOwes = (role: Sql): Facet =>
  ofSeveral(sql`x.entity_id`, sql`join claim_entity x on x.claim_id = r.id and x.role = ${role}`, entityName);

const facets = {
  KIND: ofColumn(({ row }) => row.detail('term_kind')),
  STATUS: ofColumn(({ row }) => fulfilment(row, null)),
  OBLIGOR: whoOwes(sql`'OBLIGOR'`),
  BENEFICIARY: whoOwes(sql`'BENEFICIARY'`),
  AGREEMENT: ofColumn(({ row }) => row.detail('agreement_id'), entityName),
};

const CommitmentFacet = builder.enumType('CommitmentFacet', {
  description: 'By what commitments can be counted.',
  values: values<keyof typeof facets>({
    KIND: 'By sort of clause.',
    STATUS: 'By what became of them, as of today.',
    OBLIGOR: "By who owes: `value` is the entity's id.",
    BENEFICIARY: "By who is owed: `value` is the entity's id.",
    AGREEMENT: "By agreement: `value` is the agreement's id.",
  }),
});

export const AgreementTermConnection = connection('AgreementTermConnection', AgreementTerm, {
  of: 'commitments',
  fields: (t) => ({
    facet: t.field({
      type: [FacetValue],
      description: 'How many commitments of the whole list have each value of a property.',
      args: {
        by: t.arg({ type: CommitmentFacet, required: true, description: 'Which property.' }),
        ...facetArgs(t.arg),
      },
      ...facet(facets),
    }),
  }),
});

const CommitmentWhere = builder.inputType('CommitmentWhere', {
  description: 'Which commitments. Every condition given must hold; within a list of values, one of them.',
  fields: (t) => ({
    obligor: t.idList({ description: 'Owed by one of these entities.' }),
    beneficiary: t.idList({ description: 'Owed to one of these entities.' }),
    agreement: t.idList({ description: 'Under one of these agreements.' }),
    kind: t.field({ type: [TermKind], description: 'Of these kinds.' }),
    status: t.field({ type: [Fulfilment], description: 'Of which this became: `[OVERDUE]`.' }),
    asOf: t.field({ type: 'Date', description: 'The day on which `status` is judged; today when left out.' }),
    dueBefore: t.field({ type: 'Date', description: 'Due before this day.' }),
    dueAfter: t.field({ type: 'Date', description: 'Due after this day.' }),
  }),
});

export interface CommitmentArgs {
  readonly where?: typeof CommitmentWhere.$inferInput | null;
}

function commitmentWhere(where: typeof CommitmentWhere.$inferInput, term: Scope): Sql[] {
  const conditions = [
    sql`${term.col('kind')} = 'AGREEMENT_TERM'`,
    sql`${term.col('is_lead')}`,
    sql`${term.col('verdict')} is distinct from 'REJECTED'`,
  ];
  const takesPart = (ids: readonly string[], role: Sql): Sql =>
    sql`exists (select 1 from claim_entity x where x.claim_id = ${term.col('id')} and x.role = ${role} and x.entity_id = ${currents(ids)})`;
  if (where.obligor) conditions.push(takesPart(where.obligor, sql`'OBLIGOR'`));
  if (where.beneficiary) conditions.push(takesPart(where.beneficiary, sql`'BENEFICIARY'`));
  if (where.agreement) conditions.push(sql`${term.detail('agreement_id')} = ${currents(where.agreement)}`);
  if (where.kind) conditions.push(sql`${term.detail('term_kind')} = any(${[...where.kind]}::text[])`);
  if (where.status) conditions.push(sql`(${fulfilment(term, where.asOf)}) = any(${[...where.status]}::text[])`);
  if (where.dueBefore) conditions.push(sql`${term.detail('due_latest')} < ${where.dueBefore}::date`);
  if (where.dueAfter) conditions.push(sql`${term.detail('due_earliest')} > ${where.dueAfter}::date`);
  return conditions;
}

export function commitmentArgs(arg: Arg) {
  return { ...pageArgs(arg), where: arg({ type: CommitmentWhere, description: 'Which; all when left out.' }) };
}

export function commitmentList({ where }: CommitmentArgs, also: (term: Scope) => readonly Sql[] = () => []): List {
  return {
    where: (term) => [...also(term), ...commitmentWhere(where ?? {}, term)],
    order: by('claims.date', 'sort_date', 'date', 'DESC'),
  };
}

builder.queryField('commitments', (t) =>
  t.field({
    type: AgreementTermConnection,
    description: 'Who owes what to whom, over all agreements, latest first.',
    args: commitmentArgs(t.arg),
    ...load(() => page<CommitmentArgs>((_root, args) => commitmentList(args))),
  }),
);
