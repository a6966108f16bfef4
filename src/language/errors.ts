/** Codes of the failures that the language core can answer with. */
export type LanguageErrorCode = 'WEIGHTS_MISSING' | 'WEIGHTS_CORRUPT' | 'WEIGHTS_VERSION';

/** A failure of the language core, with a stable code and a message that says what to do. */
export class LanguageError extends Error {
  readonly code: LanguageErrorCode;

  constructor(code: LanguageErrorCode, message: string) {
    super(message);
    this.name = 'LanguageError';
    this.code = code;
  }
}
