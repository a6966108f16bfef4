/** A table for the terminal, with plain lines when it is piped. */
import { stdout } from 'node:process';
import Table from 'cli-table3';

/** Rows under their headings; the last column wraps at the width of the terminal. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const width = stdout.columns ?? 120;
  const fixed = head.slice(0, -1).map((heading, column) => {
    const longest = Math.max(heading.length, ...rows.map((row) => row[column]?.length ?? 0));
    return Math.min(longest, 44) + 2;
  });
  const last = Math.max(24, width - fixed.reduce((sum, cells) => sum + cells + 1, 2));
  const made = new Table({
    head: [...head],
    colWidths: [...fixed, last],
    wordWrap: true,
    style: { head: stdout.isTTY ? ['cyan'] : [], border: stdout.isTTY ? ['gray'] : [] },
  });
  made.push(...rows.map((row) => [...row]));
  return made.toString();
}
