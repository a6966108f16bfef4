/** The log: JSON lines on standard error. */
import { destination, pino } from 'pino';
import type { Config } from '../config.ts';

export type Log = ReturnType<typeof createLog>;

/** Makes the log. Keys and passwords never reach it. */
export function createLog(level: Config['logLevel']) {
  return pino({ level, base: null, redact: ['*.authorization', '*.password'] }, destination({ dest: 2, sync: true }));
}
