import type { Document, Token } from '../../../src/language/document.ts';

/** True positives with the sizes of both sides; F1 follows. */
export class Tally {
  right = 0;
  gold = 0;
  ours = 0;

  /** In per cent. */
  get f1(): number {
    return this.gold + this.ours === 0 ? 0 : (200 * this.right) / (this.gold + this.ours);
  }
}

export const SYNTAX_METRICS = [
  'tokens',
  'sentences',
  'UPOS',
  'XPOS',
  'lemma',
  'UAS',
  'LAS',
  'LAS without punctuation',
  'LAS with subtypes',
] as const;

export type SyntaxMetric = (typeof SYNTAX_METRICS)[number];

export type SyntaxTallies = Readonly<Record<SyntaxMetric, Tally>>;

export function syntaxTallies(): SyntaxTallies {
  return {
    tokens: new Tally(),
    sentences: new Tally(),
    UPOS: new Tally(),
    XPOS: new Tally(),
    lemma: new Tally(),
    UAS: new Tally(),
    LAS: new Tally(),
    'LAS without punctuation': new Tally(),
    'LAS with subtypes': new Tally(),
  };
}

/** Compares a reading with gold trees over the same text as the CoNLL 2018 shared task did: words are matched by offsets. */
export function compareSyntax(gold: Document, ours: Document, tallies: SyntaxTallies): void {
  const key = (token: Token | null): string => (token ? `${token.start}-${token.end}` : 'root');
  const matches = new Map(gold.tokens.map((token) => [key(token), token]));
  const spans = new Set(gold.sentences.map(({ start, end }) => `${start}-${end}`));
  const base = (relation: string): string => relation.split(':')[0]!;
  const add = (metric: SyntaxMetric, right: boolean): void => {
    if (right) tallies[metric].right++;
  };
  for (const metric of SYNTAX_METRICS) {
    const size = metric === 'sentences' ? 'sentences' : 'tokens';
    const punctuation = metric === 'LAS without punctuation';
    const count = (document: Document): number =>
      punctuation ? document.tokens.filter(({ upos }) => upos !== 'PUNCT').length : document[size].length;
    tallies[metric].gold += count(gold);
    tallies[metric].ours += count(ours);
  }
  for (const { start, end } of ours.sentences) add('sentences', spans.has(`${start}-${end}`));
  for (const token of ours.tokens) {
    const match = matches.get(key(token));
    if (!match) continue;
    add('tokens', true);
    add('UPOS', token.upos === match.upos);
    add('XPOS', token.xpos === match.xpos);
    add('lemma', token.lemma === match.lemma || match.lemma === '_');
    const attached = key(token.head) === key(match.head);
    add('UAS', attached);
    const labelled = attached && base(token.relation) === base(match.relation);
    add('LAS', labelled);
    add('LAS without punctuation', labelled && match.upos !== 'PUNCT' && token.upos !== 'PUNCT');
    add('LAS with subtypes', attached && token.relation === match.relation);
  }
}
