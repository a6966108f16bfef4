/** How often an article, or a list of them, names an entity. */
import { builder } from '../builder.ts';
import { column, one } from '../read/field.ts';
import type { Row } from '../read/row.ts';
import { sql } from '../read/sql.ts';
import { Entity } from '../refs.ts';

export const EntityCount = builder.objectRef<Row>('EntityCount').implement({
  description: 'How often an article names an entity.',
  extensions: { rows: { table: 'article_entity' } },
  fields: (t) => ({
    entity: t.field({
      type: Entity,
      description: 'What is named.',
      ...one((row) => ({ where: (entity) => [sql`${entity.col('id')} = ${row.col('entity_id')}`] })),
    }),
    count: t.int({ description: 'How many times.', ...column('mention_count') }),
    salience: t.float({
      description: "0 to 1: its share of the article's mentions, the early ones weighing more.",
      ...column('salience'),
    }),
  }),
});
