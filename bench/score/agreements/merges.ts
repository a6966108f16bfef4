/** How well the ledger knows an agreement again: each pair in a ledger of its own, then all passages in one. */
import { analyze } from '../../../src/analysis/index.ts';
import { deleteArticle } from '../../../src/store/articles/delete.ts';
import { ingestText } from '../../../src/store/articles/ingest.ts';
import type { Database } from '../../../src/store/database.ts';
import { openEmbedded } from '../../../src/store/embedded/open.ts';
import { type Counts, precision, recall } from '../counts.ts';
import type { Row } from '../row.ts';
import type { Note, Tally } from './compare.ts';
import { type Half, type Passage, type PassagePair, readPairs } from './pairs.ts';

/** A passage in the ledger: its article, and the record that its agreement was taken for; null when the agreement was not read. */
interface Told {
  readonly passage: Passage;
  readonly article: string;
  readonly record: string | null;
}

async function tell(database: Database, passage: Passage): Promise<Told> {
  const { text, published, at } = passage;
  const start = text.toLowerCase().indexOf(at.toLowerCase());
  const analysis = analyze(text, { publishedAt: published });
  const { article } = await ingestText(database, { text, published }, { read: () => analysis });
  const entity = analysis.entities.find(
    ({ kind, mentions }) =>
      kind === 'AGREEMENT' && mentions.some((one) => one.start < start + at.length && start < one.end),
  );
  const [row] = await database.query<{ record: string }>(
    'SELECT agreement_id AS record FROM agreement_reading WHERE article_id = $1 AND local_id = $2',
    [article, entity?.id ?? ''],
  );
  return { passage, article, record: row?.record ?? null };
}

/** Judges two passages: whether they were made one, against whether they are one. */
function judge(why: string, one: Told, other: Told, tally: Tally, note: Note): void {
  const same = one.passage.key === other.passage.key;
  const merged = one.record !== null && one.record === other.record;
  if (same) tally.wanted++;
  if (merged) tally.given++;
  if (merged && same) tally.right++;
  if (same === merged) return;
  const unread = [one, other].filter(({ record }) => record === null).map(({ passage }) => passage.at);
  note(why, merged ? 'wrongly one' : unread.length > 0 ? `not read: ${unread.join(', ')}` : 'not known again');
}

export interface MergeTallies {
  readonly pairs: number;
  /** Each pair in a ledger that knows nothing else. */
  readonly alone: Counts;
  /** Every two passages of one ledger that holds them all. */
  readonly together: Counts;
}

const tally = (): Tally => ({ right: 0, given: 0, wanted: 0 });

/** Every two passages in one ledger; a wrong merge draws others after it. */
async function judgeTogether(database: Database, pairs: readonly PassagePair[], note: Note): Promise<Counts> {
  const told: Told[] = [];
  const passages = pairs.flatMap(({ one, other }) => [one, other]);
  passages.sort((a, b) => a.published.localeCompare(b.published) || a.key.localeCompare(b.key));
  for (const passage of passages) told.push(await tell(database, passage));
  const counts = tally();
  for (const [index, one] of told.entries()) {
    for (const other of told.slice(index + 1))
      judge(`${one.passage.key}, ${other.passage.key}`, one, other, counts, note);
  }
  return counts;
}

/** Measures one half of the pairs. */
export async function measureMerges(half: Half, note: Note = () => {}): Promise<MergeTallies> {
  const database = await openEmbedded('memory://');
  try {
    const pairs = readPairs(half);
    const alone = tally();
    for (const { why, one, other } of pairs) {
      const told = [await tell(database, one), await tell(database, other)] as const;
      judge(why, ...told, alone, note);
      for (const { article } of told) await deleteArticle(database, article);
    }
    const together = await judgeTogether(database, pairs, (who, what) => note(`together: ${who}`, what));
    return { pairs: pairs.length, alone, together };
  } finally {
    await database.close();
  }
}

const wrong = ({ given, right }: Counts): number => given - right;

/** The figures of one half, for the table. */
export async function mergeRows(half: Half): Promise<Row[]> {
  const { pairs, alone, together } = await measureMerges(half);
  const row = (set: string, counts: Counts): Row[] => [
    { task: 'merged right', set, metric: 'precision', ours: precision(counts), note: `${counts.given} merged` },
    { task: 'merged right', set, metric: 'recall', ours: recall(counts), note: `${counts.wanted} are one` },
    {
      task: 'wrong merges',
      set,
      metric: 'share of merges',
      ours: counts.given === 0 ? 0 : (100 * wrong(counts)) / counts.given,
      best: '2 mark',
      note: `${wrong(counts)} of ${counts.given}`,
      lowerIsBetter: true,
    },
  ];
  return [
    ...row(`own pairs, ${half} (${pairs})`, alone),
    ...row(`own pairs, ${half}, all in one ledger (${pairs * 2} passages)`, together),
  ];
}
