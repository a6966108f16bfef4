/** The words of articles that prove what is claimed. */
import { column, type Order, one } from '../read/field.ts';
import type { Scope } from '../read/scope.ts';
import { raw, type Sql, sql } from '../read/sql.ts';
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

/** The words of a claim, and as many at most of those of other articles that say the same: each part is found by its own index. */
export function evidenceFor(claim: Scope, most: number): Sql {
  const [id, fact] = [claim.col('id'), claim.col('fact_id')];
  return sql`(select v.*, true as own from evidence v where v.claim_id = ${id} union all (select v.*, false from evidence v
    where v.fact_id = ${fact} and v.claim_id <> ${id} order by v.confidence desc, v.id desc limit ${raw(String(most))}))`;
}

/** A claim's own words in the order of the text, then those of others, the best first. */
export const ownFirst: Order = {
  name: 'evidence',
  by: (evidence) => {
    const [own, start, confidence] = ['own', 'start_offset', 'confidence'].map((column) => evidence.col(column));
    return sql`(not ${own}, case when ${own} then ${start} else 0 end, -${confidence})`;
  },
  type: 'text',
  direction: 'ASC',
};
