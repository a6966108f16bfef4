/** The log of every write that a person or program asked for. */
import { onlyFor } from '../access.ts';
import { builder } from '../builder.ts';
import { connection, pageArgs } from '../read/connection.ts';
import { column } from '../read/field.ts';
import { load } from '../read/load.ts';
import { by } from '../read/order.ts';
import { page } from '../read/page.ts';
import type { Row } from '../read/row.ts';
import { sql } from '../read/sql.ts';
import { Node } from '../refs.ts';
import { auditEntries } from './ids.ts';

const AuditEntry = builder.objectRef<Row>('AuditEntry').implement({
  description: 'One write that a person or program asked for.',
  interfaces: [Node],
  ...onlyFor('admin', { extensions: { rows: { table: 'audit_log' } } }),
  fields: (t) => ({
    at: t.field({ type: 'DateTime', description: 'When.', ...column('at') }),
    actor: t.string({ description: 'Who: the id of an API key, an address, or `local`.', ...column('actor') }),
    action: t.string({ description: 'What: `article.ingest`, `decision.claim_reject`.', ...column('action') }),
    targetId: t.id({
      nullable: true,
      description: 'The id of what it was done to; null when to nothing in particular.',
      ...column('target_id'),
    }),
    reason: t.string({ nullable: true, description: 'Why, where it was said.', ...column('reason') }),
  }),
});

const AuditConnection = connection('AuditConnection', AuditEntry, { of: 'entries of the log' });

builder.queryField('auditLog', (t) =>
  t.field({
    type: AuditConnection,
    description: 'Who did what, latest first. Needs the scope admin.',
    args: {
      ...pageArgs(t.arg),
      target: t.arg.id({ description: 'Only what was done to this.' }),
      actor: t.arg.string({ description: 'Only what this one did.' }),
    },
    ...onlyFor(
      'admin',
      load(() =>
        page<{ target?: string | null; actor?: string | null }>((_root, { target, actor }) => ({
          from: auditEntries,
          where: (entry) => [
            ...(target ? [sql`${entry.col('target_id')} = ${target}`] : []),
            ...(actor ? [sql`${entry.col('actor')} = ${actor}`] : []),
          ],
          order: by('audit', 'at', 'timestamptz', 'DESC'),
        })),
      ),
    ),
  }),
);
