/** The places where articles name things. */
import { MentionForm } from '../enums/entities.ts';
import { connection } from '../read/connection.ts';
import { column, one } from '../read/field.ts';
import { sql } from '../read/sql.ts';
import { Article, Entity, Evidence, Mention, Node, Sentence } from '../refs.ts';
import { mentionEvidence } from './ids.ts';

Mention.implement({
  description: 'One place where one article names something.',
  interfaces: [Node],
  extensions: { rows: { table: 'mention' } },
  fields: (t) => ({
    text: t.string({ description: 'The words.', ...column('text') }),
    form: t.field({ type: MentionForm, description: 'By what sort of words it is named.', ...column('form') }),
    start: t.int({
      description: 'Where they begin in the text of the article, in UTF-16 code units.',
      ...column('start_offset'),
    }),
    end: t.int({ description: 'Where they end, exclusive.', ...column('end_offset') }),
    entity: t.field({
      type: Entity,
      nullable: true,
      description: 'What is named; null while that is unresolved, which is an honest answer.',
      ...one((mention) => ({ where: (entity) => [sql`${entity.col('id')} = ${mention.col('entity_id')}`] })),
    }),
    article: t.field({
      type: Article,
      description: 'The article it stands in.',
      ...one((mention) => ({ where: (article) => [sql`${article.col('id')} = ${mention.col('article_id')}`] })),
    }),
    sentence: t.field({
      type: Sentence,
      nullable: true,
      description: 'The sentence it stands in; null for one in the dateline.',
      ...one((mention) => ({ where: (sentence) => [sql`${sentence.col('id')} = ${mention.col('sentence_id')}`] })),
    }),
    evidence: t.field({
      type: Evidence,
      description: 'The same words as evidence, with their sentence.',
      ...one((mention) => mentionEvidence(mention.col('id'))),
    }),
  }),
});

export const MentionConnection = connection('MentionConnection', Mention, { of: 'mentions' });
