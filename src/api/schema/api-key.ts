/** Keys to this API: seen and revoked by admins. They are made on the machine alone, so that a stolen key makes no others. */
import { KEY_SCOPES, type KeyScope, revokeApiKey } from '../../store/api-keys.ts';
import { onlyFor } from '../access.ts';
import { builder } from '../builder.ts';
import { values } from '../enums/describe.ts';
import { connection, pageArgs } from '../read/connection.ts';
import { column, computed, one } from '../read/field.ts';
import { load } from '../read/load.ts';
import { by } from '../read/order.ts';
import { page } from '../read/page.ts';
import { sql } from '../read/sql.ts';
import { ApiKey, Node } from '../refs.ts';
import { linkOf } from './ids.ts';
import { type Refusal, refusable, storedId, UserError } from './user-error.ts';

const ApiKeyScope = builder.enumType('ApiKeyScope', {
  description: 'What a key allows.',
  values: values<Uppercase<KeyScope>>({
    READ: 'To ask and to follow.',
    WRITE: 'To ingest and to correct too.',
    ADMIN: 'To delete articles, to see the log of writes, to see and revoke keys too.',
  }),
});
type Scope = typeof ApiKeyScope.$inferType;

/** As the enum has it. */
const upper = (scopes: readonly string[]): Scope[] =>
  KEY_SCOPES.filter((scope) => scopes.includes(scope)).map((scope) => scope.toUpperCase() as Uppercase<KeyScope>);

ApiKey.implement({
  description: 'A key to this API. The key itself is kept nowhere: only its hash is.',
  interfaces: [Node],
  ...onlyFor('admin', { extensions: { rows: { table: 'api_key' } } }),
  fields: (t) => ({
    name: t.string({ description: 'Whose it is.', ...column('name') }),
    prefix: t.string({ description: 'Its first letters, to tell it by.', ...column('prefix') }),
    scopes: t.field({
      type: [ApiKeyScope],
      description: 'What it allows.',
      ...computed((row) => row.col('scopes'), upper),
    }),
    createdAt: t.field({ type: 'DateTime', description: 'When it was made.', ...column('created_at') }),
    lastUsedAt: t.field({
      type: 'DateTime',
      nullable: true,
      description: 'When it was last used, to the minute; null while it never was.',
      ...column('last_used_at'),
    }),
    expiresAt: t.field({
      type: 'DateTime',
      nullable: true,
      description: 'When it ends by itself; null when it does not.',
      ...column('expires_at'),
    }),
    revokedAt: t.field({
      type: 'DateTime',
      nullable: true,
      description: 'When it was revoked; null while it was not.',
      ...column('revoked_at'),
    }),
  }),
});

const ApiKeyConnection = connection('ApiKeyConnection', ApiKey, { of: 'API keys' });

builder.queryField('apiKeys', (t) =>
  t.field({
    type: ApiKeyConnection,
    description: 'All keys, latest first. Needs the scope admin.',
    args: pageArgs(t.arg),
    ...onlyFor(
      'admin',
      load(() => page(() => ({ order: by('keys', 'created_at', 'timestamptz', 'DESC') }))),
    ),
  }),
);

interface Revoked {
  readonly id?: string;
  readonly errors: readonly Refusal[];
}

const ApiKeyRevokePayload = builder.objectRef<Revoked>('ApiKeyRevokePayload').implement({
  description: 'What came of revoking a key.',
  fields: (t) => ({
    apiKey: t.field({
      type: ApiKey,
      nullable: true,
      description: 'The key, revoked; null when refused.',
      ...load((payload: Revoked) => one(() => linkOf('ApiKey', payload.id))),
    }),
    errors: t.field({
      type: [UserError],
      description: 'Why it was not done; empty when it was.',
      resolve: ({ errors }) => errors,
    }),
  }),
});

const ApiKeyRevokeInput = builder.inputType('ApiKeyRevokeInput', {
  description: 'A key to revoke.',
  fields: (t) => ({ id: t.id({ required: true, description: 'Its id: not the key itself.' }) }),
});

builder.mutationField('apiKeyRevoke', (t) =>
  t.field({
    type: ApiKeyRevokePayload,
    description:
      'Revokes a key for good: it is refused everywhere within ten seconds. Revoking it again changes nothing. Needs the scope admin.',
    args: { input: t.arg({ type: ApiKeyRevokeInput, required: true, description: 'Which.' }) },
    ...onlyFor('admin', { extensions: {} }),
    resolve: (_root, { input: { id } }, { db, actor }): Promise<Revoked> =>
      refusable(async () => {
        const revoked = sql`select 1 from api_key where id = ${storedId(id)} and revoked_at is not null`;
        const [done] = await db.query(revoked.text, revoked.values);
        if (done === undefined) await revokeApiKey(db, id, actor);
        return { id };
      }, ['id']),
  }),
);
