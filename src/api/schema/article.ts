/** Articles: one story as one publisher printed it. */
import { builder } from '../builder.ts';
import { connection, pageArgs } from '../read/connection.ts';
import { column, embed, many, one } from '../read/field.ts';
import { load } from '../read/load.ts';
import { by } from '../read/order.ts';
import { page } from '../read/page.ts';
import { sql } from '../read/sql.ts';
import { listSize } from '../read/window.ts';
import { Article, Node, Sentence, Source, When } from '../refs.ts';
import { AgreementConnection, type AgreementListArgs, agreementArgs, agreementList } from './agreement-list.ts';
import { ArticleConnection, type ArticleListArgs, articleArgs, articleList } from './article-list.ts';
import { ClaimConnection, type ClaimListArgs, claimArgs, claimList } from './claim-list.ts';
import { EntityCount } from './entity-count.ts';
import { linkOf } from './ids.ts';
import { MentionConnection } from './mention.ts';
import { dated } from './when.ts';

export const SentenceConnection = connection('SentenceConnection', Sentence, { of: 'sentences' });

Article.implement({
  description: 'One story as one publisher printed it. Everything that is claimed rests on articles.',
  interfaces: [Node],
  extensions: { rows: { table: 'article' } },
  fields: (t) => ({
    title: t.string({ description: 'The headline.', ...column('title') }),
    text: t.string({
      description: 'Exactly as given. All offsets count UTF-16 code units of it, end exclusive.',
      ...column('text'),
    }),
    url: t.field({
      type: 'URL',
      nullable: true,
      description: 'Where it was published; null when not given.',
      ...column('url'),
    }),
    language: t.string({ description: 'ISO 639-1.', ...column('language') }),
    source: t.field({
      type: Source,
      nullable: true,
      description: 'Who published it; null when neither given nor read from the dateline.',
      ...one((article) => ({ where: (source) => [sql`${source.col('id')} = ${article.col('source_id')}`] })),
    }),
    publishedAt: t.field({
      type: When,
      nullable: true,
      description:
        'The day of publication: given, read from the dateline, or inferred (see `basis`). Null while unknown.',
      ...embed('published', { present: dated }),
    }),
    ingestedAt: t.field({ type: 'DateTime', description: 'When it was stored.', ...column('ingested_at') }),
    analyzedAt: t.field({ type: 'DateTime', description: 'When it was last analysed.', ...column('analyzed_at') }),
    engineVersion: t.string({ description: 'The version of the engine that last analysed it.', ...column('engine') }),
    datelinePlace: t.string({
      nullable: true,
      description: 'The place in the dateline as printed; null without a dateline.',
      ...column('dateline_place'),
    }),
    datelineAgency: t.string({
      nullable: true,
      description: 'The agency in the dateline as printed; null without one.',
      ...column('dateline_agency'),
    }),
    sentences: t.field({
      type: SentenceConnection,
      description: 'Its sentences in their order.',
      args: pageArgs(t.arg),
      ...page((article) => ({
        where: (sentence) => [sql`${sentence.col('article_id')} = ${article.col('id')}`],
        order: by('sentences', 'ordinal', 'int', 'ASC'),
      })),
    }),
    mentions: t.field({
      type: MentionConnection,
      description: 'The places where it names something, in their order.',
      args: pageArgs(t.arg),
      ...page((article) => ({
        where: (mention) => [sql`${mention.col('article_id')} = ${article.col('id')}`],
        order: by('mentions.place', 'start_offset', 'int', 'ASC'),
      })),
    }),
    entities: t.field({
      type: [EntityCount],
      description:
        'What it names and how often, the most salient first. `mentions` pages through every place where it names something.',
      args: { first: t.arg.int({ defaultValue: 50, description: 'How many: 0 to 500.' }) },
      ...many<{ first?: number | null }>((article, { first }) => ({
        from: sql`(select x.entity_id as id, x.* from article_entity x)`,
        where: (row) => [sql`${row.col('article_id')} = ${article.col('id')}`],
        order: by('salience', 'salience', 'float8', 'DESC'),
        limit: listSize(first, 50, 500),
      })),
    }),
    claims: t.field({
      type: ClaimConnection,
      description: 'What it says is so, in the order of the text unless another is asked for.',
      args: claimArgs(t.arg),
      ...page<ClaimListArgs>((article, args) => {
        const list = claimList(args, (claim) => [sql`${claim.col('article_id')} = ${article.col('id')}`], true);
        return args.orderBy ? list : { ...list, order: by('claims.text', 'ordinal', 'int', 'ASC') };
      }),
    }),
    agreements: t.field({
      type: AgreementConnection,
      description: 'The agreements it speaks of, latest first.',
      args: agreementArgs(t.arg),
      ...page<AgreementListArgs>((article, args) =>
        agreementList(args, (agreement) => [
          sql`${agreement.col('id')} in (select r.agreement_id from agreement_reading r where r.article_id = ${article.col('id')})`,
        ]),
      ),
    }),
    duplicates: t.field({
      type: ArticleConnection,
      description:
        'Reprints of the same dispatch by others, which count as one source: latest first unless another order is asked for.',
      args: articleArgs(t.arg),
      ...page<ArticleListArgs>((article, args) =>
        articleList(args, (other) => [
          sql`${other.col('dispatch_id')} = ${article.col('dispatch_id')}`,
          sql`${other.col('id')} <> ${article.col('id')}`,
        ]),
      ),
    }),
  }),
});

builder.queryFields((t) => ({
  article: t.field({
    type: Article,
    nullable: true,
    description: 'One article by its id. Null when there is none.',
    args: { id: t.arg.id({ required: true, description: 'Its `id`.' }) },
    ...load((_root, args) => one(() => linkOf('Article', args['id']))),
  }),
  articles: t.field({
    type: ArticleConnection,
    description: 'Articles, latest first unless another order is asked for.',
    args: articleArgs(t.arg),
    ...load(() => page<ArticleListArgs>((_root, args) => articleList(args))),
  }),
}));
