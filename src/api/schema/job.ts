/** Batches of texts as jobs with progress and cancellation. */
import { cancelJob, createJob, type JobStage as Stage } from '../../store/jobs/jobs.ts';
import { builder } from '../builder.ts';
import { values } from '../enums/describe.ts';
import { connection, pageArgs } from '../read/connection.ts';
import { column, one } from '../read/field.ts';
import { load } from '../read/load.ts';
import { by } from '../read/order.ts';
import { page } from '../read/page.ts';
import type { Row } from '../read/row.ts';
import { sql } from '../read/sql.ts';
import { Article, Job, Node } from '../refs.ts';
import { ArticleIngestTextInput, checkLength, newsItem } from './article-ingest.ts';
import { ArticleConnection, type ArticleListArgs, articleArgs, articleList } from './article-list.ts';
import { linkOf } from './ids.ts';
import { refusedItems } from './part-ids.ts';
import { type Refusal, Refused, refusable, storedId, UserError } from './user-error.ts';

const JobStage = builder.enumType('JobStage', {
  description: 'How far a job is.',
  values: values<Stage>({
    QUEUED: 'Waiting for its first text to be read.',
    RUNNING: 'At work.',
    DONE: 'Over: every text is in the graph or was refused.',
    FAILED: 'Over: no text could be taken.',
    CANCELLED: 'Stopped by a caller; what was in the graph by then stays.',
  }),
});

const JobItem = builder.objectRef<Row>('JobItem').implement({
  description: 'A text of a job that was refused.',
  interfaces: [Node],
  extensions: { rows: { table: 'job_item' } },
  fields: (t) => ({
    index: t.int({ description: 'Its place in the batch, from 0.', ...column('ordinal') }),
    code: t.string({ description: 'The reason as a code: `LANGUAGE_NOT_SUPPORTED`.', ...column('code') }),
    message: t.string({ description: 'The reason for people.', ...column('message') }),
    article: t.field({
      type: Article,
      nullable: true,
      description: 'The article that its key belongs to, where that is the reason.',
      ...one((item) => ({ where: (article) => [sql`${article.col('id')} = ${item.col('article_id')}`] })),
    }),
  }),
});

const JobItemConnection = connection('JobItemConnection', JobItem, { of: 'refused texts' });

Job.implement({
  description: 'A batch of texts at work, or done.',
  interfaces: [Node],
  extensions: { rows: { table: 'job' } },
  fields: (t) => ({
    stage: t.field({ type: JobStage, description: 'How far it is.', ...column('stage') }),
    total: t.int({ description: 'How many texts it has.', ...column('total') }),
    done: t.int({ description: 'How many are in the graph.', ...column('done') }),
    failed: t.int({ description: 'How many were refused.', ...column('failed') }),
    createdAt: t.field({ type: 'DateTime', description: 'When it was asked for.', ...column('created_at') }),
    startedAt: t.field({
      type: 'DateTime',
      nullable: true,
      description: 'When work began; null while it waits.',
      ...column('started_at'),
    }),
    finishedAt: t.field({
      type: 'DateTime',
      nullable: true,
      description: 'When it was over; null while it is not.',
      ...column('finished_at'),
    }),
    articles: t.field({
      type: ArticleConnection,
      description: 'The articles that it made or found, latest first.',
      args: articleArgs(t.arg),
      ...page<ArticleListArgs>((job, args) =>
        articleList(args, (article) => [
          sql`exists (select 1 from job_item i where i.article_id = ${article.col('id')} and i.job_id = ${job.col('id')})`,
        ]),
      ),
    }),
    refused: t.field({
      type: JobItemConnection,
      description: 'The texts that were refused, with the reason of each, in their order.',
      args: pageArgs(t.arg),
      ...page((job) => ({
        from: refusedItems,
        where: (item) => [sql`${item.col('job_id')} = ${job.col('id')}`],
        order: by('items', 'ordinal', 'int', 'ASC'),
      })),
    }),
  }),
});

const JobConnection = connection('JobConnection', Job, { of: 'jobs' });

builder.queryFields((t) => ({
  job: t.field({
    type: Job,
    nullable: true,
    description: 'One job by its id. Null when there is none.',
    args: { id: t.arg.id({ required: true, description: 'Its `id`.' }) },
    ...load((_root, args) => one(() => linkOf('Job', args['id']))),
  }),
  jobs: t.field({
    type: JobConnection,
    description: 'All jobs, latest first.',
    args: pageArgs(t.arg),
    ...load(() => page(() => ({ order: by('jobs', 'created_at', 'timestamptz', 'DESC') }))),
  }),
}));

interface JobAnswer {
  readonly job?: string;
  readonly errors: readonly Refusal[];
}

const JobPayload = builder.objectRef<JobAnswer>('JobPayload').implement({
  description: 'What came of asking something of a job.',
  fields: (t) => ({
    job: t.field({
      type: Job,
      nullable: true,
      description: 'The job; null when refused.',
      ...load((payload: JobAnswer) => one(() => linkOf('Job', payload.job))),
    }),
    errors: t.field({
      type: [UserError],
      description: 'Why it was not done; empty when it was.',
      resolve: ({ errors }) => errors,
    }),
  }),
});

const ArticlesIngestInput = builder.inputType('ArticlesIngestInput', {
  description: 'A batch of news stories.',
  fields: (t) => ({
    items: t.field({
      type: [ArticleIngestTextInput],
      required: true,
      description: 'The stories: at most `service.limits.maxBatchSize`.',
    }),
    key: t.string({ description: 'Yours, to make retries safe: the same key gives back the same job.' }),
  }),
});

const JobCancelInput = builder.inputType('JobCancelInput', {
  description: 'A job to stop.',
  fields: (t) => ({ id: t.id({ required: true, description: 'Its id.' }) }),
});

builder.mutationFields((t) => ({
  articlesIngest: t.field({
    type: JobPayload,
    description: 'Queues a batch of stories and answers at once; `jobProgress` and `job` tell how far it is.',
    args: { input: t.arg({ type: ArticlesIngestInput, required: true, description: 'The stories.' }) },
    resolve: (_root, { input: { items, key = null } }, { db, actor, limits }): Promise<JobAnswer> =>
      refusable(async () => {
        if (items.length > limits.batch) {
          const message = `The batch has ${items.length} texts; the limit is ${limits.batch}.`;
          throw new Refused({ type: 'TooLarge', message, path: ['items'], limit: limits.batch });
        }
        items.forEach(({ text }, i) => {
          checkLength(text, limits.text, ['items', String(i), 'text']);
        });
        const { id } = await createJob(db, items.map(newsItem), { key, actor });
        return { job: id };
      }),
  }),
  jobCancel: t.field({
    type: JobPayload,
    description:
      'Stops a job: texts that wait are left out, those at work are finished. A job that is over stays as it is.',
    args: { input: t.arg({ type: JobCancelInput, required: true, description: 'Which.' }) },
    resolve: (_root, { input: { id } }, { db, actor }): Promise<JobAnswer> =>
      refusable(async () => {
        const job = await cancelJob(db, storedId(id), { actor });
        return { job: job.id };
      }, ['id']),
  }),
}));
