/** A rule that reads one family of time expressions. */
import type { Parser } from './parser.ts';
import type { Sketch } from './sketch.ts';

export interface TimeRule {
  /** `time/month-day`. Unique. */
  readonly name: `time/${string}`;
  /** Sentences in which it must read something, written for this project. */
  readonly reads: readonly [string, ...string[]];
  /** Sentences that look alike and in which it must read nothing. */
  readonly skips: readonly string[];
  /** Reads at a word; among the rules that read there the longest wins, then the first. */
  readonly parse: Parser<Sketch>;
}
