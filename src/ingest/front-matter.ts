/** A dispatch with front matter: `key: value` lines between two lines of `---`, then the text. */

export interface Dispatch {
  readonly title: string | null;
  readonly source: string | null;
  /** Day of publication, `YYYY-MM-DD`. */
  readonly date: string | null;
  readonly url: string | null;
  /** The text, from the first character after the front matter. */
  readonly text: string;
}

const FRONT = /^---\r?\n(?<front>[\s\S]*?)\r?\n---\r?\n/;

/** Parts a file; one without front matter is all text. */
export function parseDispatch(file: string): Dispatch {
  const match = FRONT.exec(file);
  const fields = new Map<string, string>();
  for (const line of match?.groups?.['front']?.split(/\r?\n/) ?? []) {
    const colon = line.indexOf(':');
    if (colon > 0) fields.set(line.slice(0, colon).trim(), line.slice(colon + 1).trim());
  }
  const field = (name: string): string | null => fields.get(name) || null;
  return {
    title: field('title'),
    source: field('source'),
    date: field('date'),
    url: field('url'),
    text: file.slice(match?.[0].length ?? 0),
  };
}
