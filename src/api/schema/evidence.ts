/** The words of articles that prove what is claimed. */
import { column, one } from '../read/field.ts';
import { sql } from '../read/sql.ts';
import { Article, Claim, Evidence, Node, Sentence } from '../refs.ts';

Evidence.implement({
  description:
    'A span of one article that proves a claim or names an entity: `article.text.slice(start, end)` is `quote`, in UTF-16 code units, end exclusive.',
  interfaces: [Node],
  extensions: { rows: { table: 'evidence' } },
  fields: (t) => ({
    quote: t.string({ description: 'The words, exactly as the article has them.', ...column('quote') }),
    start: t.int({ description: 'Where they begin in the text of the article.', ...column('start_offset') }),
    end: t.int({ description: 'Where they end, exclusive.', ...column('end_offset') }),
    article: t.field({
      type: Article,
      description: 'The article they stand in.',
      ...one((evidence) => ({ where: (article) => [sql`${article.col('id')} = ${evidence.col('article_id')}`] })),
    }),
    claim: t.field({
      type: Claim,
      nullable: true,
      description: 'What they prove; null for the words of a mention.',
      ...one((evidence) => ({ where: (claim) => [sql`${claim.col('id')} = ${evidence.col('claim_id')}`] })),
    }),
    sentence: t.field({
      type: Sentence,
      nullable: true,
      description: 'The sentence they stand in; null when they span several.',
      ...one((evidence) => ({ where: (sentence) => [sql`${sentence.col('id')} = ${evidence.col('sentence_id')}`] })),
    }),
  }),
});
