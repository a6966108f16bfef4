/** What a request may ask for. `service.limits` prints them, and every refusal states its own. */
import { MAX_PAGE } from './read/window.ts';

export const LIMITS = {
  /** Rows of one page. */
  maxPageSize: MAX_PAGE,
  /** See cost.ts. */
  maxCost: 50_000,
  /** Levels of fields below the root. */
  maxDepth: 16,
  maxAliases: 60,
  /** Tokens of one document. */
  maxTokens: 4_000,
  /** Characters of a text to analyse or ingest, in UTF-16 code units. */
  maxTextLength: 200_000,
} as const;
