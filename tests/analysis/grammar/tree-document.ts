/** Documents from hand-built trees, so that the grammar is tested apart from the parser. */
import type { Document, Sentence, Token, Upos } from '../../../src/language/document.ts';

type Open<T> = { -readonly [K in keyof T]: T[K] };

/**
 * Builds a document from sentences of lines `form lemma UPOS XPOS head relation`, heads counted from 1 within the sentence and 0 for
 * the root; tokens are joined by single spaces.
 */
export function treeDocument(...sentences: readonly string[]): Document {
  const tokens: Token[] = [];
  const built: Sentence[] = [];
  let text = '';
  for (const source of sentences) {
    const rows = source
      .trim()
      .split('\n')
      .map((line) => line.trim().split(/\s+/));
    const first = tokens.length;
    const sentence = {
      index: built.length,
      start: text.length,
      end: 0,
      text: '',
      tokens: [] as Token[],
    } as unknown as Open<Sentence>;
    for (const [form = '', lemma = '', upos = 'X', xpos = '', , relation = 'dep'] of rows) {
      const token: Open<Token> = {
        index: tokens.length,
        start: text.length,
        end: text.length + form.length,
        text: form,
        lower: form.toLowerCase(),
        upos: upos as Upos,
        xpos,
        lemma,
        relation,
        head: null,
        children: [],
        sentence,
      };
      text += `${form} `;
      tokens.push(token);
    }
    const own = tokens.slice(first);
    for (const [at, row] of rows.entries()) {
      const head = Number(row[4]);
      const token = own[at] as Open<Token>;
      if (head === 0) sentence.root = token;
      else {
        token.head = own[head - 1]!;
        (token.head.children as Token[]).push(token);
      }
    }
    sentence.tokens = own;
    sentence.end = own.at(-1)?.end ?? sentence.start;
    sentence.text = text.slice(sentence.start, sentence.end);
    built.push(sentence);
  }
  return { text, sentences: built, tokens, names: [], tokenAt: (offset) => tokens.find((token) => token.end > offset) };
}
