/** Steps in the life of an agreement. */
import { builder } from '../builder.ts';
import { AgreementStatus } from '../enums/agreements.ts';
import { connection, pageArgs } from '../read/connection.ts';
import { detail, many, one, value } from '../read/field.ts';
import { load } from '../read/load.ts';
import { by } from '../read/order.ts';
import { page } from '../read/page.ts';
import { sql } from '../read/sql.ts';
import { Agreement, AgreementStatusChange, Claim, Entity, Node } from '../refs.ts';
import { AgreementWhere, type AgreementWhereInput, agreementWhere } from './agreement-list.ts';
import { whoAre } from './role.ts';

AgreementStatusChange.implement({
  description:
    "A step in an agreement's life, as an article tells it: `factuality` says whether it was taken, is planned, or was denied.",
  interfaces: [Node, Claim],
  extensions: { rows: { table: 'claim', detail: 'status_claim', kind: 'AGREEMENT_STATUS' } },
  fields: (t) => ({
    agreement: t.field({
      type: Agreement,
      description: 'The agreement.',
      ...one((change) => ({ where: (agreement) => [sql`${agreement.col('id')} = ${change.detail('agreement_id')}`] })),
    }),
    status: t.field({ type: AgreementStatus, description: 'The stage reached.', ...detail('status') }),
    date: t.field({
      type: 'Date',
      description:
        'The day to draw it at: the closest that any article gives for the step, else the day of the report. `when` says what this article knows.',
      ...value((change) => sql`coalesce(${change.detail('settled_date')}, ${change.col('sort_date')})`),
    }),
    moves: t.boolean({
      description:
        'Whether it moved the agreement on. A plan, a denial, an accusation, and what one of three or more parties did for itself alone, did not.',
      ...detail('moves'),
    }),
    by: t.field({
      type: [Entity],
      description: 'Who took the step; empty when it is not said.',
      ...many(whoAre('BY')),
    }),
  }),
});

const AgreementStatusChangeConnection = connection('AgreementStatusChangeConnection', AgreementStatusChange, {
  of: 'status changes',
});

const agreements = { table: 'entity', detail: 'agreement' };

interface ChangeArgs {
  readonly since?: string | null;
  readonly where?: AgreementWhereInput | null;
}

builder.queryField('agreementChanges', (t) =>
  t.field({
    type: AgreementStatusChangeConnection,
    description: 'What changed in the ledger, the latest learnt first: what an analyst reads in the morning.',
    args: {
      ...pageArgs(t.arg),
      since: t.arg({ type: 'DateTime', description: 'Learnt since this moment; all when left out.' }),
      where: t.arg({ type: AgreementWhere, description: 'Of which agreements; all when left out.' }),
    },
    ...load(() =>
      page<ChangeArgs>((_root, { since, where }) => ({
        where: (change) => [
          sql`${change.col('kind')} = 'AGREEMENT_STATUS'`,
          sql`${change.col('is_lead')}`,
          sql`${change.col('verdict')} is distinct from 'REJECTED'`,
          ...(since ? [sql`${change.col('extracted_at')} >= ${since}::timestamptz`] : []),
          ...(where
            ? [
                change.inside(change.detail('agreement_id'), agreements, (agreement) =>
                  agreementWhere(where, agreement),
                ),
              ]
            : []),
        ],
        order: by('claims.extracted', 'extracted_at', 'timestamptz', 'DESC'),
      })),
    ),
  }),
);
