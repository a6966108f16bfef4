/** The rule contract: a rule is data with a name, examples that it reads and counter-examples that it skips. */
import type { Span } from './analysis.ts';
import type { Layers } from './layers.ts';

/** A reason not to believe a match. */
export interface Veto<In extends keyof Layers, M> {
  /** Completes "vetoed because …", for `dateline explain`. */
  readonly reason: string;
  readonly holds: (match: M, layers: Pick<Layers, In>) => boolean;
}

/** @template M What the grammar must offer: at least the words that fire the rule. */
export interface Rule<In extends keyof Layers, M extends { readonly trigger: Span }, G> {
  /** `agreement/signed-active`: step, then what it reads. Unique. */
  readonly name: `${string}/${string}`;
  /** Sentences that it must read, written for this project. */
  readonly reads: readonly [string, ...string[]];
  /** Sentences that look alike and that it must not read. */
  readonly skips: readonly string[];
  readonly match: (layers: Pick<Layers, In>) => Iterable<M>;
  readonly unless?: readonly Veto<In, M>[];
  /** Null when the match turns out to give nothing. */
  readonly gives: (match: M, layers: Pick<Layers, In>) => G | readonly G[] | null;
}

/** What a rule did at one place. */
export interface TraceEntry {
  readonly rule: string;
  readonly trigger: Span;
  readonly outcome: 'FIRED' | 'VETOED' | 'EMPTY';
  readonly reason?: string;
}

export type Trace = (entry: TraceEntry) => void;

/** Runs one rule; gives come in the order of its matches. */
export function runRule<In extends keyof Layers, M extends { readonly trigger: Span }, G>(
  rule: Rule<In, M, G>,
  layers: Pick<Layers, In>,
  trace?: Trace,
): G[] {
  const given: G[] = [];
  for (const match of rule.match(layers)) {
    const veto = rule.unless?.find(({ holds }) => holds(match, layers));
    if (veto) {
      trace?.({ rule: rule.name, trigger: match.trigger, outcome: 'VETOED', reason: veto.reason });
      continue;
    }
    const result = rule.gives(match, layers);
    const results = result === null ? [] : Array.isArray(result) ? (result as readonly G[]) : [result as G];
    trace?.({ rule: rule.name, trigger: match.trigger, outcome: results.length > 0 ? 'FIRED' : 'EMPTY' });
    given.push(...results);
  }
  return given;
}
