/** What the person who runs the program can mend: one line that says what is wrong and what to do. */
import { ConfigError } from '../config.ts';
import { StoreError } from '../store/errors.ts';

export class OperatorError extends Error {
  override readonly name = 'OperatorError';
  readonly next: string;

  constructor(message: string, next: string) {
    super(message);
    this.next = next;
  }
}

/** The one line, or null when the error is a fault of the program. */
export function operatorLine(error: unknown): string | null {
  if (error instanceof OperatorError || error instanceof StoreError) return `${error.message} ${error.next}`;
  return error instanceof ConfigError ? error.message : null;
}
