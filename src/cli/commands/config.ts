import { Command } from 'commander';
import { describeConfig, readConfig } from '../../config.ts';
import { table } from '../display/table.ts';

export const configCommand = new Command('config')
  .description('Print the configuration in force; every setting is an environment variable')
  .option('--json', 'print it as JSON')
  .action(({ json }: { readonly json?: true }) => {
    readConfig();
    const settings = describeConfig();
    if (json) process.stdout.write(`${JSON.stringify(settings, null, 2)}\n`);
    else {
      const rows = settings.map(({ name, value, isDefault, description }) => [
        name,
        isDefault ? value : `${value} *`,
        description,
      ]);
      process.stdout.write(`${table(['setting', 'value', 'meaning'], rows)}\n* set in the environment\n`);
    }
  });
