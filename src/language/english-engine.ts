import type { Document, Upos } from './document.ts';
import type { LanguageEngine } from './engine.ts';
import { EnglishDocument, type NameCells, type Tag } from './english-document.ts';
import { Lemmatiser } from './lemmas/lemmatiser.ts';
import { hashText } from './model/hash.ts';
import { SparseModel } from './model/sparse.ts';
import { NameTagger } from './names/name-tagger.ts';
import { Tagger } from './tags/tagger.ts';
import { sentenceStarts } from './tokens/sentences.ts';
import { tokenise } from './tokens/tokenise.ts';
import { Parser } from './tree/parser.ts';
import { tagCells } from './tree/sentence-input.ts';
import type { Weights } from './weights.ts';
import { WordTable } from './words.ts';

/** How many partial parses the shipped parser keeps. */
export const BEAM = { width: 4, margin: Number.POSITIVE_INFINITY } as const;

/** The built-in engine: tokens by rules, then tags, trees and names by linear models over one table of words. */
export class EnglishEngine implements LanguageEngine {
  readonly name = 'dateline-english/1';
  readonly #words: WordTable;
  readonly #tagger: Tagger;
  readonly #parser: Parser;
  readonly #names: NameTagger;
  readonly #tags: readonly Tag[];
  readonly #relations: readonly string[];
  readonly #lemmatiser: Lemmatiser;

  constructor(weights: Weights) {
    this.#words = new WordTable(weights);
    this.#tagger = new Tagger(new SparseModel(weights.tagger), weights.tags);
    this.#parser = new Parser(
      new SparseModel(weights.transitions),
      new SparseModel(weights.labels),
      weights.relations,
      tagCells(weights.tags),
      BEAM,
    );
    this.#names = new NameTagger(weights, this.#words);
    this.#tags = weights.tags.map((label) => {
      const [upos = 'X', xpos = 'FW'] = label.split('|');
      return { label, upos: isUpos(upos) ? upos : 'X', xpos };
    });
    this.#relations = weights.relations;
    this.#lemmatiser = new Lemmatiser(weights.lemmaRules, new Set(weights.lemmaCapitals), (word) =>
      weights.lexicon.has(hashText(word)),
    );
  }

  read(text: string): Document {
    const words = this.#words;
    words.trim();
    const spans = tokenise(text);
    const count = spans.starts.length;
    const starts = Int32Array.from(spans.starts);
    const ends = Int32Array.from(spans.ends);
    const firsts = sentenceStarts(text, spans);
    const rows = new Int32Array(count);
    for (let i = 0; i < count; i++) rows[i] = words.row(text.slice(starts[i]!, ends[i]!));
    const tagIds = new Uint8Array(count);
    const heads = new Int32Array(count);
    const relationIds = new Uint8Array(count);
    for (let s = 0; s < firsts.length; s++) {
      const from = firsts[s]!;
      const to = firsts[s + 1] ?? count;
      this.#tagger.tag(words, rows, from, to, tagIds);
      this.#parser.parse(words, rows, tagIds, from, to, heads, relationIds);
    }
    const names: readonly NameCells[] = this.#names.find({ text, starts, ends, firsts, tagIds });
    return new EnglishDocument({
      text,
      starts,
      ends,
      tagIds,
      heads,
      relationIds,
      firsts,
      names,
      tags: this.#tags,
      relations: this.#relations,
      lemma: (form, tag) => this.#lemmatiser.lemma(form, tag.label),
    });
  }
}

const UPOS: ReadonlySet<string> = new Set<Upos>([
  'ADJ',
  'ADP',
  'ADV',
  'AUX',
  'CCONJ',
  'DET',
  'INTJ',
  'NOUN',
  'NUM',
  'PART',
  'PRON',
  'PROPN',
  'PUNCT',
  'SCONJ',
  'SYM',
  'VERB',
  'X',
]);

function isUpos(tag: string): tag is Upos {
  return UPOS.has(tag);
}
