/** Agreements: things with a life. */
import { builder } from '../builder.ts';
import { AgreementKind, AgreementStatus } from '../enums/agreements.ts';
import { pageArgs } from '../read/connection.ts';
import { detail, embed, many, one, value } from '../read/field.ts';
import { load } from '../read/load.ts';
import { by } from '../read/order.ts';
import { page } from '../read/page.ts';
import type { Scope } from '../read/scope.ts';
import { raw, type Sql, sql } from '../read/sql.ts';
import { Agreement, AgreementStatusChange, AgreementTerm, Claim, Entity, Node, When } from '../refs.ts';
import { AgreementConnection, type AgreementListArgs, agreementArgs, agreementList } from './agreement-list.ts';
import {
  AgreementLink,
  AgreementParty,
  AgreementReadingConnection,
  HeldApartConnection,
  heldApart,
  linksOf,
  readingsOf,
} from './agreement-parts.ts';
import { Topic } from './topic.ts';
import { dated } from './when.ts';

interface AsOf {
  readonly date: string;
}

/** The claims of a detail table about an agreement, one for all articles that say the same. */
function claimsOf(agreement: Scope, table: Sql, where: Sql = sql`true`): Sql {
  return sql`(select c.* from ${table} d join claim c on c.id = d.id
    where d.agreement_id = ${agreement.col('id')} and c.is_lead and c.verdict is distinct from 'REJECTED' and ${where})`;
}

const MOST_STEPS = 200;

/** The steps of its life; of too many the latest. */
function stepsOf(agreement: Scope, knownAsOf: string | null | undefined): Sql {
  const steps = claimsOf(
    agreement,
    sql`status_claim`,
    knownAsOf ? sql`c.reported_date <= ${knownAsOf}::date` : undefined,
  );
  return sql`(select c.* from ${steps} c join status_claim d on d.id = c.id
    order by coalesce(d.settled_date, c.sort_date) desc, d.stage desc, c.id desc limit ${raw(String(MOST_STEPS))})`;
}

/** The latest of the steps that moved an agreement, by the day drawn. */
const latest = (agreement: Scope, date: string, where: Sql): Sql =>
  sql`(select s.status from status_claim s join claim c on c.id = s.id
    where s.agreement_id = ${agreement.col('id')} and s.moves and c.verdict is distinct from 'REJECTED' and ${where}
      and coalesce(s.settled_date, c.sort_date) <= ${date}::date
    order by coalesce(s.settled_date, c.sort_date) desc, s.stage desc, c.id desc limit 1)`;

Agreement.implement({
  description:
    'A treaty, ceasefire, deal, contract, plan or commitment: a thing with a life. What is said of it is in `history` and `terms`.',
  interfaces: [Node, Entity],
  extensions: { rows: { table: 'entity', detail: 'agreement', kind: 'AGREEMENT' } },
  fields: (t) => ({
    kind: t.field({ type: AgreementKind, description: 'The kind of instrument.', ...detail('kind') }),
    subject: t.string({
      nullable: true,
      description: 'What it is about, in the words of the articles.',
      ...detail('subject'),
    }),
    topics: t.field({ type: [Topic], description: 'What it is about, in IPTC Media Topics.', ...detail('topics') }),
    concludedAt: t.field({
      type: Entity,
      nullable: true,
      description: 'The `Place` or `Country` where it was concluded; null while unknown.',
      ...one((agreement) => ({ where: (place) => [sql`${place.col('id')} = ${agreement.detail('place_id')}`] })),
    }),
    concluded: t.field({
      type: When,
      nullable: true,
      description: 'When it was signed, adopted or agreed; null while it was not, or is not known to be.',
      ...embed('when', { detail: true, present: dated }),
    }),
    parties: t.field({
      type: [AgreementParty],
      description: 'Everybody who has a part in it, those that most articles name first.',
      ...many((agreement) => ({
        from: sql`(select p.entity_id || p.role as id, p.* from agreement_party p where p.agreement_id = ${agreement.col('id')})`,
        order: by('parties', 'article_count', 'int', 'DESC'),
      })),
    }),
    status: t.field({
      type: AgreementStatus,
      nullable: true,
      description: 'The latest status that articles assert. Null when they only name it.',
      ...detail('status'),
    }),
    statusDate: t.field({
      type: 'Date',
      nullable: true,
      description: 'The day of that status.',
      ...detail('status_date'),
    }),
    statusAsOf: t.field({
      type: AgreementStatus,
      nullable: true,
      description: 'The status on a day, from all that is known now: what had happened by then.',
      args: { date: t.arg({ type: 'Date', required: true, description: 'The day.' }) },
      ...value<AsOf>((agreement, { date }) => latest(agreement, date, sql`true`)),
    }),
    knownAsOf: t.field({
      type: AgreementStatus,
      nullable: true,
      description: 'The status that one would have given on a day: from the articles published by then alone.',
      args: { date: t.arg({ type: 'Date', required: true, description: 'The day.' }) },
      ...value<AsOf>((agreement, { date }) => latest(agreement, date, sql`c.reported_date <= ${date}::date`)),
    }),
    activeFrom: t.field({
      type: 'Date',
      nullable: true,
      description: 'First day on which it bound its parties; null when it never did, as far as known.',
      ...detail('active_from'),
    }),
    activeTo: t.field({
      type: 'Date',
      nullable: true,
      description: 'Last day on which it bound its parties; null while it does.',
      ...detail('active_to'),
    }),
    changedAt: t.field({
      type: 'DateTime',
      description: 'When something new was last learnt of it.',
      ...detail('changed_at'),
    }),
    history: t.field({
      type: [AgreementStatusChange],
      description:
        'Its life in the order in which things happened, each with its proof: a timeline to draw as it is. At most the latest 200: `claims(where: {kind: [AGREEMENT_STATUS]})` pages through all.',
      args: {
        knownAsOf: t.arg({ type: 'Date', description: 'Only what was reported by this day.' }),
      },
      ...many<{ knownAsOf?: string | null }>((agreement, { knownAsOf }) => ({
        from: stepsOf(agreement, knownAsOf),
        order: {
          name: 'history',
          by: (claim) =>
            sql`(coalesce(${claim.detail('settled_date')}, ${claim.col('sort_date')}), ${claim.detail('stage')})`,
          type: 'text',
          direction: 'ASC',
        },
      })),
    }),
    terms: t.field({
      type: [AgreementTerm],
      description:
        'Who owes what to whom under it. At most 200: `commitments(where: {agreement: ["…"]})` pages through all.',
      ...many((agreement) => ({
        from: claimsOf(agreement, sql`term_claim`),
        order: by('claims.date', 'sort_date', 'date', 'ASC'),
        limit: 200,
      })),
    }),
    conflicts: t.field({
      type: [Claim],
      description:
        'What is said of its life that contradicts something else that is said: see `conflicts` of each. At most 100: `Query.conflicts` pages through all.',
      ...many((agreement) => ({
        from: sql`(select distinct on (c.id) c.* from claim_entity x join claim c on c.id = x.claim_id
          where x.entity_id = ${agreement.col('id')} and x.role = 'AGREEMENT' and c.conflict_count > 0 and c.verdict is distinct from 'REJECTED')`,
        order: by('claims.date', 'sort_date', 'date', 'ASC'),
        limit: 100,
      })),
    }),
    related: t.field({
      type: [AgreementLink],
      description: 'The agreements that it amends, supersedes or implements, and those that do so to it.',
      ...many((agreement) => ({
        from: linksOf(agreement),
        order: by('links', 'kind', 'text', 'ASC'),
      })),
    }),
    readings: t.field({
      type: AgreementReadingConnection,
      description:
        'How each article speaks of it, and why that was taken for this agreement: the strongest reasons first.',
      args: pageArgs(t.arg),
      ...page(readingsOf),
    }),
    heldApart: t.field({
      type: HeldApartConnection,
      description:
        'Agreements that are much like this one and were kept apart from it, with the reason: where to look before a merge by hand.',
      args: pageArgs(t.arg),
      ...page((agreement) => ({ from: heldApart(agreement), order: by('apart', 'id', 'text', 'ASC') })),
    }),
  }),
});

builder.queryField('agreements', (t) =>
  t.field({
    type: AgreementConnection,
    description: 'The ledger: agreements, latest first unless another order is asked for.',
    args: agreementArgs(t.arg),
    ...load(() => page<AgreementListArgs>((_root, args) => agreementList(args))),
  }),
);
