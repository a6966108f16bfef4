/**
 * Makes a large database out of the seeds: every article is copied under new ids, with all that was read in it, each copy some days later
 * than the one before. Entities are not copied, so that the well-known ones come to have as many claims as in a real archive.
 */
import type { Database } from '../../src/store/database.ts';

/** Columns that hold an id of something that is copied. */
const COPIED = [
  'article_id',
  'sentence_id',
  'claim_id',
  'fact_id',
  'attributed_to_id',
  'dispatch_id',
  'term_id',
  'other_id',
];
const DATES = ['sort_date', 'reported_date', 'when_earliest', 'when_latest', 'published_earliest', 'published_latest'];
/** Tables in the order in which their rows may be copied, with the condition that tells the first copy. */
const TABLES: readonly (readonly [string, string])[] = [
  ['article', 'id'],
  ['sentence', 'article_id'],
  ['mention', 'article_id'],
  ['article_entity', 'article_id'],
  ['claim', 'article_id'],
  ['claim_entity', 'claim_id'],
  ['evidence', 'article_id'],
  ['event_claim', 'id'],
  ['statement_claim', 'id'],
  ['position_claim', 'id'],
  ['status_claim', 'id'],
  ['term_claim', 'id'],
];
const OWN = new Set([
  'article',
  'sentence',
  'mention',
  'claim',
  'evidence',
  'event_claim',
  'statement_claim',
  'position_claim',
  'status_claim',
  'term_claim',
]);

/** `art_abc.3` becomes `art_abcN0007.3`. */
const copyOf = (column: string): string => `regexp_replace(${column}, '^([a-z]{3}_[0-9a-z]+)', '\\1' || n.suffix)`;

async function columnsOf(db: Database, table: string): Promise<string[]> {
  const rows = await db.query<{ name: string }>(
    `select column_name as name from information_schema.columns where table_name = $1 and is_generated = 'NEVER' order by ordinal_position`,
    [table],
  );
  return rows.map(({ name }) => name);
}

/** Copies the articles until there are about so many. @returns how many there are. */
export async function multiply(db: Database, articles: number): Promise<number> {
  const [first] = await db.query<{ count: number }>('select count(*)::int as count from article');
  const copies = Math.ceil(articles / (first?.count ?? 1)) - 1;
  for (const [table, key] of TABLES) {
    const columns = await columnsOf(db, table);
    const values = columns.map((column) => {
      if ((column === 'id' && OWN.has(table)) || COPIED.includes(column)) return copyOf(`t."${column}"`);
      if (column === 'content_hash') return `t."${column}" || n.suffix`;
      if (DATES.includes(column)) return `t."${column}" + n.n`;
      return `t."${column}"`;
    });
    await db.query(
      `insert into ${table} (${columns.map((column) => `"${column}"`).join(', ')})
       select ${values.join(', ')} from ${table} t, (select n, 'n' || lpad(n::text, 4, '0') as suffix from generate_series(1, $1::int) n) n
       where t.${key} !~ 'n[0-9]{4}(\\.|$)'`,
      [copies],
    );
  }
  await db.query(`update entity e set mention_count = x.mentions, article_count = x.articles from (
    select entity_id, sum(mention_count)::int as mentions, count(*)::int as articles from article_entity group by 1) x where x.entity_id = e.id`);
  // As a server that has run for a day: statistics are there, and pages known to be seen by all.
  await db.query('vacuum analyze');
  const [all] = await db.query<{ count: number }>('select count(*)::int as count from article');
  return all?.count ?? 0;
}
