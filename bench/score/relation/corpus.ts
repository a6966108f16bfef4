/** The project's own sentences with two parties and the root that joins them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface OwnRelation {
  readonly root: string;
  readonly text: string;
  readonly source: readonly [number, number];
  readonly target: readonly [number, number];
}

const FOLDER = join(import.meta.dirname, '../../../tests/corpus/relations');

/** Takes the marks out of a sentence, and says where they stood. */
function unmarked(root: string, marked: string): OwnRelation {
  let text = '';
  const at: Record<string, number> = {};
  for (const character of marked) {
    if ('{}[]'.includes(character)) at[character] = text.length;
    else text += character;
  }
  return { root, text, source: [at['{'] ?? 0, at['}'] ?? 0], target: [at['['] ?? 0, at[']'] ?? 0] };
}

/** Reads one file of the corpus. */
export function ownRelations(file: 'relations.txt' | 'by-deed.txt'): OwnRelation[] {
  return readFileSync(join(FOLDER, file), 'utf8')
    .split('\n')
    .flatMap((line) => {
      const found = /^([A-Z]+) \| (.*)$/.exec(line);
      return found ? [unmarked(found[1] ?? '', found[2] ?? '')] : [];
    });
}
