/** Lists of entities of one kind. */
import { foldName } from '../../store/fold.ts';
import { builder } from '../builder.ts';
import { Direction } from '../enums/dates.ts';
import { values } from '../enums/describe.ts';
import { type Arg, pageArgs } from '../read/connection.ts';
import type { List, Order } from '../read/field.ts';
import { by } from '../read/order.ts';
import type { Scope } from '../read/scope.ts';
import { literal, type Sql, sql } from '../read/sql.ts';

const EntityWhere = builder.inputType('EntityWhere', {
  description: 'Which entities. Every condition given must hold.',
  fields: (t) => ({
    name: t.string({ description: 'Having a name that contains this, without regard to case and accents.' }),
    minArticles: t.int({ description: 'Named by at least this many articles: 1 leaves out what no article names.' }),
  }),
});

const EntityOrderField = builder.enumType('EntityOrderField', {
  description: 'What entities are sorted by.',
  values: values({
    MENTIONS: 'How often articles name them.',
    NAME: 'Their name, by the alphabet.',
  }),
});

const EntityOrder = builder.inputType('EntityOrder', {
  description: 'The order of a list of entities. Equals are ordered by id.',
  fields: (t) => ({
    field: t.field({ type: EntityOrderField, required: true, description: 'What to sort by.' }),
    direction: t.field({ type: Direction, required: true, description: 'Which end comes first.' }),
  }),
});

export interface EntityListArgs {
  readonly where?: typeof EntityWhere.$inferInput | null;
  readonly orderBy?: typeof EntityOrder.$inferInput | null;
}

export function entityArgs(arg: Arg) {
  return {
    ...pageArgs(arg),
    where: arg({ type: EntityWhere, description: 'Which; all when left out.' }),
    orderBy: arg({ type: EntityOrder, description: 'In which order; the most often named first when left out.' }),
  };
}

export function entityList(
  kind: string,
  { where, orderBy }: EntityListArgs,
  also: (entity: Scope) => readonly Sql[] = () => [],
): List {
  return {
    where: (entity) => [
      ...also(entity),
      sql`${entity.col('kind')} = ${literal(kind)}`,
      sql`${entity.col('merged_into')} is null`,
      ...(where?.name
        ? [
            sql`exists (select 1 from entity_alias a where a.entity_id = ${entity.col('id')} and a.fold like ${contains(where.name)})`,
          ]
        : []),
      ...(where?.minArticles ? [sql`${entity.col('article_count')} >= ${where.minArticles}::int`] : []),
    ],
    order: entityOrder(orderBy),
  };
}

function contains(name: string): string {
  return `%${foldName(name).replaceAll(/[\\%_]/g, '\\$&')}%`;
}

function entityOrder(orderBy: EntityListArgs['orderBy']): Order {
  if (orderBy?.field === 'NAME') return by('entities.name', 'name', 'text', orderBy.direction);
  return by('entities.mentions', 'mention_count', 'int', orderBy?.direction ?? 'DESC');
}
