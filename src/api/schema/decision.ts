/** Corrections by hand: reversible, and in force through every re-analysis. */
import type { Database } from '../../store/database.ts';
import { confirmClaim, rejectClaim } from '../../store/decisions/claims.ts';
import { mergeEntities, renameEntity, splitEntity } from '../../store/decisions/entities.ts';
import type { Decision as DecisionRecord, Motion } from '../../store/decisions/record.ts';
import { revokeDecision } from '../../store/decisions/revoke.ts';
import { builder } from '../builder.ts';
import type { Context } from '../context.ts';
import { DecisionKind } from '../enums/decisions.ts';
import { connection, pageArgs } from '../read/connection.ts';
import { column, one } from '../read/field.ts';
import { load } from '../read/load.ts';
import { by } from '../read/order.ts';
import { page } from '../read/page.ts';
import { sql } from '../read/sql.ts';
import { Claim, Decision, Entity, Node } from '../refs.ts';
import { checkIds, linkOf, linkTo } from './ids.ts';
import { type Refusal, refusable, storedId, UserError, whole } from './user-error.ts';

Decision.implement({
  description:
    'A correction by hand, with its reason. It can be taken back; the graph is then as it would be without it.',
  interfaces: [Node],
  extensions: { rows: { table: 'decision' } },
  fields: (t) => ({
    kind: t.field({ type: DecisionKind, description: 'What was decided.', ...column('kind') }),
    claim: t.field({
      type: Claim,
      nullable: true,
      description: 'The claim it is about; null when about an entity, or when the claim is gone.',
      ...one((decision) => ({ where: (claim) => [sql`${claim.col('id')} = ${decision.col('target_id')}`] })),
    }),
    entity: t.field({
      type: Entity,
      nullable: true,
      description: 'The entity it is about; null when about a claim, or when the entity is gone.',
      ...one((decision) => ({ where: (entity) => [sql`${entity.col('id')} = ${decision.col('target_id')}`] })),
    }),
    splitOff: t.field({
      type: Entity,
      nullable: true,
      description: 'The entity that a split made; null for other decisions, and when the split was taken back.',
      ...one((decision) => ({ where: (entity) => [sql`${entity.col('id')} = ${decision.col('data')} ->> 'to'`] })),
    }),
    reason: t.string({ description: 'Why.', ...column('reason') }),
    actor: t.string({ description: 'Who decided: the id of an API key, or an address.', ...column('actor') }),
    createdAt: t.field({ type: 'DateTime', description: 'When.', ...column('created_at') }),
    revokedAt: t.field({
      type: 'DateTime',
      nullable: true,
      description: 'When it was taken back; null while in force.',
      ...column('revoked_at'),
    }),
    revokedBy: t.string({
      nullable: true,
      description: 'Who took it back; null while in force.',
      ...column('revoked_by'),
    }),
  }),
});

const DecisionConnection = connection('DecisionConnection', Decision, { of: 'decisions' });

builder.queryField('decisions', (t) =>
  t.field({
    type: DecisionConnection,
    description: 'The log of corrections, latest first: who decided what, and why.',
    args: {
      ...pageArgs(t.arg),
      target: t.arg.id({ description: 'Only those about this claim or entity.' }),
      inForce: t.arg.boolean({ description: 'Only those in force, or only those taken back.' }),
    },
    ...load(() =>
      page<{ target?: string | null; inForce?: boolean | null }>((_root, { target, inForce }) => ({
        where: (decision) => [
          ...(target ? [sql`${decision.col('target_id')} = ${target}`] : []),
          ...(typeof inForce === 'boolean' ? [sql`(${decision.col('revoked_at')} is null) = ${inForce}::boolean`] : []),
        ],
        order: by('decisions', 'created_at', 'timestamptz', 'DESC'),
      })),
    ),
  }),
);

interface Decided {
  readonly decision?: DecisionRecord;
  readonly errors: readonly Refusal[];
}

const decisionField = 'The decision, in force (or, for a key used before, as it was then); null when refused.';

/** A payload with the decision and what it is about. */
function payload(name: string, description: string, about: 'claim' | 'entity') {
  return builder.objectRef<Decided>(name).implement({
    description,
    fields: (t) => ({
      decision: t.field({
        type: Decision,
        nullable: true,
        description: decisionField,
        ...load(({ decision }: Decided) => one(() => linkOf('Decision', decision?.id))),
      }),
      [about]: t.field({
        type: about === 'claim' ? Claim : Entity,
        nullable: true,
        description: `The ${about} as it is now; null when refused.`,
        ...load(({ decision }: Decided) => one(() => linkTo(decision?.targetId ?? ''))),
      }),
      errors: t.field({
        type: [UserError],
        description: 'Why it was not done; empty when it was.',
        resolve: ({ errors }) => errors,
      }),
    }),
  });
}

const ClaimDecisionPayload = payload('ClaimDecisionPayload', 'What came of judging a claim.', 'claim');
const EntityDecisionPayload = payload('EntityDecisionPayload', 'What came of correcting an entity.', 'entity');

const reasonText = 'Why: kept with the decision.';
const keyText = 'Yours, to make retries safe: the same key gives back the same decision.';

const ClaimDecisionInput = builder.inputType('ClaimDecisionInput', {
  description: 'A judgement on a claim.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'The claim.' }),
    reason: t.string({ required: true, description: reasonText }),
    key: t.string({ description: keyText }),
  }),
});

const EntityRenameInput = builder.inputType('EntityRenameInput', {
  description: 'A better name for an entity; the old one stays as an alias.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'The entity.' }),
    name: t.string({ required: true, description: 'The name to show it under: 1 to 300 characters.' }),
    reason: t.string({ required: true, description: reasonText }),
    key: t.string({ description: keyText }),
  }),
});

const EntityMergeInput = builder.inputType('EntityMergeInput', {
  description: 'Entities that are one.',
  fields: (t) => ({
    keep: t.id({ required: true, description: 'The one that stays.' }),
    merge: t.idList({
      required: true,
      description: 'Those that become part of it, of the same kind: 1 to 100. Their ids lead to it from now on.',
    }),
    reason: t.string({ required: true, description: reasonText }),
    key: t.string({ description: keyText }),
  }),
});

const EntitySplitInput = builder.inputType('EntitySplitInput', {
  description: 'An entity that is two.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'The entity.' }),
    articles: t.idList({ required: true, description: 'The articles that mean the other one: 1 to 100.' }),
    name: t.string({ description: 'The name of the other one; that of the entity when left out.' }),
    reason: t.string({ required: true, description: reasonText }),
    key: t.string({ description: keyText }),
  }),
});

const DecisionRevokeInput = builder.inputType('DecisionRevokeInput', {
  description: 'A decision to take back.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'The decision.' }),
    reason: t.string({ required: true, description: 'Why it is taken back, for the log.' }),
  }),
});

type Deed<Input> = (db: Database, input: Input, motion: Motion) => Promise<DecisionRecord>;

/** Takes a decision in the name of the caller. */
function deciding<Input extends { reason: string; key?: string | null | undefined }>(deed: Deed<Input>) {
  return (_root: unknown, { input }: { input: Input }, { db, actor }: Context): Promise<Decided> =>
    refusable(async () => {
      const { reason, key = null } = input;
      return { decision: await deed(db, input, { reason, key, actor }) };
    }, ['id']);
}

const judge = (rule: typeof rejectClaim) =>
  deciding<typeof ClaimDecisionInput.$inferInput>((db, { id }, motion) => rule(db, storedId(id), motion));
const merge = deciding<typeof EntityMergeInput.$inferInput>((db, { keep, merge }, motion) =>
  mergeEntities(
    db,
    storedId(keep, ['keep']),
    checkIds(merge).map((id) => storedId(id, ['merge'])),
    motion,
  ),
);
const split = deciding<typeof EntitySplitInput.$inferInput>((db, { id, articles, name = null }, motion) =>
  splitEntity(
    db,
    storedId(id),
    checkIds(articles).map((article) => storedId(article, ['articles'])),
    whole(name, ['name']),
    motion,
  ),
);

builder.mutationFields((t) => ({
  claimReject: t.field({
    type: ClaimDecisionPayload,
    description: 'Says that the engine read a claim wrongly: it is left out of lists, counts and the ledger.',
    args: { input: t.arg({ type: ClaimDecisionInput, required: true, description: 'Which, and why.' }) },
    resolve: judge(rejectClaim),
  }),
  claimConfirm: t.field({
    type: ClaimDecisionPayload,
    description: 'Says that a person has checked a claim against its text.',
    args: { input: t.arg({ type: ClaimDecisionInput, required: true, description: 'Which, and why.' }) },
    resolve: judge(confirmClaim),
  }),
  entityRename: t.field({
    type: EntityDecisionPayload,
    description: 'Shows an entity under a better name.',
    args: { input: t.arg({ type: EntityRenameInput, required: true, description: 'Which, and how.' }) },
    resolve: deciding<typeof EntityRenameInput.$inferInput>((db, { id, name }, motion) =>
      renameEntity(db, storedId(id), whole(name, ['name']), motion),
    ),
  }),
  entityMerge: t.field({
    type: EntityDecisionPayload,
    description: 'Says that several entities are one.',
    args: { input: t.arg({ type: EntityMergeInput, required: true, description: 'Which.' }) },
    resolve: merge,
  }),
  entitySplit: t.field({
    type: EntityDecisionPayload,
    description: 'Says that what some articles mean by an entity is another one.',
    args: { input: t.arg({ type: EntitySplitInput, required: true, description: 'Which.' }) },
    resolve: split,
  }),
  agreementMerge: t.field({
    type: EntityDecisionPayload,
    description: 'Says that several agreements are one: `entityMerge`, for the ledger.',
    args: { input: t.arg({ type: EntityMergeInput, required: true, description: 'Which.' }) },
    resolve: merge,
  }),
  agreementSplit: t.field({
    type: EntityDecisionPayload,
    description: 'Says that what some articles tell of an agreement is of another one: `entitySplit`, for the ledger.',
    args: { input: t.arg({ type: EntitySplitInput, required: true, description: 'Which.' }) },
    resolve: split,
  }),
  decisionRevoke: t.field({
    type: EntityDecisionPayload,
    description: 'Takes a decision back. Revoking twice changes nothing.',
    args: { input: t.arg({ type: DecisionRevokeInput, required: true, description: 'Which, and why.' }) },
    resolve: deciding<typeof DecisionRevokeInput.$inferInput & { key?: null }>((db, { id }, motion) =>
      revokeDecision(db, storedId(id), motion),
    ),
  }),
}));
