/** Publishers. */
import { builder } from '../builder.ts';
import { connection, pageArgs } from '../read/connection.ts';
import { column } from '../read/field.ts';
import { load } from '../read/load.ts';
import { by } from '../read/order.ts';
import { page } from '../read/page.ts';
import { sql } from '../read/sql.ts';
import { Node, Source } from '../refs.ts';
import { ArticleConnection, type ArticleListArgs, articleArgs, articleList } from './article-list.ts';

Source.implement({
  description: 'A publisher: an agency, a newspaper, a site.',
  interfaces: [Node],
  extensions: { rows: { table: 'source' } },
  fields: (t) => ({
    name: t.string({ description: 'Its name as first given: `Itar-Tass`.', ...column('name') }),
    homepage: t.field({
      type: 'URL',
      nullable: true,
      description: 'Its site; null while unknown.',
      ...column('homepage'),
    }),
    language: t.string({
      nullable: true,
      description: 'The language it publishes in, ISO 639-1; null while unknown.',
      ...column('language'),
    }),
    articles: t.field({
      type: ArticleConnection,
      description: 'What it published, latest first.',
      args: articleArgs(t.arg),
      ...page<ArticleListArgs>((source, args) =>
        articleList(args, (article) => [sql`${article.col('source_id')} = ${source.col('id')}`]),
      ),
    }),
  }),
});

const SourceConnection = connection('SourceConnection', Source, { of: 'sources' });

builder.queryField('sources', (t) =>
  t.field({
    type: SourceConnection,
    description: 'All publishers, by name.',
    args: pageArgs(t.arg),
    ...load(() => page(() => ({ order: by('sources', 'name', 'text', 'ASC') }))),
  }),
);
