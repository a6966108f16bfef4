/** The working of the engine for a sentence: its tree, its names and dates, and what every rule did. */
import pc from 'picocolors';
import type { Explanation } from '../../analysis/index.ts';
import type { TraceEntry } from '../../analysis/rule.ts';
import { drawDocument } from '../../language/draw.ts';

const SIGN = { FIRED: pc.green('✔'), VETOED: pc.red('✘'), EMPTY: pc.yellow('–') } as const;

function entryLine(text: string, { rule, trigger, outcome, reason }: TraceEntry): string {
  const words = text.slice(trigger.start, trigger.end);
  const why =
    outcome === 'VETOED' ? `vetoed because ${reason}` : outcome === 'EMPTY' ? 'matched, but gave nothing' : 'fired';
  return `  ${SIGN[outcome]} ${pc.bold(rule)} on “${words}”: ${why}`;
}

/**
 * The whole display, ending in a line break.
 * @param all Names of all rules, to list those that matched nothing; null leaves them out.
 */
export function showExplanation({ document, analysis, trace }: Explanation, all: readonly string[] | null): string {
  const { text } = document;
  const seen = new Set(trace.map(({ rule }) => rule));
  const idle = all?.filter((rule) => !seen.has(rule)) ?? [];
  const lines = [
    ...drawDocument(document),
    '',
    pc.underline('Rules'),
    ...(trace.length === 0 ? ['  none found anything to match'] : trace.map((entry) => entryLine(text, entry))),
    ...idle.map((rule) => pc.dim(`  · ${rule}: nothing to match`)),
    '',
    pc.underline('Claims'),
    ...(analysis.claims.length === 0 ? ['  none'] : []),
    ...analysis.claims.map(
      ({ summary, kind, factuality, confidence, rule }) =>
        `  ${pc.bold(summary)} ${[kind, factuality, `${Math.round(confidence * 100)} %`, rule].join(' · ')}`,
    ),
  ];
  return `${lines.join('\n')}\n`;
}
