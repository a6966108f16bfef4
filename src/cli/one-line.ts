/** Errors that a person at the terminal can mend, as one line. */
import { AnalysisError } from '../analysis/errors.ts';
import { LanguageError } from '../language/errors.ts';

const FILE_ERRORS: Readonly<Record<string, string>> = {
  ENOENT: 'There is no such file',
  EISDIR: 'That is a directory, not a file',
  EACCES: 'The file may not be read',
};

/** The line, or null when the error is a fault of the program. */
export function oneLineOf(error: unknown): string | null {
  if (error instanceof AnalysisError) return `${error.message} ${error.next}`;
  if (error instanceof LanguageError || error instanceof RangeError) return error.message;
  if (error instanceof Error && 'code' in error && 'path' in error) {
    const reason = FILE_ERRORS[String(error.code)];
    if (reason !== undefined) return `${reason}: ${error.path}`;
  }
  return null;
}
