/** What belongs to agreements: parties, links to others, and how each article speaks of them. */
import { builder } from '../builder.ts';
import { AgreementLinkKind, AgreementStatus, PartyRole } from '../enums/agreements.ts';
import { column, one } from '../read/field.ts';
import type { Row } from '../read/row.ts';
import { sql } from '../read/sql.ts';
import { Agreement, Article, Entity, Evidence, Person } from '../refs.ts';

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

interface Reason {
  readonly rule: string;
  readonly detail: string;
  readonly weight: number;
}

const ResolutionReason = builder.objectRef<Reason>('ResolutionReason').implement({
  description: 'One reason why a reading was taken for an agreement.',
  fields: (t) => ({
    rule: t.string({ description: 'The comparison that spoke for it.', resolve: (reason) => String(reason.rule) }),
    detail: t.string({ description: 'What was compared.', resolve: (reason) => String(reason.detail ?? '') }),
    weight: t.float({
      description: 'How much it spoke for it; negative against.',
      resolve: (reason) => Number(reason.weight ?? 0),
    }),
  }),
});

export const AgreementReading = builder.objectRef<Row>('AgreementReading').implement({
  description: 'How one article speaks of an agreement, and why that was taken for this record.',
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
