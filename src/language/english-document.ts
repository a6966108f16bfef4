import type { Document, NameSpan, NameType, Sentence, Token, Upos } from './document.ts';

/** What the engine found, in flat arrays: one cell a token, in text order. */
export interface Columns {
  readonly text: string;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** Index of the tag in `tags`. */
  readonly tagIds: ArrayLike<number>;
  /** Index of the governor, -1 for a root. */
  readonly heads: Int32Array;
  /** Index of the relation in `relations`. */
  readonly relationIds: ArrayLike<number>;
  /** First token of each sentence. */
  readonly firsts: readonly number[];
  readonly tags: readonly Tag[];
  readonly relations: readonly string[];
  readonly names: readonly NameCells[];
  lemma(form: string, tag: Tag): string;
}

/** A tag of the tagger: both views of one word class. */
export interface Tag {
  readonly label: string;
  readonly upos: Upos;
  readonly xpos: string;
}

/** A name over tokens `first` to `last`, both included. */
export interface NameCells {
  readonly first: number;
  readonly last: number;
  readonly type: NameType;
  readonly score: number;
}

/** A Document over flat arrays. Tokens, sentences and names are made when first asked for, and then kept. */
export class EnglishDocument implements Document {
  readonly text: string;
  readonly #columns: Columns;
  #tokens: readonly Token[] | undefined;
  #sentences: readonly Sentence[] | undefined;
  #names: readonly NameSpan[] | undefined;
  #children: readonly (readonly Token[])[] | undefined;

  constructor(columns: Columns) {
    this.text = columns.text;
    this.#columns = columns;
  }

  get tokens(): readonly Token[] {
    this.#tokens ??= Array.from(this.#columns.starts, (_, index) => new EnglishToken(this, this.#columns, index));
    return this.#tokens;
  }

  get sentences(): readonly Sentence[] {
    if (!this.#sentences) {
      const { firsts, starts } = this.#columns;
      this.#sentences = firsts.map(
        (first, index) => new EnglishSentence(this, index, first, firsts[index + 1] ?? starts.length),
      );
    }
    return this.#sentences;
  }

  get names(): readonly NameSpan[] {
    const { starts, ends, names } = this.#columns;
    this.#names ??= names.map(({ first, last, type, score }) => ({
      start: starts[first]!,
      end: ends[last]!,
      type,
      score,
      first: this.tokens[first]!,
      last: this.tokens[last]!,
    }));
    return this.#names;
  }

  tokenAt(offset: number): Token | undefined {
    const { ends } = this.#columns;
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (ends[middle]! > offset) high = middle;
      else low = middle + 1;
    }
    return this.tokens[low];
  }

  /** Sentence that holds the token. */
  sentenceOf(token: number): Sentence {
    const { firsts } = this.#columns;
    let low = 0;
    let high = firsts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >>> 1;
      if (firsts[middle]! <= token) low = middle;
      else high = middle - 1;
    }
    return this.sentences[low]!;
  }

  childrenOf(token: number): readonly Token[] {
    if (!this.#children) {
      const children: Token[][] = Array.from(this.tokens, () => []);
      for (const dependent of this.tokens) children[this.#columns.heads[dependent.index]!]?.push(dependent);
      this.#children = children;
    }
    return this.#children[token]!;
  }
}

class EnglishToken implements Token {
  readonly index: number;
  readonly #document: EnglishDocument;
  readonly #columns: Columns;
  #text: string | undefined;
  #lower: string | undefined;
  #lemma: string | undefined;
  #sentence: Sentence | undefined;

  constructor(document: EnglishDocument, columns: Columns, index: number) {
    this.index = index;
    this.#document = document;
    this.#columns = columns;
  }

  get start(): number {
    return this.#columns.starts[this.index]!;
  }

  get end(): number {
    return this.#columns.ends[this.index]!;
  }

  get text(): string {
    this.#text ??= this.#columns.text.slice(this.start, this.end);
    return this.#text;
  }

  get lower(): string {
    this.#lower ??= this.text.toLowerCase();
    return this.#lower;
  }

  get #tag(): Tag {
    return this.#columns.tags[this.#columns.tagIds[this.index]!]!;
  }

  get upos(): Upos {
    return this.#tag.upos;
  }

  get xpos(): string {
    return this.#tag.xpos;
  }

  get lemma(): string {
    this.#lemma ??= this.#columns.lemma(this.text, this.#tag);
    return this.#lemma;
  }

  get relation(): string {
    return this.#columns.relations[this.#columns.relationIds[this.index]!]!;
  }

  get head(): Token | null {
    return this.#document.tokens[this.#columns.heads[this.index]!] ?? null;
  }

  get children(): readonly Token[] {
    return this.#document.childrenOf(this.index);
  }

  get sentence(): Sentence {
    this.#sentence ??= this.#document.sentenceOf(this.index);
    return this.#sentence;
  }
}

class EnglishSentence implements Sentence {
  readonly index: number;
  readonly start: number;
  readonly end: number;
  readonly #document: EnglishDocument;
  readonly #first: number;
  readonly #after: number;
  #tokens: readonly Token[] | undefined;
  #root: Token | undefined;

  constructor(document: EnglishDocument, index: number, first: number, after: number) {
    this.#document = document;
    this.index = index;
    this.#first = first;
    this.#after = after;
    this.start = document.tokens[first]!.start;
    this.end = document.tokens[after - 1]!.end;
  }

  get text(): string {
    return this.#document.text.slice(this.start, this.end);
  }

  get tokens(): readonly Token[] {
    this.#tokens ??= this.#document.tokens.slice(this.#first, this.#after);
    return this.#tokens;
  }

  get root(): Token {
    this.#root ??= this.tokens.find((token) => token.head === null) ?? this.tokens[0]!;
    return this.#root;
  }
}
