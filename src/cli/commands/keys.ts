import { Command, Option } from 'commander';
import {
  type ApiKey,
  createApiKey,
  KEY_SCOPES,
  type KeyScope,
  listApiKeys,
  revokeApiKey,
} from '../../store/api-keys.ts';
import { table } from '../display/table.ts';
import { withDatabase } from '../with-database.ts';

const EXAMPLES = `
Examples:
  dateline keys create "news desk" --scope write --days 90
  dateline keys list
  dateline keys revoke key_0123456789abcdef

Send a key as "Authorization: Bearer dl_…". write includes read, admin includes both.`;

const DAY_MS = 86_400_000;

interface CreateOptions {
  readonly scope: KeyScope;
  readonly days?: string;
}

const create = new Command('create')
  .description('Make a key; it is shown this once')
  .argument('<name>', 'whose it is')
  .addOption(new Option('--scope <scope>', 'what it allows').choices(KEY_SCOPES).default('read'))
  .option('--days <number>', 'how many days it is good for; without, until revoked')
  .action(async (name: string, { scope, days }: CreateOptions, command: Command) => {
    const count = days === undefined ? null : Number(days);
    if (count !== null && !(Number.isInteger(count) && count > 0))
      command.error('--days must be a whole number above 0.');
    const expiry = count === null ? {} : { expiresAt: new Date(Date.now() + count * DAY_MS).toISOString() };
    const { id, key } = await withDatabase((database) =>
      createApiKey(database, { name, scopes: [scope], ...expiry }, 'cli'),
    );
    process.stderr.write(`${id}: keep the key now, it can't be shown again.\n`);
    process.stdout.write(`${key}\n`);
  });

const list = new Command('list').description('List the keys, without what opens them').action(async () => {
  const keys = await withDatabase(listApiKeys);
  const rows = keys.map((key) => [
    key.id,
    `${key.prefix}…`,
    key.scopes.join(' '),
    state(key),
    key.lastUsedAt ?? 'never',
    key.name,
  ]);
  process.stdout.write(`${table(['id', 'key', 'scope', 'state', 'last used', 'name'], rows)}\n`);
});

function state({ revokedAt, expiresAt }: ApiKey): string {
  if (revokedAt !== null) return 'revoked';
  if (expiresAt === null) return 'in force';
  return `${Date.parse(expiresAt) < Date.now() ? 'expired' : 'until'} ${expiresAt.slice(0, 10)}`;
}

const revoke = new Command('revoke')
  .description('Revoke a key for good')
  .argument('<id>', 'as `dateline keys list` shows it')
  .action(async (id: string) => {
    await withDatabase((database) => revokeApiKey(database, id, 'cli'));
    process.stdout.write(`${id} is revoked.\n`);
  });

export const keysCommand = new Command('keys')
  .description('Make, list and revoke API keys')
  .addCommand(create)
  .addCommand(list)
  .addCommand(revoke)
  .addHelpText('after', EXAMPLES);
