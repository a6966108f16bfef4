/** The accuracy table, for the terminal and as a page. */
import type { Row } from './row.ts';

const HEADINGS = ['task', 'set', 'metric', 'ours', 'best', 'usual tool', 'note'] as const;

function cells(row: Row): string[] {
  const ours = Number.isInteger(row.ours) ? String(row.ours) : row.ours.toFixed(1);
  return [row.task, row.set, row.metric, ours, row.best ?? '', row.usual ?? '', row.note ?? ''];
}

/** Columns padded with spaces. */
export function plain(rows: readonly Row[]): string {
  const lines = [[...HEADINGS], ...rows.map(cells)];
  const widths = HEADINGS.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)));
  return lines
    .map((line) =>
      line
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** docs/accuracy.md. */
export function markdown(
  rows: readonly Row[],
  skipped: readonly string[],
  { date, commit }: { readonly date: string; readonly commit: string },
): string {
  const line = (values: readonly string[]) => `| ${values.map((value) => value.replaceAll('|', '\\|')).join(' | ')} |`;
  return [
    '# Accuracy',
    '',
    `Measured ${date} at commit ${commit} with \`npm run score\`, on text that other people annotated. Per cent unless the metric says`,
    'otherwise. "best" is the mark we aim at or the best published figure, "usual tool" what the common library gives on the same set.',
    '',
    line(HEADINGS),
    line(HEADINGS.map(() => '---')),
    ...rows.map((row) => line(cells(row))),
    '',
    ...(skipped.length > 0 ? ['Left out:', '', ...skipped.map((what) => `- ${what}`), ''] : []),
  ].join('\n');
}
