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
  #words: Words | undefined;
  #names: readonly NameSpan[] | undefined;

  constructor(columns: Columns) {
    this.text = columns.text;
    this.#columns = columns;
  }

  get tokens(): readonly Token[] {
    return this.#made.tokens;
  }

  get sentences(): readonly Sentence[] {
    return this.#made.sentences;
  }

  get #made(): Words {
    this.#words ??= wordsOf(this.#columns);
    return this.#words;
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
}

interface Words {
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
}

/** Every token and sentence with its links, as plain fields: rules ask for them so often that a look-up each time would show. */
function wordsOf(columns: Columns): Words {
  const { firsts, starts, heads } = columns;
  const tokens: EnglishToken[] = [];
  const sentences = firsts.map((first, index) => {
    const after = firsts[index + 1] ?? starts.length;
    const sentence = new EnglishSentence(columns, index, first, after);
    for (let at = first; at < after; at++) tokens.push(new EnglishToken(columns, at, sentence));
    sentence.tokens = tokens.slice(first, after);
    sentence.root = sentence.tokens.find(({ index: at }) => heads[at] === -1) ?? sentence.tokens[0]!;
    return sentence;
  });
  for (const token of tokens) {
    const head = tokens[heads[token.index]!];
    if (!head) continue;
    token.head = head;
    if (head.children.length === 0) head.children = [token];
    else head.children.push(token);
  }
  return { tokens, sentences };
}

/** Shared by the many words on which nothing hangs; never written to. */
const NONE: EnglishToken[] = [];

class EnglishToken implements Token {
  readonly index: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly lower: string;
  readonly upos: Upos;
  readonly xpos: string;
  readonly relation: string;
  readonly sentence: Sentence;
  head: EnglishToken | null = null;
  children: EnglishToken[] = NONE;
  readonly #columns: Columns;
  #lemma: string | undefined;

  constructor(columns: Columns, index: number, sentence: Sentence) {
    const { text, starts, ends, tags, tagIds, relations, relationIds } = columns;
    const { upos, xpos } = tags[tagIds[index]!]!;
    this.index = index;
    this.start = starts[index]!;
    this.end = ends[index]!;
    this.text = text.slice(this.start, this.end);
    this.lower = this.text.toLowerCase();
    this.upos = upos;
    this.xpos = xpos;
    this.relation = relations[relationIds[index]!]!;
    this.sentence = sentence;
    this.#columns = columns;
  }

  get lemma(): string {
    const { tags, tagIds, lemma } = this.#columns;
    this.#lemma ??= lemma(this.text, tags[tagIds[this.index]!]!);
    return this.#lemma;
  }
}

class EnglishSentence implements Sentence {
  readonly index: number;
  readonly start: number;
  readonly end: number;
  tokens: readonly Token[] = NONE;
  root!: Token;
  readonly #columns: Columns;

  constructor(columns: Columns, index: number, first: number, after: number) {
    this.index = index;
    this.start = columns.starts[first]!;
    this.end = columns.ends[after - 1]!;
    this.#columns = columns;
  }

  get text(): string {
    return this.#columns.text.slice(this.start, this.end);
  }
}
