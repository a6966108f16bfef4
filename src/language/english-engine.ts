import { type Document, UPOS, type Upos } from './document.ts';
import type { LanguageEngine } from './engine.ts';
import { EnglishDocument, type NameCells, type Tag } from './english-document.ts';
import { Lemmatiser } from './lemmas/lemmatiser.ts';
import { hashText } from './model/hash.ts';
import { NameTagger } from './names/name-tagger.ts';
import { Network } from './network/network.ts';
import { sentenceStarts } from './tokens/sentences.ts';
import { tokenise } from './tokens/tokenise.ts';
import type { Weights } from './weights.ts';
import { WordTable } from './words.ts';

/** The built-in engine: tokens by rules, tags and trees by a small network, names by a linear model, over one table of words. */
export class EnglishEngine implements LanguageEngine {
  readonly name = 'dateline-english/2';
  readonly #words: WordTable;
  readonly #network: Network;
  readonly #names: NameTagger;
  readonly #tags: readonly Tag[];
  readonly #relations: readonly string[];
  readonly #lemmatiser: Lemmatiser;

  constructor(weights: Weights) {
    this.#words = new WordTable(weights);
    this.#network = new Network(weights.network, weights.tags.length);
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
    this.#network.read(words, rows, firsts, { tagIds, heads, relationIds });
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

const TAGS: ReadonlySet<string> = new Set(UPOS);

function isUpos(tag: string): tag is Upos {
  return TAGS.has(tag);
}
