/** What `analyze()` throws when a text cannot be read: a code for programs, a message for people, and what to do next. */

export type AnalysisErrorCode =
  | 'EMPTY_TEXT'
  | 'BINARY_TEXT'
  | 'TEXT_TOO_LONG'
  | 'LANGUAGE_NOT_SUPPORTED'
  | 'INVALID_PUBLISHED_AT';

/** A text or option that `analyze()` refuses; `message` says what is wrong and `next` what would help. */
export class AnalysisError extends Error {
  override readonly name = 'AnalysisError';
  readonly code: AnalysisErrorCode;
  readonly next: string;
  /** ISO 639-1 code of the text, where the language is the reason. */
  readonly language: string | null;

  constructor(code: AnalysisErrorCode, message: string, next: string, language: string | null = null) {
    super(message);
    this.code = code;
    this.next = next;
    this.language = language;
  }
}
