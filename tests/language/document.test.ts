import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Document, Token } from '../../src/language/document.ts';
import { readDocument } from '../../src/language/index.ts';

/** What must hold of every Document. */
function check(document: Document): void {
  document.tokens.forEach((token, index) => {
    expect(token.index).toBe(index);
    expect(document.text.slice(token.start, token.end)).toBe(token.text);
    expect(token.sentence.tokens).toContain(token);
    if (token.head) {
      expect(token.head.children).toContain(token);
      expect(token.head.sentence).toBe(token.sentence);
    }
  });
  for (const sentence of document.sentences) {
    expect(document.text.slice(sentence.start, sentence.end)).toBe(sentence.text);
    expect(sentence.tokens.filter(({ head }) => head === null)).toEqual([sentence.root]);
    expect(reach(sentence.root)).toBe(sentence.tokens.length);
  }
  for (const name of document.names) {
    expect(name.start).toBe(name.first.start);
    expect(name.end).toBe(name.last.end);
    expect(name.score).toBeGreaterThanOrEqual(0);
    expect(name.score).toBeLessThanOrEqual(1);
  }
}

/** Words that hang on a word, itself included: all of the sentence's only if the tree has no loop. */
function reach(token: Token): number {
  return 1 + token.children.reduce((sum, child) => sum + reach(child), 0);
}

function word(document: Document, text: string): Token {
  return document.tokens.find((token) => token.text === text)!;
}

describe('readDocument', () => {
  it('reads who did what to whom', () => {
    const document = readDocument('The minister of Chile signed the treaty on Monday.');
    const signed = word(document, 'signed');
    expect(signed).toMatchObject({ upos: 'VERB', xpos: 'VBD', lemma: 'sign', relation: 'root', head: null });
    expect(word(document, 'minister')).toMatchObject({ relation: 'nsubj', head: signed });
    expect(word(document, 'treaty')).toMatchObject({ relation: 'obj', head: signed });
    expect(word(document, 'the').head).toBe(word(document, 'treaty'));
    check(document);
  });

  it('tells passives', () => {
    const document = readDocument('The accord was signed by both governments.');
    expect(word(document, 'accord').relation).toBe('nsubj:pass');
    expect(word(document, 'was')).toMatchObject({ relation: 'aux:pass', lemma: 'be' });
  });

  it.each([
    ['went', 'go'],
    ['carried', 'carry'],
    ['ministers', 'minister'],
    ['signing', 'sign'],
    ['treaties', 'treaty'],
    ['n’t', 'not'],
  ])('gives the lemma of %s', (form, lemma) => {
    const document = readDocument('They went home, carried on and did n’t talk; ministers were signing treaties.');
    expect(word(document, form).lemma).toBe(lemma);
  });

  it('finds names, whole and typed', () => {
    const document = readDocument(
      'Secretary-General Ban Ki-moon met President Barack Obama in Washington. Obama thanked the United Nations.',
    );
    const names = document.names.map(({ start, end, type }) => [document.text.slice(start, end), type]);
    expect(names).toContainEqual(['Ban Ki-moon', 'PER']);
    expect(names).toContainEqual(['Barack Obama', 'PER']);
    expect(names).toContainEqual(['Washington', 'LOC']);
    expect(names).toContainEqual(['Obama', 'PER']);
    expect(names).toContainEqual(['United Nations', 'ORG']);
  });

  it('finds the token at an offset, or the next one', () => {
    const document = readDocument('One  two.');
    expect(document.tokenAt(1)?.text).toBe('One');
    expect(document.tokenAt(3)?.text).toBe('two');
    expect(document.tokenAt(99)).toBeUndefined();
  });

  it('gives the same Document for the same text', () => {
    const text = 'France and Mali agreed to hold talks. They will meet in Dakar next week.';
    const flat = (document: Document) =>
      document.tokens.map(({ upos, lemma, relation, head }) => [upos, lemma, relation, head?.index]);
    const first = flat(readDocument(text));
    readDocument('Something else in between, with other words.');
    expect(flat(readDocument(text))).toEqual(first);
  });

  it('reads nothing as nothing', () => {
    for (const text of ['', ' \n\t', '\u0000\ufeff'])
      expect(readDocument(text)).toMatchObject({ tokens: [], sentences: [], names: [] });
  });

  it('reads any string', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), fc.lorem()), (text) =>
        check(readDocument(text)),
      ),
      { numRuns: 40 },
    );
  });
});

describe('hostile text', () => {
  it.each([
    ['a long run without a space', 'x'.repeat(50_000)],
    ['words without an end', 'word '.repeat(3_000)],
    ['opening brackets', '('.repeat(3_000)],
    ['full stops', '. '.repeat(3_000)],
    ['lone surrogates', '\ud800 '.repeat(2_000)],
    ['text from right to left', 'שלום عليكم '.repeat(1_000)],
    ['emoji with joiners', '👩‍👩‍👧‍👦'.repeat(500)],
    ['quotes and apostrophes', `"'`.repeat(2_000)],
    ['words with dots between', 'a.b.'.repeat(2_000)],
    ['digits and commas', '1,111,'.repeat(2_000)],
    ['at signs', 'a@'.repeat(2_000)],
  ])('%s', (_, text) => {
    const started = performance.now();
    const document = readDocument(text);
    expect(document.tokens.length).toBeGreaterThan(0);
    expect(document.sentences.length).toBeGreaterThan(0);
    expect(performance.now() - started).toBeLessThan(10_000);
  });
});

describe('names of East Asia', () => {
  it('keeps a family name that comes first with its hyphenated given name, and knows the given name later', () => {
    const document = readDocument('Envoy Kim Sook-hee arrived in Seoul. "We will talk," Sook-hee said.');
    const people = document.names
      .filter(({ type }) => type === 'PER')
      .map(({ start, end }) => document.text.slice(start, end));
    expect(people).toEqual(['Kim Sook-hee', 'Sook-hee']);
  });
});
