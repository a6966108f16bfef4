/** Knowledge tables are text, one record a line and `|` between columns, so that a row reads and diffs as one thing. */

/** The rows of a table, each with its columns trimmed; empty lines are skipped. */
export function rows(table: string): readonly (readonly string[])[] {
  return table
    .split('\n')
    .filter((line) => line.length > 0)
    .map((line) => line.split('|').map((cell) => cell.trim()));
}

/** The values of a cell that lists several with `;`. */
export function list(cell: string | undefined, separator = ';'): readonly string[] {
  if (!cell) return [];
  return cell
    .split(separator)
    .map((value) => value.trim())
    .filter((value) => value.length > 0);
}
