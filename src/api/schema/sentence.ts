/** Sentences of articles. */
import { column, many, one } from '../read/field.ts';
import { by } from '../read/order.ts';
import { sql } from '../read/sql.ts';
import { Article, Claim, Mention, Node, Sentence } from '../refs.ts';

Sentence.implement({
  description: 'One sentence of an article.',
  interfaces: [Node],
  extensions: { rows: { table: 'sentence' } },
  fields: (t) => ({
    index: t.int({ description: 'Its place among the sentences of the article, from 0.', ...column('ordinal') }),
    text: t.string({ description: 'Its words: `article.text.slice(start, end)`.', ...column('text') }),
    start: t.int({ description: 'Where it begins in the text, in UTF-16 code units.', ...column('start_offset') }),
    end: t.int({ description: 'Where it ends, exclusive.', ...column('end_offset') }),
    article: t.field({
      type: Article,
      description: 'The article it stands in.',
      ...one((sentence) => ({ where: (article) => [sql`${article.col('id')} = ${sentence.col('article_id')}`] })),
    }),
    mentions: t.field({
      type: [Mention],
      description: 'The places in it where something is named, in their order.',
      ...many((sentence) => ({
        where: (mention) => [sql`${mention.col('sentence_id')} = ${sentence.col('id')}`],
        order: by('mentions.place', 'start_offset', 'int', 'ASC'),
      })),
    }),
    claims: t.field({
      type: [Claim],
      description: 'What it says is so, in the order of the text.',
      ...many((sentence) => ({
        where: (claim) => [
          sql`${claim.col('sentence_id')} = ${sentence.col('id')}`,
          sql`${claim.col('verdict')} is distinct from 'REJECTED'`,
        ],
        order: by('claims.text', 'ordinal', 'int', 'ASC'),
      })),
    }),
  }),
});
