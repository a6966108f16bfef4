/** English that a program can read: text in, a Document with tokens, sentences, tags, lemmas, trees and names out. */
import type { Document } from './document.ts';
import type { LanguageEngine } from './engine.ts';
import { EnglishEngine } from './english-engine.ts';
import { loadWeights } from './weights.ts';

let engine: LanguageEngine | undefined;

/** The built-in engine, its weights loaded at the first call and kept. */
export function englishEngine(): LanguageEngine {
  engine ??= new EnglishEngine(loadWeights());
  return engine;
}

/**
 * Reads any string as English. The same text gives the same Document.
 * @throws LanguageError if the weights are missing, damaged, or of another version.
 */
export function readDocument(text: string): Document {
  return englishEngine().read(text);
}
