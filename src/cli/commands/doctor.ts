import { Command } from 'commander';
import pc from 'picocolors';
import { Ailment } from '../doctor/check.ts';

export const doctorCommand = new Command('doctor')
  .description('Say what is wrong with this installation and how to mend it')
  .addHelpText('after', '\nStop the server first: it holds the port and the embedded database.')
  .action(async () => {
    const { checks } = await import('../doctor/checks.ts');
    for (const { name, look } of checks) {
      try {
        process.stdout.write(`${pc.green('✔')} ${name}: ${await look()}\n`);
      } catch (error) {
        const message = error instanceof Error ? error.message : String(error);
        const cure = error instanceof Ailment ? error.cure : 'npm ci, and report it if that does not help';
        process.stdout.write(`${pc.red('✘')} ${name}: ${message} → ${cure}\n`);
        process.exitCode = 1;
      }
    }
  });
