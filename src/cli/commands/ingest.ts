import { basename } from 'node:path';
import { Command } from 'commander';
import pc from 'picocolors';
import { readInput } from '../input.ts';
import { oneLineOf } from '../one-line.ts';

const EXAMPLES = `
Examples:
  dateline ingest story.txt --published 2006-04-10 --source "Meridian Newswire"
  dateline ingest archive/*.md                        files with front matter bring their own title, source and date

With the embedded database, stop the server first or send the texts to it over GraphQL: two programs can't share it.`;

interface Options {
  readonly published?: string;
  readonly source?: string;
}

export const ingestCommand = new Command('ingest')
  .description('Read stories into the database')
  .argument('<files...>', 'texts in UTF-8, with front matter or without; - is standard input')
  .option('--published <day>', 'day of publication, for files that do not say')
  .option('--source <name>', 'publisher, for files that do not say')
  .addHelpText('after', EXAMPLES)
  .action(async (files: readonly string[], { published, source }: Options) => {
    const { parseDispatch } = await import('../../ingest/front-matter.ts');
    const { ingestText } = await import('../../store/articles/ingest.ts');
    const { withDatabase } = await import('../with-database.ts');
    await withDatabase(async (database) => {
      for (const file of files) {
        try {
          const dispatch = parseDispatch(readInput(file));
          const { article, created } = await ingestText(
            database,
            {
              ...dispatch,
              title: dispatch.title ?? (file === '-' ? null : basename(file).replace(/\.\w+$/, '')),
              published: dispatch.date ?? published ?? null,
              source: dispatch.source ?? source ?? null,
            },
            { actor: 'cli' },
          );
          process.stdout.write(`${pc.green('✔')} ${article} ${file}${created ? '' : ' (was there already)'}\n`);
        } catch (error) {
          const { operatorLine } = await import('../../server/operator-error.ts');
          const line = operatorLine(error) ?? oneLineOf(error);
          if (line === null) throw error;
          process.stderr.write(`${pc.red('✘')} ${file}: ${line}\n`);
          process.exitCode = 1;
        }
      }
    });
  });
