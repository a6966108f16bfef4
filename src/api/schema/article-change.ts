/** Articles deleted, or read again. */
import { deleteArticle } from '../../store/articles/delete.ts';
import { type ClaimLine, type ReanalysisDiff, reanalyzeArticle } from '../../store/articles/reanalyze.ts';
import { onlyFor } from '../access.ts';
import { builder } from '../builder.ts';
import { ClaimKind, Factuality } from '../enums/claims.ts';
import { one } from '../read/field.ts';
import { load } from '../read/load.ts';
import { sql } from '../read/sql.ts';
import { Article } from '../refs.ts';
import { linkOf } from './ids.ts';
import { type Refusal, refusable, storedId, UserError } from './user-error.ts';

const errorsDescription = 'Why it was not done; empty when it was.';

interface Deleted {
  readonly deletedId?: string;
  readonly errors: readonly Refusal[];
}

const ArticleDeletePayload = builder.objectRef<Deleted>('ArticleDeletePayload').implement({
  description: 'What came of deleting an article.',
  fields: (t) => ({
    deletedId: t.id({
      nullable: true,
      description: 'The id it had; null when refused.',
      resolve: ({ deletedId }) => deletedId,
    }),
    errors: t.field({ type: [UserError], description: errorsDescription, resolve: ({ errors }) => errors }),
  }),
});

const ClaimSummary = builder.objectRef<ClaimLine>('ClaimSummary').implement({
  description: 'A claim in short, as a comparison of two analyses shows it: it may be gone by now.',
  fields: (t) => ({
    claimId: t.id({ description: 'The id it has, or had.', resolve: ({ id }) => id }),
    kind: t.field({ type: ClaimKind, description: 'Its kind.', resolve: ({ kind }) => kind as never }),
    summary: t.exposeString('summary', { description: 'The claim in one sentence.' }),
    factuality: t.field({
      type: Factuality,
      description: 'What the text asserts of it.',
      resolve: ({ factuality }) => factuality as never,
    }),
  }),
});

const ClaimChange = builder.objectRef<ReanalysisDiff['changed'][number]>('ClaimChange').implement({
  description: 'A claim from the same words that now says something else.',
  fields: (t) => ({
    before: t.field({ type: ClaimSummary, description: 'As it was.', resolve: ({ before }) => before }),
    after: t.field({ type: ClaimSummary, description: 'As it is.', resolve: ({ after }) => after }),
  }),
});

const AnalysisDiff = builder.objectRef<ReanalysisDiff>('AnalysisDiff').implement({
  description: 'What a second reading of an article changed.',
  fields: (t) => ({
    engineBefore: t.exposeString('engineBefore', { description: 'Version of the engine that read it before.' }),
    engineAfter: t.exposeString('engineAfter', { description: 'Version of the engine that read it now.' }),
    added: t.field({ type: [ClaimSummary], description: 'Claims that are new.', resolve: ({ added }) => added }),
    removed: t.field({ type: [ClaimSummary], description: 'Claims that are gone.', resolve: ({ removed }) => removed }),
    changed: t.field({
      type: [ClaimChange],
      description: 'Claims that say something else.',
      resolve: ({ changed }) => changed,
    }),
    unchanged: t.exposeInt('unchanged', { description: 'How many claims stayed as they were.' }),
  }),
});

interface Reanalyzed {
  readonly diff?: ReanalysisDiff;
  readonly errors: readonly Refusal[];
}

const ArticleReanalyzePayload = builder.objectRef<Reanalyzed>('ArticleReanalyzePayload').implement({
  description: 'What came of reading an article again.',
  fields: (t) => ({
    article: t.field({
      type: Article,
      nullable: true,
      description: 'The article as it is now; null when refused.',
      ...load((payload: Reanalyzed) => one(() => linkOf('Article', payload.diff?.article))),
    }),
    diff: t.field({
      type: AnalysisDiff,
      nullable: true,
      description: 'What changed; null when refused.',
      resolve: ({ diff }) => diff ?? null,
    }),
    errors: t.field({ type: [UserError], description: errorsDescription, resolve: ({ errors }) => errors }),
  }),
});

const ArticleDeleteInput = builder.inputType('ArticleDeleteInput', {
  description: 'Which article to delete.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'Its id.' }),
    reason: t.string({ description: 'Why, for the log.' }),
  }),
});

const ArticleReanalyzeInput = builder.inputType('ArticleReanalyzeInput', {
  description: 'Which article to read again.',
  fields: (t) => ({ id: t.id({ required: true, description: 'Its id.' }) }),
});

builder.mutationFields((t) => ({
  articleDelete: t.field({
    type: ArticleDeletePayload,
    description:
      'Deletes an article and everything that rested on it alone. What others say too stays. Deleting it again changes nothing. Needs the scope admin.',
    ...onlyFor('admin', { extensions: {} }),
    args: { input: t.arg({ type: ArticleDeleteInput, required: true, description: 'Which.' }) },
    resolve: (_root, { input: { id, reason } }, { db, actor }): Promise<Deleted> =>
      refusable(async () => {
        const deleted = sql`select 1 from audit_log where target_id = ${storedId(id)} and action = 'article.delete'
          and not exists (select 1 from article where id = ${id})`;
        const [done] = await db.query(deleted.text, deleted.values);
        if (done === undefined) await deleteArticle(db, id, { actor, ...(reason ? { reason } : {}) });
        return { deletedId: id };
      }, ['id']),
  }),
  articleReanalyze: t.field({
    type: ArticleReanalyzePayload,
    description: 'Reads an article again with the engine as it is now. What people decided stays in force.',
    args: { input: t.arg({ type: ArticleReanalyzeInput, required: true, description: 'Which.' }) },
    resolve: (_root, { input: { id } }, { db, actor, read }): Promise<Reanalyzed> =>
      refusable(async () => ({ diff: await reanalyzeArticle(db, storedId(id), { actor, read }) }), ['id']),
  }),
}));
