/** What can go wrong between the program and its database, as a code, a sentence and the next step to take. */
export type StoreErrorCode =
  | 'DATA_LOCKED'
  | 'DATA_NOT_WRITABLE'
  | 'DATA_DAMAGED'
  | 'DATABASE_UNREACHABLE'
  | 'DATABASE_REFUSED'
  | 'DATABASE_TOO_OLD'
  | 'DATABASE_NEWER'
  | 'MIGRATIONS_MISSING'
  | 'MIGRATION_CHANGED'
  | 'MIGRATION_FAILED'
  | 'NOT_FOUND'
  | 'INVALID_INPUT'
  | 'CONFLICT';

/** An error of the store. `message` says what is wrong, `next` what to do about it; neither holds a password. */
export class StoreError extends Error {
  override readonly name = 'StoreError';
  readonly code: StoreErrorCode;
  readonly next: string;

  constructor(code: StoreErrorCode, message: string, next: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
    this.next = next;
  }
}

/** The `code` of a driver's or the system's error: `ECONNREFUSED`, `23505`; an empty string when there is none. */
export function codeOf(error: unknown): string {
  if (typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string')
    return error.code;
  return '';
}

/** The message of whatever was thrown. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message || codeOf(error) : String(error);
}
