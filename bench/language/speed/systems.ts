import type { ItemToken } from 'wink-nlp';

/** One system to time: how to load it, and what it does with a text. */
export interface System {
  readonly name: string;
  /** What of the text it works out. */
  readonly gives: string;
  /** Loads the system; returns a function that reads a text and says how much it found, so that no work is skipped. */
  load(): Promise<(text: string) => number>;
}

export const SYSTEMS: readonly System[] = [
  {
    name: 'dateline',
    gives: 'sentences, tags, lemmas, trees, names',
    async load() {
      // As users run it: built.
      const built = new URL('../../../dist/language/index.js', import.meta.url).href;
      const { readDocument }: typeof import('../../../src/language/index.ts') = await import(built);
      return (text) => {
        const { tokens, names } = readDocument(text);
        return tokens.reduce((sum, { lemma }) => sum + lemma.length, names.length);
      };
    },
  },
  {
    name: 'compromise',
    gives: 'sentences, tags, lemmas, names',
    async load() {
      const { default: nlp } = await import('compromise');
      return (text) => {
        const document = nlp(text);
        document.compute('root');
        return document.people().length + document.places().length + document.organizations().length;
      };
    },
  },
  {
    name: 'wink-nlp',
    gives: 'sentences, tags',
    async load() {
      const { default: wink } = await import('wink-nlp');
      const { default: model } = await import('wink-eng-lite-web-model');
      const nlp = wink(model, ['sbd', 'pos', 'ner']);
      return (text) => {
        const document = nlp.readDoc(text);
        let sum = document.entities().length();
        document.tokens().each((token: ItemToken) => {
          sum += token.out(nlp.its.normal).length + token.out(nlp.its.pos).length;
        });
        return sum;
      };
    },
  },
  {
    name: 'chrono-node',
    gives: 'dates',
    async load() {
      const { parse } = await import('chrono-node');
      return (text) => parse(text, new Date(Date.UTC(2020, 0, 1))).length;
    },
  },
];
