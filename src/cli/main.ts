/** The command line. */
import { Command } from 'commander';
import { operatorLine } from '../server/operator-error.ts';
import { VERSION } from '../version.ts';
import { analyzeCommand } from './commands/analyze.ts';
import { configCommand } from './commands/config.ts';
import { doctorCommand } from './commands/doctor.ts';
import { explainCommand } from './commands/explain.ts';
import { exportCommand } from './commands/export.ts';
import { ingestCommand } from './commands/ingest.ts';
import { keysCommand } from './commands/keys.ts';
import { relationCommand } from './commands/relation.ts';
import { oneLineOf } from './one-line.ts';

const program = new Command('dateline')
  .description('Reads the news: who met whom, what they said, what they agreed, and the sentence that proves it.')
  .version(VERSION)
  .showHelpAfterError('(dateline --help shows how)');

for (const command of [
  analyzeCommand,
  explainCommand,
  relationCommand,
  ingestCommand,
  exportCommand,
  keysCommand,
  configCommand,
  doctorCommand,
]) {
  program.addCommand(command);
}

// A reader such as `head` that has seen enough closes the pipe: that is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));

try {
  await program.parseAsync();
} catch (error) {
  const line = operatorLine(error) ?? oneLineOf(error);
  if (line === null) throw error;
  process.stderr.write(`${line}\n`);
  process.exitCode = 1;
}
