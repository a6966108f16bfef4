/** What can be followed. Every subscription takes the `where` of the query that it belongs to. */
import type { Database } from '../../store/database.ts';
import { findJob } from '../../store/jobs/jobs.ts';
import { CHANNELS } from '../../store/notices.ts';
import { builder } from '../builder.ts';
import { badInput } from '../errors.ts';
import { fitting, payloads } from '../notices.ts';
import { isId } from '../read/cursor.ts';
import { one } from '../read/field.ts';
import { load } from '../read/load.ts';
import { AgreementStatusChange, Article, Claim, Job } from '../refs.ts';
import { AgreementWhere, agreementWhere } from './agreement-list.ts';
import { ArticleWhere, articleWhere } from './article-list.ts';
import { ClaimWhere, claimWhere } from './claim-where.ts';
import { linkOf } from './ids.ts';

const tables = {
  article: { table: 'article' },
  claim: { table: 'claim' },
  change: { table: 'claim', detail: 'status_claim' },
  agreement: { table: 'entity', detail: 'agreement' },
};

/** The row that a notice is about, with everything selected, in one statement. */
const rowOf = (type: string) => load((id: string) => one(() => linkOf(type, id)));

/** The id of the job at once, and again at each of its notices until it is over. */
async function progress(db: Database, id: string): Promise<AsyncGenerator<string, void, void>> {
  // Listening begins before the first look, so that no change falls between the two.
  const notices = await payloads(db, CHANNELS.job);
  if (isId(id) && (await findJob(db, id)) !== null) return untilOver(db, id, notices);
  await notices.return();
  throw badInput('There is no job under this id.');
}

async function* untilOver(
  db: Database,
  id: string,
  notices: AsyncGenerator<string, void, void>,
): AsyncGenerator<string, void, void> {
  try {
    for (;;) {
      // Looked at before it is sent: a job that ends meanwhile has another notice on its way.
      const job = await findJob(db, id);
      if (job === null) return;
      yield id;
      if (job.finishedAt !== null) return;
      let notice = await notices.next();
      while (notice.done !== true && notice.value !== id) notice = await notices.next();
      if (notice.done === true) return;
    }
  } finally {
    await notices.return();
  }
}

builder.subscriptionFields((t) => ({
  articleAdded: t.field({
    type: Article,
    description: 'Every article that is added and fits.',
    args: { where: t.arg({ type: ArticleWhere, description: 'Which; all when left out.' }) },
    subscribe: (_root, { where }, { db }) =>
      fitting(db, CHANNELS.article, tables.article, (article) => articleWhere(where ?? {}, article)),
    ...rowOf('Article'),
  }),
  claimAdded: t.field({
    type: Claim,
    description: "Every claim of a new article that fits: each article's own, also of what others have said.",
    args: { where: t.arg({ type: ClaimWhere, description: 'Which; all when left out.' }) },
    subscribe: (_root, { where }, { db }) =>
      fitting(db, CHANNELS.claim, tables.claim, (claim) => claimWhere(where ?? {}, claim, true)),
    ...rowOf('Claim'),
  }),
  agreementChanged: t.field({
    type: AgreementStatusChange,
    description: 'Every status change of an agreement that fits: the alert that an analyst wants.',
    args: { where: t.arg({ type: AgreementWhere, description: 'Of which agreements; all when left out.' }) },
    subscribe: (_root, { where }, { db }) =>
      fitting(db, CHANNELS.agreement, tables.change, (change) =>
        where
          ? [
              change.inside(change.detail('agreement_id'), tables.agreement, (agreement) =>
                agreementWhere(where, agreement),
              ),
            ]
          : [],
      ),
    ...rowOf('Claim'),
  }),
  jobProgress: t.field({
    type: Job,
    description: 'The job as it is now, then at every change, and ends when the job is over.',
    args: { id: t.arg.id({ required: true, description: 'The job.' }) },
    subscribe: (_root, { id }, { db }) => progress(db, id),
    ...rowOf('Job'),
  }),
}));
