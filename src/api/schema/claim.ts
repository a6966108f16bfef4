/** Claims: what articles say is so. */
import { builder } from '../builder.ts';
import { ClaimRole, ConflictKind, Factuality, Verdict } from '../enums/claims.ts';
import { connection, onEdge, pageArgs } from '../read/connection.ts';
import { column, embed, many, one } from '../read/field.ts';
import { load } from '../read/load.ts';
import { by } from '../read/order.ts';
import { page } from '../read/page.ts';
import { type Row, typeNameOf } from '../read/row.ts';
import { sql } from '../read/sql.ts';
import { listSize } from '../read/window.ts';
import { Article, Claim, Entity, Evidence, Node, Sentence, Statement, When } from '../refs.ts';
import { ClaimConnection, type ClaimListArgs, claimArgs, claimList } from './claim-list.ts';
import { evidenceFor, ownFirst } from './evidence.ts';
import { triggerEvidence } from './ids.ts';
import { dated } from './when.ts';

const Provenance = builder.objectRef<Row>('Provenance').implement({
  description: 'Which rule of which version found a claim: enough to reproduce it and to report a mistake.',
  fields: (t) => ({
    rule: t.string({ description: 'The name of the rule: `agreement/signed-active`.', ...column('rule') }),
    trigger: t.field({
      type: Evidence,
      description: 'The words that fired the rule.',
      ...one((claim) => triggerEvidence(claim.col('id'))),
    }),
    engineVersion: t.string({ description: 'The version of the engine.', ...column('engine') }),
    extractedAt: t.field({ type: 'DateTime', description: 'When the text was analysed.', ...column('extracted_at') }),
  }),
});

const ClaimParticipant = builder.objectRef<Row>('ClaimParticipant').implement({
  description: 'An entity and its part in a claim.',
  extensions: { rows: { table: 'claim_entity' } },
  fields: (t) => ({
    role: t.field({ type: ClaimRole, description: 'Its part.', ...column('role') }),
    entity: t.field({
      type: Entity,
      description: 'Who or what it is.',
      ...one((part) => ({ where: (entity) => [sql`${entity.col('id')} = ${part.col('entity_id')}`] })),
    }),
  }),
});

const ClaimConflictConnection = connection('ClaimConflictConnection', Claim, {
  of: 'claims that contradict one',
  edge: (t) => ({
    kind: t.field({
      type: ConflictKind,
      description: 'On what they disagree.',
      ...onEdge((row) => row.col('conflict_kind')),
    }),
    note: t.string({ description: 'The disagreement in words.', ...onEdge((row) => row.col('conflict_note')) }),
  }),
});

Claim.implement({
  description:
    'Something an article says is so. Dated, sourced, and possibly wrong; never edited, only superseded by a new analysis or judged by a person.',
  interfaces: [Node],
  resolveType: typeNameOf,
  extensions: { rows: { table: 'claim' } },
  fields: (t) => ({
    summary: t.string({
      description: 'One plain English sentence, for lists and for people who read no codes.',
      ...column('summary'),
    }),
    when: t.field({
      type: When,
      nullable: true,
      description: 'When it happened, or holds. Null when the text gives no hint.',
      ...embed('when', { present: dated }),
    }),
    confidence: t.float({
      description: 'How sure the engine is that the text says this, 0 to 1. It says nothing about whether it is true.',
      ...column('confidence'),
    }),
    factuality: t.field({ type: Factuality, description: 'What the text asserts of it.', ...column('factuality') }),
    verdict: t.field({
      type: Verdict,
      nullable: true,
      description: 'What a person decided about it; null while nobody did.',
      ...column('verdict'),
    }),
    attributedTo: t.field({
      type: Statement,
      nullable: true,
      description: 'The statement whose speaker says so; null when the article itself does.',
      ...one((claim) => ({ where: (said) => [sql`${said.col('id')} = ${claim.col('attributed_to_id')}`] })),
    }),
    article: t.field({
      type: Article,
      description: 'The article that makes it; others that say the same are in `evidence`.',
      ...one((claim) => ({ where: (article) => [sql`${article.col('id')} = ${claim.col('article_id')}`] })),
    }),
    sentence: t.field({
      type: Sentence,
      nullable: true,
      description: 'The sentence that says it; null when it takes several.',
      ...one((claim) => ({ where: (sentence) => [sql`${sentence.col('id')} = ${claim.col('sentence_id')}`] })),
    }),
    reports: t.field({
      type: ClaimConnection,
      description: "Every article's own claim that says the same, this one included, latest first.",
      args: claimArgs(t.arg),
      ...page<ClaimListArgs>((claim, args) =>
        claimList(args, (other) => [sql`${other.col('fact_id')} = ${claim.col('fact_id')}`], true),
      ),
    }),
    reportedOn: t.field({ type: 'Date', description: 'The day of the article.', ...column('reported_date') }),
    evidence: t.field({
      type: [Evidence],
      description:
        'The words that prove it: its own first, as the text has them, then those of other articles that say the same, the best first. At most `first`; `reports` has them all.',
      args: { first: t.arg.int({ defaultValue: 20, description: 'How many: 0 to 100.' }) },
      ...many<{ first?: number | null }>((claim, { first }) => {
        const limit = listSize(first, 20, 100);
        return { from: evidenceFor(claim, limit), order: ownFirst, limit };
      }),
    }),
    participants: t.field({
      type: [ClaimParticipant],
      description: 'Everybody and everything that takes part in it, with their parts.',
      ...many((claim) => ({
        from: sql`(select x.claim_id || x.role as id, x.* from claim_entity x where x.claim_id = ${claim.col('id')})`,
        order: by('participants', 'ordinal', 'int', 'ASC'),
      })),
    }),
    sourceCount: t.int({
      description: 'How many independent sources say the same: reprints of one dispatch count once.',
      ...column('source_count'),
    }),
    conflictCount: t.int({ description: 'How many claims contradict it.', ...column('conflict_count') }),
    conflicts: t.field({
      type: ClaimConflictConnection,
      description: 'The claims that cannot be right if it is, with the reason on each edge.',
      args: pageArgs(t.arg),
      ...page((claim) => ({
        from: sql`(select o.*, k.kind as conflict_kind, k.note as conflict_note from claim_conflict k
          join claim o on o.id = case when k.claim_a = ${claim.col('id')} then k.claim_b else k.claim_a end
          where k.claim_a = ${claim.col('id')} or k.claim_b = ${claim.col('id')})`,
        order: by('claims.date', 'sort_date', 'date', 'DESC'),
      })),
    }),
    provenance: t.field({
      type: Provenance,
      description: 'How it was found.',
      ...embed(''),
    }),
  }),
});

builder.queryField('claims', (t) =>
  t.field({
    type: ClaimConnection,
    description: 'Claims over everything that was read, latest first unless another order is asked for.',
    args: claimArgs(t.arg),
    ...load(() => page<ClaimListArgs>((_root, args) => claimList(args))),
  }),
);
