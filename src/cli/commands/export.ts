import { Argument, Command, Option } from 'commander';
import { EXPORT_FORMATS, EXPORT_NAMES, type ExportFormat, type ExportName } from '../../store/export/index.ts';
import { write } from '../output.ts';

const EXAMPLES = `
Examples:
  dateline export agreements > agreements.csv
  dateline export history --format jsonl | jq 'select(.status == "SUSPENDED") | .quote'

A running server gives the same files: http://localhost:4000/export/agreements.csv`;

export const exportCommand = new Command('export')
  .description('Print the ledger, each line with the sentence that proves it')
  .addArgument(new Argument('<what>', 'which part').choices(EXPORT_NAMES))
  .addOption(new Option('--format <format>', 'how').choices(EXPORT_FORMATS).default('csv'))
  .addHelpText('after', EXAMPLES)
  .action(async (name: ExportName, { format }: { readonly format: ExportFormat }) => {
    const { exportRows } = await import('../../store/export/index.ts');
    const { withDatabase } = await import('../with-database.ts');
    await withDatabase(async (database) => {
      for await (const chunk of exportRows(database, name, format)) await write(chunk);
    });
  });
