import { readFileSync } from 'node:fs';
import { goldFile } from './folder.ts';

/** A text with the names that people marked in it. `type` is the set's own. */
export interface NamedText {
  readonly id: string;
  readonly text: string;
  readonly entities: readonly {
    readonly start: number;
    readonly end: number;
    readonly text: string;
    readonly type: string;
    readonly syn?: string;
  }[];
}

/** Reads a set of names, or [] where it is absent. */
export function readNames(path: string): NamedText[] {
  const file = goldFile(path);
  if (file === null) return [];
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line): NamedText => JSON.parse(line));
}

/** Joins consecutive sentences of one document, told by the id up to its last slash, into one text. */
export function joinDocuments(texts: readonly NamedText[], documentOf: (id: string) => string): NamedText[] {
  const groups = new Map<string, { id: string; text: string; entities: NamedText['entities'][number][] }>();
  for (const { id, text, entities } of texts) {
    const key = documentOf(id);
    const group = groups.get(key) ?? { id: key, text: '', entities: [] };
    const offset = group.text === '' ? 0 : group.text.length + 1;
    group.text = group.text === '' ? text : `${group.text}\n${text}`;
    group.entities.push(
      ...entities.map((entity) => ({ ...entity, start: entity.start + offset, end: entity.end + offset })),
    );
    groups.set(key, group);
  }
  return [...groups.values()];
}
