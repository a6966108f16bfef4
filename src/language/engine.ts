import type { Document } from './document.ts';

/**
 * The door between language and the rest: anything that turns text into a Document. The analysis reads only Documents, so an
 * engine of another kind (a transformer, a remote service that answers ahead of time) can stand here.
 */
export interface LanguageEngine {
  /** Name and version, for the record of what read a text. */
  readonly name: string;
  /** Reads any string. The Document's offsets are UTF-16 units of that string. */
  read(text: string): Document;
}
