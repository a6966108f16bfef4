/** Refuses what is not a readable English news text, before any work is spent on it. */
import type { AnalyzeOptions } from './analysis.ts';
import { parseDay } from './calendar.ts';
import { detectLanguage, languageName } from './detect-language.ts';
import { AnalysisError } from './errors.ts';

/** Longest text that is analysed, in UTF-16 code units: some 300,000 words, an hour's reading many times over. */
export const MAX_TEXT_LENGTH = 2_000_000;

/** Share of control and replacement characters above which a text is taken for binary data. */
const BINARY_SHARE = 0.05;

/** Throws an AnalysisError when the text or the options cannot be read; otherwise gives nothing. */
export function checkInput(text: string, options: AnalyzeOptions): void {
  if (text.length > MAX_TEXT_LENGTH) {
    throw new AnalysisError(
      'TEXT_TOO_LONG',
      `The text has ${text.length} characters; the limit is ${MAX_TEXT_LENGTH}.`,
      'Send one story at a time, or split the text.',
    );
  }
  if (!/[\p{L}\p{N}]/u.test(text)) {
    throw new AnalysisError('EMPTY_TEXT', 'The text has no words.', 'Send the text of a news story.');
  }
  if (looksBinary(text)) {
    throw new AnalysisError(
      'BINARY_TEXT',
      'This is binary data, not text.',
      'Send plain text in UTF-8; convert PDF, Word and images first.',
    );
  }
  if (options.publishedAt !== undefined && parseDay(options.publishedAt) === null) {
    throw new AnalysisError(
      'INVALID_PUBLISHED_AT',
      `"${options.publishedAt}" is not a day.`,
      'Give publishedAt as YYYY-MM-DD, such as 2006-04-10.',
    );
  }
  const language = detectLanguage(text);
  if (language !== 'en') {
    throw new AnalysisError(
      'LANGUAGE_NOT_SUPPORTED',
      `This text is in ${languageName(language)}; Dateline reads English.`,
      'Send an English version of the story.',
      language,
    );
  }
}

function looksBinary(text: string): boolean {
  const sample = text.slice(0, 4096);
  let strange = 0;
  for (let index = 0; index < sample.length; index += 1) {
    const code = sample.charCodeAt(index);
    const control = code < 32 && code !== 9 && code !== 10 && code !== 12 && code !== 13;
    if (control || code === 0xfffd) strange += 1;
  }
  return strange > sample.length * BINARY_SHARE;
}
