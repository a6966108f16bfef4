/** What belongs to agreements: parties, links to others, and how each article speaks of them. */
import { builder } from '../builder.ts';
import { AgreementLinkKind, AgreementStatus, PartyRole } from '../enums/agreements.ts';
import { connection } from '../read/connection.ts';
import { column, type List, one } from '../read/field.ts';
import { by } from '../read/order.ts';
import type { Row } from '../read/row.ts';
import type { Scope } from '../read/scope.ts';
import { type Sql, sql } from '../read/sql.ts';
import { Agreement, Article, Entity, Evidence, Node, Person } from '../refs.ts';
import { apart, readings } from './part-ids.ts';

export const AgreementParty = builder.objectRef<Row>('AgreementParty').implement({
  description: 'An entity and its part in an agreement.',
  extensions: { rows: { table: 'agreement_party' } },
  fields: (t) => ({
    entity: t.field({
      type: Entity,
      description: 'Who it is.',
      ...one((party) => ({ where: (entity) => [sql`${entity.col('id')} = ${party.col('entity_id')}`] })),
    }),
    role: t.field({ type: PartyRole, description: 'Its part.', ...column('role') }),
    signedBy: t.field({
      type: Person,
      nullable: true,
      description: 'The person who signed for it; null when not said.',
      ...one((party) => ({ where: (person) => [sql`${person.col('id')} = ${party.col('signed_by_id')}`] })),
    }),
    status: t.field({
      type: AgreementStatus,
      nullable: true,
      description: "This party's own stage, such as RATIFIED or WITHDRAWN; null when none is told apart.",
      ...column('status'),
    }),
    statusDate: t.field({
      type: 'Date',
      nullable: true,
      description: 'The day of that stage.',
      ...column('status_date'),
    }),
    articleCount: t.int({ description: 'How many articles name it in this role.', ...column('article_count') }),
    evidence: t.field({
      type: Evidence,
      nullable: true,
      description: 'The best words for it; null when the part was worked out from several places.',
      ...one((party) => ({ where: (evidence) => [sql`${evidence.col('id')} = ${party.col('evidence_id')}`] })),
    }),
  }),
});

export const AgreementLink = builder.objectRef<Row>('AgreementLink').implement({
  description: 'How one agreement bears on another.',
  extensions: { rows: { table: 'agreement_link' } },
  fields: (t) => ({
    kind: t.field({ type: AgreementLinkKind, description: 'In which way.', ...column('kind') }),
    from: t.field({
      type: Agreement,
      description: 'The agreement that amends, supersedes or implements.',
      ...one((link) => ({ where: (agreement) => [sql`${agreement.col('id')} = ${link.col('from_id')}`] })),
    }),
    to: t.field({
      type: Agreement,
      description: 'The agreement that is amended, superseded or implemented.',
      ...one((link) => ({ where: (agreement) => [sql`${agreement.col('id')} = ${link.col('to_id')}`] })),
    }),
    article: t.field({
      type: Article,
      nullable: true,
      description: 'The article that says so.',
      ...one((link) => ({ where: (article) => [sql`${article.col('id')} = ${link.col('article_id')}`] })),
    }),
    reason: t.string({ description: 'Why it was read so.', ...column('reason') }),
  }),
});

/** An agreement's links, between the records that are now in force for what articles were read to speak of; each once, by its first article. */
export const linksOf = (agreement: Scope): Sql => {
  const id = agreement.col('id');
  return sql`(select distinct on (n.from_id, n.to_id, n.kind) n.article_id || n.from_id || n.to_id || n.kind as id, n.* from (
      select l.kind, l.reason, l.article_id, coalesce(f.agreement_id, l.from_id) as from_id, coalesce(t.agreement_id, l.to_id) as to_id
      from (select * from agreement_link where from_id = ${id} union select * from agreement_link where to_id = ${id}
        union select l.* from agreement_reading r join agreement_link l on l.article_id = r.article_id where r.agreement_id = ${id}) l
      left join agreement_reading f on f.article_id = l.article_id and f.read_id = l.from_id
      left join agreement_reading t on t.article_id = l.article_id and t.read_id = l.to_id
    ) n where n.from_id <> n.to_id and ${id} in (n.from_id, n.to_id) order by n.from_id, n.to_id, n.kind, n.article_id)`;
};

interface Reason {
  readonly rule: string;
  readonly detail: string;
  readonly weight: number;
}

const ResolutionReason = builder.objectRef<Reason>('ResolutionReason').implement({
  description: 'One reason why a reading was taken for an agreement.',
  fields: (t) => ({
    rule: t.string({
      description: 'The comparison that spoke for it: `same-name`, `same-parties-date-subject`.',
      resolve: (reason) => reason.rule,
    }),
    detail: t.string({
      description: 'What was compared: the name, the day, the words of the subject.',
      resolve: (reason) => reason.detail,
    }),
    weight: t.float({ description: 'How much it spoke for it, 0 to 1.', resolve: (reason) => reason.weight ?? 0 }),
  }),
});

const HeldApart = builder.objectRef<Row>('HeldApart').implement({
  description:
    'Two agreements that were nearly taken for one, and what spoke against it: an earlier stage told after a later one, another date, another number.',
  interfaces: [Node],
  extensions: { rows: { table: 'agreement_apart' } },
  fields: (t) => ({
    agreement: t.field({
      type: Agreement,
      description: 'The one that the article was taken to speak of.',
      ...one((apart) => ({ where: (agreement) => [sql`${agreement.col('id')} = ${apart.col('agreement_id')}`] })),
    }),
    other: t.field({
      type: Agreement,
      description: 'The one that it was not taken for.',
      ...one((apart) => ({ where: (agreement) => [sql`${agreement.col('id')} = ${apart.col('other_id')}`] })),
    }),
    article: t.field({
      type: Article,
      description: 'The article that raised the question.',
      ...one((apart) => ({ where: (article) => [sql`${article.col('id')} = ${apart.col('article_id')}`] })),
    }),
    rule: t.string({
      description:
        'What spoke against one agreement: `made-before`, `other-date`, `other-number`, `a-new-one`; `another-fits-as-well` when two fitted alike.',
      ...column('rule'),
    }),
    detail: t.string({ description: 'What was compared.', ...column('detail') }),
  }),
});

/** Pairs held apart of which the agreement is one, with the records that are now in force for them. */
export const heldApart = (agreement: Scope): Sql => {
  const id = agreement.col('id');
  return apart(sql`(select a.* from agreement_reading r join agreement_apart a on a.article_id = r.article_id and a.local_id = r.local_id where r.agreement_id = ${id}
      union select * from agreement_apart where other_id = ${id}
      union select a.* from entity e join agreement_apart a on a.other_id = e.id where e.merged_into = ${id})`);
};

const AgreementReading = builder.objectRef<Row>('AgreementReading').implement({
  description: 'How one article speaks of an agreement, and why that was taken for this record.',
  interfaces: [Node],
  extensions: { rows: { table: 'agreement_reading' } },
  fields: (t) => ({
    article: t.field({
      type: Article,
      description: 'The article.',
      ...one((reading) => ({ where: (article) => [sql`${article.col('id')} = ${reading.col('article_id')}`] })),
    }),
    score: t.float({ description: 'How much the reasons weigh together.', ...column('score') }),
    reasons: t.field({ type: [ResolutionReason], description: 'The reasons.', ...column('reasons') }),
  }),
});

export const AgreementReadingConnection = connection('AgreementReadingConnection', AgreementReading, {
  of: 'readings of an agreement',
});

export const HeldApartConnection = connection('HeldApartConnection', HeldApart, {
  of: 'agreements that were kept apart',
});

/** How articles speak of an agreement, those with the strongest reasons first. */
export const readingsOf = (agreement: Scope): List => ({
  from: readings,
  where: (reading) => [sql`${reading.col('agreement_id')} = ${agreement.col('id')}`],
  order: by('readings', 'score', 'float8', 'DESC'),
});
