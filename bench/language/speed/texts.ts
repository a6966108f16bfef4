import { readdirSync, readFileSync } from 'node:fs';

/** Words in one story, for "stories a second". */
export const STORY = 500;

/** The project's own dispatches, over and over, until there are about `words` words; text only. */
export function benchTexts(words: number): string[] {
  const folder = new URL('../../../seeds/', import.meta.url);
  const stories = readdirSync(folder)
    .filter((file) => file.endsWith('.md') && file !== 'README.md')
    .sort()
    .map((file) =>
      readFileSync(new URL(file, folder), 'utf8')
        .replace(/^---\n[\s\S]*?\n---\n/, '')
        .trim(),
    );
  const texts: string[] = [];
  for (let count = 0, i = 0; count < words; i++) {
    const text = stories[i % stories.length]!;
    texts.push(text);
    count += wordCount([text]);
  }
  return texts;
}

/** Words as people count them: stretches without space. */
export function wordCount(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + (text.match(/\S+/g)?.length ?? 0), 0);
}
