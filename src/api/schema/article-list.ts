/** Lists of articles: their filters, order and connection type. */
import { builder } from '../builder.ts';
import { Direction } from '../enums/dates.ts';
import { values } from '../enums/describe.ts';
import { type Arg, connection, pageArgs } from '../read/connection.ts';
import type { List, Order } from '../read/field.ts';
import { by } from '../read/order.ts';
import type { Scope } from '../read/scope.ts';
import { type Sql, sql } from '../read/sql.ts';
import { Article } from '../refs.ts';
import { entityName, FacetValue, facet, facetArgs, ofColumn, ofJoined } from './facet.ts';
import { checkIds, currents } from './ids.ts';
import { SeriesPoint, series, seriesArgs } from './series.ts';
import { DateRange, inRange } from './when.ts';

export const ArticleWhere = builder.inputType('ArticleWhere', {
  description: 'Which articles. Every condition given must hold; within a list of values, one of them.',
  fields: (t) => ({
    text: t.string({
      description: 'Words of title or text, as in a search engine: `"six-party talks" moscow -tokyo`, `aid or loans`.',
    }),
    source: t.idList({ description: 'Published by one of these sources.' }),
    language: t.stringList({ description: 'In one of these languages, ISO 639-1: `["en"]`.' }),
    published: t.field({ type: DateRange, description: 'Published in this span.' }),
    about: t.idList({ description: 'Naming at least one of these entities.' }),
    aboutAll: t.idList({ description: 'Naming every one of these entities.' }),
  }),
});
type Where = typeof ArticleWhere.$inferInput;

const ArticleOrderField = builder.enumType('ArticleOrderField', {
  description: 'What articles are sorted by.',
  values: values({
    PUBLISHED_AT: 'Day of publication (of ingestion, while unknown).',
    INGESTED_AT: 'The moment of ingestion.',
    RELEVANCE: 'How well the text fits `where.text`, which must be given.',
  }),
});

const ArticleOrder = builder.inputType('ArticleOrder', {
  description: 'The order of a list of articles. Equals are ordered by id.',
  fields: (t) => ({
    field: t.field({ type: ArticleOrderField, required: true, description: 'What to sort by.' }),
    direction: t.field({ type: Direction, defaultValue: 'DESC', description: 'Latest or best first, unless `ASC`.' }),
  }),
});

export interface ArticleListArgs {
  readonly where?: Where | null;
  readonly orderBy?: typeof ArticleOrder.$inferInput | null;
}

/** The arguments of a list of articles. */
export function articleArgs(arg: Arg) {
  return {
    ...pageArgs(arg),
    where: arg({ type: ArticleWhere, description: 'Which articles; all when left out.' }),
    orderBy: arg({ type: ArticleOrder, description: 'In which order; latest publication first when left out.' }),
  };
}

const facets = {
  LANGUAGE: ofColumn(({ row }) => row.col('language')),
  YEAR: ofColumn(({ row }) => sql`extract(year from ${row.col('sort_date')})::text`),
  SOURCE: ofColumn(({ row }) => row.col('source_id'), { table: 'source', column: 'name' }),
  ENTITY: ofJoined(sql`x.entity_id`, sql`join article_entity x on x.article_id = r.id`, entityName),
};

const ArticleFacet = builder.enumType('ArticleFacet', {
  description: 'By what articles can be counted.',
  values: values<keyof typeof facets>({
    LANGUAGE: 'By language, ISO 639-1.',
    YEAR: 'By year of publication.',
    SOURCE: "By source: `value` is the source's id.",
    ENTITY: "By the entities named: `value` is the entity's id.",
  }),
});

export const ArticleConnection = connection('ArticleConnection', Article, {
  of: 'articles',
  fields: (t) => ({
    facet: t.field({
      type: [FacetValue],
      description: 'How many articles of the whole list have each value of a property.',
      args: { by: t.arg({ type: ArticleFacet, required: true, description: 'Which property.' }), ...facetArgs(t.arg) },
      ...facet(facets),
    }),
    series: t.field({
      type: [SeriesPoint],
      description: 'How many articles of the whole list were published in each step of time.',
      args: seriesArgs(t.arg),
      ...series('sort_date'),
    }),
  }),
});

export function articleList(args: ArticleListArgs, where: (article: Scope) => readonly Sql[] = () => []): List {
  return {
    where: (article) => [...where(article), ...articleWhere(args.where ?? {}, article)],
    order: articleOrder(args),
  };
}

function articleOrder({ where, orderBy }: ArticleListArgs): Order {
  const direction = orderBy?.direction ?? 'DESC';
  switch (orderBy?.field) {
    case 'INGESTED_AT':
      return by('articles.ingested', 'ingested_at', 'timestamptz', direction);
    case 'RELEVANCE': {
      const text = where?.text ?? '';
      return {
        name: 'articles.relevance',
        type: 'float8',
        direction,
        by: (article) => sql`ts_rank_cd(${article.col('search')}, websearch_to_tsquery('dateline', ${text}))::float8`,
      };
    }
    default:
      return by('articles.published', 'sort_date', 'date', direction);
  }
}

/** The conditions of an ArticleWhere. */
export function articleWhere(where: Where, article: Scope): Sql[] {
  const conditions: Sql[] = [];
  const names = (ids: Sql): Sql =>
    sql`exists (select 1 from article_entity x where x.article_id = ${article.col('id')} and x.entity_id = ${ids})`;
  if (where.text) conditions.push(sql`${article.col('search')} @@ websearch_to_tsquery('dateline', ${where.text})`);
  if (where.source) conditions.push(sql`${article.col('source_id')} = any(${checkIds(where.source)}::text[])`);
  if (where.language) conditions.push(sql`${article.col('language')} = any(${[...where.language]}::text[])`);
  conditions.push(...inRange(where.published, article.col('published_earliest'), article.col('published_latest')));
  if (where.about) conditions.push(names(currents(where.about)));
  for (const id of where.aboutAll ?? []) conditions.push(names(currents([id])));
  return conditions;
}
