/** Claims that cannot both be right. */
import { builder } from '../builder.ts';
import { ConflictKind } from '../enums/claims.ts';
import { connection, pageArgs } from '../read/connection.ts';
import { column, many } from '../read/field.ts';
import { load } from '../read/load.ts';
import { by } from '../read/order.ts';
import { page } from '../read/page.ts';
import type { Row } from '../read/row.ts';
import { sql } from '../read/sql.ts';
import { Claim } from '../refs.ts';
import { currents } from './ids.ts';

const Conflict = builder.objectRef<Row>('Conflict').implement({
  description: 'Two claims that cannot both be right. Sources disagree, or the engine misread one of them.',
  extensions: { rows: { table: 'claim_conflict' } },
  fields: (t) => ({
    kind: t.field({ type: ConflictKind, description: 'On what they disagree.', ...column('kind') }),
    note: t.string({ description: 'The disagreement in words.', ...column('note') }),
    claims: t.field({
      type: [Claim],
      description: 'The two, the earlier reported first.',
      ...many((conflict) => ({
        where: (claim) => [sql`${claim.col('id')} in (${conflict.col('claim_a')}, ${conflict.col('claim_b')})`],
        order: by('claims.reported', 'reported_date', 'date', 'ASC'),
      })),
    }),
  }),
});

const ConflictConnection = connection('ConflictConnection', Conflict, { of: 'conflicts' });

const ConflictWhere = builder.inputType('ConflictWhere', {
  description: 'Which conflicts. Every condition given must hold.',
  fields: (t) => ({
    kind: t.field({ type: [ConflictKind], description: 'On one of these.' }),
    about: t.idList({
      description: 'With one of these entities taking part in the claims: an agreement, a country, a person.',
    }),
  }),
});

builder.queryField('conflicts', (t) =>
  t.field({
    type: ConflictConnection,
    description: 'Where claims contradict each other, latest first.',
    args: { ...pageArgs(t.arg), where: t.arg({ type: ConflictWhere, description: 'Which; all when left out.' }) },
    ...load(() =>
      page<{ where?: typeof ConflictWhere.$inferInput | null }>((_root, { where }) => ({
        from: sql`(select k.claim_a || '.' || k.claim_b || '.' || k.kind as id, k.*, greatest(a.sort_date, b.sort_date) as sort_date
          from claim_conflict k join claim a on a.id = k.claim_a join claim b on b.id = k.claim_b
          where a.verdict is distinct from 'REJECTED' and b.verdict is distinct from 'REJECTED')`,
        where: (conflict) => [
          ...(where?.kind ? [sql`${conflict.col('kind')} = any(${[...where.kind]}::text[])`] : []),
          ...(where?.about
            ? [
                sql`exists (select 1 from claim_entity x where x.claim_id in (${conflict.col('claim_a')}, ${conflict.col('claim_b')}) and x.entity_id = ${currents(where.about)})`,
              ]
            : []),
        ],
        order: by('conflicts', 'sort_date', 'date', 'DESC'),
      })),
    ),
  }),
);
