import { expect, it } from 'vitest';
import { drawDocument } from '../../src/language/draw.ts';
import { readDocument } from '../../src/language/index.ts';

it('draws a tree with tags, lemmas, relations and names', () => {
  const lines = drawDocument(readDocument('Peru signed the treaty.'));
  expect(lines[1]).toMatch(/^signed\s+VERB\s+VBD\s+sign\s+root$/);
  expect(lines[0]).toMatch(/^┌ Peru\s+PROPN\s+NNP\s+Peru\s+nsubj$/);
  expect(lines[3]).toMatch(/^└ treaty\s+NOUN/);
  expect(lines.at(-1)).toMatch(/^names: Peru LOC/);
});
