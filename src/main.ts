/** `npm start`: reads the configuration, starts, prints where to go, and stops in order when told to. */
import { readConfig } from './config.ts';
import { operatorLine } from './server/operator-error.ts';
import { start } from './server/start.ts';

try {
  const server = await start(readConfig());
  process.stdout.write(`${server.welcome}\n`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void server.stop().then(() => process.exit(0)));
  }
} catch (error) {
  const line = operatorLine(error);
  if (line === null) throw error;
  process.stderr.write(`${line}\n`);
  process.exit(1);
}
