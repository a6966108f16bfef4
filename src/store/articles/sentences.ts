import type { Analysis } from '../../analysis/analysis.ts';
import type { Queryable } from '../database.ts';
import { foldName } from '../fold.ts';
import { shortHash } from '../id.ts';
import { insertRows, type Row } from '../rows.ts';

/** Finds the sentence that holds an offset. */
export interface SentenceIndex {
  readonly rows: readonly Row[];
  /** Hashes of the sentences that are long enough to be nobody's stock phrase. */
  readonly hashes: readonly string[];
  /** Id of the sentence at the offset; null between sentences. */
  at(offset: number): string | null;
}

/** Fewer words than this say nothing about where a sentence came from. */
const TELLING_WORDS = 6;

export function sentenceIndex(articleId: string, text: string, spans: Analysis['sentences']): SentenceIndex {
  const hashes: string[] = [];
  const rows = spans.map(({ start, end }, ordinal) => {
    const sentence = text.slice(start, end);
    const words = foldName(sentence);
    const hash = shortHash(words);
    if (words.split(' ').length >= TELLING_WORDS) hashes.push(hash);
    return {
      id: `${articleId}.${ordinal}`,
      article_id: articleId,
      ordinal,
      start_offset: start,
      end_offset: end,
      text: sentence,
      hash,
    };
  });
  return {
    rows,
    hashes,
    at(offset) {
      let low = 0;
      let high = spans.length - 1;
      while (low <= high) {
        const middle = (low + high) >> 1;
        const span = spans[middle]!;
        if (offset < span.start) high = middle - 1;
        else if (offset >= span.end) low = middle + 1;
        else return `${articleId}.${middle}`;
      }
      return null;
    },
  };
}

/** Share of an article's sentences that another must have for both to be printings of one dispatch. */
const REPRINT_SHARE = 0.6;

/** The dispatch that this text is a printing of: that of an article with most of its sentences, or a new one named for itself. */
export async function findDispatch(tx: Queryable, articleId: string, hashes: readonly string[]): Promise<string> {
  if (hashes.length === 0) return articleId;
  const [best] = await tx.query<{ dispatch_id: string; shared: number }>(
    `SELECT a.dispatch_id, count(DISTINCT s.hash)::int AS shared
     FROM sentence s JOIN article a ON a.id = s.article_id
     WHERE s.hash = ANY($1) AND a.id <> $2
     GROUP BY a.id ORDER BY 2 DESC, a.ingested_at, a.id LIMIT 1`,
    [hashes, articleId],
  );
  return best !== undefined && best.shared >= REPRINT_SHARE * new Set(hashes).size ? best.dispatch_id : articleId;
}

export const insertSentences = (tx: Queryable, { rows }: SentenceIndex): Promise<void> =>
  insertRows(tx, 'sentence', rows);
