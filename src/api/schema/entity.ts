/** Entities: what persists. The fields that all kinds share, and the ways to find one. */

import { foldName } from '../../store/fold.ts';
import { builder } from '../builder.ts';
import { AliasKind } from '../enums/entities.ts';
import { pageArgs } from '../read/connection.ts';
import { column, type Link, many, one, value } from '../read/field.ts';
import { load } from '../read/load.ts';
import { by } from '../read/order.ts';
import { page } from '../read/page.ts';
import { type Row, typeNameOf } from '../read/row.ts';
import { sql } from '../read/sql.ts';
import { Entity, Node } from '../refs.ts';
import {
  ArticleConnection,
  type ArticleListArgs,
  ArticleWhere,
  articleArgs,
  articleList,
  articleWhere,
} from './article-list.ts';
import { ClaimConnection, type ClaimListArgs, claimArgs, claimList } from './claim-list.ts';
import { Identifier } from './identifier.ts';
import { entityLink } from './ids.ts';
import { MentionConnection } from './mention.ts';

const Alias = builder.objectRef<Row>('Alias').implement({
  description: 'A name of an entity.',
  extensions: { rows: { table: 'entity_alias' } },
  fields: (t) => ({
    name: t.string({ description: 'The name.', ...column('name') }),
    kind: t.field({ type: AliasKind, description: 'What sort of name it is.', ...column('kind') }),
    language: t.string({ nullable: true, description: 'ISO 639-1; null while unknown.', ...column('language') }),
    mentionCount: t.int({ description: 'How often articles use it.', ...column('mention_count') }),
  }),
});

type MentionArgs = { readonly where?: typeof ArticleWhere.$inferInput | null };

Entity.implement({
  description:
    'What persists: a person, country, organization, place or agreement. It has names, mentions, and claims about it.',
  interfaces: [Node],
  resolveType: typeNameOf,
  extensions: { rows: { table: 'entity' } },
  fields: (t) => ({
    name: t.string({ description: 'The name it goes by here.', ...column('name') }),
    aliases: t.field({
      type: [Alias],
      description: 'Its other names and spellings, the most used first.',
      ...many((entity) => ({
        from: sql`(select a.name as id, a.* from entity_alias a where a.entity_id = ${entity.col('id')})`,
        order: by('aliases', 'mention_count', 'int', 'DESC'),
      })),
    }),
    description: t.string({
      nullable: true,
      description: 'What it is, in a few words. Null while nobody wrote them.',
      ...column('description'),
    }),
    identifiers: t.field({
      type: [Identifier],
      description: 'Its ids elsewhere: `iso3` `KOR`, `wikidata` `Q884`.',
      ...value(
        (
          entity,
        ) => sql`(select coalesce(json_agg(json_build_object('scheme', i.scheme, 'value', i.value) order by i.scheme, i.value), '[]')
          from entity_identifier i where i.entity_id = ${entity.col('id')})`,
      ),
    }),
    mentionCount: t.int({ description: 'How often articles name it.', ...column('mention_count') }),
    articleCount: t.int({ description: 'How many articles name it.', ...column('article_count') }),
    firstSeen: t.field({
      type: 'Date',
      nullable: true,
      description: 'Day of the earliest article that names it. Null when none does.',
      ...column('first_seen'),
    }),
    lastSeen: t.field({
      type: 'Date',
      nullable: true,
      description: 'Day of the latest article that names it. Null when none does.',
      ...column('last_seen'),
    }),
    mentions: t.field({
      type: MentionConnection,
      description: 'Where it is named, latest article first.',
      args: {
        ...pageArgs(t.arg),
        where: t.arg({ type: ArticleWhere, description: 'In which articles; all when left out.' }),
      },
      ...page<MentionArgs>((entity, { where }) => ({
        where: (mention) => [
          sql`${mention.col('entity_id')} = ${entity.col('id')}`,
          ...(where
            ? [
                mention.inside(mention.col('article_id'), { table: 'article' }, (article) =>
                  articleWhere(where, article),
                ),
              ]
            : []),
        ],
        order: by('mentions.date', 'sort_date', 'date', 'DESC'),
      })),
    }),
    articles: t.field({
      type: ArticleConnection,
      description: 'The articles that name it, latest first unless another order is asked for.',
      args: articleArgs(t.arg),
      ...page<ArticleListArgs>((entity, args) =>
        articleList(args, (article) => [
          sql`exists (select 1 from article_entity x where x.article_id = ${article.col('id')} and x.entity_id = ${entity.col('id')})`,
        ]),
      ),
    }),
    claims: t.field({
      type: ClaimConnection,
      description: 'What is claimed of it, latest first unless another order is asked for.',
      args: claimArgs(t.arg),
      ...page<ClaimListArgs>((entity, args) =>
        claimList(args, (claim) => [
          sql`${claim.col('id')} in (select x.claim_id from claim_entity x where x.entity_id = ${entity.col('id')})`,
        ]),
      ),
    }),
  }),
});

const EntityBy = builder.inputType('EntityBy', {
  description: 'One way of telling an entity: give exactly one field.',
  isOneOf: true,
  fields: (t) => ({
    id: t.id({ description: 'Its `id`, or that of an entity merged into it.' }),
    name: t.string({
      description:
        'One of its names, without regard to case and accents, in Latin letters or another script. Of several, the most often named.',
    }),
    iso: t.string({
      description: 'A country, by ISO 3166-1: `KR`, `KOR`, or the former code of a state that is gone: `SUN`.',
    }),
    wikidata: t.string({ description: 'Its Wikidata id: `Q884`.' }),
  }),
});

builder.queryField('entity', (t) =>
  t.field({
    type: Entity,
    nullable: true,
    description:
      'One entity. Null when nothing fits. Where a name fits several, the one most often named: `search` shows all.',
    args: { by: t.arg({ type: EntityBy, required: true, description: 'How to tell it.' }) },
    ...load(() => one<{ by: typeof EntityBy.$inferInput }>((_root, args) => entityBy(args.by))),
  }),
);

function entityBy({ id, name, iso, wikidata }: typeof EntityBy.$inferInput): Link {
  if (id !== undefined && id !== null) return entityLink(String(id));
  if (iso !== undefined && iso !== null) {
    const code = iso.toUpperCase();
    return {
      where: (e) => [
        sql`${e.col('id')} = (select c.id from country c where c.iso3 = ${code} or c.iso2 = ${code} order by c.iso3 = ${code} desc limit 1)`,
      ],
    };
  }
  const found =
    wikidata !== undefined && wikidata !== null
      ? sql`select i.entity_id as id from entity_identifier i where i.scheme = 'wikidata' and i.value = ${wikidata}`
      : sql`select id from entity where fold = ${foldName(name ?? '')} union select a.entity_id from entity_alias a where a.fold = ${foldName(name ?? '')}`;
  return {
    where: (e) => [
      sql`${e.col('id')} = (select e.id from entity f join entity e on e.id = coalesce(f.merged_into, f.id)
        where f.id in (${found}) order by e.mention_count desc, e.id limit 1)`,
    ],
  };
}
